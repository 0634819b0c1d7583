import type { uiTexts } from '../ui.ts'

export const ui: typeof uiTexts = {
  again: 'Erneut versuchen',
  cancel: 'Abbrechen',
  clearSearch: 'Suche leeren',
  close: 'Schließen',
  copied: 'Kopiert',
  copy: 'Kopieren',
  copyFailed:
    'Das Kopieren hat nicht geklappt. Markieren Sie den Text, und kopieren Sie ihn von Hand.',
  decrease: 'Verringern',
  dismiss: 'Ausblenden',
  error: 'Fehler',
  errorId: 'Fehler-ID',
  increase: 'Erhöhen',
  loading: 'Wird geladen',
  next: 'Weiter',
  previous: 'Vorherige Meldung',
  noMatches: 'Nichts passt dazu',
  notFetched:
    'Dieser Teil konnte nicht geladen werden. Prüfen Sie Ihr Netzwerk und versuchen Sie es dann erneut.',
  notifications: 'Benachrichtigungen',
  numberField: 'Zahlenfeld',
  page: ({ n, of }) => `${n}/${of}`,
  print: 'Drucken',
  problemHeading: 'Es gibt ein Problem',
  showOptions: 'Auswahl anzeigen',
  sortBy: 'Sortieren nach',
  steps: 'Schritte',
  success: 'Erfolg',
  used: ({ n, of }) => `${n} von ${of} Zeichen`,
  working: 'In Arbeit',
}
