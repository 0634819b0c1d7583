import { permissionName, registrationName } from '#src/domain/registration-ids.ts'
import type { Stop } from '#src/domain/registration-plan.ts'
import type { actTexts, doItTexts } from '../do-it.ts'
import { plural } from '../texts.ts'

export const doIt: typeof doItTexts = {
  intro: 'Das Portal legt die Registrierung in Ihrem Namen an und füllt den Assistenten aus.',
  notBefore: 'Es geschieht nichts, bevor Sie auf die Schaltfläche klicken.',
  company:
    'Eine Registrierung gilt für einen Tenant. Wählen Sie das Unternehmen im Assistenten, und öffnen Sie die Anleitung von dort.',
  making: 'Was angelegt wird',
  allowed: 'Was Sie erlauben',
  allowedText:
    'Microsoft bittet Sie um die Berechtigungen Application.ReadWrite.All und AppRoleAssignment.ReadWrite.All. Das Portal nutzt beides nur, um diese vier Dinge anzulegen und wieder zu löschen, nie über Ihre eigene Rolle hinaus. Ihre Zustimmung gilt, bis sie bei Microsoft zurückgezogen wird.',
  role: 'Ihre Rolle',
  roleText:
    'Zuerst sagt Microsoft, ob Ihre Rolle ausreicht. Dafür werden Sie um Lesezugriff gebeten.',
  look: 'Meine Rolle prüfen',
  roleSuffices: 'Ihre Rolle reicht für alles aus.',
  roleUnknown:
    'Ihre Rolle ließ sich nicht prüfen. Sie können es trotzdem versuchen: Reicht sie nicht aus, wird alles zurückgenommen.',
  roleTooSmall: 'Mit Ihrer Rolle können Sie die Zustimmung aus Schritt\u00a011 nicht erteilen.',
  roleFirst: 'Prüfen Sie zuerst Ihre Rolle.',
  handOver: 'Aufgabe weitergeben',
  make: 'Registrierung anlegen',
  cancel: 'Abbrechen und aufräumen',
  goOn: 'Fortfahren',
  newSecret: 'Neues Secret anlegen',
  deleteMade: 'Angelegtes löschen',
  signingIn: 'Wartet auf das Anmeldefenster von Microsoft',
  again: ({ seconds }) =>
    plural(seconds, {
      one: 'Noch kein Erfolg. Neuer Versuch in # Sekunde.',
      other: 'Noch kein Erfolg. Neuer Versuch in # Sekunden.',
    }),
  deleting: 'Das Angelegte wird gelöscht',
  done: 'Erledigt',
  working: 'In Arbeit',
  toDo: 'Offen',
  elsewhereTitle: 'Ein anderer Tab arbeitet daran',
  elsewhereText:
    'Sie können von hier aus zusehen oder in diesem Tab weitermachen: Dann hört der andere auf, und nichts entsteht doppelt.',
  takeOver: 'In diesem Tab weitermachen',
  madeTitle: 'Die Registrierung ist angelegt',
  madeText: 'Object ID, Client ID und Secret stehen jetzt im Assistenten.',
  madeTaken:
    'Der Assistent ist in einem anderen Tab offen und hat Object ID, Client ID und Secret übernommen. Machen Sie dort weiter. Ist dieser Tab inzwischen geschlossen, lassen Sie ein neues Secret anlegen: Das alte wird dann entfernt.',
  madeWiped:
    'Object ID und Client ID stehen im Assistenten. Das Secret hat fünf Minuten auf ihn gewartet und wurde zur Sicherheit gelöscht. Lassen Sie ein neues anlegen: Das alte wird dann entfernt.',
  removed: ({ n }) =>
    plural(n, {
      one: '# Secret, dessen Wert unterwegs verloren ging, wurde entfernt.',
      other: '# Secrets, deren Werte unterwegs verloren gingen, wurden entfernt.',
    }),
  unfinishedTitle: 'Eine Registrierung ist halb fertig',
  unfinishedText:
    'Sie wurde hier begonnen und nicht beendet. Sie können sie fortsetzen oder löschen lassen. Eine zweite entsteht nicht.',
  completeTitle: 'Die Registrierung ist da',
  completeText:
    'Das Secret ist nur im Speicher der Seite, die es angelegt hat. Ist es verloren, lassen Sie ein neues anlegen: Das alte wird dann entfernt.',
  stays: 'Die Registrierung, die schon vorher da war, bleibt, wie sie ist.',
  tooOldTitle: 'Die Registrierung ist älter als 72 Stunden',
  tooOldText:
    'Sie beweist nichts mehr, und ein neues Secret hilft nicht. Lassen Sie sie löschen, und legen Sie dann eine neue an.',
  'called-off': 'Abgebrochen',
  'taken-back': 'Zurückgenommen',
  deleted: 'Alles Angelegte wurde wieder gelöscht. Bei Microsoft bleibt nichts zurück.',
  nothing: 'Bei Microsoft wurde nichts angelegt.',
  left: 'Das Angelegte ließ sich nicht löschen. Versuchen Sie es erneut, oder löschen Sie es mit den Schritten der Anleitung.',
  deleteForMe: 'Für mich löschen',
}

