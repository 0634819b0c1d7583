import type {
  settingsTexts,
  supportPeriods as periods,
  supportRoles as roles,
  usageLevels as levels,
} from '../settings.ts'
import { inDigits } from '../texts.ts'

export const settings: typeof settingsTexts = {
  title: 'Unternehmen',
  tabs: 'Bereiche der Unternehmenseinstellungen',
  general: 'Allgemein',
  usage: 'Nutzung',
  domains: 'Domänen',

  cancel: 'Abbrechen',
  save: 'Speichern',
  saved: 'Angaben zum Unternehmen aktualisiert',
  unchanged: 'Noch wurde nichts geändert.',
  forbidden:
    'Mit Ihrer Rolle können Sie das Unternehmen nur ansehen. Wenden Sie sich an einen Full Admin.',

  details: 'Angaben zum Unternehmen',
  name: 'Unternehmensname',
  nameHint: 'Bis zu 64 Zeichen, ohne @, / und +.',
  billingEmail: 'E-Mail für Rechnungen',
  billingHint: 'Optional. Dorthin gehen Rechnungen.',
  country: 'Land',
  companyId: 'Unternehmens-ID',
  copyId: 'Unternehmens-ID kopieren',
  location: 'Speicherort der Daten',
  locationHint: 'Er wurde beim Anlegen des Unternehmens gewählt und lässt sich nicht ändern.',

  recovery: 'Wiederherstellung des Unternehmens',
  recoverySwitch: 'Wiederherstellung einschalten',
  recoveryHint:
    'Wer nachweist, dass er Ihren Entra-Tenant verwaltet, kann den Zugriff auf dieses Unternehmen wiederherstellen, mit allen Rechten von Access Management.',
  recoveryOff:
    'Ist eines Tages niemand mit Access Management mehr da, kann niemand dieses Unternehmen zurückholen: weder Sie noch unser Support. Lassen Sie die Wiederherstellung eingeschaltet, wenn Sie keinen anderen Weg haben.',

  previews: 'Vorschaufunktionen',
  previewsOf: ({ on, all }) => `${String(on)}/${String(all)} Vorschaufunktionen eingeschaltet`,
  previewsSwitch: 'Vorschaufunktionen einschalten',
  previewsHint: 'Neue Funktionen, sobald es sie gibt. Was eingeschaltet ist, bleibt eingeschaltet.',
  previewOn: 'an',
  previewOff: 'aus',

  support: 'Kundensupport',
  grant: 'Zugriff gewähren',
  grantHint:
    'Damit kann unser Support Ihr Unternehmen ansehen, während er Ihnen hilft. Was er tut, steht unter „Ereignisse“.',
  granted: ({ role, hours, minutes }) =>
    `Zugriff als ${role} gewährt, noch ${String(hours)}\u00a0Std. ${String(minutes)}\u00a0Min.`,
  grantEnds: 'Er endet von selbst.',
  edit: 'Bearbeiten',
  period: 'Dauer des Zugriffs',
  role: 'Art des Zugriffs',
  roleMissing: 'Bitte wählen Sie die Art des Zugriffs',

  delete: 'Unternehmen löschen',
  deleteText: 'Löscht das Unternehmen mit allem, was dazugehört, für alle. Es gibt kein Zurück.',
  deleteConnected: 'Intune ist noch verbunden. Trennen Sie es zuerst unter „Umgebungen“.',
  deleteTitle: ({ company }) => `Möchten Sie das Unternehmen ${company} wirklich löschen?`,
  deleteConsequence:
    'Alle Angaben werden gelöscht: Benutzer, Gruppen, Einladungen, Ereignisse und die Lizenz. Das lässt sich nicht rückgängig machen.',
  deleted: ({ company }) => `${company} wurde gelöscht`,
  no: 'Nein',
  yes: 'Ja',

  leaveTitle: 'Seite ohne Speichern verlassen?',
  leaveText:
    'Ihre Änderungen sind noch nicht gespeichert und gehen verloren, wenn Sie die Seite verlassen.',
  stay: 'Hier bleiben',
  leave: 'Ohne Speichern verlassen',

  license: 'Lizenztyp',
  noLicense: 'Keine Lizenz',
  trial: ({ type }) => `${type} (Test)`,
  devices: 'Anzahl der Geräte',
  noUsage: 'Eine MSP-Plus-Lizenz wird beim Provider gezählt, nicht hier.',
  usedOf: ({ used, limit }) => `${inDigits(used)} von ${inDigits(limit)}`,
  usageTold: ({ used, limit, level }) => `${inDigits(used)} von ${inDigits(limit)}. ${level}`,

  domainsText:
    'Wer eine Adresse aus einer aktivierten Domäne hat, sieht dieses Unternehmen und kann Zugriff anfragen.',
  domainName: 'Domänenname',
  domainStatus: 'Status',
  domainEnabled: 'Aktiviert',
  enableDomain: ({ domain }) => `${domain} aktivieren`,
  available: 'Verfügbar',
  unavailable: 'Nicht mehr verfügbar oder gelöscht',
  oneDomain: 'Mindestens eine Domäne bleibt aktiviert.',
  domainsSaved: 'Domänen aktualisiert',
  domainsKeep:
    'Wer ein eigenes Konto hat, behält dessen Zugriff, auch wenn Sie eine Domäne deaktivieren. Gruppenmitglieder mit einer Adresse aus dieser Domäne verlieren sofort den Zugriff, den ihre Gruppe ihnen gibt.',
}

export const supportRoles: typeof roles = {
  'full-admin': 'Full Admin',
  'read-only': 'Cloud Admin Read Only',
}

export const supportPeriods: typeof periods = {
  '4': '4 Stunden',
  '24': '1 Tag',
  '72': '3 Tage',
  '168': '7 Tage',
}

export const usageLevels: typeof levels = {
  easy: 'Weniger als die Hälfte wird genutzt',
  filling: 'Mehr als die Hälfte wird genutzt',
  full: 'Alles wird genutzt',
}
