import { getResponse, type RequestHandler } from 'msw'
import { http } from 'msw/http'
import { bearerOf } from './microsoft/tokens.ts'
import { portal } from './microsoft/publishers.ts'
import type { Reach } from './portal/claims/microsoft.ts'
import type { Caller } from './portal/context.ts'
import { portalHandler } from './portal/handler.ts'
import type { Store } from './world/store.ts'

/** Everything that the simulated world answers: the portal's backend, Microsoft's sign-in, and Graph. */
export function handlersFor(store: Store): RequestHandler[] {
  const microsoft = microsoftWhenAsked(store)
  return [portalHandler(store, identify, lineTo(microsoft)), microsoft]
}

/** Microsoft arrives with the first call to it: a page whose person is signed in may never make one. */
function microsoftWhenAsked(store: Store) {
  let made: RequestHandler | undefined
  return http.all(hosts, async ({ request }) => {
    const { microsoftHandler } = await import('./microsoft/handler.ts')
    const handler = (made ??= microsoftHandler(store))
    return getResponse([handler], request)
  })
}

const hosts = /^https:\/\/(login\.microsoftonline|graph\.microsoft)\.com\//

/** The backend has its own line to Microsoft: what it sends there never passes through the page. */
export const lineTo =
  (microsoft: RequestHandler): Reach =>
  async (request) =>
    (await getResponse([microsoft], request)) ?? new Response(null, { status: 501 })

/** The backend believes no one but Microsoft: a caller is who the genuine token for this portal says. */
async function identify(request: Request): Promise<Caller | null> {
  const claims = await bearerOf(request, portal.clientId)
  if (!claims) return null
  const email = claims.preferred_username ?? ''
  const { oid, tid: tenantId, name = email, wids: roles = [], auth_time = 0 } = claims
  return { oid, tenantId, name, email, roles, signedInAt: auth_time * 1000 }
}
