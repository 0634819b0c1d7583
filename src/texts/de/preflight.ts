import { dateAndTime } from '../dates.ts'
import type {
  conditionTexts,
  findingSeenTexts,
  outcomeTexts,
  prospectTexts,
} from '../check-list.ts'
import type { preflightTexts } from '../preflight.ts'

export const preflight: typeof preflightTexts = {
  title: 'Was Microsoft zeigt',
  intro:
    'Prüfen Sie, bevor Sie fortfahren: Das kostet keinen Versuch, und das Secret wird nicht gesendet. Microsoft bittet Sie um Lesezugriff.',
  look: 'Bei Microsoft nachsehen',
  lookAgain: 'Erneut nachsehen',
  idsFirst: 'Geben Sie zuerst Unternehmen, Object ID und Client ID an.',
  lookedAt: ({ at }) => `Stand: ${dateAndTime(at)}.`,
  looksAgain: 'Alle paar Sekunden wird erneut nachgesehen.',
  expected: 'Nötig',
  found: 'Gefunden',
  who: 'Wer es beheben kann',
}

export const outcomes: typeof outcomeTexts = {
  passed: 'In Ordnung',
  failed: 'Nicht in Ordnung',
  waiting: 'Wartet',
  unknown: 'Nicht prüfbar',
}

export const prospects: typeof prospectTexts = {
  good: 'Alles, was Microsoft zeigt, passt. Fahren Sie mit dem Secret fort.',
  bad: 'Etwas passt nicht. Jetzt fortzufahren würde wahrscheinlich einen Versuch kosten.',
  silent:
    'Das Protokoll von Microsoft zeigt nicht, wonach bei der Übernahme gesucht wird. Sie würde darauf warten, wahrscheinlich vergeblich; das allein kostet keinen Versuch.',
  waiting: 'Bisher passt alles. Das Protokoll von Microsoft ist einige Minuten im Rückstand.',
  unknown: 'Nicht alles ließ sich prüfen. Was nicht zu sehen war, kann trotzdem richtig sein.',
}

export const conditions: typeof conditionTexts = {
  role: {
    title: 'Ihre eigene Verzeichnisrolle',
    needed: 'Global Administrator oder Privileged Role Administrator',
  },
  registration: {
    title: 'App-Registrierung',
    needed: 'eine App-Registrierung mit dieser Object ID',
  },
  'client-id': { title: 'Client ID', needed: 'die Client ID dieser Registrierung' },
  tenant: { title: 'Tenant', needed: 'der Tenant des Unternehmens' },
  age: { title: 'Alter', needed: 'weniger als 72 Stunden' },
  permission: {
    title: 'Berechtigung',
    needed: 'AuditLog.Read.All vom Typ „Application“',
  },
  consent: { title: 'Administratorzustimmung', needed: 'für den Tenant erteilt' },
  secret: { title: 'Client Secret', needed: 'eines, das nicht abgelaufen ist' },
  log: {
    title: 'Überwachungsprotokoll von Microsoft',
    needed: 'es zeigt das Anlegen und die Zustimmung',
  },
}

const maker = 'Wer die Registrierung angelegt hat, oder ein Application Administrator'
const granter = 'Global Administrator oder Privileged Role Administrator'
const anybody = 'Sie'

