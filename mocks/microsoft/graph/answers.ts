import { bearerOf, type Claims } from '../tokens.ts'
import { graphResource } from '../scopes.ts'

export const graphUrl = `${graphResource}/v1.0`

/** Answers only those who bring a good token with this permission, be it delegated or the application's own. */
export const guarded =
  (permission: string, answer: (claims: Claims, request: Request) => Response) =>
  async ({ request }: { request: Request }) => {
    const claims = await bearerOf(request, graphResource)
    if (!claims) return refuse(401)
    const held = [...(claims.scp?.split(' ') ?? []), ...(claims.roles ?? [])]
    return held.includes(permission) ? answer(claims, request) : refuse(403)
  }

/** One thing, with only those fields that `$select` names. */
export function entity(request: Request, type: string, fields: Record<string, unknown>) {
  return Response.json({ '@odata.context': contextOf(type, true), ...selected(request, fields) })
}

export function collection(request: Request, type: string, items: Record<string, unknown>[]) {
  return Response.json({
    '@odata.context': contextOf(type, false),
    value: items.map((item) => selected(request, item)),
  })
}

const contextOf = (type: string, single: boolean) =>
  `${graphUrl}/$metadata#${type}${single ? '/$entity' : ''}`

function selected(request: Request, fields: Record<string, unknown>) {
  const names = new URL(request.url).searchParams.get('$select')?.split(',')
  return names
    ? Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)))
    : fields
}

const refusals: Record<number, { code: string; message: string }> = {
  401: { code: 'InvalidAuthenticationToken', message: 'The access token is missing or not valid.' },
  403: { code: 'Authorization_RequestDenied', message: 'The token lacks a permission for this.' },
  404: { code: 'Request_ResourceNotFound', message: 'There is nothing with this id.' },
  429: { code: 'TooManyRequests', message: 'Too many requests. Try again later.' },
}
const unavailable = { code: 'serviceNotAvailable', message: 'The service does not answer.' }

/** A refusal as Graph words it. */
export function refuse(status: number): Response {
  const innerError = { date: new Date().toISOString(), 'request-id': crypto.randomUUID() }
  return Response.json(
    { error: { ...(refusals[status] ?? unavailable), innerError } },
    { status, headers: status === 429 ? { 'retry-after': '1' } : {} },
  )
}
