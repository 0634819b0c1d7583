import { wait } from '#src/lib/wait.ts'
import { connection, overload } from './connection.ts'
import { contract, versionIn, type Operation, type PortalContract } from './contract/contract.ts'
import type { Endpoint, Input, Reply } from './contract/endpoint.ts'
import { Problem } from './contract/problem.ts'
import { ApiError, ContractError, Unreachable } from './errors.ts'
import { noteServerTime } from './server-time.ts'

type EditedBy<K extends Operation> = PortalContract[K] extends { edits: infer E extends Operation }
  ? E
  : never
type Edited = { [K in Operation]: EditedBy<K> }[Operation]

/** `versionIn` by the types: what is edited, and what shows it again after the edit. */
type IsVersioned<K extends Operation> = K extends Edited
  ? true
  : [Reply<PortalContract[K]>] extends [Reply<PortalContract[EditedBy<K>]>]
    ? true
    : false
export interface Versioned<T> {
  data: T
  etag: string
}

export type Answer<K extends Operation> =
  IsVersioned<K> extends true ? Versioned<Reply<PortalContract[K]>> : Reply<PortalContract[K]>
export type CallInput<K extends Operation> = Input<PortalContract[K]>

/** Calls one operation of the contract. */
export type Call = <K extends Operation>(
  operation: K,
  input: CallInput<K>,
  signal?: AbortSignal,
) => Promise<Answer<K>>

interface ClientOptions {
  baseUrl: string
  /** An access token; which one is told by what the backend said of the last. */
  token: (wanted: Wanted) => Promise<string>
}

/** `renewed`: the backend no longer takes the last token. `recent`: it wants one of somebody who has just signed in. */
export type Wanted = 'any' | 'renewed' | 'recent'

const patience = 30_000
/**
 * One more second for every 100 kB of a body, whose characters are its bytes but for a few: on a line that sends a
 * megabit a second, as slow as offices still have, 20 MB of attachments then have five minutes.
 */
const sentInASecond = 100_000
const attempts = 3

export function createClient({ baseUrl, token }: ClientOptions): Call {
  return async (operation, input, signal) => {
    const endpoint: Endpoint = contract[operation]
    let answered: (() => void) | undefined
    try {
      for (let attempt = 1; ; attempt += 1) {
        try {
          const answer = await send(operation, endpoint, input as AnyInput, signal)
          connection.answered(endpoint)
          return answer as never
        } catch (error) {
          if (signal?.aborted) throw error
          if (error instanceof Unreachable) connection.missed(endpoint)
          else if (isAnswer(error)) connection.answered(endpoint)
          if (attempt === attempts || !isRepeatable(endpoint) || !mayPass(error)) throw error
          const ms = (error instanceof ApiError && error.retryAfter) || 300 * 2 ** attempt
          // Whoever pressed a button has long gone on by then, and must not find it done after all.
          if (ms > patience) throw error
          if (error instanceof ApiError) answered ??= overload.meet()
          await wait(ms, signal)
        }
      }
    } finally {
      answered?.()
    }
  }

  async function send(
    operation: Operation,
    endpoint: Endpoint,
    input: AnyInput,
    signal?: AbortSignal,
  ) {
    let response = await request(endpoint, input, await token('any'), signal)
    // Each of the two is worth one more try: a renewed token may still be of a sign-in that is too old.
    const tried = new Set<Wanted>()
    while (response.status === 401) {
      const why = await refusal(response)
      const wanted = why.problem.code === 'signed_in_long_ago' ? 'recent' : 'renewed'
      if (tried.has(wanted)) throw why
      tried.add(wanted)
      response = await request(endpoint, input, await tokenAfter(why, wanted), signal)
    }
    if (!response.ok) throw await refusal(response)
    const data = await answerOf(operation, endpoint, response)
    return versionIn(operation) ? { data, etag: response.headers.get('etag') ?? '' } : data
  }

  /** Whoever would rather not sign in once more is told that nothing was done, and may go on. */
  function tokenAfter(why: ApiError, wanted: Wanted): Promise<string> {
    return wanted === 'recent' ? token(wanted).catch(() => Promise.reject(why)) : token(wanted)
  }

  async function request(
    endpoint: Endpoint,
    input: AnyInput,
    accessToken: string,
    signal?: AbortSignal,
  ) {
    const body = input.body === undefined ? null : JSON.stringify(input.body)
    const ms = patience + Math.ceil(((body?.length ?? 0) / sentInASecond) * 1000)
    const signals = [AbortSignal.timeout(ms), ...(signal ? [signal] : [])]
    try {
      const response = await fetch(baseUrl + addressOf(endpoint, input), {
        method: endpoint.method,
        // The token alone says who calls.
        credentials: 'omit',
        headers: {
          accept: 'application/json, application/problem+json',
          authorization: `Bearer ${accessToken}`,
          ...(body !== null && { 'content-type': 'application/json' }),
          ...(input.etag && { 'if-match': input.etag }),
          ...(input.idempotencyKey && { 'idempotency-key': input.idempotencyKey }),
        },
        ...(body !== null && { body }),
        signal: AbortSignal.any(signals),
      })
      noteServerTime(response.headers.get('date'))
      return response
    } catch (error) {
      if (signal?.aborted) throw error
      throw new Unreachable('The portal did not answer', { cause: error })
    }
  }
}

