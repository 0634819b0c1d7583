import { isDeepStrictEqual } from 'node:util'
import { contract, versionIn, type Operation } from '#src/api/contract/contract.ts'
import { problemsOf, type Endpoint } from '#src/api/contract/endpoint.ts'
import { Problem, problemStatus, type ProblemCode } from '#src/api/contract/problem.ts'

/** A request as it goes over the wire, fit for the contract or not. */
export interface Raw {
  params?: Record<string, string>
  query?: Record<string, string | number | undefined>
  body?: unknown
  etag?: string
  idempotencyKey?: string
}

export function requestFor(baseUrl: string, operation: Operation, raw: Raw, token: string | null) {
  const { method, path, body: takesBody }: Endpoint = contract[operation]
  const { params = {}, query = {}, body, etag, idempotencyKey } = raw
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '')
  const url = new URL(baseUrl + filled)
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, String(value))
  }
  const sendsBody = takesBody && body !== undefined
  return new Request(url, {
    method,
    headers: {
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(etag !== undefined && { 'if-match': etag }),
      ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
      ...(sendsBody && { 'content-type': 'application/json' }),
    },
    ...(sendsBody && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
}

/** What a caller got: a reply that keeps the contract, or a refusal that the contract names. */
export interface Got {
  status: number
  code: ProblemCode | null
  body: unknown
  etag: string | null
}

/** Reads an answer. What of it leaves the contract is listed: whatever a test is about, there must be nothing. */
export async function readAnswer(operation: Operation, response: Response) {
  const endpoint: Endpoint = contract[operation]
  const { status, headers, ok } = response
  const isFile = ok && endpoint.file !== undefined
  const text = isFile ? '' : await response.text()
  const body = isFile ? await response.blob() : parse(text)
  const code = ok ? null : (Problem.safeParse(body).data?.code ?? null)
  const etag = ok ? headers.get('etag') : null
  const got: Got = { status, code, body: body ?? null, etag }
  const faults =
    body === undefined && text !== ''
      ? [`the body is not JSON: ${text.slice(0, 80)}`]
      : ok
        ? [...faultsOfReply(endpoint, status, body), ...faultsOfVersion(operation, etag)]
        : faultsOfRefusal(endpoint, response, body)
  return { got, faults }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function faultsOfReply({ reply }: Endpoint, status: number, body: unknown): string[] {
  const expected = reply ? 200 : 204
  if (status !== expected) return [`the status is ${status}, and ${expected} is promised`]
  if (!reply) return []
  const parsed = reply.safeParse(body)
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  return isDeepStrictEqual(parsed.data, body)
    ? []
    : [`there is more than promised: ${surplus(body, parsed.data).join(', ')}`]
}

/** Where a value holds something that the promised one lacks. */
function surplus(value: unknown, promised: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const place = path ? `${path}.${name}` : name
    const known = (promised as Record<string, unknown> | undefined)?.[name]
    return known === undefined ? [place] : surplus(inner, known, place)
  })
}

const faultsOfVersion = (operation: Operation, etag: string | null) =>
  versionIn(operation) && !etag ? ['there is no ETag, and others edit what is shown'] : []

function faultsOfRefusal(
  endpoint: Endpoint,
  { status, headers }: Response,
  body: unknown,
): string[] {
  const type = headers.get('content-type') ?? 'none'
  const named = type.startsWith('application/problem+json')
    ? []
    : [`a refusal is application/problem+json, and this one is ${type}`]
  const problem = Problem.safeParse(body)
  if (!problem.success) {
    const wrong = problem.error.issues.map(({ path }) => path.join('.')).join(', ')
    return [...named, `the status ${status} comes without a problem that can be read: ${wrong}`]
  }
  const { code } = problem.data
  const promised = problemStatus[code]
  return [
    ...named,
    ...(problemsOf(endpoint).includes(code) ? [] : [`${code} is not among its problems`]),
    ...(status === promised && problem.data.status === promised
      ? []
      : [`${code} comes with the status ${status}, and ${promised} is promised`]),
  ]
}
