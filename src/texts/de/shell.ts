import type { limitNames, pageTitles, shellTexts } from '../shell.ts'
import { inDigits, plural } from '../texts.ts'

export const shell: typeof shellTexts = {
  skip: 'Zum Inhalt springen',
  navigation: 'Seiten des Unternehmens',
  settings: 'Einstellungen',
  openNavigation: 'Navigation öffnen',
  collapse: 'Navigation einklappen',
  expand: 'Navigation ausklappen',
  help: 'Hilfe',
  contactSupport: 'Support kontaktieren',
  guide: 'Anleitung zur App-Registrierung',
  productDocs: 'Produktdokumentation',
  releaseNotes: 'Versionshinweise',
  account: ({ name, company }) => `Konto von ${name}, ${company}`,
  theme: 'Farbschema',
  themeDark: 'Dunkel',
  themeLight: 'Hell',
  themeContrast: 'Hoher Kontrast',
  themeSystem: 'Wie das System',
  themeNotRemembered:
    'Das Farbschema wird nicht gespeichert, weil der Speicher dieses Browsers voll oder blockiert ist. Es gilt, bis Sie diese Seite schließen oder neu laden.',
  switchCompany: 'Unternehmen wechseln',
  profile: 'Profil',
  signOut: 'Abmelden',
  bell: ({ unseen }) =>
    unseen === 0 ? 'Benachrichtigungen' : `Benachrichtigungen, ${String(unseen)} neu`,
  noAccessManager: 'Zurzeit verwaltet niemand den Zugriff auf dieses Unternehmen',
  recover: 'Unternehmen wiederherstellen',
  oneAccessManager: 'Zurzeit hat nur eine Person Access Management',
  oneAccessManagerMore:
    'Fügen Sie eine zweite hinzu, damit der Zugriff auf das Unternehmen nie verloren geht.',
  fixAccess: 'Zugriff absichern',
  trialEnds: ({ days }) =>
    days === 0
      ? 'Ihre Testlizenz läuft heute ab'
      : plural(days, {
          one: 'Ihre Testlizenz läuft in # Tag ab',
          other: 'Ihre Testlizenz läuft in # Tagen ab',
        }),
  licenseExpired: 'Ihre Lizenz ist abgelaufen',
  toLicense: 'Lizenz eingeben',
  permissionsMissing: 'Berechtigungen für Intune fehlen',
  reconnect: 'Erneut verbinden',
  limitNear: ({ what, used, limit }) => `${what}: ${inDigits(used)} von ${inDigits(limit)} genutzt`,
  toUsage: 'Nutzung ansehen',
  deleteRegistration:
    'Die App-Registrierung „PMPC Recovery“ hat ihren Zweck erfüllt. Löschen Sie sie bei Microsoft.',
  showHow: 'So geht es',
  registrationDeleted: 'Ich habe sie gelöscht',
  regionOutage: ({ region }) => `Der Dienst ist in der Region ${region} derzeit nicht verfügbar`,
  regionOutageMore: 'Wir arbeiten daran.',
  elsewhere: ({ company }) =>
    `Sie sind nicht mehr bei ${company} angemeldet. Das Unternehmen lässt sich hier ansehen, aber nicht ändern.`,
  comeBack: ({ company }) => `Wieder bei ${company} anmelden`,
}

export const limits: typeof limitNames = {
  windowsDeployments: 'Windows-Bereitstellungen',
  macDeployments: 'macOS-Bereitstellungen',
  customApps: 'Eigene Apps',
  storageGb: 'Max. Speicherplatz (GB)',
  deploymentsWithFiles: 'Bereitstellungen mit Dateien',
}

export const pages: typeof pageTitles = {
  'app-catalog': 'App-Katalog',
  deployments: 'Bereitstellungen',
  events: 'Ereignisse',
  'settings/company': 'Unternehmen',
  'settings/users': 'Benutzer',
  'settings/environments': 'Umgebungen',
}
