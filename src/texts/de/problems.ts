import type { connectionTexts, faultTexts, problemTexts } from '../problems.ts'

export const problems: typeof problemTexts = {
  invalid_request: 'Einige Werte wurden nicht angenommen. Bitte prüfen Sie sie.',
  unauthenticated:
    'Ihre Anmeldung ist abgelaufen. Melden Sie sich wieder an, und versuchen Sie es noch einmal.',
  signed_in_long_ago:
    'Es wurde nichts geändert: Dafür ist eine Anmeldung innerhalb der letzten Stunde nötig. Versuchen Sie es erneut, und melden Sie sich noch einmal an, wenn Sie dazu aufgefordert werden.',
  forbidden: 'Ihre Rolle erlaubt das nicht. Wer Access Management hat, kann das ändern.',
  not_found: 'Das gibt es nicht mehr. Laden Sie die Seite neu, um den aktuellen Stand zu sehen.',
  conflict:
    'Inzwischen hat sich etwas geändert. Laden Sie die Seite neu, und versuchen Sie es erneut.',
  company_mismatch: ({ shown, current }) =>
    `Diese Seite zeigt ${shown ?? ''}, angemeldet sind Sie aber bei ${current || 'keinem Unternehmen'}. Es wurde nichts geändert.`,
  recovery_disabled:
    'Für dieses Unternehmen ist die Wiederherstellung ausgeschaltet. Seine Inhaberschaft lässt sich nicht übernehmen; der Support kann nur seinen Intune-Tenant für ein anderes Unternehmen freigeben.',
  claim_locked: 'Es gab zu viele Versuche. Die Übernahme ist für eine Weile gesperrt.',
  claim_ended:
    'Diese Übernahme ist schon beendet. Laden Sie die Seite neu, um das Ergebnis zu sehen.',
  person_needed: 'Ihr Name und Ihre Zustimmung zu den Bedingungen fehlen noch.',
  signed_in_there: ({ company }) =>
    `Sie sind bei ${company ?? 'diesem Unternehmen'} angemeldet. Melden Sie sich dort zuerst ab, und übernehmen Sie es dann.`,
  already_member:
    'Sie haben schon Zugriff auf dieses Unternehmen. Laden Sie die Seite neu, um es zu sehen.',
  request_pending:
    'Sie haben schon um Zugriff gebeten. Ein Administrator wird Ihnen per E-Mail antworten.',
  too_early:
    'Die Administratoren wurden vor weniger als einem Tag benachrichtigt. Versuchen Sie es später.',
  connection_exists:
    'Intune ist noch verbunden. Trennen Sie es unter „Einstellungen › Umgebungen“, und löschen Sie dann das Unternehmen.',
  license_missing:
    'Das Unternehmen hat noch keine Lizenz. Geben Sie unter „Einstellungen › Umgebungen“ eine ein, und stellen Sie die App dann bereit.',
  license_expired:
    'Ihre Lizenz ist abgelaufen. Geben Sie unter „Einstellungen › Umgebungen“ eine neue ein, und versuchen Sie es erneut.',
  limit_reached: ({ limit }) =>
    limit === undefined
      ? 'Ihre Lizenz erlaubt keine weiteren Bereitstellungen. Löschen Sie eine, oder wechseln Sie die Lizenz.'
      : `Ihre Lizenz erlaubt ${limit} Bereitstellungen, und Sie nutzen bereits alle. Löschen Sie eine, oder wechseln Sie die Lizenz.`,
  deployment_busy:
    'Intune arbeitet noch an dieser Bereitstellung. Warten Sie einen Moment, und versuchen Sie es erneut.',
  updates_paused:
    'Die Updates dieser Bereitstellung sind angehalten. Schalten Sie sie wieder ein, und synchronisieren Sie dann.',
  last_access_manager:
    'Danach könnte niemand mehr den Zugriff verwalten. Geben Sie Access Management zuerst jemand anderem.',
  own_account:
    'Die eigene Rolle kann man nicht selbst ändern. Bitten Sie jemand anderen mit Access Management.',
  request_answered: 'Diese Anfrage wurde schon beantwortet.',
  invitation_closed:
    'Diese Einladung ist nicht mehr offen. Laden Sie die Seite neu, um zu sehen, warum.',
  too_many_groups: 'Ein Unternehmen kann zehn Gruppen haben. Entfernen Sie zuerst eine.',
  group_gone: 'Diese Gruppe gibt es in Entra ID nicht mehr.',
  groups_unreadable:
    'Das Portal darf bei Microsoft keine Gruppen lesen. Verbinden Sie zuerst Intune in der Umgebung erneut.',
  tenant_taken: 'Eine Intune-Verbindung mit derselben ID besteht in einer anderen Umgebung.',
  other_tenant: ({ expected, found }) =>
    `Diese Umgebung gehört zu dem Tenant, der auf ${expected ?? ''} endet; angemeldet sind Sie mit dem, der auf ${found ?? ''} endet. Es wurde nichts geändert. Melden Sie sich mit einem Konto des ersten an.`,
  consent_missing:
    'Microsoft zeigt die Zustimmung eines Administrators noch nicht. Es wurde nichts geändert. Bitten Sie um Zustimmung, und versuchen Sie es dann erneut.',
  administrator_needed:
    'Das kann nur ein Administrator des Tenants entscheiden: ein Global Administrator oder jemand, der (Cloud) Application Administrator und Privileged Role Administrator zugleich ist. Es wurde nichts geändert.',
  not_connected: 'Intune ist hier nicht mehr verbunden. Laden Sie die Seite neu.',
  license_sku:
    'Ihre Lizenz passt nicht zur vorgesehenen SKU (Enterprise Plus, Enterprise Premium). Verwenden Sie einen Schlüssel für eine davon.',
  trial_used:
    'Dieses Unternehmen hat seine Testphase bereits genutzt. Geben Sie einen Lizenzschlüssel ein, oder fordern Sie ein Angebot an.',
  license_terms:
    'Für diesen Schlüssel gelten eigene Bedingungen. Stimmen Sie ihnen zu, und aktivieren Sie ihn dann.',
  license_downgrade:
    'Der Wechsel von MSP Plus zu einer anderen Lizenz wird derzeit nicht unterstützt. Der Support hilft Ihnen weiter.',
  trial_not_offered: ({ why }) =>
    why === 'once-managed'
      ? 'Dieses Unternehmen wurde von einem Managed Service Provider betreut und hat deshalb keine Testphase. Geben Sie einen Lizenzschlüssel ein, oder fordern Sie ein Angebot an.'
      : 'Für Test-Tenants von Microsoft (m365x…) gibt es keine Testphase. Geben Sie einen Lizenzschlüssel ein, oder fordern Sie ein Angebot an.',
  changed_meanwhile:
    'Jemand anderes hat dies geändert, während Sie es bearbeitet haben. Sehen Sie sich die Änderung an, bevor Sie Ihre wiederholen.',
  idempotency_key_reused:
    'Das wurde schon mit anderen Werten gesendet. Laden Sie die Seite neu, und versuchen Sie es erneut.',
  precondition_required:
    'Diese Seite ist veraltet. Laden Sie sie neu, und versuchen Sie es erneut.',
  rate_limited:
    'Das waren zu viele Versuche in kurzer Zeit. Warten Sie einen Moment, und versuchen Sie es dann erneut.',
  server_error:
    'Das ist wegen eines Fehlers auf unserer Seite nicht gelungen. Versuchen Sie es gleich noch einmal.',
  microsoft_unreachable:
    'Microsoft hat nicht geantwortet. Es wurde nichts geändert. Versuchen Sie es gleich noch einmal.',
  unavailable: 'Das Portal ist gerade nicht verfügbar. Versuchen Sie es gleich noch einmal.',
  region_unavailable: ({ region }) =>
    `Die Region ${region ?? ''} ist gerade nicht verfügbar. Versuchen Sie es später noch einmal.`,
}

