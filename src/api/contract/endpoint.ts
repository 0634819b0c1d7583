import type * as z from 'zod/mini'
import type { Permission } from './access.ts'
import type { ProblemCode } from './problem.ts'

/** For how long a sign-in is good for what needs a recent one, in milliseconds. */
export const recentSignIn = 3_600_000

type Schema = z.ZodMiniType
type ObjectSchema = z.ZodMiniObject

/** An endpoint is a value. Client, query keys, forms, the simulated backend and the OpenAPI document follow from it. */
export interface Endpoint {
  summary: string
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below the API's base address, with `{name}` for each part of `params`. */
  path: `/${string}`
  params?: ObjectSchema
  query?: ObjectSchema
  body?: Schema
  /** `null`: nothing comes back but the success itself. */
  reply: Schema | null
  /** The reply is no JSON but a file of this type, which the page need not read to hand it on. */
  file?: string
  /** What the caller must be allowed in the company of the path; `null`: any signed-in person may call. */
  permission: Permission | null
  /** Its own ways to be refused; `problemsOf` adds those that follow from the rest of the endpoint. */
  problems: readonly ProblemCode[]
  /** Too much hangs on it for a page that somebody left open: Microsoft must have seen the caller lately. */
  lately?: true
  /** The write must not happen twice: the call carries an Idempotency-Key, and a repeat gets the first answer. */
  once?: true
  /** What it takes back: whoever wishes for that afterwards wishes for it anew. */
  undoes?: readonly string[]
  /**
   * It sets what anybody may set back, and doing it again makes nothing twice: whoever has seen how things stand by now
   * wishes for it anew. An edit needs none of that: the version that it brings tells one wish from the next.
   */
  reversible?: true
  /** The write changes what this endpoint shows: it carries the ETag seen there, and is refused when it is stale. */
  edits?: string
}

export type Contract = Record<string, Endpoint>

type Part<
  E extends Endpoint,
  K extends 'params' | 'query' | 'body',
  How extends 'input' | 'output',
> = E[K] extends Schema
  ? { [P in K]: How extends 'input' ? z.input<E[K]> : z.output<E[K]> }
  : unknown

/** What the caller gives. */
export type Input<E extends Endpoint> = Part<E, 'params', 'input'> &
  Part<E, 'query', 'input'> &
  Part<E, 'body', 'input'> &
  (E extends { once: true } ? { idempotencyKey: string } : unknown) &
  (E extends { edits: string } ? { etag: string } : unknown)

/** What the backend works on, after parsing. */
export type Parsed<E extends Endpoint> = Part<E, 'params', 'output'> &
  Part<E, 'query', 'output'> &
  Part<E, 'body', 'output'>

export type Reply<E extends Endpoint> = E['reply'] extends Schema ? z.output<E['reply']> : null

/** A write to a company's data: refused unless it is the company that the person is signed in to. */
export const changesCompany = (endpoint: Endpoint) =>
  endpoint.method !== 'GET' && endpoint.permission !== null

/** Every way in which a call of this endpoint can be refused. */
export function problemsOf(endpoint: Endpoint): ProblemCode[] {
  const all: ProblemCode[] = [
    'invalid_request',
    'unauthenticated',
    'rate_limited',
    'server_error',
    'unavailable',
    ...endpoint.problems,
  ]
  if (endpoint.permission) all.push('forbidden', 'not_found', 'region_unavailable')
  if (changesCompany(endpoint)) all.push('company_mismatch')
  if (endpoint.lately) all.push('signed_in_long_ago')
  if (endpoint.once) all.push('idempotency_key_reused')
  if (endpoint.edits) all.push('changed_meanwhile', 'precondition_required')
  return [...new Set(all)]
}

export const defineContract = <const C extends Contract>(contract: C): C => contract
