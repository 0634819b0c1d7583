import { Client, GraphError } from '@microsoft/microsoft-graph-client'
import type { Renewal } from '#src/auth/session.ts'
import type { Refusal } from '#src/domain/registration-plan.ts'

/** What the person has allowed us at Microsoft Graph. */
export interface Access {
  /** Where Graph answers, its version included. */
  baseUrl: string
  token: string
  /** Hears when Graph does not take the token any more, and what it asks of the next one. */
  refuse?: (token: string, next: Renewal) => void
  signal?: AbortSignal
}

const patience = 15_000

/** Microsoft's own client, with our time limit and without its silent retries: people see each of ours. */
export function connect({ baseUrl, token, refuse, signal }: Access): Client {
  const slash = baseUrl.lastIndexOf('/')
  return Client.initWithMiddleware({
    baseUrl: baseUrl.slice(0, slash),
    defaultVersion: baseUrl.slice(slash + 1),
    middleware: {
      async execute(context) {
        const headers = new Headers(context.options?.headers)
        headers.set('authorization', `Bearer ${token}`)
        const signals = [AbortSignal.timeout(patience), ...(signal ? [signal] : [])]
        const response = await fetch(context.request, {
          ...context.options,
          headers,
          signal: AbortSignal.any(signals),
        })
        context.response = response
        // A role that somebody has got meanwhile stands in their next token only.
        const lacksRole = response.status === 403 && context.options?.method !== 'GET'
        if (response.status === 401 || lacksRole) refuse?.(token, challengeIn(response))
      },
    },
  })
}

/** What Graph asks of the next token: encoded, for it goes through a header. */
function challengeIn({ headers }: Response): Renewal {
  const [, encoded] = /\bclaims="([\w+/]+=*)"/.exec(headers.get('www-authenticate') ?? '') ?? []
  return encoded ? { claims: atob(encoded) } : {}
}

/** What a failed call was answered with. The code that matters may stand one level deeper. */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof GraphError) || error.statusCode < 100)
    return { status: null, code: '', message: '', retryAfter: null }
  const seconds = Number(error.headers?.get('retry-after') ?? Number.NaN)
  return {
    status: error.statusCode,
    code: detailOf(error.body) ?? error.code ?? '',
    message: error.message,
    retryAfter: Number.isNaN(seconds) ? null : seconds * 1000,
  }
}

function detailOf(body: unknown): string | undefined {
  try {
    const { details } = JSON.parse(String(body)) as { details?: { code?: string }[] }
    return details?.[0]?.code
  } catch {
    return undefined
  }
}
