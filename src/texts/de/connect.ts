import type { connectTexts, consentPageTexts } from '../connect.ts'
import { plural } from '../texts.ts'

export const connect: typeof connectTexts = {
  connect: 'Verbinden',
  reconnect: 'Erneut verbinden',
  ownRole: 'Mit Ihrer Rolle können Sie Umgebungen ansehen, aber nicht verbinden.',
  connectedTitle: 'Intune-Tenant verbunden',

  atMicrosoft: 'Weiter im Fenster von Microsoft',
  atMicrosoftText:
    'Wählen Sie ein Konto Ihres Tenants, und stimmen Sie dem zu, worum das Portal bittet. Diese Seite wartet.',
  tenant: ({ end }) => `Die ID Ihres Tenants endet auf ${end}.`,
  notAdmin: 'Ich bin kein Administrator',
  cancel: 'Abbrechen',
  close: 'Schließen',

  blocked: 'Ihr Browser hat das Fenster blockiert',
  blockedText:
    'Fahren Sie in diesem Tab fort: Microsoft bringt Sie hierher zurück. Oder erlauben Sie Pop-up-Fenster für diese Website, und versuchen Sie es erneut.',
  inThisTab: 'In diesem Tab fortfahren',

  closed: 'Das Fenster wurde geschlossen',
  declined: 'Niemand hat zugestimmt',
  nothingChanged: 'Es wurde nichts geändert. Sie können jederzeit neu beginnen.',

  approval: 'Ein Administrator muss zustimmen',
  approvalText:
    'Zustimmen kann ein Global Administrator oder jemand, der (Cloud) Application Administrator und Privileged Role Administrator zugleich ist. Senden Sie einer solchen Person diese Nachricht. Die Seite wartet, und es geht weiter, sobald zugestimmt wurde.',
  requested: 'Ihre Anfrage ist unterwegs',
  requestedText:
    'Microsoft hat Ihre Administratoren benachrichtigt. Die Seite wartet, und es geht weiter, sobald jemand zugestimmt hat. Sie können den Administratoren auch diese Nachricht senden.',
  number: ({ number }) => `Nennen Sie dem Support diese Nummer: ${number}`,
  nextTry: ({ seconds }) =>
    plural(seconds, {
      one: 'Nächster Versuch in # Sekunde',
      other: 'Nächster Versuch in # Sekunden',
    }),
  message: 'Nachricht an Ihren Administrator',
  copyMessage: 'Nachricht kopieren',
  adminMessage: ({ from, company, link }) =>
    [
      'Hallo,',
      '',
      `ich verbinde Microsoft Intune mit dem Portal für ${company}. Microsoft verlangt, dass ein Administrator das erlaubt.`,
      'Bitte öffnen Sie diesen Link, melden Sie sich als Global Administrator an, und stimmen Sie zu:',
      '',
      link,
      '',
      'Die Seite nennt jede Berechtigung und ihren Zweck. Sie können die Zustimmung jederzeit unter „Enterprise applications“ zurückziehen.',
      '',
      from,
    ].join('\n'),
  waiting: 'Wartet auf einen Administrator. Bei Microsoft wird alle zehn Sekunden nachgefragt.',
  unasked:
    'Bei Microsoft konnte gerade nicht nachgefragt werden. Es wird alle zehn Sekunden erneut versucht.',

  connecting: 'Wird verbunden\u00a0…',
  connectingText: 'Das Portal prüft bei Microsoft, ob alles gewährt wurde.',
  refused: 'Intune wurde nicht verbunden',
  reconnected: 'Intune ist wieder verbunden',
}

export const consentPage: typeof consentPageTexts = {
  title: 'Zustimmung',
  oneStep: 'Ein Schritt fehlt noch',
  oneStepText:
    'Microsoft hat Ihre Zustimmung. Melden Sie sich an, damit das Portal weiß, dass ein Administrator sie gegeben hat, und für welches Unternehmen.',
  confirmTitle: ({ company }) => `${company} möchte Ihr Intune verbinden`,
  confirmText: ({ end, email }) =>
    `Sie sind als ${email} angemeldet. Die ID Ihres Tenants endet auf ${end}. Wenn Sie bestätigen, kann dieses Unternehmen innerhalb einer Stunde sein Intune verbinden. Wenn Sie das Unternehmen nicht kennen, schließen Sie diese Seite.`,
  confirm: 'Bestätigen',
  thanks: 'Danke, das Portal hat Ihre Zustimmung',
  thanksText: 'Wer Sie darum gebeten hat, sieht das von selbst. Sie können diese Seite schließen.',
  everybody: 'Alle in Ihrer Organisation können sich jetzt anmelden',
  everybodyText:
    'Sagen Sie der Person Bescheid, die Sie darum gebeten hat. Sie können diese Seite schließen.',
  notGiven: 'Die Zustimmung wurde nicht erteilt',
  notGivenText:
    'Es wurde nichts geändert. Um doch zuzustimmen, öffnen Sie den Link noch einmal. Wer Sie darum gebeten hat, kann ihn erneut senden.',
  foreign: 'Diese Antwort gehört zu keiner Anfrage, die hier gestellt wurde',
  foreignText:
    'Sie wurde schon verwendet oder war für einen anderen Tab bestimmt. Es wurde nichts geändert. Beginnen Sie neu unter „Einstellungen › Umgebungen“.',
  toPortal: 'Zum Portal',
}
