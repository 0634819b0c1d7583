import { enterWorld } from '#mocks/boot.ts'
import { refuse } from '#mocks/address.ts'
import { portal, portalScopes } from './publishers.ts'
import { graphResource } from './scopes.ts'

/** What the portal asks Microsoft for, as it would ask. */
const requests: Record<string, Record<string, string>> = {
  'sign-in': {
    client_id: portal.clientId,
    response_type: 'code',
    scope: ['openid', 'profile', 'offline_access', ...portalScopes].join(' '),
    nonce: 'of-a-link',
    state: 'of-a-link',
    code_challenge: 'of-a-link',
    code_challenge_method: 'S256',
    prompt: 'select_account',
  },
  'admin-consent': {
    flow: 'adminconsent',
    client_id: portal.clientId,
    scope: `${graphResource}/.default`,
    state: 'of-a-link',
  },
  'sign-out': {},
}

/**
 * A link of the demo that leads straight to Microsoft's page: `ask` says for what. Begins the story, and puts
 * into the address what the portal would have put there. An answer leads to nobody, since nobody asked.
 */
export async function followLink(address: URL) {
  const { store, wishes, rest } = await enterWorld(address)
  const ask = new URL(rest, location.origin).searchParams.get('ask') ?? ''
  const request = requests[ask] ?? refuse('ask', ask, Object.keys(requests))
  const query = new URLSearchParams({
    ...request,
    ...('client_id' in request && { redirect_uri: `${location.origin}/redirect.html` }),
  })
  history.replaceState(null, '', `/entra.html?${query.toString()}`)
  return { store, gallery: wishes.gallery }
}
