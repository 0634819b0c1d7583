import type { failureTexts, signInFailures } from '../failures.ts'

export const failures: typeof failureTexts = {
  reload: 'Seite neu laden',
  toCompanies: 'Unternehmen wählen',
  toStart: 'Zur Startseite',
  signIn: 'Anmelden',
  otherAccount: 'Anderes Konto verwenden',

  forbiddenTitle: 'Mit Ihrer Rolle können Sie diese Seite nicht öffnen',
  forbiddenText: 'Wer Access Management hat, kann das unter „Einstellungen › Benutzer“ ändern.',
  accessLostTitle: 'Sie haben keinen Zugriff mehr auf dieses Unternehmen',
  accessLostText:
    'Ihr Konto dort wurde entfernt oder die Gruppe, die Ihnen Zugriff gab. Auf der nächsten Seite stehen Ihre Unternehmen; dort können Sie wieder Zugriff anfragen.',
  notFoundTitle: 'Unter dieser Adresse gibt es nichts',
  notFoundText:
    'Der Link ist vielleicht veraltet oder gehört zu einem Unternehmen, das Sie nicht sehen können.',
  offlineTitle: 'Keine Verbindung zum Portal',
  offlineText:
    'Prüfen Sie Ihr Netzwerk. Es wurde nichts geändert, und Sie können es jederzeit erneut versuchen.',
  regionTitle: ({ region }) => `Der Dienst ist in der Region ${region} derzeit nicht verfügbar`,
  regionText: 'Wir beheben die Störung. Unternehmen in anderen Regionen funktionieren wie gewohnt.',
  busyTitle: 'Das Portal ist gerade ausgelastet',
  busyText: 'Warten Sie einen Moment, und versuchen Sie es dann erneut.',
  staleTitle: 'Es gibt eine neue Version des Portals',
  staleText: 'Diese Seite gehört zur vorigen Version. Laden Sie sie neu, um weiterzumachen.',
  unexpectedTitle: 'Bei uns ist etwas schiefgegangen',
  unexpectedText:
    'Es liegt nicht an Ihnen. Wenn es wieder geschieht, nennen Sie dem Support die Nummer unten.',
}

export const signIn: typeof signInFailures = {
  cancelled: {
    title: 'Die Anmeldung wurde abgebrochen',
    text: 'Es wurde nichts geändert. Sie können jederzeit neu beginnen.',
  },
  'popup-blocked': {
    title: 'Ihr Browser hat das Anmeldefenster blockiert',
    text: 'Erlauben Sie dieser Seite Pop-up-Fenster, oder melden Sie sich in diesem Tab an.',
  },
  'popup-closed': {
    title: 'Das Anmeldefenster wurde geschlossen',
    text: 'Es wurde nichts geändert. Öffnen Sie es erneut, um fortzufahren.',
  },
  busy: {
    title: 'Eine Anmeldung ist bereits offen',
    text: 'Beenden Sie sie im anderen Fenster, oder beginnen Sie hier neu.',
  },
  'timed-out': {
    title: 'Microsoft hat zu lange gebraucht',
    text: 'Versuchen Sie es noch einmal. Geschieht es wieder, blockiert vielleicht Ihr Netzwerk die Anmeldeseite.',
  },
  'signed-out': {
    title: 'Sie sind abgemeldet',
    text: 'Melden Sie sich an, dann kommen Sie direkt auf diese Seite zurück.',
  },
  stale: {
    title: 'Diese Anmeldung wurde anderswo begonnen',
    text: 'Die Antwort gehört zu einem anderen Tab oder einem früheren Versuch. Beginnen Sie hier neu.',
  },
  'other-account': {
    title: 'Sie haben sich mit einem anderen Konto angemeldet',
    text: 'Diese Seite gehört zu dem Konto, mit dem sie geöffnet wurde.',
  },
  'ask-admin': {
    title: 'Ihre Organisation verlangt die Zustimmung eines Administrators',
    text: 'Ein Global Administrator oder Privileged Role Administrator Ihres Tenants kann das Portal für alle zulassen. Melden Sie sich danach erneut an.',
  },
  'approval-requested': {
    title: 'Ihre Genehmigungsanfrage ist unterwegs',
    text: 'Ein Administrator Ihres Tenants muss das Portal genehmigen. Danach können Sie sich anmelden.',
  },
  'not-consented': {
    title: 'Das Portal wurde noch nicht zugelassen',
    text: 'Melden Sie sich erneut an, und stimmen Sie dem zu, worum das Portal bittet.',
  },
  'other-tenant': {
    title: 'Dieses Konto gehört nicht hierher',
    text: 'Microsoft kennt das Konto in dieser Organisation nicht. Wählen Sie ein anderes Konto.',
  },
  'network-policy': {
    title: 'Ihr Netzwerk erlaubt diese Anmeldung nicht',
    text: 'Eine Tenant-Einschränkung Ihrer Organisation verhindert sie. Das Team für Netzwerk oder Identität kann helfen.',
  },
  'access-policy': {
    title: 'Ihre Organisation verlangt einen weiteren Nachweis',
    text: 'Eine Richtlinie für bedingten Zugriff (Conditional Access) verlangt einen weiteren Schritt, etwa einen zweiten Faktor. Melden Sie sich erneut an, und führen Sie ihn aus.',
  },
  'account-disabled': {
    title: 'Dieses Konto ist deaktiviert',
    text: 'Ein Administrator Ihres Tenants hat es deaktiviert. Verwenden Sie ein anderes Konto.',
  },
  'microsoft-down': {
    title: 'Die Anmeldung bei Microsoft ist gerade nicht verfügbar',
    text: 'Warten Sie einige Minuten, und versuchen Sie es dann erneut.',
  },
  'other-cloud': {
    title: 'Dieses Konto liegt in einer anderen Microsoft-Cloud',
    text: 'Das Portal arbeitet nur mit der weltweiten Cloud. Wählen Sie ein anderes Konto.',
  },
  framed: {
    title: 'In einer anderen Seite ist keine Anmeldung möglich',
    text: 'Öffnen Sie das Portal in einem eigenen Tab.',
  },
  offline: {
    title: 'Keine Verbindung zu Microsoft',
    text: 'Prüfen Sie Ihr Netzwerk, und versuchen Sie es dann erneut.',
  },
  'storage-full': {
    title: 'Der Speicher Ihres Browsers ist voll oder blockiert',
    text: 'Erlauben Sie dieser Seite, Daten zu speichern, oder schaffen Sie Platz. Melden Sie sich dann erneut an.',
  },
  misconfigured: {
    title: 'Das Portal ist bei Microsoft nicht richtig eingerichtet',
    text: 'Das kann nur beheben, wer das Portal betreibt. Bitte sagen Sie dort Bescheid.',
  },
  unexpected: {
    title: 'Die Anmeldung hat nicht funktioniert',
    text: 'Beginnen Sie neu. Geschieht es wieder, verwenden Sie einen anderen Browser, oder schreiben Sie dem Support.',
  },
}
