import type { entryTexts } from '../entry.ts'

export const entry: typeof entryTexts = {
  language: 'Sprache',
  languageNotRemembered:
    'Die Sprache wird nicht gespeichert, weil der Speicher dieses Browsers voll oder blockiert ist. Sie gilt, bis Sie diese Seite schließen oder neu laden.',
  signOut: 'Abmelden',
  signOutTitle: 'Ohne Speichern abmelden?',
  signOutText: 'Ihre Eingaben sind nicht gespeichert und gehen verloren, wenn Sie sich abmelden.',
  signOutFailed:
    'Das Abmelden hat nicht funktioniert, Sie sind weiterhin angemeldet. Versuchen Sie es erneut.',
  termsTitle: 'Nutzungsbedingungen',
  termsOf: 'Ich akzeptiere alle',
  termsLink: 'Nutzungsbedingungen',
  termsIntro: 'Wozu Sie sich verpflichten, wenn Sie das Portal nutzen, in einfachen Worten.',
  termsData:
    'Das Portal speichert die Daten Ihres Unternehmens in der Region, die Sie wählen, und nur so lange, wie Ihr Unternehmen besteht.',
  termsAccess:
    'Sie handeln für Ihr Unternehmen und nur mit dem Zugriff, den es Ihnen gegeben hat. Was Sie tun, wird in seinen Ereignissen aufgezeichnet.',
  termsSecrets:
    'Was den Zugang zu Ihrem Unternehmen öffnet, behalten Sie für sich: Kennwörter, Secrets und Lizenzschlüssel.',
  termsService:
    'Wir kündigen geplante Arbeiten an, beheben Fehler so schnell wir können und sagen Ihnen, wenn etwas Ihre Daten betrifft.',
  termsEnd:
    'Sie können jederzeit gehen. Wird das Unternehmen gelöscht, werden auch seine Daten endgültig gelöscht.',
}
