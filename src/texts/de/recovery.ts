import type { findingTexts, phaseTexts, recoveryTexts } from '../recovery.ts'
import { plural } from '../texts.ts'

export const recovery: typeof recoveryTexts = {
  title: 'Inhaberschaft übernehmen',
  userInfo: 'Angaben zur Person',
  company: 'Unternehmen, das Sie übernehmen',
  companyHint: 'Unternehmen Ihres Tenants und solche, zu denen Sie gehören.',
  noCompany: 'Kein Unternehmen lässt sich übernehmen',
  noCompanyText:
    'Zum Tenant Ihres Kontos gehört kein Unternehmen. Melden Sie sich mit einem Konto aus dem Tenant des Unternehmens an.',
  tenant: 'Directory (tenant) ID',
  tenantHint: 'Die Registrierung muss in dem Tenant sein, der so endet.',
  objectId: 'Object ID',
  objectIdHint: 'Die der App-Registrierung, nicht die der Enterprise Application.',
  clientId: 'Client ID',
  clientIdHint: 'Heißt bei Microsoft Application (client) ID.',
  secret: 'Secret',
  secretHint: 'Der „Value“, nicht die „Secret ID“. Er wird beim Senden gelöscht.',
  secretEnding:
    'Zur Sicherheit wird das Secret in weniger als 30 Sekunden gelöscht, sofern Sie es nicht behalten.',
  keepSecret: 'Behalten',
  secretKept: 'Das Secret bleibt erhalten.',
  secretWiped: 'Das Secret wurde zur Sicherheit gelöscht. Fügen Sie es noch einmal ein.',
  secretReplaced:
    'Die Anleitung hat die IDs einer anderen Registrierung eingetragen, und das Secret wurde entfernt: Es gehörte zur vorherigen.',
  secretUnusual:
    'Client Secrets von Microsoft sehen meist anders aus. Prüfen Sie, ob es ganz kopiert wurde.',
  showSecret: 'Secret anzeigen',
  hideSecret: 'Secret ausblenden',
  tenantPasted:
    'Das endet wie die Directory (tenant) ID. Prüfen Sie, ob Sie versehentlich diese eingefügt haben.',
  need: 'Sie brauchen eine App-Registrierung mit der Anwendungsberechtigung AuditLog.Read.All, die vor weniger als 72 Stunden angelegt wurde.',
  moreInfo: 'Mehr erfahren.',
  doItForMe: 'Für mich erledigen.',
  allAtOnce: 'Alles auf einmal ausfüllen',
  continue: 'Weiter',
  chooseFirst: 'Wählen Sie zuerst ein Unternehmen.',
  fillFirst: ({ fields }) => `Füllen Sie zuerst aus: ${fields}.`,
  attemptsLeft: ({ n }) =>
    plural(n, {
      one: 'Noch # Versuch, dann ist die Übernahme für 12 Stunden gesperrt.',
      other: 'Noch # Versuche, dann ist die Übernahme für 12 Stunden gesperrt.',
    }),
  noAttemptLeft: 'Es ist kein Versuch mehr übrig.',

  signedInTitle: 'Sie sind bei diesem Unternehmen angemeldet',
  signedInText: ({ company }) =>
    `Melden Sie sich bei ${company} ab, um es zu übernehmen. Ihr Konto bleibt, wie es ist.`,
  signOutThere: 'Beim Unternehmen abmelden',
  disabledTitle: 'Die Wiederherstellung ist für dieses Unternehmen ausgeschaltet',
  disabledText:
    'Niemand kann dieses Unternehmen übernehmen. Der Support kann seinen Intune-Tenant trennen, damit ein anderes Unternehmen ihn nutzen kann.',

  failed: 'Fehler: Die Inhaberschaft wurde nicht übernommen',
  nothingUsed: 'Es wurde nichts entschieden und kein Versuch verbraucht.',
  secretAgain:
    'Das Secret wurde beim Senden gelöscht: Geben Sie es noch einmal ein, und fahren Sie fort.',
  guideStep: 'So geht es.',
  lookCloser: 'Ansehen, was Microsoft zeigt',
  createdAt: ({ at }) => `Sie wurde am ${at} angelegt.`,
  tenants: ({ expected, found }) => `Nötig: …${expected}, gefunden: …${found}.`,

  you: 'Wer übernimmt das Unternehmen?',
  back: 'Zurück',
  acceptFirst: 'Stimmen Sie zuerst den Bedingungen zu.',
  notClaimable: 'Dieses Unternehmen lässt sich gerade nicht übernehmen.',
  endsIn: 'Endet auf',
  lockedMore: 'Wann endet die Sperre?',

  waitingUsual: ({ by }) => `Meist ist das Protokoll bis ${by} so weit.`,
  waitingLong: 'Das dauert länger als üblich. Das Protokoll wird weiter abgefragt.',
  waitingUntil: ({ by }) =>
    `Kommen Sie bis ${by} zurück: Danach muss das Secret noch einmal eingegeben werden.`,
  ageUnknown:
    'Wann die Registrierung angelegt wurde, ist hier erst bekannt, wenn das Protokoll sie zeigt; nutzbar ist sie 72 Stunden lang ab dem Anlegen.',
  waitingTitle: 'Das Protokoll von Microsoft zeigt noch nicht alles',
  waitingAccepted: 'Client ID und Secret stimmen.',
  waitingCompare:
    'Ob die Object ID stimmt, zeigt erst das Protokoll: Vergleichen Sie sie inzwischen noch einmal.',
  waitingText:
    'Eine neue Registrierung und die Zustimmung zu ihr erscheinen nach einigen Minuten im Überwachungsprotokoll von Microsoft. Diese Seite sieht von selbst nach; Sie können sie schließen und über „Unternehmen wiederherstellen“ zurückkommen.',
  waitingRests:
    'Solange das so ist, sieht niemand im Protokoll von Microsoft nach. Danach läuft die Übernahme von selbst weiter.',
  clock: 'Frist der Registrierung',
  clockLeft: ({ left }) => `Noch ${left}`,
  clockUntil: ({ until }) => `Nutzbar bis ${until}.`,
  clockLeftAtMost: ({ left }) => `Noch höchstens ${left}`,
  clockUntilAtLatest: ({ until }) =>
    `Längstens bis ${until} nutzbar, gerechnet ab Ihrem Häkchen bei Schritt\u00a03.`,
  clockOver: 'Die Frist ist abgelaufen',
  clockWas: ({ until }) => `Die Registrierung war bis ${until} nutzbar. Legen Sie eine neue an.`,
  waitingSince: ({ since }) => `Wartet seit ${since}`,
  lookAgain: 'Jetzt nachsehen',
  claimWaits: ({ company }) =>
    `Ihre Übernahme von ${company} wartet auf das Protokoll von Microsoft`,
  claimWaitsText: ({ since, until }) =>
    `Sie wartet seit ${since}. Sehen Sie als Nächstes nach, ob das Protokoll so weit ist: Bis ${until} muss nichts noch einmal eingegeben werden.`,
  toWaiting: 'Ansehen, wie es steht',

  lockedTitle: 'Sie haben die Höchstzahl an Übernahmeversuchen erreicht',
  lockedText: ({ until }) => `Sie können es ab ${until} erneut versuchen.`,
  lockedMeanwhile:
    'Lassen Sie inzwischen jemanden mit der nötigen Rolle das Unternehmen übernehmen, oder bereiten Sie Ihren nächsten Versuch vor.',
  lockedGuide: 'Mit der Anleitung eine neue Registrierung anlegen.',
  toCompanies: 'Unternehmen wählen',

  granted: 'Die Inhaberschaft ist übertragen',
  grantedText: ({ person }) => `„${person}“ ist jetzt Full Admin mit Access Management.`,
  close: 'Schließen',
  receipt: 'Was nachgewiesen wurde',
  receiptGranted: ({ company, end, by, at }) =>
    `Das Unternehmen ${company}, dessen Directory (tenant) ID auf ${end} endet, wurde am ${at} von ${by} wiederhergestellt.`,
  receiptCreated: ({ by, at }) => `Die Registrierung wurde am ${at} von ${by} angelegt.`,
  receiptConsented: ({ by }) => `Die Zustimmung wurde von ${by} erteilt.`,
  receiptNotified: ({ n }) =>
    plural(n, {
      one: '# Person mit Access Management wurde per E-Mail benachrichtigt.',
      other: '# Personen mit Access Management wurden per E-Mail benachrichtigt.',
    }),
  download: 'Beleg herunterladen',
  deleteReminder:
    'Löschen Sie jetzt die App-Registrierung „PMPC Recovery“: Sie wird nicht mehr gebraucht.',
  deleted: 'Ich habe sie gelöscht',
  registrationGone: 'Die App-Registrierung ist gelöscht.',
}

