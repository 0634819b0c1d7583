import { permissionName, registrationName } from '#src/domain/registration-ids.ts'
import type { chapterTexts, guideTexts, scriptTexts, stepTexts } from '../guide.ts'

export const guide: typeof guideTexts = {
  title: 'App-Registrierung',
  intro:
    'Eine App-Registrierung beweist, dass Sie über den Tenant des Unternehmens verfügen. Das Anlegen dauert etwa zehn Minuten; danach ist sie 72 Stunden lang nutzbar.',
  company: ({ name, end }) => `Für ${name}; die Directory (tenant) ID endet auf ${end}.`,
  noCompany:
    'Die Anleitung kennt Ihr Unternehmen nicht. Wählen Sie es im Assistenten, und öffnen Sie die Anleitung von dort: Dann wird der Tenant für Sie abgeglichen.',
  toWizard: 'Zum Assistenten',
  progress: ({ n, of }) => `${n} von ${of} Schritten erledigt`,
  ways: 'Drei Wege zur Registrierung',
  bySteps: 'Schritt für Schritt',
  chapters: 'Kapitel',
  chapterDone: ({ n, of }) => `${n}/${of}`,
  chapterDoneWords: ({ n, of }) => `, ${n} von ${of} erledigt`,
  next: ({ chapter }) => `Weiter: ${chapter}`,
  heading: ({ n, title }) => `${n}. ${title}`,
  where: 'Wo',
  act: 'Was zu tun ist',
  after: 'Das sehen Sie dann',
  mistake: 'Häufiger Fehler',
  type: 'Das eingeben',
  copy: ({ value }) => `${value} kopieren`,
  open: 'Diese Stelle bei Microsoft öffnen',
  beginAgain: 'Von vorn beginnen',
  done: ({ n }) => `Schritt ${n} ist erledigt`,

  notes: 'IDs hier notieren',
  notesText: 'Die IDs bleiben in diesem Browser und werden in den Assistenten übernommen.',
  notRemembered:
    'Was Sie hier abhaken und notieren, wird nicht gespeichert, weil der Speicher dieses Browsers voll oder blockiert ist. Es bleibt, bis Sie diese Seite schließen oder neu laden.',
  notAnId: 'Das ist keine vollständige ID. Kopieren Sie sie noch einmal aus der „Overview“.',
  sameId:
    'Object ID und Application (client) ID sind zwei verschiedene Werte. Kopieren Sie beide noch einmal.',
  tenantRight: 'Das ist der Tenant des Unternehmens.',
  tenantWrong: ({ end }) =>
    `Das ist ein anderer Tenant: Der des Unternehmens endet auf ${end}. Melden Sie sich dort an, und beginnen Sie von vorn.`,
  carried: 'Der Assistent hat jetzt beide IDs, auch wenn er in einem anderen Tab geöffnet ist.',
  continue: 'Im Assistenten fortfahren',
  secretGoes:
    'Fügen Sie den Wert aus „Value“ im Assistenten in das Feld „Secret“ ein. Hier ist dafür kein Platz.',

  script: 'Mit einem Skript',
  scriptIntro:
    'Ein Skript erledigt die Schritte\u00a01 bis\u00a016 auf einmal. Misslingt etwas, löscht es, was es angelegt hat. Das Secret, das es anlegt, gilt drei Tage.',
  scriptKind: 'Skript für',
  scriptText: 'Das Skript',
  copyScript: 'Skript kopieren',
  undo: 'Die Registrierung später löschen',
  undoText: 'Die Client ID Ihrer Registrierung ist schon eingesetzt.',
  undoLater:
    'Sobald die Client ID notiert ist, steht hier der Befehl, der die Registrierung löscht.',
  copyUndo: 'Befehl kopieren',
  scriptCompany:
    'Ein Skript gilt für einen Tenant. Wählen Sie das Unternehmen im Assistenten, und öffnen Sie die Anleitung von dort.',

  doIt: 'Für mich erledigen',
  close: 'Anleitung schließen',
  leftoverTitle: 'Eine alte Registrierung ist noch da',
  leftoverText:
    'Sie wird nicht mehr gebraucht: Inzwischen gibt es eine andere, oder Sie haben von vorn begonnen. Löschen Sie die Registrierung mit der Application (client) ID',
  leftoverHow: 'So geht es.',
  leftoverGone: 'Sie ist gelöscht',
}

