import { getResponse } from 'msw'
import { expect } from 'vitest'
import type { CallInput } from '#src/api/client.ts'
import { contract, type Operation, type PortalContract } from '#src/api/contract/contract.ts'
import { problemsOf, type Endpoint, type Reply } from '#src/api/contract/endpoint.ts'
import { Problem, problemStatus, type ProblemCode } from '#src/api/contract/problem.ts'
import { lineTo } from '#mocks/handlers.ts'
import { microsoftHandlers } from '#mocks/microsoft/handlers.ts'
import { isPersonKey, personByKey, type PersonKey } from '#mocks/microsoft/people.ts'
import { beginScenario, type ScenarioId } from '#mocks/scenarios/scenarios.ts'
import { moved } from '#mocks/world/clock.ts'
import { createStore, type Shelf } from '#mocks/world/store.ts'
import type { Caller } from './context.ts'
import { portalHandlers } from './handlers.ts'

/** The instant at which every test's world begins. */
export const start = Date.parse('2026-03-02T09:00:00Z')

/** A request as it goes over the wire, fit for the contract or not. */
export interface Raw {
  params?: Record<string, string>
  query?: Record<string, string | number | undefined>
  body?: unknown
  etag?: string
  idempotencyKey?: string
}

/** What a caller got: a reply that keeps the contract, or a refusal that the contract names. */
export interface Got {
  status: number
  code: ProblemCode | null
  body: unknown
  etag: string | null
}

/** The backend and its own line to Microsoft: no page, and a clock that stands still until a test moves it. */
export function openBackend(scenario: ScenarioId = 'tour', shelf: Shelf | null = null) {
  const store = createStore(() => beginScenario(scenario, start), shelf)
  const handlers = portalHandlers(store, identify, lineTo(microsoftHandlers(store)))

  async function send(operation: Operation, raw: Raw, person: PersonKey | null): Promise<Got> {
    const response = await getResponse(handlers, requestFor(contract[operation], raw, person))
    if (!response) throw new Error(`Nothing answers ${operation}`)
    if (response.type === 'error') throw new TypeError('Failed to fetch')
    return keepsContract(operation, response)
  }

  return {
    store,
    send,

    /** Calls as this person does. What the backend refuses is thrown as `Refused`. */
    as:
      (person: PersonKey) =>
      async <K extends Operation>(operation: K, input: CallInput<K>) => {
        const { code, body } = await send(operation, input as Raw, person)
        if (code) throw new Refused(Problem.parse(body))
        return body as Reply<PortalContract[K]>
      },

    pass(ms: number) {
      store.change(({ conditions }) => {
        conditions.clock = moved(conditions.clock, ms)
      })
    },
  }
}

/** Its message is the code, so that `rejects.toThrow('too_early')` reads as the rule does. */
export class Refused extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

export const newKey = () => ({ idempotencyKey: crypto.randomUUID() })

/** Two tabs of one browser share it. */
export function memoryShelf(): Shelf {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => {
      kept.set(key, text)
    },
  }
}

function requestFor(
  { method, path, body: takesBody }: Endpoint,
  { params = {}, query = {}, body, etag, idempotencyKey }: Raw,
  person: PersonKey | null,
) {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '')
  const url = new URL(`http://localhost/api${filled}`)
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, String(value))
  }
  return new Request(url, {
    method,
    headers: {
      ...(person && { authorization: `Bearer ${person}` }),
      ...(etag !== undefined && { 'if-match': etag }),
      ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
    },
    ...(takesBody &&
      body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
}

/** A test's token is simply the person's name: tokens have tests of their own. */
function identify(request: Request): Promise<Caller | null> {
  const name = request.headers.get('authorization')?.slice('Bearer '.length) ?? ''
  if (!isPersonKey(name)) return Promise.resolve(null)
  const { oid, tenantId, name: fullName, upn } = personByKey(name)
  return Promise.resolve({ oid, tenantId, name: fullName, email: upn })
}

/** Whatever a test is about, no answer may leave the contract. */
async function keepsContract(operation: Operation, response: Response): Promise<Got> {
  const endpoint: Endpoint = contract[operation]
  const text = await response.text()
  const body: unknown = text ? JSON.parse(text) : null
  const { status, headers, ok } = response
  if (ok) {
    expect(status).toBe(endpoint.reply ? 200 : 204)
    if (endpoint.reply) expect(endpoint.reply.parse(body)).toEqual(body)
    else expect(text).toBe('')
    return { status, code: null, body, etag: headers.get('etag') }
  }
  expect(headers.get('content-type')).toBe('application/problem+json')
  const { code } = Problem.parse(body)
  expect(problemsOf(endpoint), `${operation} does not declare ${code}`).toContain(code)
  expect(status).toBe(problemStatus[code])
  return { status, code, body, etag: null }
}
