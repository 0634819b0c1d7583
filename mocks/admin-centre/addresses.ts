import { entraAddress, type EntraPlace } from '#src/domain/entra-addresses.ts'

const base = '/demo/entra'

export const views = ['owned', 'all', 'deleted'] as const
/** Which registrations the list shows. */
export type View = (typeof views)[number]

export type RegistrationPage = 'permissions' | 'secrets'

/** Every address of the pretend admin centre, as a function of what it needs. */
export const addresses = {
  registrations: (view: View = 'owned') =>
    `${base}/applications${view === 'owned' ? '' : `?view=${view}`}`,
  newRegistration: () => `${base}/applications/new`,
  registration: (clientId: string, page?: RegistrationPage) =>
    `${base}/applications/${clientId}${page ? `/${page}` : ''}`,
  principals: () => `${base}/enterprise`,
  principal: (id: string) => `${base}/enterprise/${id}`,
}

/** Where the places of Microsoft's own centre are in this one. */
const ownAddress: Record<EntraPlace, (clientId: string) => string> = {
  list: () => addresses.registrations(),
  create: addresses.newRegistration,
  Overview: (clientId) => addresses.registration(clientId),
  CallAnAPI: (clientId) => addresses.registration(clientId, 'permissions'),
  Credentials: (clientId) => addresses.registration(clientId, 'secrets'),
}

const places = Object.keys(ownAddress) as EntraPlace[]

/** The page that a link made for Microsoft's own centre leads to here, by the part behind its `#`. */
export function addressOf(hash: string): string {
  const clientId = /\/appId\/([^/]+)/.exec(hash)?.[1] ?? null
  const place = places.find(
    (it) => entraAddress('', it, { tenantId: null, clientId }) === `/${hash}`,
  )
  return ownAddress[place ?? 'list'](clientId ?? '')
}
