import { getResponse } from 'msw'
import type { CallInput } from '#src/api/client.ts'
import type { Operation, PortalContract } from '#src/api/contract/contract.ts'
import type { Reply } from '#src/api/contract/endpoint.ts'
import { Problem } from '#src/api/contract/problem.ts'
import { roleTemplates } from '#src/domain/directory-roles.ts'
import { lineTo } from '#mocks/handlers.ts'
import { microsoftHandler } from '#mocks/microsoft/handler.ts'
import { isPersonKey, personByKey, type PersonKey } from '#mocks/microsoft/people.ts'
import { beginScenario, type ScenarioId } from '#mocks/scenarios/scenarios.ts'
import { moved } from '#mocks/world/clock.ts'
import { createStore, type Shelf, type Store } from '#mocks/world/store.ts'
import type { Caller } from './context.ts'

import { portalHandler } from './handler.ts'
import { readAnswer, requestFor, type Got, type Raw } from './on-the-wire.ts'

/** The instant at which every test's world begins. */
export const start = Date.parse('2026-03-02T09:00:00Z')

export type { Raw }

/** The backend and its own line to Microsoft: no page, and a clock that stands still until a test moves it. */
export function openBackend(
  scenario: ScenarioId = 'tour',
  shelf: Shelf | null = null,
  { history = false } = {},
) {
  const store = createStore(() => {
    const world = beginScenario(scenario, start)
    // Most tests look only at the events that they bring about.
    if (!history) world.portal.events = []
    return world
  }, shelf)
  return backendOn(store)
}

/** The same on a world that is there already. */
export function backendOn(store: Store) {
  let idle = 0
  const identifyNow = (request: Request) => identify(request, store.now() - idle)
  const handler = portalHandler(store, identifyNow, lineTo(microsoftHandler(store)))

  async function send(operation: Operation, raw: Raw, person: PersonKey | null): Promise<Got> {
    const response = await getResponse(
      [handler],
      requestFor('http://localhost/api', operation, raw, person),
    )
    if (!response) throw new Error(`Nothing answers ${operation}`)
    if (response.type === 'error') throw new TypeError('Failed to fetch')
    const { got, faults } = await readAnswer(operation, response)
    // Whatever a test is about, no answer may leave the contract.
    if (faults.length > 0) throw new Error(`${operation}: ${faults.join('; ')}`)
    return got
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

    /** From now on everybody's last sign-in lies that far back; until then they have just signed in. */
    leaveOpen(ms: number) {
      idle = ms
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

/** A test's token is simply the person's name: tokens have tests of their own. */
function identify(request: Request, signedInAt: number): Promise<Caller | null> {
  const name = request.headers.get('authorization')?.slice('Bearer '.length) ?? ''
  if (!isPersonKey(name)) return Promise.resolve(null)
  const { oid, tenantId, name: fullName, upn, roles } = personByKey(name)
  return Promise.resolve({
    oid,
    tenantId,
    name: fullName,
    email: upn,
    roles: roles.map((role) => roleTemplates[role]),
    signedInAt,
  })
}
