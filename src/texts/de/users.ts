import { plural } from '../texts.ts'
import type {
  continuityTexts,
  groupTexts,
  invitationTexts,
  levelTexts,
  requestTexts,
  usersTabTexts,
  usersTexts,
} from '../users.ts'

export const levels: typeof levelTexts = {
  'read-only-admin': 'Sieht alles und ändert nichts.',
  'custom-app-admin': 'Erstellt, ändert und löscht eigene Apps.',
  'intune-app-admin': 'Betreut Bereitstellungen, Lizenzen, Branding und Benachrichtigungen.',
  'full-admin': 'Darf alles, außer Benutzer verwalten.',
  'access-manager': 'Darf alles und entscheidet, wer was darf.',
}

export const usersTabs: typeof usersTabTexts = {
  active: 'Aktiv',
  invitations: 'Einladungen',
  requests: 'Offene Anfragen',
  groups: 'Entra-ID-Gruppen',
}

export const users: typeof usersTexts = {
  title: 'Benutzer',
  tabs: 'Arten des Zugriffs',
  addGroup: 'Gruppe hinzufügen',
  invite: 'Benutzer einladen',

  refusedTitle: 'Benutzer werden hier von anderen verwaltet',
  refusedText: 'Mit Ihrer Rolle können Sie diese Seite nicht öffnen.',
  refusedWho: 'Was Sie dürfen, können diese Personen ändern:',
  refusedNotLoaded: 'Die Liste der Personen, die das ändern können, ließ sich nicht laden.',
  nobodyTitle: 'Zurzeit verwaltet hier niemand die Benutzer',
  nobodySupport:
    'Unser Support kann das nicht; er kann nur den Intune-Tenant für ein anderes Unternehmen freigeben.',
  refusedGroups: ({ groups }) => `Mitglieder von ${groups}`,

  user: 'Benutzer',
  roles: 'Rollen',
  lastLogon: 'Letzte Anmeldung',
  never: 'Nie',
  action: 'Aktion',
  you: 'Sie',
  search: 'Benutzer suchen',
  searchHint: 'Name oder Adresse',
  found: ({ n }) => plural(n, { one: '# Benutzer gefunden', other: '# Benutzer gefunden' }),
  noUsers: 'Keine Benutzer gefunden',
  noUsersText:
    'Hier gibt es niemanden mit diesem Namen. Versuchen Sie es mit einem Teil des Namens oder der Adresse.',
  roleOf: ({ who }) => `Rolle von ${who}`,
  accessManagement: 'Access Management',
  through: ({ level, group }) => `${level} über ${group}`,
  roleChanged: 'Rolle geändert',
  deleteUser: ({ who }) => `${who} löschen`,

  pageOf: ({ from, to, total }) => `${from}–${to} von ${total}`,
  pages: 'Seiten',
  first: 'Erste Seite',
  previous: 'Vorherige Seite',
  next: 'Nächste Seite',
  firstPage: 'Das ist die erste Seite.',
  lastPage: 'Das ist die letzte Seite.',

  notAllowed: 'Das kann nur ändern, wer Access Management hat.',
  lastAccessManager:
    'Niemand sonst kann den Zugriff verwalten. Geben Sie Access Management zuerst einer zweiten Person oder Gruppe.',
  ownRole: 'Ihre eigene Rolle ändert jemand anderes mit Access Management.',
  groupGone: 'Entra ID hat diese Gruppe gelöscht. Hier lässt sie sich nur noch entfernen.',

  deleteTitle: ({ who }) => `Möchten Sie ${who} wirklich löschen?`,
  deleteText: ({ who, company }) =>
    `${who} verliert sofort den Zugriff auf ${company}. Was diese Person getan hat, bleibt in den Ereignissen stehen.`,
  deleteKeptText: ({ company }) =>
    `Das Konto bei ${company} wird sofort entfernt. Was damit getan wurde, bleibt in den Ereignissen stehen.`,
  stillThrough: ({ groups }) => `Die Mitgliedschaft in ${groups} gibt auch danach noch Zugriff.`,
  deleteSelfTitle: 'Möchten Sie sich wirklich selbst löschen?',
  deleteSelfText: ({ company }) =>
    `Sie verlieren sofort den Zugriff auf ${company} und kommen nur zurück, wenn jemand Sie wieder hereinlässt.`,
  deleted: 'Benutzer gelöscht',
  no: 'Nein',
  yes: 'Ja',

  revokeTitle: 'Möchten Sie Ihrem Konto Access Management wirklich entziehen?',
  revokeText:
    'Von da an können Sie keine Benutzer mehr verwalten. Zurückgeben kann es nur jemand anderes mit Access Management.',
  revokeKeptText: ({ groups }) =>
    `Als Mitglied von ${groups} können Sie auch danach noch Benutzer verwalten.`,
  cancel: 'Abbrechen',
  ok: 'OK',
  close: 'Schließen',
}

