import { plural } from '../texts.ts'
import type { deploymentTexts, statusNames, statusTexts } from '../deployments.ts'

export const deployments: typeof deploymentTexts = {
  title: 'Bereitstellungen',
  search: 'Suchen',
  searchAmong: ({ n }) => plural(n, { one: 'Suchen (# Eintrag)', other: 'Suchen (# Einträge)' }),
  found: ({ n }) => plural(n, { one: '# Bereitstellung', other: '# Bereitstellungen' }),
  more: 'Mehr anzeigen',
  none: 'Noch ist nichts bereitgestellt',
  noneText:
    'Wählen Sie im App-Katalog eine App und dann „Bereitstellen“. Sie erscheint anschließend hier.',
  toCatalog: 'App-Katalog öffnen',
  noResults: 'Keine Ergebnisse',
  noResultsText: 'Versuchen Sie es mit einem kürzeren Wort. Leerzeichen spielen keine Rolle.',
  showAll: 'Alle Bereitstellungen anzeigen',
  noConnection: 'Keine Verbindung gefunden',
  noConnectionText: 'Bereitstellungen liegen in Intune. Verbinden Sie es zuerst.',
  consentLost: 'Intune antwortet nicht mehr',
  consentLostText:
    'Die Zustimmung wurde zurückgezogen. Ihre Bereitstellungen sind noch da und erscheinen wieder, sobald Intune erneut verbunden ist.',
  toEnvironments: 'Umgebungen öffnen',

  displayName: 'Anzeigename',
  appName: 'App-Name',
  language: 'Sprache',
  architecture: 'Architektur',
  created: 'Erstellt',
  status: 'Status',
  actions: 'Aktionen',
  actionsOf: ({ name }) => `Aktionen für ${name}`,
  version: 'Version',
  newer: ({ version }) => `${version} ist verfügbar`,
  vendor: 'Hersteller',
  os: 'Betriebssystem',
  source: 'Quelle',
  moreInfo: 'Weitere Informationen',
  retained: 'Alte Versionen, die in Intune bleiben',
  retainedNone: 'Keine',
  assigned: 'zugewiesen',
  unassigned: 'nicht zugewiesen',

  edit: 'Bearbeiten',
  recreate: 'Neu erstellen',
  syncNow: 'Jetzt synchronisieren',
  delete: 'Löschen',
  cancel: 'Abbrechen',
  close: 'Schließen',
  save: 'Speichern',
  yes: 'Ja',
  editTitle: 'Bereitstellung bearbeiten',
  updated: ({ name }) => `Bereitstellung ${name} aktualisiert`,
  recreated: ({ name }) => `Bereitstellung ${name} wird neu erstellt`,
  synced: ({ name, version }) => `${name} hat jetzt Version ${version}`,
  upToDate: ({ name }) => `${name} ist auf dem neuesten Stand`,
  deleted: ({ name }) => `Bereitstellung ${name} gelöscht`,
  deleteTitle: ({ name }) => `Möchten Sie ${name} wirklich löschen?`,
  deleteText: ({ app }) =>
    `Intune installiert und aktualisiert ${app} dann nicht mehr. Auf Geräten, die die App schon haben, bleibt sie installiert. Das lässt sich nicht rückgängig machen.`,
  deleteRetained: ({ versions }) => `Die alten Versionen ${versions} werden ebenfalls gelöscht.`,

  pauseUpdates: 'Updates anhalten',
  pauseHint: 'Die App bleibt bei ihrer Version, bis die Updates weitergehen.',
  paused: 'UPDATES ANGEHALTEN',
  pausedNow: ({ name }) => `Die Updates von ${name} sind angehalten`,
  resumedNow: ({ name }) => `${name} wird wieder aktualisiert`,

  busy: 'Intune arbeitet noch an dieser Bereitstellung. Das dauert einige Minuten.',
  forbidden:
    'Mit Ihrer Rolle können Sie Bereitstellungen nur ansehen. Wenden Sie sich an einen Full Admin oder Intune App Admin.',
  pausedReason: 'Die Updates sind angehalten. Schalten Sie sie zuerst wieder ein.',
  licenseExpired: 'Ihre Lizenz ist abgelaufen. Geben Sie zuerst unter „Umgebungen“ eine neue ein.',
  gone: 'Diese Bereitstellung gibt es nicht mehr.',
}

export const deploymentStatus: typeof statusNames = {
  success: 'Erfolgreich',
  'in-progress': 'In Arbeit',
  retrying: 'Neuer Versuch',
  failed: 'Fehlgeschlagen',
}

export const deploymentStatusTexts: typeof statusTexts = {
  success: 'Intune installiert diese App.',
  'in-progress': 'Die App ist auf dem Weg zu Intune. Das dauert einige Minuten.',
  retrying: 'Intune hat die App nicht angenommen. Der Versuch wird 24 Stunden lang wiederholt.',
  failed:
    'Intune hat die App innerhalb von 24 Stunden nicht angenommen. Erstellen Sie sie neu, um es erneut zu versuchen.',
}