export const phases: typeof phaseTexts = {
  'too-new': 'Zu neu',
  ready: 'Bereit',
  expiring: 'Läuft bald ab',
  'too-old': 'Zu alt',
}

export const findings: typeof findingTexts = {
  'values-not-accepted': {
    reason: 'Microsoft hat diese Werte für den Tenant des Unternehmens nicht angenommen.',
    remedy: ({ end }) =>
      `Prüfen Sie, ob der Tenant auf ${end} endet, die Client ID vollständig ist und das Secret der „Value“ ist, nicht die „Secret ID“. Eine eben angelegte Registrierung braucht vielleicht noch eine Minute.`,
  },
  'wrong-tenant': {
    reason: 'Die Registrierung liegt in einem anderen Tenant.',
    remedy:
      'Legen Sie sie im Tenant des Unternehmens an, mit einem Konto, das dorthin gehört, und kopieren Sie ihre Werte.',
  },
  'wrong-object-id': {
    reason: 'Die Object ID gehört zu etwas anderem als diese Client ID.',
    remedy: 'Kopieren Sie beide aus der „Overview“ derselben App-Registrierung.',
  },
  'object-id-of-enterprise-application': {
    reason: 'Die Object ID ist die der Enterprise Application.',
    remedy:
      'Öffnen Sie „App registrations“, nicht „Enterprise applications“, und kopieren Sie die Object ID aus der „Overview“.',
  },
  'secret-expired': {
    reason: 'Das Client Secret ist abgelaufen.',
    remedy:
      'Legen Sie in der Registrierung ein neues Client Secret an, und kopieren Sie seinen „Value“.',
  },
  'application-disabled': {
    reason: 'Die Anwendung ist bei Microsoft deaktiviert.',
    remedy: 'Aktivieren Sie sie wieder, oder legen Sie eine neue Registrierung an.',
  },
  'permission-not-granted': {
    reason: 'Die Registrierung hat die Anwendungsberechtigung AuditLog.Read.All nicht.',
    remedy:
      'Sie muss als Anwendungsberechtigung hinzugefügt werden (nicht delegiert), und ein Administrator muss zustimmen. Warten Sie danach eine Minute.',
  },
  'too-old': {
    reason: 'Die Registrierung ist älter als 72 Stunden.',
    remedy:
      'Ein neues Secret hilft nicht: Löschen Sie die Registrierung, legen Sie eine neue an, und kopieren Sie deren Werte.',
  },
  'log-silent': {
    reason:
      'Auch nach einer Stunde zeigt das Protokoll von Microsoft die Registrierung oder die Zustimmung nicht.',
    remedy:
      'Es wurde nichts entschieden und kein Versuch verbraucht. Lassen Sie noch einmal nachsehen. Hilft das nicht, löschen Sie die Registrierung, und legen Sie eine neue an: Vielleicht begann das Protokoll erst, nachdem diese angelegt worden war.',
  },
  'proof-expired': {
    reason:
      'Das Protokoll von Microsoft hat länger gebraucht, als der Nachweis durch Ihr Secret gilt.',
    remedy:
      'Es wurde nichts entschieden und kein Versuch verbraucht. Alle anderen Werte sind noch da.',
  },
  'microsoft-unreachable': {
    reason: 'Microsoft war nicht zu erreichen.',
    remedy:
      'Es wurde nichts entschieden und kein Versuch verbraucht. Warten Sie einen Moment, bevor Sie es noch einmal versuchen.',
  },
}