export const invitations: typeof invitationTexts = {
  title: 'Benutzer einladen',
  email: 'E-Mail',
  emailHint: 'Die Adresse, mit der sich diese Person bei Microsoft anmeldet.',
  lastName: 'Nachname',
  role: 'Rolle',
  send: 'Einladen',
  sent: 'Einladung gesendet',
  user: 'Benutzer',
  expiry: 'Ablaufdatum',
  copyLink: 'Einladungslink kopieren',
  copied: 'Einladungslink kopiert',
  resend: 'Einladung erneut senden',
  resent: 'Einladung erneut gesendet',
  delete: 'Einladung löschen',
  deleteTitle: ({ who }) => `Möchten Sie die Einladung für ${who} wirklich löschen?`,
  deleteText: 'Sie kann dann nicht mehr angenommen werden.',
  deleted: 'Einladung gelöscht',
  of: ({ action, who }) => `${action}: ${who}`,
  none: 'Keine Einladungen gefunden',
  noneText:
    'Wen Sie einladen, steht hier, bis die Einladung angenommen ist oder sechzig Tage vergangen sind.',
}

export const requests: typeof requestTexts = {
  received: 'Eingegangen am',
  details: 'Angaben zur Anfrage',
  noReason: 'Kein Grund angegeben',
  approve: 'Genehmigen',
  approveTitle: ({ who }) => `Welche Rolle möchten Sie „${who}“ geben?`,
  selectRole: 'Rolle wählen',
  confirm: 'Bestätigen',
  approved: 'Anfrage genehmigt',
  reject: 'Ablehnen',
  rejectTitle: ({ who }) => `Anfrage von „${who}“ ablehnen`,
  reason: 'Grund der Ablehnung',
  reasonHint: 'Optional. Er wird der anfragenden Person gesendet.',
  submit: 'Senden',
  rejected: 'Anfrage abgelehnt',
  none: 'Keine offenen Anfragen gefunden',
  noneText: 'Bittet jemand aus Ihrer Organisation um Zugriff, wartet die Anfrage hier.',
}