export const connection: typeof connectionTexts = {
  unreachable:
    'Das Portal hat nicht geantwortet. Prüfen Sie Ihr Netzwerk, und versuchen Sie es dann erneut.',
  broken:
    'Die Antwort des Portals ließ sich nicht verarbeiten. Versuchen Sie es gleich noch einmal.',
}

export const faults: typeof faultTexts = {
  required: 'Diese Angabe ist erforderlich.',
  tooLong: 'Das ist zu lang.',
  forbiddenCharacter: 'Die Zeichen @, / und + sowie Steuerzeichen sind hier nicht zulässig.',
  notAnEmail: 'Geben Sie eine Adresse wie name@example.com ein.',
  mustAccept: 'Stimmen Sie den Bedingungen zu, um fortzufahren.',
  notAnId:
    'Eine ID hat 32 Ziffern und Buchstaben (a bis f) in fünf Gruppen. Kopieren Sie sie aus der App-Registrierung.',
  secretIsAnId:
    'Das ist die „Secret ID“. Kopieren Sie, was in der Spalte „Value“ steht; ist der Wert dort nicht mehr zu sehen, legen Sie ein neues Secret an.',
  sameValue: 'Object ID und Client ID sind zwei verschiedene Werte. Hier sind sie gleich.',
  accessManagementNeedsFullAdmin: 'Access Management setzt die Rolle Full Admin voraus.',
  alreadyUser: 'Diese Person gehört schon zum Unternehmen.',
  alreadyInvited:
    'Diese Adresse ist schon eingeladen. Senden Sie stattdessen die Einladung erneut.',
  controlCharacter: 'Der Name enthält ein unsichtbares Zeichen. Geben Sie ihn von Hand ein.',
  deviceCount: 'Geben Sie eine ganze Zahl von 1 bis 1.000.000 ein.',
  unknownLicense:
    'Dieser Schlüssel ist für Ihr Unternehmen nicht bekannt. Vergleichen Sie ihn mit der E-Mail, in der er kam.',
  expiredLicense:
    'Diese Lizenz ist abgelaufen. Geben Sie einen anderen Schlüssel ein, oder fordern Sie ein Angebot an.',
  invalid: 'Dieser Wert ist nicht zulässig.',
}
