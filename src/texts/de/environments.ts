import { inList, plural } from '../texts.ts'
import type {
  disconnectTexts,
  environmentTexts,
  healthTexts,
  permissionNames,
  permissionTexts,
} from '../environments.ts'

export const environments: typeof environmentTexts = {
  title: 'Umgebungen',
  failed: 'Die Umgebung lässt sich gerade nicht anzeigen',
  created: ({ date }) => `Erstellt am ${date}`,
  intune: 'Intune',
  connected: 'Verbunden',
  incomplete: 'Berechtigungen fehlen',
  notConnected: 'Nicht verbunden',
  tenant: ({ end }) => `Tenant …${end}`,
  delete: 'Löschen',
  license: 'Lizenz:',
  expiration: 'Ablauf:',
  none: '-',
  expired: 'Abgelaufen',
  trial: ({ type }) => `${type} (Test)`,
  more: ({ name }) => `Weitere Aktionen für ${name}`,
  edit: 'Umgebung bearbeiten',
  editLicense: 'Lizenz bearbeiten',
  activateLicense: 'Lizenz aktivieren',
  ownRole: 'Mit Ihrer Rolle können Sie Umgebungen ansehen, aber nicht ändern.',
  ownRoleDelete: 'Mit Ihrer Rolle können Sie Umgebungen ansehen, aber nicht trennen.',

  rename: 'Umgebung bearbeiten',
  name: 'Name der Umgebung',
  nameHint: 'Bis zu 64 Zeichen.',
  cancel: 'Abbrechen',
  save: 'Speichern',
  saved: 'Umgebung aktualisiert',
}

export const health: typeof healthTexts = {
  title: 'Zustand',
  permissions: 'Was das Portal darf',
  granted: ({ n, of }) => `${n} von ${of} gewährt`,
  unknown: 'Nicht bekannt',
  notConnected: 'Verbinden Sie Intune, dann werden seine Berechtigungen hier überwacht.',
  notReached: 'Microsoft hat nicht geantwortet. Was gewährt ist, ist gerade nicht bekannt.',
  lastCheck: 'Zuletzt geprüft',
  checkNow: 'Jetzt prüfen',
  checked: 'Gerade geprüft',
  details: 'Berechtigungen anzeigen',
  license: 'Wie lange die Lizenz läuft',
  noLicense: 'Es gibt noch keine Lizenz.',
  starts: 'Beginn',
  today: 'Heute',
  ends: 'Ende',
  daysLeft: ({ days }) =>
    days === 0 ? 'Läuft heute ab' : plural(days, { one: 'Noch # Tag', other: 'Noch # Tage' }),
  ended: ({ days }) =>
    days === 0
      ? 'Heute abgelaufen'
      : plural(days, { one: 'Vor # Tag abgelaufen', other: 'Vor # Tagen abgelaufen' }),
}

export const permissions: typeof permissionTexts = {
  title: 'Intune-Berechtigungen',
  issue: 'Berechtigungen fehlen',
  issueText:
    'Ein Administrator hat Berechtigungen entzogen, die das Portal braucht. Die Bereitstellungen ruhen, bis sie wieder gewährt sind. „Erneut verbinden“ fordert alle an.',
  fine: 'Alles, was das Portal braucht, ist gewährt.',
  granted: 'gewährt',
  missing: 'fehlt',
  list: 'Berechtigungen',
  cancel: 'Abbrechen',
  close: 'Schließen',
}

/** The names stay as Microsoft writes them. */
export const intunePermissions: typeof permissionNames = {
  'DeviceManagementApps.ReadWrite.All': {
    name: 'Read and write Microsoft Intune apps',
    use: 'Um Ihre Apps in Intune bereitzustellen und aktuell zu halten.',
  },
  'DeviceManagementConfiguration.Read.All': {
    name: 'Read Microsoft Intune device configuration and policies',
    use: 'Um beim Zuweisen einer App Ihre Filter anzubieten.',
  },
  'DeviceManagementManagedDevices.Read.All': {
    name: 'Read Microsoft Intune devices',
    use: 'Um auf Ihren Geräten Apps zu finden, die verwaltet werden könnten.',
  },
  'DeviceManagementRBAC.Read.All': {
    name: 'Read Microsoft Intune RBAC settings',
    use: 'Um Ihre Scope Tags anzubieten.',
  },
  'DeviceManagementServiceConfig.ReadWrite.All': {
    name: 'Read and write Microsoft Intune configuration',
    use: 'Um Installationen während der Geräteregistrierung zurückzuhalten.',
  },
  'Domain.Read.All': {
    name: 'Read domains',
    use: 'Um zu wissen, welche Adressen zu Ihrem Unternehmen gehören.',
  },
  'GroupMember.Read.All': {
    name: 'Read all group memberships',
    use: 'Um Gruppen Apps zuzuweisen und ihnen Zugriff auf das Portal zu geben.',
  },
}

export const disconnect: typeof disconnectTexts = {
  title: 'Möchten Sie Intune wirklich trennen?',
  lead: 'Das geschieht sofort und lässt sich nicht rückgängig machen.',
  ok: 'OK',
  cancel: 'Abbrechen',
  done: 'Intune getrennt',
  loading: 'Es wird geprüft, was verloren ginge\u00a0…',
  changed: 'Inzwischen hat sich etwas geändert. So ist der Stand jetzt.',

  dies: 'Was gelöscht wird',
  nothing: 'Gelöscht wird nur die Verbindung selbst.',
  deployments: ({ n }) => plural(n, { one: '# Bereitstellung', other: '# Bereitstellungen' }),
  versions: ({ versions }) =>
    plural(versions.length, {
      one: `Version ${versions.join()}`,
      other: `Versionen ${inList(versions)}`,
    }),
  branding: ({ n }) => plural(n, { one: '# Branding', other: '# Brandings' }),
  banners: ({ n }) => plural(n, { one: '# Banner', other: '# Banner' }),
  notifications: ({ n }) => plural(n, { one: '# Benachrichtigung', other: '# Benachrichtigungen' }),
  groups: ({ n }) => plural(n, { one: '# Entra-ID-Gruppe', other: '# Entra-ID-Gruppen' }),
  members: ({ n }) => plural(n, { one: '# Mitglied', other: '# Mitglieder' }),

  people: 'Wer den Zugriff verliert',
  nobody: 'Niemand: Alle haben ein eigenes Konto.',
  loses: ({ before }) => `${before} → kein Zugriff`,
  sinks: ({ before, after }) => `${before} → ${after}`,
  you: 'Sie',
  lockedOut:
    'Sie sperren sich selbst aus: Ihr Zugriff kommt aus einer Gruppe. Lassen Sie sich zuerst ein eigenes Konto geben.',

  survives: 'Was bleibt',
  survivesLicense: 'Die Lizenz mit ihrem Ablauf',
  survivesUsers: 'Benutzer mit eigenem Konto, Einladungen und alle Ereignisse',
  survivesApps:
    'Apps auf Ihren Geräten und diese alten Versionen, die in Intune noch zugewiesen sind:',
  survivesAppsAll: 'Apps auf Ihren Geräten',
  survivesConsent:
    'Die Zustimmung bei Microsoft. Soll auch sie entfernt werden, löschen Sie dort die Enterprise Application.',

  download: 'Vorher alles herunterladen',
  asJson: 'JSON',
  asCsv: 'CSV',

  noManager:
    'Nach dem Trennen könnte niemand mehr den Zugriff verwalten, denn nur eine Gruppe hat Access Management. Geben Sie es zuerst einem Benutzer.',
  toUsers: 'Zu den Benutzern',
}
