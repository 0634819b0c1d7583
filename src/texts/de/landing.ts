import type { landingTexts } from '../landing.ts'

export const landing: typeof landingTexts = {
  title: 'Bereit loszulegen?',
  welcome: 'Willkommen in unserem Portal.',
  signIn: 'Anmelden',
  signUp: 'Registrieren',
  opening: 'Die Anmeldung bei Microsoft wird geöffnet\u00a0…',
  recover:
    'Kein Zugriff mehr auf Ihr Unternehmen, weil die Person gegangen ist, die es verwaltet hat? Registrieren Sie sich mit Ihrem eigenen Konto, und wählen Sie „Unternehmen wiederherstellen“.',
  noScript:
    'Das Portal braucht JavaScript. Bitte schalten Sie es ein, und laden Sie die Seite neu.',
  failed:
    'Ein Teil der Seite konnte nicht geladen werden. Prüfen Sie Ihre Verbindung, und laden Sie die Seite neu.',
  notStarted: 'Die Anmeldung bei Microsoft ließ sich nicht öffnen.',
}