export const chapters: typeof chapterTexts = {
  register: 'Registrieren',
  permission: 'Berechtigung',
  consent: 'Zustimmung',
  secret: 'Secret',
  afterwards: 'Danach',
}

export const scripts: typeof scriptTexts = {
  'azure-cli': {
    name: 'Azure CLI',
    hint: 'Für bash; az muss installiert und angemeldet sein. In der Azure Cloud Shell gelingt die Zustimmung nicht.',
  },
  powershell: {
    name: 'Microsoft Graph PowerShell',
    hint: 'Für PowerShell mit den Modulen von Microsoft Graph. Das Skript bittet Sie, sich anzumelden.',
  },
}

const atRegistration = `App registrations › ${registrationName}`
const atRequest = `${atRegistration} › API permissions › Request API permissions`

export const steps: typeof stepTexts = {
  'own-tenant': {
    title: 'Im Tenant des Unternehmens anmelden',
    where: 'Microsoft Entra admin center › App registrations',
    act: 'Melden Sie sich mit einem Konto des Tenants an, zu dem das Unternehmen gehört.',
    after: 'Die Liste der App-Registrierungen und oben in der Ecke Ihr Konto.',
    mistake:
      'In einem anderen Tenant angemeldet sein, etwa dem eines Partners oder einem Test-Tenant.',
    picture:
      'Die Seite „App registrations“. Oben in der Ecke ist Ihr Konto mit seinem Tenant markiert.',
  },
  'new-registration': {
    title: 'Neue Registrierung beginnen',
    where: 'App registrations',
    act: 'Wählen Sie „New registration“ über der Liste.',
    after: 'Die Seite „Register an application“.',
    mistake: 'Unter „Enterprise applications“ beginnen. Die Werte von dort passen nicht.',
    picture: 'Die Seite „App registrations“. Über der Liste ist „New registration“ markiert.',
  },
  name: {
    title: 'Benennen und registrieren',
    where: 'Register an application',
    act: 'Geben Sie den Namen ein. Lassen Sie den Kontotyp bei „this organizational directory only“ und die Redirect URI leer. Wählen Sie „Register“.',
    after: `Die „Overview“ von ${registrationName}. Ab jetzt laufen die 72 Stunden.`,
    mistake: 'Einen Kontotyp für mehrere Verzeichnisse wählen.',
    picture: `Die Seite „Register an application“. Der Name ${registrationName} ist eingegeben, „Register“ ist markiert.`,
  },
  'note-ids': {
    title: 'Die drei IDs notieren',
    where: `${atRegistration} › Overview`,
    act: 'Kopieren Sie die drei IDs unter „Essentials“ in die Felder unten.',
    after: 'Das Ende der Directory (tenant) ID wird sofort mit dem des Unternehmens verglichen.',
    mistake: 'Die Object ID der Enterprise Application nehmen, die genauso aussieht.',
    picture:
      'Die „Overview“. Unter „Essentials“ sind Application (client) ID, Object ID und Directory (tenant) ID markiert.',
  },
  'api-permissions': {
    title: 'Berechtigungen öffnen',
    where: `${atRegistration} › Manage`,
    act: 'Wählen Sie im Menü „API permissions“.',
    after: 'Eine Liste mit einer Zeile: User.Read von Microsoft Graph. Sie darf bleiben.',
    mistake: '„Expose an API“ wählen, das daneben steht.',
    picture: `Das Menü von ${registrationName}. Unter „Manage“ ist „API permissions“ markiert.`,
  },
  'add-permission': {
    title: 'Berechtigung hinzufügen',
    where: `${atRegistration} › API permissions`,
    act: 'Wählen Sie „Add a permission“ über der Liste „Configured permissions“.',
    after: 'Der Bereich „Request API permissions“.',
    mistake:
      'Schon jetzt „Grant admin consent“ wählen. Darin wäre die neue Berechtigung nicht enthalten.',
    picture: 'Die Liste „Configured permissions“. Darüber ist „Add a permission“ markiert.',
  },
  'microsoft-graph': {
    title: 'Microsoft Graph wählen',
    where: atRequest,
    act: 'Wählen Sie „Microsoft Graph“, die große Kachel ganz oben.',
    after: 'Die Frage, welche Art von Berechtigung die Anwendung braucht.',
    mistake: 'Eine andere API von Microsoft wählen, etwa „Office 365 Management“.',
    picture: 'Der Bereich „Request API permissions“. Die Kachel „Microsoft Graph“ ist markiert.',
  },
  'application-permissions': {
    title: '„Application permissions“ wählen',
    where: atRequest,
    act: 'Wählen Sie rechts „Application permissions“.',
    after: 'Ein Suchfeld und eine Liste von Berechtigungen.',
    mistake:
      'Bei „Delegated permissions“ bleiben. Eine Berechtigung mit gleichem Namen zählt dort nicht.',
    picture:
      'Zwei Kacheln nebeneinander, „Delegated permissions“ und „Application permissions“. Die zweite ist markiert.',
  },
  'choose-permission': {
    title: `${permissionName} finden`,
    where: `${atRequest} › Select permissions`,
    act: 'Suchen Sie nach „AuditLog“, öffnen Sie die Gruppe dieses Namens, und setzen Sie das Häkchen bei der Berechtigung.',
    after: 'Das Häkchen ist gesetzt, und unter „Admin consent required“ steht „Yes“.',
    mistake: 'Eine benachbarte Berechtigung ankreuzen, etwa AuditLogsQuery.Read.All.',
    picture: `Die Suche nach AuditLog. Das gesetzte Häkchen bei ${permissionName} ist markiert.`,
  },
  'add-permissions': {
    title: 'Hinzufügen',
    where: atRequest,
    act: 'Wählen Sie unten „Add permissions“.',
    after: 'Die Berechtigung steht in der Liste, mit der Warnung, dass sie noch nicht gewährt ist.',
    mistake: 'Den Bereich schließen, ohne dies zu wählen. Dann wird nichts hinzugefügt.',
    picture: 'Der untere Rand des Bereichs. „Add permissions“ ist markiert.',
  },
  'grant-consent': {
    title: 'Administratorzustimmung erteilen',
    where: `${atRegistration} › API permissions`,
    act: 'Wählen Sie über der Liste „Grant admin consent for“ mit dem Namen Ihres Tenants.',
    after: 'Die Frage, ob Sie zustimmen möchten.',
    mistake:
      'Eine Rolle mit zu wenig Rechten haben: Dann lässt sich dies nicht wählen. Ein Global Administrator kann es.',
    picture:
      'Die Liste „Configured permissions“ mit einer Warnung. Darüber ist „Grant admin consent“ markiert.',
  },
  'confirm-consent': {
    title: 'Zustimmung bestätigen',
    where: 'Grant admin consent confirmation',
    act: 'Wählen Sie „Yes“.',
    after:
      'Die Meldung „Grant consent - Grant consent successful“ und ein grünes Häkchen bei der Berechtigung.',
    mistake:
      'Weitergehen, bevor das Häkchen da ist. Fehlt es, laden Sie die Liste mit „Refresh“ neu.',
    picture: 'Die Frage „Grant admin consent confirmation“. „Yes“ ist markiert.',
  },
  secrets: {
    title: 'Secrets öffnen',
    where: `${atRegistration} › Manage`,
    act: 'Wählen Sie im Menü „Certificates & secrets“.',
    after: 'Der Tab „Client secrets (0)“.',
    mistake: 'Auf dem Tab „Certificates“ bleiben.',
    picture: `Das Menü von ${registrationName}. Unter „Manage“ ist „Certificates & secrets“ markiert.`,
  },
  'new-secret': {
    title: 'Neues Secret beginnen',
    where: `${atRegistration} › Certificates & secrets › Client secrets`,
    act: 'Wählen Sie „New client secret“.',
    after: 'Der Bereich „Add a client secret“.',
    mistake:
      'Ihr Tenant kann Secrets verbieten: Bitten Sie dann einen Administrator um eine Ausnahme.',
    picture: 'Der Tab „Client secrets“. „New client secret“ ist markiert.',
  },
  'describe-secret': {
    title: 'Beschreiben und hinzufügen',
    where: `${atRegistration} › Certificates & secrets › Add a client secret`,
    act: 'Geben Sie die Beschreibung ein, lassen Sie die empfohlenen 180 Tage stehen, und wählen Sie „Add“.',
    after: 'Die Meldung „Update application credentials“ und eine neue Zeile in der Liste.',
    mistake: 'Die Seite sofort verlassen. Der Wert unter „Value“ ist nur jetzt zu sehen.',
    picture: `Der Bereich „Add a client secret“. Die Beschreibung ${registrationName} ist eingegeben, „Add“ ist markiert.`,
  },
  'note-value': {
    title: 'Den Wert in den Assistenten bringen',
    where: `${atRegistration} › Certificates & secrets › Client secrets`,
    act: 'Kopieren Sie den Wert unter „Value“ aus der neuen Zeile, und fügen Sie ihn im Assistenten als „Secret“ ein.',
    after: 'Der Assistent hat alles, was er braucht: Wählen Sie dort „Weiter“.',
    mistake: 'Die „Secret ID“ eine Spalte weiter kopieren. Damit gelingt es nie.',
    picture:
      'Die neue Zeile der Liste. Die Schaltfläche zum Kopieren neben „Value“ ist markiert; „Secret ID“ steht abseits.',
  },
  'find-registration': {
    title: 'Registrierung wiederfinden',
    where: 'App registrations › All applications',
    act: `Melden Sie sich noch einmal als Global Administrator an, wählen Sie „All applications“, und öffnen Sie ${registrationName}.`,
    after: 'Die „Overview“ der Registrierung.',
    mistake:
      'Nur unter „Owned applications“ suchen. Die Registrierung kann jemand anderem gehören.',
    picture: `Der Tab „All applications“. Die Zeile ${registrationName} ist markiert.`,
  },
  delete: {
    title: 'Löschen',
    where: `${atRegistration} › Overview › Delete app registration`,
    act: 'Wählen Sie „Delete“, setzen Sie das Häkchen bei „I understand the implications of deleting this app registration“, und wählen Sie noch einmal „Delete“.',
    after: `Die Meldung „Delete application - Successfully deleted application ${registrationName}“.`,
    mistake: 'Nur das Secret löschen. Die Registrierung mit ihrer Zustimmung bliebe bestehen.',
    picture:
      'Der Bereich „Delete app registration“. Das Häkchen ist gesetzt, „Delete“ ist markiert.',
  },
  'check-deletion': {
    title: 'Prüfen, ob sie gelöscht ist',
    where: 'App registrations › All applications',
    act: 'Öffnen Sie noch einmal „All applications“, und suchen Sie den Namen.',
    after:
      'Sie steht nicht mehr in der Liste. Microsoft bewahrt sie 30 Tage unter „Deleted applications“ auf.',
    mistake: 'Einer alten Liste vertrauen. Laden Sie sie zuerst neu.',
    picture: 'Der Tab „All applications“ ist markiert. In der Liste ist keine Zeile mehr.',
  },
}
