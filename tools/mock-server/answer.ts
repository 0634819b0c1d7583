import { readFile } from 'node:fs/promises'
import { getResponse } from 'msw'
import { handlersFor } from '#mocks/handlers.ts'
import { portal, portalScopes } from '#mocks/microsoft/publishers.ts'
import { issueTokens } from '#mocks/microsoft/authority/issue.ts'
import { openIdConfiguration } from '#mocks/microsoft/authority/metadata.ts'
import { beginSession, prove } from '#mocks/microsoft/directory.ts'
import { isPersonKey, personByKey, personKeys } from '#mocks/microsoft/people.ts'
import type { Store } from '#mocks/world/store.ts'
import { openApiDocument } from '#tools/openapi.ts'
import type { Answer } from './listen.ts'
import { referencePage } from './reference-page.ts'
import { answerSignInPage } from './sign-in-page.ts'

/**
 * One host stands for three: the portal's backend below `/api`, Microsoft Graph below `/v1.0`, and the
 * authority at the paths that it has at Microsoft. Below `/demo` is what only a simulation can do.
 */
export function answerFrom(store: Store): Answer {
  const handlers = handlersFor(store)
  const document = openApiDocument()
  const styles = readFile(new URL('pages.css', import.meta.url), 'utf8')

  return async (request) => {
    const url = new URL(request.url)
    if (!url.pathname.startsWith('/api/')) {
      const own = await ownAnswer(url, request)
      if (own) return own
    }
    return (await getResponse(handlers, meantFor(url, request))) ?? nothingHere(url)
  }

  async function ownAnswer({ pathname, origin, searchParams }: URL, request: Request) {
    switch (`${request.method} ${pathname}`) {
      case 'GET /':
        return referencePage(document, origin)
      case 'GET /openapi.json':
        return Response.json(document)
      case 'GET /pages.css':
        return new Response(await styles, { headers: { 'content-type': 'text/css' } })
      case 'GET /entra.html':
      case 'POST /entra.html':
        return answerSignInPage(store, request)
      case 'POST /demo/token':
        return tokenFor(searchParams.get('as') ?? '', searchParams.get('scope'))
      case 'POST /demo/reset':
        store.reset()
        return new Response(null, { status: 204 })
      default: {
        const [, tenant] =
          /^\/([^/]+)\/v2\.0\/\.well-known\/openid-configuration$/.exec(pathname) ?? []
        return tenant ? Response.json(openIdConfiguration(origin, tenant, origin)) : null
      }
    }
  }

  /** For scripts: what a person would get who signs in by hand. */
  function tokenFor(name: string, scope: string | null) {
    if (!isPersonKey(name)) {
      return Response.json({ error: `“as” is one of ${personKeys.join(', ')}.` }, { status: 400 })
    }
    const { oid } = personByKey(name)
    const account = store.change((world) => {
      beginSession(world, oid)
      prove(world, oid)
      return world.microsoft.accounts.find((it) => it.oid === oid)
    })
    if (!account?.enabled)
      return Response.json({ error: `${name} is switched off.` }, { status: 403 })
    const { clientId } = portal
    const wished = scope ?? `openid profile offline_access ${portalScopes.join(' ')}`
    const provedAt = store.now()
    return issueTokens({ account, clientId, scope: wished, provedAt }).then((tokens) =>
      Response.json(tokens),
    )
  }
}

/** The address at which the simulated world knows what was asked for here. */
function meantFor({ pathname, search }: URL, request: Request) {
  if (pathname.startsWith('/api/')) return request
  const host = pathname.startsWith('/v1.0/') ? 'graph.microsoft.com' : 'login.microsoftonline.com'
  return new Request(`https://${host}${pathname}${search}`, request)
}

const nothingHere = ({ pathname }: URL) =>
  Response.json({ error: `Nothing answers at ${pathname}.` }, { status: 404 })
