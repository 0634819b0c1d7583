import { plural } from '../texts.ts'
import type {
  catalogTexts,
  obstacleTexts,
  sortNames,
  sourceNames,
  systemNames,
} from '../app-catalog.ts'

export const catalog: typeof catalogTexts = {
  title: 'App-Katalog',
  noConnection: 'Keine Verbindung gefunden',
  noConnectionText:
    'Verbinden Sie zuerst dieses Unternehmen. Dann füllt sich der Katalog mit Apps, die Sie bereitstellen können.',
  intune: 'Intune',
  intuneText: 'Stellt die Apps des Katalogs auf Ihren Geräten bereit.',
  publisher: 'Publisher',
  publisherText: 'Ergänzt den Katalog um Ihre eigenen Apps.',
  howTo: 'Anleitung zum Verbinden',
  consentLost: 'Intune antwortet nicht mehr',
  consentLostText:
    'Die Zustimmung wurde zurückgezogen. Deshalb sehen Sie nur eigene Apps, und es lässt sich nichts bereitstellen. Verbinden Sie Intune erneut, um alle Apps zu sehen.',

  search: 'Suchen',
  found: ({ n }) => plural(n, { one: '# App', other: '# Apps' }),
  addApp: 'App hinzufügen',
  addAppTitle: 'Eigene App hinzufügen',
  addAppText:
    'Ihre eigenen Apps kommen aus dem Publisher, der dort läuft, wo Ihre Pakete liegen. Sobald er verbunden ist, erscheint hier, was Sie dort veröffentlichen, gekennzeichnet als „Eigene“.',
  addAppExpired:
    'Ihre Lizenz ist abgelaufen. Geben Sie eine neue ein, und fügen Sie dann Apps hinzu.',
  addAppDisconnected:
    'Intune antwortet nicht mehr. Verbinden Sie es erneut, und fügen Sie dann Apps hinzu.',
  addAppForbidden:
    'Mit Ihrer Rolle können Sie keine Apps hinzufügen. Wenden Sie sich an einen Full Admin oder Custom App Admin.',
  close: 'Schließen',
  listView: 'Listenansicht',
  gridView: 'Kachelansicht',
  sort: ({ by }) => `Sortiert nach: ${by}`,
  sortBy: 'Sortieren nach',

  filter: 'Filter',
  filterOn: 'Filter, einige sind aktiv',
  filterTitle: 'Apps filtern',
  lastUpdated: 'Zuletzt aktualisiert',
  from: 'Von',
  to: 'Bis',
  wrongRange: 'Dieser Tag liegt vor dem Beginn.',
  vendor: 'Hersteller',
  findVendor: 'Hersteller suchen',
  noVendor: 'Es gibt keinen Hersteller mit diesem Namen.',
  language: 'Sprache',
  architecture: 'Architektur',
  source: 'Quelle',
  os: 'Betriebssystem',
  clearAll: 'Alle entfernen',
  applyAll: 'Filter anwenden',
  nothingSet: 'Wählen Sie zuerst einen Filter.',
  nothingChanged: 'Diese Filter sind bereits aktiv.',

  noResults: 'Keine Ergebnisse',
  noResultsText:
    'Versuchen Sie es mit einem kürzeren Wort oder weniger Filtern. Leerzeichen spielen keine Rolle.',
  clearSearch: 'Suche und Filter zurücksetzen',
  noApps: 'Es gibt noch keine Apps',
  noOwnApps: 'Das Unternehmen hat keine eigenen Apps',

  apps: 'Apps',
  appName: 'App-Name',
  version: 'Version',
  moreVersions: ({ n }) => plural(n, { one: '# Version', other: '# Versionen' }),
  severalLanguages: ({ n }) => plural(n, { one: '# Sprache', other: '# Sprachen' }),
  deployed: 'Bereitgestellt',

  deploy: 'Bereitstellen',
  deployTitle: ({ app }) => `${app} bereitstellen`,
  deployForbidden:
    'Mit Ihrer Rolle können Sie nichts bereitstellen. Wenden Sie sich an einen Full Admin oder Intune App Admin.',
  deployBack: 'Zurück',
  displayName: 'Anzeigename',
  displayNameHint: 'So heißt diese Bereitstellung unter „Bereitstellungen“.',
  deployDone: ({ name }) => `Bereitstellung ${name} erstellt`,
  editDeployment: 'Bereitstellung bearbeiten',
  notDeployed: 'Diese App ist noch nicht bereitgestellt.',
  deployedAs: 'Bereitgestellt als',
  languages: 'Sprachen',
  versionHint:
    'Die App wird auf die neueste Version aktualisiert, solange Sie die Updates nicht anhalten.',
  moreInfo: 'Weitere Informationen',
  gone: 'Diese App ist nicht mehr im Katalog.',
}

export const deployObstacles: typeof obstacleTexts = {
  not_connected:
    'Intune antwortet nicht mehr. Verbinden Sie es erneut, und stellen Sie die App dann bereit.',
  license_missing:
    'Es gibt noch keine Lizenz. Geben Sie unter „Umgebungen“ eine ein, und stellen Sie die App dann bereit.',
  license_expired:
    'Ihre Lizenz ist abgelaufen. Geben Sie unter „Umgebungen“ eine neue ein, und stellen Sie die App dann bereit.',
  limit_reached:
    'Sie nutzen bereits alle Bereitstellungen, die Ihre Lizenz erlaubt. Löschen Sie eine, oder wechseln Sie die Lizenz.',
}

export const appSorts: typeof sortNames = {
  name: 'App-Name, A bis Z',
  '-name': 'App-Name, Z bis A',
  '-updated': 'Zuletzt aktualisiert, neueste zuerst',
  updated: 'Zuletzt aktualisiert, älteste zuerst',
}

export const systems: typeof systemNames = {
  windows: 'Windows',
  macos: 'macOS',
}

export const appSources: typeof sourceNames = {
  catalog: 'Katalog',
  custom: 'Eigene',
}
