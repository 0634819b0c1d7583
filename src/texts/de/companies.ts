import { plural } from '../texts.ts'
import type { newCompanyTexts, regionNames, roleNames, selectorTexts } from '../companies.ts'

export const roles: typeof roleNames = {
  'full-admin': 'Full Admin',
  'intune-app-admin': 'Intune App Admin',
  'custom-app-admin': 'Custom App Admin',
  'read-only-admin': 'Read-Only Admin',
  accessManager: 'Full Admin mit Access Management',
}

export const regions: typeof regionNames = {
  US: 'Vereinigte Staaten',
  EU: 'Europäische Union',
}

export const selector: typeof selectorTexts = {
  title: 'Bei welchem Unternehmen möchten Sie sich anmelden?',
  tab: 'Unternehmen',
  find: 'Unternehmen suchen',
  findHint:
    'Geben Sie einen Namen oder eine ID ein. Mit den Pfeiltasten gehen Sie durch die Liste.',
  found: ({ n }) => plural(n, { one: '# Unternehmen gefunden', other: '# Unternehmen gefunden' }),
  nothingFound: 'Kein Unternehmen mit diesem Namen',
  nothingFoundText:
    'Sie sehen nur Unternehmen, zu denen Sie gehören oder die zu Ihrer Organisation gehören.',
  more: 'Es gibt mehr Unternehmen, als hier zu sehen sind. Geben Sie einen Namen ein, um Ihres zu finden.',
  list: 'Unternehmen',
  companyId: 'Unternehmens-ID:',
  select: 'Auswählen',
  continue: 'Weiter',
  current: 'Aktuelle Sitzung',
  requestAccess: 'Zugriff anfragen',
  waitingSince: ({ date }) => `Angefragt am ${date}`,
  renotify: 'Erinnern',
  renotifyFrom: ({ date }) =>
    `Die Administratoren wissen Bescheid. Erinnern können Sie sie ab ${date}.`,
  renotified: 'Die Administratoren wurden erinnert',
  withdraw: 'Zurückziehen',
  withdrawn: 'Zugriffsanfrage zurückgezogen',
  forCompany: ({ action, company }) => `${action}: ${company}`,
  create: 'Unternehmen anlegen',
  remember: 'Auswahl merken',
  notRemembered:
    'Ihre Auswahl wird nicht gespeichert, weil der Speicher dieses Browsers voll oder blockiert ist. Sie gilt, bis Sie diese Seite schließen oder neu laden.',
  help: 'Ihre Organisation ist nicht dabei?',
  support: 'Support kontaktieren',
  or: 'oder',
  recover: 'Unternehmen wiederherstellen',

  requestTitle: ({ company }) => `Zugriff auf „${company}“ anfragen`,
  reason: 'Grund der Anfrage',
  reasonHint: 'Optional. Die Administratoren können ihn lesen.',
  cancel: 'Abbrechen',
  submit: 'Senden',
  requested: 'Zugriffsanfrage gesendet',

  noAdminTitle: 'Kein aktiver Administrator',
  noAdmin: ({ company }) =>
    `Bei ${company} gibt es niemanden mehr, der Ihre Anfrage genehmigen könnte.`,
  noAdminRecover:
    'Wenn Sie Ihren Entra-Tenant verwalten, können Sie das Unternehmen wiederherstellen und seine Verwaltung übernehmen.',
  noAdminLocked:
    'Die Wiederherstellung ist dort ausgeschaltet, deshalb kann niemand die Inhaberschaft übernehmen. Betreut ein Dienstleister das Unternehmen, dann bitten Sie ihn, die Wiederherstellung einzuschalten oder Ihnen ein Konto anzulegen.',
  close: 'Schließen',
  contactSupport: 'Support kontaktieren',

  outageTitle: ({ region }) => `Der Dienst ist in der Region ${region} derzeit nicht verfügbar`,
  outageText:
    'Eine Anmeldung bei Unternehmen dieser Region ist zurzeit nicht möglich. Wir beheben die Störung.',
  outageImportant: 'Wichtig',
  outageNote:
    'Diese Unternehmen sind nur ausgeblendet, nicht gelöscht. Bitte legen Sie stattdessen keine neuen an.',
}

export const newCompany: typeof newCompanyTexts = {
  info: 'Angaben zum Unternehmen',
  user: 'Angaben zur Person',
  where: 'Wo sollen die Daten Ihres Unternehmens gespeichert werden?',
  whereHint: 'Die Daten bleiben in dieser Region und lassen sich später nicht verschieben.',
  select: 'Auswählen',
  selected: 'Ausgewählt',
  name: 'Unternehmensname',
  nameHint: 'Bis zu 64 Zeichen, ohne @, / und +.',
  country: 'Land',
  countryHint: 'Zum Suchen tippen.',
  continue: 'Weiter',
  missing: 'Wählen Sie zuerst Region, Name und Land.',
  missingTerms: 'Stimmen Sie zuerst den Bedingungen zu.',
  back: 'Zurück',
  you: 'Wer sind Sie?',
  created: ({ name }) => `${name} wurde angelegt`,
}
