import { plural } from '../texts.ts'
import type {
  columnTexts,
  eventTexts,
  faultSentences,
  faultWords,
  qualifierTexts,
} from '../events.ts'

const number = (n: number) => plural(n, { other: '#' })

export const events: typeof eventTexts = {
  title: 'Ereignisse',
  event: 'Ereignis',
  list: 'Ereignisse der letzten 30 Tage',
  utc: 'Zeiten in UTC',

  search: 'Suchen',
  searchHint: 'Wörter, "Wortfolge", wer, was, wann',
  clearSearch: 'Suche leeren',
  searchNow: 'Jetzt suchen',
  completions: 'Vorschläge',
  found: ({ n }) => plural(n, { one: '# Ereignis gefunden', other: '# Ereignisse gefunden' }),

  filters: 'Filter',
  filtersOn: 'Filter, einige sind aktiv',
  date: 'Datum',
  since: 'Von',
  until: 'Bis',
  wholeDays: 'Ganze Tage, in UTC.',
  operationType: 'Vorgangsart',
  user: 'Benutzer',
  add: 'Hinzufügen\u00a0…',
  allChosen: 'Alle sind schon ausgewählt.',
  remove: ({ value }) => `${value} entfernen`,
  not: ({ value }) => `nicht ${value}`,
  clearAll: 'Alle entfernen',
  apply: 'Filter anwenden',
  nothingSet: 'Noch ist nichts gewählt.',
  nothingChanged: 'Diese Filter sind bereits aktiv.',

  timeline: 'Zeitleiste',
  timelineSays: ({ n, most, when }) =>
    n === 0
      ? 'Keine Ereignisse in den letzten 30 Tagen.'
      : `${plural(n, { one: '# Ereignis', other: '# Ereignisse' })} in den letzten 30 Tagen, die meisten am ${when}: ${number(most)} in sechs Stunden.`,
  timelineHint: 'Ziehen Sie über die Säulen, um einen Zeitraum zu wählen.',
  timelineKeys: 'Mit der Tastatur verschieben Sie Anfang und Ende mit den Pfeiltasten.',
  start: 'Anfang des Zeitraums',
  end: 'Ende des Zeitraums',
  wholeTime: 'Gesamter Zeitraum',
  range: ({ from, to }) => `${from} bis ${to}`,

  export: ({ n }) => `Exportieren (${number(n)})`,
  exporting: 'Export',
  exported: ({ n }) =>
    plural(n, { one: '# Ereignis wurde exportiert.', other: '# Ereignisse wurden exportiert.' }),
  exportStopped: 'Der Export wurde abgebrochen. Es wurde keine Datei geschrieben.',
  progress: ({ n, of }) => `${number(n)} von ${number(of)}`,
  cancel: 'Abbrechen',
  nothingToExport: 'Es gibt nichts zu exportieren.',

  endless: 'Endlos',
  shown: ({ from, to, of }) => `${number(from)}–${number(to)} von ${number(of)}`,
  pages: 'Seiten',
  first: 'Erste Seite',
  previous: 'Vorherige Seite',
  next: 'Nächste Seite',
  last: 'Letzte Seite',
  noSuchPage: 'In dieser Richtung gibt es keine weitere Seite.',
  toFirst: 'Zur ersten Seite',
  beyond: 'Diese Seite ist leer',
  beyondText: 'Es gibt jetzt weniger Ereignisse als zuvor.',

  noneTitle: 'In den letzten 30 Tagen ist nichts geschehen',
  noneText: 'Alle Aktionen in diesem Unternehmen werden hier aufgezeichnet und 30 Tage aufbewahrt.',
  noResults: 'Keine Ergebnisse',
  noResultsText: 'Versuchen Sie es mit weniger Wörtern, oder entfernen Sie einen Filter.',
  failedTitle: 'Die Ereignisse ließen sich nicht laden',
  refusedTitle: 'Mit Ihrer Rolle können Sie die Ereignisse nicht ansehen',
  refusedText:
    'Full Admins, Intune App Admins und Read-Only Admins können sie lesen. Wer Access Management hat, kann Ihre Rolle ändern.',
  toCatalog: 'Zum App-Katalog',

  description: 'Beschreibung',
  id: 'Ereignis-ID',
  copyId: 'Ereignis-ID kopieren',
  link: 'Link',
  linkTo: 'Dieses Ereignis und diese Suche',
  copyLink: 'Link zu diesem Ereignis kopieren',
  category: 'Kategorie',
  operation: 'Vorgangsart',
  severity: 'Schweregrad',
  at: ({ operation }) => `${operation}: Zeitpunkt`,
  by: ({ operation }) => `${operation}: ausgeführt von`,
  architecture: 'Architektur',
  installerType: 'Installer-Typ',
  version: 'Version',
  changes: 'Was sich geändert hat',
  value: 'Wert',
  before: 'Vorher',
  after: 'Nachher',
  kept: 'Aufbewahrt',
  removal: ({ days, when }) =>
    days === 0
      ? `Wird heute entfernt, ${when}`
      : plural(days, { one: `noch # Tag, bis ${when}`, other: `noch # Tage, bis ${when}` }),
  removedSoon: ({ days }) =>
    days === 0 ? 'letzter Tag' : plural(days, { one: 'noch # Tag', other: 'noch # Tage' }),
  goneTitle: 'Dieses Ereignis gibt es nicht mehr',
  goneText: 'Ereignisse werden nach 30 Tagen entfernt.',
  security: 'Sicherheit',
  general: 'Allgemein',
}

export const eventColumns: typeof columnTexts = {
  date: 'Datum',
  title: 'Titel',
  actor: 'Benutzer',
  category: 'Kategorie',
  operation: 'Vorgangsart',
  severity: 'Schweregrad',
}

export const eventQualifiers: typeof qualifierTexts = {
  actor: 'wer es getan hat',
  category: 'worum es geht',
  operation: 'was getan wurde',
  severity: 'General oder Security',
  after: 'ab einem Datum, etwa 2026-03-01',
  before: 'bis zu einem Datum, das nicht mehr zählt',
}

export const eventFaults: typeof faultSentences = {
  'unknown-qualifier':
    'ist kein Filter der Suche. Setzen Sie es in Anführungszeichen, um es als Text zu suchen.',
  'unknown-value': 'gibt es hier nicht. Nehmen Sie einen der angebotenen Werte.',
  'no-value': 'braucht direkt danach einen Wert.',
  'open-quote': 'hat kein schließendes Anführungszeichen.',
  'no-date': 'ist kein Datum. Schreiben Sie es wie 2026-03-01 oder 2026-03-01T06:00Z.',
  'cannot-negate': 'lässt sich nicht umkehren. Nehmen Sie before: statt after: und umgekehrt.',
  'empty-range': 'ergibt keinen Zeitraum: Das Ende liegt vor dem Anfang.',
  'too-long': 'ist mehr, als eine Suche aufnehmen kann. Entfernen Sie etwas davon.',
}

export const eventFaultWords: typeof faultWords = {
  said: ({ piece, why }) => `„${piece}“ ${why}`,
  meant: ({ meant }) => `${meant} schreiben`,
}