interface AnyInput {
  params?: Record<string, string>
  query?: Record<string, string | number | undefined>
  body?: unknown
  etag?: string
  idempotencyKey?: string
}

function addressOf({ path }: Endpoint, { params = {}, query = {} }: AnyInput): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  )
  const given = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)]],
  )
  return given.length > 0 ? `${filled}?${new URLSearchParams(given).toString()}` : filled
}

/** Repeating these changes nothing more than the first time did. */
const isRepeatable = ({ method, once }: Endpoint) => method !== 'POST' || once === true

/** Failures that time may heal. Whoever has waited for one call as long as it may take is asked before the next. */
const mayPass = (error: unknown) =>
  (error instanceof Unreachable && !hasName(error.cause, 'TimeoutError')) ||
  (error instanceof ApiError &&
    [429, 502, 503, 504].includes(error.problem.status) &&
    // A region is down for hours; telling so at once helps more than trying.
    error.problem.code !== 'region_unavailable')

const isAnswer = (error: unknown) => error instanceof ApiError || error instanceof ContractError

const hasName = (error: unknown, name: string) => error instanceof Error && error.name === name

async function refusal(response: Response): Promise<ApiError> {
  const problem = Problem.safeParse(await bodyOf(response))
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return new ApiError(
    problem.success ? problem.data : unnamedProblem(response),
    Number.isNaN(seconds) ? null : seconds * 1000,
  )
}

/** Something between us and the backend answered in its place. */
const unnamedProblem = ({ status, statusText }: Response): Problem => ({
  type: 'about:blank',
  title: statusText,
  status,
  code:
    status === 401
      ? 'unauthenticated'
      : status === 403
        ? 'forbidden'
        : status === 404
          ? 'not_found'
          : 'server_error',
  requestId: crypto.randomUUID(),
})

async function answerOf(operation: string, endpoint: Endpoint, response: Response) {
  // Where nothing is to be told, an answer that tells something comes from somebody else, and nothing may have been done.
  if (!endpoint.reply && response.status === 204) return null
  const parsed = endpoint.reply?.safeParse(await bodyOf(response, endpoint))
  if (parsed?.success) return parsed.data
  throw new ContractError(`The answer to ${operation} does not fit the contract`, {
    cause: parsed?.error,
  })
}

async function bodyOf(response: Response, { file }: Pick<Endpoint, 'file'> = {}) {
  try {
    return file ? await response.blob() : ((await response.json()) as unknown)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw new Unreachable('The answer broke off', { cause: error })
  }
}