export const groups: typeof groupTexts = {
  name: 'Gruppenname',
  role: 'Gruppenrolle',
  id: 'Gruppen-ID',
  copyId: ({ group }) => `Gruppen-ID von ${group} kopieren`,
  members: 'Gruppenmitglieder',
  membersOf: ({ group }) => `Gruppenmitglieder: ${group}`,
  memberName: 'Name des Mitglieds',
  copyMember: ({ oid }) => `Object ID ${oid} kopieren`,
  membersLead: ({ group }) => `${group}: Object IDs aus Entra ID. Nur direkte Mitglieder zählen.`,
  noMembers: 'Diese Gruppe hat keine Mitglieder. Sie gibt niemandem Zugriff.',
  findMember: 'Object ID suchen',
  firstMembers: ({ n, of }) =>
    `Die ersten ${n} von ${of} Mitgliedern. Suchen Sie, um andere zu finden.`,
  membersFound: ({ n }) =>
    plural(n, { one: '# Mitglied gefunden', other: '# Mitglieder gefunden' }),
  remove: ({ group }) => `${group} entfernen`,
  removeTitle: ({ group }) => `Möchten Sie die Gruppe ${group} wirklich entfernen?`,
  removeText:
    'Die Gruppe und ihre Mitglieder verlieren den Zugriff, den die Gruppe ihnen gab. Die Gruppe selbst bleibt in Entra ID.',
  revokeTitle: ({ group }) =>
    `Möchten Sie der Gruppe ${group} Access Management wirklich entziehen?`,
  onlyThrough: 'Sie verwalten den Zugriff nur als Mitglied dieser Gruppe.',
  removed: 'Gruppe entfernt',
  deletedOnAzure: 'GRUPPE WURDE IN AZURE GELÖSCHT',
  cannotChange: 'Die Rolle dieser Gruppe lässt sich nicht ändern',
  permissionsIssue: 'Berechtigungen fehlen',
  permissionsIssueText:
    'Das Portal darf bei Microsoft keine Gruppen lesen: Die Berechtigung GroupMember.Read.All fehlt. Verbinden Sie Intune erneut, dann lassen sich wieder Gruppen hinzufügen.',
  toEnvironments: 'Zu den Umgebungen',
  unreachable:
    'Microsoft antwortet gerade nicht. Sie sehen den letzten bekannten Stand der Gruppen; versuchen Sie es gleich noch einmal.',
  none: 'Keine Entra-ID-Gruppen gefunden',
  noneText:
    'Wer einer hinzugefügten Gruppe in Entra ID beitritt, erhält hier Zugriff; wer sie verlässt, verliert ihn.',
  tenAlready: 'Ein Unternehmen kann zehn Gruppen haben. Entfernen Sie zuerst eine.',
  noPermission:
    'Das Portal darf bei Microsoft keine Gruppen lesen. Verbinden Sie zuerst Intune erneut.',

  available: 'Verfügbare Gruppen',
  search: 'Suchen',
  choose: ({ group }) => `${group} hinzufügen`,
  roleFor: ({ group }) => `Rolle für ${group}`,
  notSelected: 'Nicht gewählt',
  checkFirst: 'Wählen Sie zuerst die Gruppe aus.',
  added: 'Schon hinzugefügt',
  add: 'Hinzufügen',
  created: 'Gruppe hinzugefügt',
  tickOne: 'Wählen Sie mindestens eine Gruppe aus.',
  roleMissing: 'Wählen Sie für jede ausgewählte Gruppe eine Rolle.',
  roomFor: ({ n }) =>
    plural(n, {
      one: 'Es ist noch Platz für # Gruppe.',
      other: 'Es ist noch Platz für # Gruppen.',
    }),
  nothingFound: 'Keine Gruppe beginnt so',
  nothingFoundText: 'Gruppen werden nach den Wortanfängen in ihrem Namen gefunden.',
  found: ({ n }) => plural(n, { one: '# Gruppe gefunden', other: '# Gruppen gefunden' }),
  firstFound: ({ n }) =>
    plural(n, {
      one: 'Nur die erste Gruppe wird angezeigt. Suchen Sie, um andere zu finden.',
      other: 'Nur die ersten # Gruppen werden angezeigt. Suchen Sie, um andere zu finden.',
    }),
  lost: ({ groups }) =>
    `Nicht mehr hinzufügbar und nicht mehr ausgewählt: ${groups}. Jemand anderes hat sie hinzugefügt, oder es gibt sie in Entra ID nicht mehr.`,
}

export const continuity: typeof continuityTexts = {
  title: 'Fortbestand des Zugriffs',
  intro:
    'Wer verwaltet den Zugriff auf dieses Unternehmen, und wer könnte es nach einem Verlust noch?',
  onlyNow: ({ who }) =>
    `Nur ${who} kann den Zugriff verwalten. Mit einer zweiten Person wird es sicher.`,
  groupNow: ({ group }) =>
    `Der Zugriff lässt sich nur über die Gruppe ${group} verwalten. Mit einer Person, die Access Management selbst hat, wird es sicher.`,
  connectionNow:
    'Der Zugriff lässt sich nur über Gruppen verwalten, solange Intune verbunden ist. Mit einer Person, die Access Management selbst hat, wird es sicher.',
  nobodyNow: 'Zurzeit kann niemand den Zugriff verwalten.',
  manyNow: ({ n }) =>
    plural(n, {
      one: '# Person kann den Zugriff verwalten.',
      other: '# Personen können den Zugriff verwalten.',
    }),
  question: 'Was wäre, wenn\u00a0…',
  nothing: 'Nichts geschieht',
  leaves: ({ who }) => `${who} geht`,
  groupDeleted: ({ group }) => `Gruppe ${group} wird gelöscht`,
  disconnected: 'Intune wird getrennt',
  account: 'Eigenes Konto',
  groupOf: ({ who }) => `Gruppe: ${who}`,
  group: ({ n }) => plural(n, { one: 'Gruppe, # Mitglied', other: 'Gruppe, # Mitglieder' }),
  dormant: 'Gruppe, jetzt nicht lesbar',
  holds: 'hält',
  lost: 'verloren',
  anchors: 'Woran Access Management hängt',
  nobody:
    'Niemand könnte den Zugriff verwalten. Geben Sie Access Management einer Person oder Gruppe, die bleibt.',
  onlyOne: ({ who }) =>
    `Nur ${who} könnte den Zugriff verwalten. Mit einer zweiten Person wird es sicher.`,
  several: ({ who }) => `Den Zugriff kann weiterhin verwalten: ${who}.`,
}
