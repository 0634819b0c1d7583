import type { licenseTexts } from '../licenses.ts'
import type { quoteTexts } from '../quote.ts'
import { plural } from '../texts.ts'

export const licenses: typeof licenseTexts = {
  connectedText: 'Das Portal kann jetzt für Sie Apps in Intune bereitstellen.',
  disconnect: 'Trennen',
  welcome: 'Intune ist verbunden',

  trial: 'Enterprise Plus testen',
  trialText: 'Alles, dreißig Tage lang. Es kostet nichts und endet von selbst.',
  trialNotOffered: {
    used: 'Dieses Unternehmen hat seine Testphase bereits genutzt.',
    'test-tenant':
      'Für Test-Tenants von Microsoft (m365x…) gibt es keine Testphase. Geben Sie einen Schlüssel ein, oder fordern Sie ein Angebot an.',
    'once-managed':
      'Dieses Unternehmen wurde von einem Managed Service Provider betreut und hat deshalb keine Testphase. Geben Sie einen Schlüssel ein, oder fordern Sie ein Angebot an.',
  },
  changePlan: 'Anderen Tarif wählen.',
  devices: 'Gesamtzahl der verwalteten Geräte im Produktivbetrieb',
  startNow: 'Jetzt starten',

  enter: 'Lizenzschlüssel eingeben',
  enterText: 'Sie haben ihn beim Kauf der Lizenz per E-Mail erhalten.',
  key: 'Lizenzschlüssel',
  keyHint: 'Zum Beispiel ENTP-ABCD-2026-1234.',
  keyMissing: 'Geben Sie zuerst einen Schlüssel ein.',
  activateNow: 'Jetzt aktivieren',
  noLicense: 'Noch keine Lizenz?',

  terms: 'Lizenzbedingungen',
  termsIntro:
    'Eine MSP-Plus-Lizenz ist für Managed Service Provider bestimmt. Die Bedingungen dafür gelten zusätzlich zu denen des Portals.',
  termsList: [
    'Sie handeln für die Unternehmen, die Sie betreuen, und nur mit deren Einverständnis.',
    'Die Geräte jedes Unternehmens zählen für die Lizenz, und Sie melden sie jeden Monat.',
    'Was Sie von einem Unternehmen sehen, behalten Sie für sich.',
    'Ein Wechsel zurück zu einem anderen Lizenztyp ist nicht vorgesehen. Was möglich ist, sagt Ihnen der Support.',
  ],
  acceptTerms: 'Den Bedingungen von MSP Plus zustimmen',
  acceptFirst: 'Stimmen Sie zuerst den Bedingungen zu.',
  confirm: 'Bestätigen',
  cancel: 'Abbrechen',

  screen: 'Lizenz',
  current: 'Aktuelle Lizenz',
  type: 'Lizenztyp',
  status: 'Lizenzstatus',
  active: 'Aktiv',
  expired: 'Abgelaufen',
  licenseKey: 'Lizenzschlüssel',
  keyEnding: ({ end }) => `Lizenzschlüssel, der auf ${end} endet`,
  showKey: 'Ganzen Schlüssel anzeigen',
  hideKey: 'Schlüssel ausblenden',
  copyKey: 'Lizenzschlüssel kopieren',
  ownRoleKey: 'Mit Ihrer Rolle können Sie keine Lizenzschlüssel sehen.',
  expiration: 'Ablauf',
  noCurrent: 'Es ist keine Lizenz aktiv.',
  existing: 'Vorhandene Lizenz verwenden',
  existingText: 'Lizenzen, die dieses Unternehmen schon hatte.',
  noExisting: 'Es gibt keine andere Lizenz.',
  select: 'Auswählen',
  selectOther: 'Wählen Sie zuerst eine andere Lizenz.',
  changedMeanwhile:
    'Inzwischen wurde eine andere Lizenz aktiviert. „Auswählen“ setzt die von Ihnen gewählte an ihre Stelle.',
  until: ({ type, date }) => `${type}, bis ${date}`,
  wasUntil: ({ type, date }) => `${type}, abgelaufen am ${date}`,

  activated: 'Ihre Lizenz ist aktiviert',
  activatedFor: ({ company }) => `Die Lizenz von ${company} ist aktiviert`,
  activatedTrial: ({ days }) =>
    plural(days, {
      one: 'Ihre Testphase dauert ab jetzt # Tag.',
      other: 'Ihre Testphase dauert ab jetzt # Tage.',
    }),
  activatedUntil: ({ date }) => `Sie gilt bis ${date}.`,
  activatedExisting: ({ end }) =>
    `Ihr Unternehmen hat schon eine Lizenz. Statt einer Testphase wurde der Schlüssel aktiviert, der auf ${end} endet.`,
  notRight: 'Stimmt das nicht?',
  contactSupport: 'Support kontaktieren',
  close: 'Schließen',
  ownRole: 'Mit Ihrer Rolle können Sie Lizenzen ansehen, aber nicht ändern.',
}

export const quote: typeof quoteTexts = {
  title: 'Angebot anfordern',
  lead: 'Der Vertrieb antwortet per E-Mail.',
  company: 'Unternehmen',
  name: 'Ihr Name',
  email: 'Kontakt-E-Mail',
  licenses: 'Anzahl der Lizenzen',
  licensesHint: 'Eine für jedes verwaltete Gerät.',
  message: 'Nachricht',
  messageHint: 'Optional.',
  cancel: 'Abbrechen',
  send: 'Senden',
  sent: 'Angebot angefordert',
}