export const findingsSeen: typeof findingSeenTexts = {
  'role-suffices': { found: 'Mit Ihrer Rolle können Sie die Administratorzustimmung erteilen.' },
  'role-not-needed': {
    found: 'Die Zustimmung ist da. Auf Ihre eigene Rolle kommt es nicht mehr an.',
  },
  'role-cannot-consent': {
    found:
      'Mit Ihrer Rolle können Sie die Registrierung anlegen, aber die Zustimmung nicht erteilen.',
    remedy: 'Geben Sie diese Aufgabe weiter: siehe oben „Kann ich das?“.',
    who: granter,
  },
  'role-none': {
    found: 'Sie haben keine der Rollen, die dafür nötig sind.',
    remedy: 'Geben Sie die ganze Aufgabe weiter: siehe oben „Kann ich das?“.',
    who: granter,
  },
  'role-perhaps-needed': {
    found:
      'Mit Ihrer Rolle können Sie die Zustimmung nicht erteilen. Ist sie schon da, müssen Sie das auch nicht.',
    remedy: 'Fehlt sie noch, geben Sie diese Aufgabe weiter: siehe oben „Kann ich das?“.',
    who: granter,
  },
  'registration-found': { found: 'Sie ist da.' },
  'registration-missing': ({ found }) => ({
    found: `Ihr Tenant (…${found ?? ''}) hat keine Registrierung mit dieser Object ID.`,
    remedy:
      'Kopieren Sie die Object ID noch einmal aus der „Overview“ der Registrierung. Wurde die Registrierung gelöscht oder in einem anderen Tenant angelegt, legen Sie im Tenant des Unternehmens eine neue an.',
    who: maker,
  }),
  'registration-is-enterprise-application': {
    found: 'Diese Object ID ist die der Enterprise Application.',
    remedy:
      'Öffnen Sie „App registrations“, nicht „Enterprise applications“, und kopieren Sie die Object ID dort.',
    who: anybody,
  },
  'registration-disabled': {
    found: 'Sie ist da, aber deaktiviert.',
    remedy: 'Aktivieren Sie sie bei Microsoft, oder legen Sie eine neue an.',
    who: maker,
  },
  'client-id-equal': { found: 'Sie gehört zu dieser Registrierung.' },
  'client-id-differs': {
    found: 'Diese Registrierung hat eine andere Client ID.',
    remedy: 'Kopieren Sie die Application (client) ID aus der „Overview“ derselben Registrierung.',
    who: anybody,
  },
  'tenant-equal': ({ found }) => ({
    found: `Er endet auf ${found ?? ''}, wie der des Unternehmens.`,
  }),
  'tenant-differs': {
    found: 'Die Registrierung liegt in einem anderen Tenant als das Unternehmen.',
    remedy: 'Legen Sie sie im Tenant des Unternehmens an, mit einem Konto, das dorthin gehört.',
    who: granter,
  },
  'tenant-out-of-sight': {
    found: 'Ihr Konto gehört zu einem anderen Tenant; der des Unternehmens ist nicht zu sehen.',
    remedy: 'Jemand mit einem Konto im Tenant des Unternehmens kann stattdessen nachsehen.',
  },
  'age-fresh': ({ at = 0 }) => ({ found: `Die Registrierung ist bis ${dateAndTime(at)} nutzbar.` }),
  'age-expiring': ({ at = 0 }) => ({
    found: `Es eilt: Die Registrierung ist nur noch bis ${dateAndTime(at)} nutzbar.`,
  }),
  'age-too-old': ({ at = 0 }) => ({
    found: `Die 72 Stunden endeten am ${dateAndTime(at)}.`,
    remedy:
      'Löschen Sie die Registrierung, und legen Sie eine neue an. Ein neues Secret hilft nicht.',
    who: maker,
  }),
  'permission-right': { found: 'AuditLog.Read.All ist als Anwendungsberechtigung da.' },
  'permission-delegated': {
    found: 'AuditLog.Read.All wurde als delegierte Berechtigung hinzugefügt.',
    remedy:
      'Entfernen Sie sie unter „API permissions“, und fügen Sie sie unter „Application permissions“ neu hinzu. Erteilen Sie dann die Zustimmung.',
    who: maker,
  },
  'permission-missing': {
    found: 'AuditLog.Read.All wurde nie hinzugefügt.',
    remedy:
      'Fügen Sie unter „API permissions“ AuditLog.Read.All von Microsoft Graph unter „Application permissions“ hinzu. Erteilen Sie dann die Zustimmung.',
    who: maker,
  },
  'consent-granted': { found: 'Sie ist erteilt.' },
  'consent-missing': {
    found: 'Sie wurde nicht erteilt.',
    remedy:
      'Wenn die Berechtigung stimmt, wählen Sie unter „API permissions“ den Punkt „Grant admin consent“, und bestätigen Sie.',
    who: granter,
  },
  'secret-valid': ({ at = Infinity }) => ({
    found: Number.isFinite(at)
      ? `Eines gilt bis ${dateAndTime(at)}. Ob es Ihres ist, wird nicht geprüft.`
      : 'Eines ist gültig. Ob es Ihres ist, wird nicht geprüft.',
  }),
  'secret-expired': ({ at = 0 }) => ({
    found: `Das letzte ist am ${dateAndTime(at)} abgelaufen.`,
    remedy:
      'Legen Sie unter „Certificates & secrets“ ein neues an, und kopieren Sie den Wert unter „Value“.',
    who: maker,
  }),
  'secret-missing': {
    found: 'Die Registrierung hat keines.',
    remedy:
      'Legen Sie unter „Certificates & secrets“ eines an, und kopieren Sie den Wert unter „Value“.',
    who: maker,
  },
  'log-shows': { found: 'Es zeigt alles, wonach bei der Übernahme gesucht wird.' },
  'log-not-yet': ({ at = 0 }) => ({
    found: `Es zeigt noch nicht alles. Meist ist es bis ${dateAndTime(at)} so weit.`,
    remedy: 'Warten Sie einfach. Sie können auch fortfahren: Die Übernahme wartet dann für Sie.',
  }),
  'log-silent': {
    found: 'Es zeigt die Registrierung nicht, obwohl sie längst zu sehen sein müsste.',
    remedy: 'Löschen Sie die Registrierung, und legen Sie eine neue an.',
    who: maker,
  },
  'not-allowed': {
    found: 'Mit Ihrer Rolle können Sie das nicht lesen.',
    remedy: 'Für die Übernahme selbst müssen Sie es nicht sehen.',
    who: 'Application Administrator oder Global Administrator',
  },
  unreachable: {
    found: 'Microsoft hat diese Frage nicht beantwortet.',
    remedy: 'Die Abfrage wird von selbst wiederholt. Sie können auch erneut nachsehen.',
  },
  depends: { found: 'Das zeigt sich erst, wenn die Punkte darüber stimmen.' },
  'not-asked': { found: 'Microsoft wurde nicht gefragt.' },
}
