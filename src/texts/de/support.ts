import type { subjectNames, supportTexts } from '../support.ts'

export const support: typeof supportTexts = {
  title: 'Support kontaktieren',
  from: 'Von',
  subject: 'Betreff',
  choose: 'Betreff wählen',
  description: 'Beschreibung des Problems',
  attach: 'Datei anhängen',
  attachHint: 'Bis zu 20\u00a0MB insgesamt.',
  attachedTooLarge: 'Die Dateien sind zusammen größer als 20\u00a0MB. Entfernen Sie eine davon.',
  unreadable: ({ file }) =>
    `„${file}“ lässt sich nicht mehr lesen. Entfernen Sie die Datei, oder hängen Sie sie erneut an.`,
  remove: ({ file }) => `${file} entfernen`,
  cancel: 'Abbrechen',
  send: 'Senden',
  sent: 'Nachricht gesendet',
}

export const subjects: typeof subjectNames = {
  authentication: 'Anmeldung',
  'app-catalog': 'App-Katalog',
  branding: 'Branding',
  administration: 'Verwaltung',
  general: 'Allgemeine Fragen',
  security: 'Sicherheit',
  privacy: 'Datenschutz',
  billing: 'Abrechnung',
  environments: 'Umgebungen',
}
