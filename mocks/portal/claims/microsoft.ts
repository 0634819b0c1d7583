import { Client, GraphError } from '@microsoft/microsoft-graph-client'

/** How the backend reaches Microsoft. */
export type Reach = (request: Request) => Promise<Response>

/** So long Microsoft is waited for. Whoever waits for the backend must not give up before it does. */
const patience = 10_000

/** Microsoft did not answer, or not now. Nothing is decided by that. */
export class MicrosoftUnreachable extends Error {
  override readonly name = 'MicrosoftUnreachable'
}

/** Microsoft no longer takes the token that the secret had opened. */
export class ProofExpired extends Error {
  override readonly name = 'ProofExpired'
}

export type TokenAnswer = { token: string } | { refused: number }

/** Asks for a token with the application's own secret. A refusal is told by its AADSTS number. */
export async function appToken(
  reach: Reach,
  tenantId: string,
  values: { clientId: string; secret: string },
): Promise<TokenAnswer> {
  const response = await orUnreachable(
    reach(
      new Request(`https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: values.clientId,
          client_secret: values.secret,
          scope: 'https://graph.microsoft.com/.default',
        }),
        signal: AbortSignal.timeout(patience),
      }),
    ),
  )
  const body = (await response.json().catch(() => ({}))) as {
    access_token?: string
    error_codes?: number[]
  }
  if (body.access_token) return { token: body.access_token }
  const [code] = body.error_codes ?? []
  // Microsoft numbers its own troubles too. They say nothing about the values.
  if (code === undefined || response.status === 429 || response.status >= 500)
    throw new MicrosoftUnreachable()
  return { refused: code }
}

/** What a token says about itself. The backend got it from Microsoft directly, so it may believe it. */
export function readToken(token: string): { principalId: string; roles: string[] } {
  const [, body = ''] = token.split('.')
  const claims = JSON.parse(atob(body.replaceAll('-', '+').replaceAll('_', '/'))) as {
    oid: string
    roles?: string[]
  }
  return { principalId: claims.oid, roles: claims.roles ?? [] }
}

/** One line of the directory's log, as Graph tells it. */
export interface AuditLine {
  activityDisplayName: string
  activityDateTime: string
  initiatedBy: { user: { userPrincipalName?: string } | null }
  targetResources: {
    id: string
    modifiedProperties: { displayName: string; newValue: string | null }[]
  }[]
}

interface AuditPage {
  value?: AuditLine[]
  '@odata.nextLink'?: string
}

/** Microsoft allows an application few such questions at a time, and the claimant is waiting. */
const mostPages = 5

/** The newest line of this kind in the log of the directory that the token belongs to, on whatever page it is. */
export async function findLine(
  reach: Reach,
  token: string,
  filter: string,
  isIt: (line: AuditLine) => boolean,
): Promise<AuditLine | undefined> {
  const client = graph(reach, token)
  let request = client.api('/auditLogs/directoryAudits').filter(filter).top(200)
  for (let page = 1; page <= mostPages; page += 1) {
    const { value, '@odata.nextLink': next } = await orUnreachable(
      request.get() as Promise<AuditPage>,
    )
    if (!value) throw new MicrosoftUnreachable('Microsoft’s answer is not a list')
    const line = value.find(isIt)
    if (line || !next) return line
    request = client.api(next)
  }
  return undefined
}

/** Graph, as whoever holds the token. */
export const graph = (reach: Reach, token: string) =>
  Client.initWithMiddleware({
    middleware: {
      async execute(context) {
        const headers = new Headers(context.options?.headers)
        headers.set('authorization', `Bearer ${token}`)
        context.response = await reach(
          new Request(context.request, {
            ...context.options,
            headers,
            signal: AbortSignal.timeout(patience),
          }),
        )
      },
    },
  })

async function orUnreachable<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (cause) {
    if (cause instanceof GraphError && cause.statusCode === 401) throw new ProofExpired()
    throw new MicrosoftUnreachable('Microsoft did not answer', { cause })
  }
}