export const doItActs: typeof actTexts = {
  application: {
    title: `App-Registrierung „${registrationName}“`,
    text: 'Nur für dieses Organisationsverzeichnis. Sie ist 72 Stunden lang nutzbar und bleibt, bis sie gelöscht wird.',
  },
  principal: {
    title: 'Die zugehörige Enterprise Application',
    text: 'Durch sie kennt Ihr Tenant die Registrierung.',
  },
  grant: {
    title: `Berechtigung ${permissionName}`,
    text: 'Als Anwendungsberechtigung, mit Administratorzustimmung: Die Registrierung darf das Überwachungsprotokoll lesen, aber nichts ändern.',
  },
  secret: {
    title: 'Ein Client Secret für 8 Stunden',
    text: 'Sein Wert geht direkt in den Speicher des Assistenten und wird sonst nirgends gezeigt oder aufbewahrt.',
  },
}

export const doItStops: Record<Stop | 'cancelled', { title: string; text: string }> = {
  'role-too-small': {
    title: 'Ihre Rolle erlaubt das nicht',
    text: 'Nötig ist ein Global Administrator oder Privileged Role Administrator. Geben Sie die Aufgabe weiter.',
  },
  'secrets-forbidden': {
    title: 'Ihr Tenant verbietet Client Secrets',
    text: 'Eine Richtlinie für Anwendungen verhindert neue Secrets. Bitten Sie einen Administrator, diese Registrierung für einen Tag davon auszunehmen, oder schreiben Sie dem Support.',
  },
  'signed-out': {
    title: 'Microsoft verlangt eine neue Anmeldung',
    text: 'Ihre Anmeldung bei Microsoft ist zwischendurch abgelaufen. Fahren Sie fort, und melden Sie sich erneut an.',
  },
  unreachable: {
    title: 'Microsoft antwortet nicht',
    text: 'Mehrere Versuche sind gescheitert. Warten Sie einen Moment, und fahren Sie fort.',
  },
  'not-known-yet': {
    title: 'Microsoft kennt die neue Registrierung noch nicht überall',
    text: 'Das kann einige Minuten dauern. Warten Sie einen Moment, und fahren Sie fort.',
  },
  refused: {
    title: 'Microsoft hat dies abgelehnt',
    text: 'Der Grund kann eine Regel Ihres Tenants sein. Folgen Sie stattdessen den Schritten der Anleitung: Auf den Seiten von Microsoft erfahren Sie mehr.',
  },
  cancelled: {
    title: 'Sie haben es nicht erlaubt',
    text: 'Ohne diese Berechtigungen kann das Portal die Registrierung nicht anlegen. Klicken Sie erneut auf die Schaltfläche, oder folgen Sie den Schritten der Anleitung.',
  },
}
