import type { handOverPageTexts, handOverTexts, roleRows, roleTexts } from '../hand-over.ts'
import { product } from '../product.ts'

export const roleTruth: typeof roleTexts = {
  title: 'Kann ich das?',
  intro:
    'Jemand muss eine App-Registrierung anlegen, und jemand muss ihre Administratorzustimmung erteilen. Das können zwei Personen sein, und Sie selbst müssen keine davon sein.',
  role: 'Rolle bei Microsoft',
  create: 'Registrierung anlegen',
  consent: 'Zustimmung erteilen',
  yours: 'Ihre Rolle',
  look: 'Meine Rolle prüfen',
  lookAgain: 'Meine Rolle erneut prüfen',
  notSeen: 'Ihre Rolle ließ sich nicht prüfen. Die Tabelle gilt trotzdem.',
  otherTenantTitle: 'Ihr Konto gehört zu einem anderen Tenant',
  otherTenant: ({ own, needed }) =>
    `Ihr Konto liegt in dem Tenant, der auf ${own} endet; der des Unternehmens endet auf ${needed}. Melden Sie sich mit einem Konto aus dem Tenant des Unternehmens an, oder geben Sie die Aufgabe weiter.`,
  handOver: 'Aufgabe weitergeben',
  chooseFirst: 'Wählen Sie zuerst das Unternehmen: Der Text nennt seinen Tenant.',
}

export const roleRowTexts: typeof roleRows = {
  'can-consent': {
    names: 'Global Administrator, Privileged Role Administrator',
    create: 'Ja',
    consent: 'Ja',
    verdict: 'Sie können alles selbst erledigen.',
  },
  'can-create': {
    names: 'Application Administrator, Cloud Application Administrator, Application Developer',
    create: 'Ja',
    consent: 'Nein',
    verdict:
      'Sie können die Schritte\u00a01 bis\u00a010 und 13 bis\u00a016 erledigen. Für Schritt\u00a011, „Administratorzustimmung erteilen“, brauchen Sie jemanden mit der Rolle Global Administrator oder Privileged Role Administrator. Klären Sie das vor Schritt\u00a01, denn die 72 Stunden beginnen mit der Registrierung.',
  },
  none: {
    names: 'Jede andere oder keine',
    create: 'Wenn Ihr Tenant es Mitgliedern erlaubt',
    consent: 'Nein',
    verdict: 'Dafür brauchen Sie Hilfe. Geben Sie die Aufgabe weiter.',
  },
}

export const handOver: typeof handOverTexts = {
  title: 'Aufgabe weitergeben',
  text: 'Senden Sie dies an jemanden, der im Tenant des Unternehmens Global Administrator oder Privileged Role Administrator ist. Der Text enthält kein Secret.',
  copy: 'Text kopieren',
  download: 'Herunterladen',
  fileName: 'wiederherstellung-weitergabe.txt',
}

export const handOverPage: typeof handOverPageTexts = {
  title: ({ company }) => `${company} in ${product.name} wiederherstellen`,
  plea: ({ from, company }) =>
    `${from} stellt das Unternehmen ${company} wieder her und braucht dafür Ihre Hilfe bei Microsoft.`,
  role: 'Sie brauchen die Rolle Global Administrator oder Privileged Role Administrator.',
  otherRoles: ({ step }) =>
    `Für Schritt ${String(step)} muss es eine dieser Rollen sein; alle anderen Schritte kann auch ein Application Administrator erledigen.`,
  tenant: ({ end }) => `Arbeiten Sie in dem Tenant, dessen Directory (tenant) ID auf ${end} endet.`,
  hours: 'Nach dem Anlegen ist die Registrierung 72 Stunden lang nutzbar.',
  deadline: ({ until }) => `Frist: ${until}. Danach ist eine neue Registrierung nötig.`,
  steps: 'Was zu tun ist, auf https://entra.microsoft.com',
  make: [
    'Öffnen Sie „App registrations“, und wählen Sie „New registration“.',
    'Name: PMPC Recovery. Lassen Sie alles Übrige, wie es ist, und wählen Sie „Register“.',
    'Notieren Sie aus der „Overview“ Application (client) ID und Object ID.',
    'Wählen Sie unter „API permissions“ nacheinander „Add a permission“, „Microsoft Graph“, „Application permissions“.',
    'Suchen Sie nach AuditLog, setzen Sie das Häkchen bei AuditLog.Read.All, und wählen Sie „Add permissions“.',
  ],
  find: ({ objectId, clientId }) => [
    `Öffnen Sie „App registrations“, „All applications“ und dort die Registrierung mit der Application (client) ID ${clientId} (Object ID ${objectId}).`,
    'Prüfen Sie unter „API permissions“, ob AuditLog.Read.All mit dem Typ „Application“ aufgeführt ist. Wenn nicht, fügen Sie die Berechtigung hinzu.',
  ],
  grant: [
    'Wählen Sie unter „API permissions“ den Punkt „Grant admin consent for“ mit dem Namen Ihres Tenants, und bestätigen Sie mit „Yes“.',
    'Prüfen Sie, ob AuditLog.Read.All, Typ „Application“, jetzt als gewährt erscheint.',
  ],
  secret: [
    'Wählen Sie unter „Certificates & secrets“ den Punkt „New client secret“. Beschreibung: PMPC Recovery.',
    'Notieren Sie sofort den Wert unter „Value“ (nicht die „Secret ID“): Microsoft zeigt ihn nur jetzt.',
  ],
  thenTell: 'Sagen Sie dann Bescheid, dass die Zustimmung erteilt ist.',
  handBack:
    'Was zurückzugeben ist: Object ID und Client ID per E-Mail oder Chat; den Wert des Secrets nur über einen Kennwortmanager oder einen anderen geschützten Weg.',
  goesOn: ({ link }) => `Weiter geht es unter ${link}`,
  afterwards: 'Ist das Unternehmen wiederhergestellt, soll die Registrierung gelöscht werden.',
  script: ({ name }) =>
    `---- Statt der Schritte: ein Skript für ${name}; am Ende nennt es die Werte, die zurückzugeben sind ----`,
}
