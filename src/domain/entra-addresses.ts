const blade = 'view/Microsoft_AAD_RegisteredApps'

/** Where in Microsoft's admin centre something is done. Without a client ID the list is as near as it gets. */
export type EntraPlace = 'list' | 'create' | 'Overview' | 'CallAnAPI' | 'Credentials'

interface Known {
  tenantId: string | null
  clientId: string | null
}

/** The base is that of the admin centre, as the settings name it. */
export function entraAddress(
  base: string,
  place: EntraPlace,
  { tenantId, clientId }: Known,
): string {
  return `${base}/${tenantId ?? ''}#${blade}/${page(place, clientId)}`
}

function page(place: EntraPlace, clientId: string | null) {
  if (place === 'create') return 'CreateApplicationBlade'
  if (place === 'list' || clientId === null) return 'ApplicationsListBlade'
  return `ApplicationMenuBlade/~/${place}/appId/${clientId}/isMSAApp~/false`
}
