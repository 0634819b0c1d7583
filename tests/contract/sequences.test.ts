import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Operation } from '#src/api/contract/contract.ts'
import { personByKey, type PersonKey } from '#mocks/microsoft/people.ts'
import { accessOf } from '#mocks/portal/context.ts'
import { newKey, openBackend, type Raw } from '#mocks/portal/for-tests.ts'
import { companyIdOf, companySlugs } from '#mocks/scenarios/companies.ts'
import { scenarioIds } from '#mocks/scenarios/scenarios.ts'
import { hours } from '#mocks/world/clock.ts'
import type { World } from '#mocks/world/state.ts'

interface Given {
  /** A text that stands in no other wish, so that the effects of this one can be counted. */
  mark: string
  companyId: string
  requestId: string
}

/** What people want that leaves something behind. */
const wishes = {
  companyCreate: ({ mark }) => ({
    body: {
      region: 'US',
      name: mark,
      country: 'PT',
      firstName: 'Ana',
      lastName: mark,
      contactEmail: 'ana@contoso.example',
      termsAccepted: true,
    },
  }),
  companySignIn: ({ companyId }) => ({ params: { companyId } }),
  accessRequestCreate: ({ companyId, mark }) => ({ params: { companyId }, body: { reason: mark } }),
  accessRequestRenotify: ({ companyId, requestId }) => ({ params: { companyId, requestId } }),
  accessRequestWithdraw: ({ companyId, requestId }) => ({ params: { companyId, requestId } }),
  profileUpdate: ({ mark }) => ({
    body: { firstName: 'Ana', lastName: mark, contactEmail: 'ana@contoso.example' },
  }),
  supportMessageSend: ({ mark }) => ({
    body: {
      from: 'ana@contoso.example',
      subject: 'general',
      description: mark,
      attachments: [],
    },
  }),
} satisfies Partial<Record<Operation, (given: Given) => Raw>>

const step = fc.record({
  person: fc.constantFrom<PersonKey>('owner', 'two-companies', 'newcomer', 'fabrikam-owner'),
  operation: fc.constantFrom(...(Object.keys(wishes) as (keyof typeof wishes)[])),
  company: fc.constantFrom(...companySlugs),
  fault: fc.constantFrom('delay-0', 'drop-reply', 'duplicate', 'status-503', 'network'),
  /** How often the person, or a client for them, sends the same call. */
  sent: fc.integer({ min: 1, max: 3 }),
  hoursLater: fc.nat(30),
})

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never
type Backend = ReturnType<typeof openBackend>

test('whatever people do and whatever fails, nothing happens twice and nothing is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...scenarioIds),
      fc.array(step, { minLength: 1, maxLength: 15 }),
      async (scenario, steps) => {
        const backend = openBackend(scenario)
        for (const [index, next] of steps.entries()) {
          const mark = `wish ${String(index)}`
          const before = backend.store.read()
          const done = await act(backend, next, mark)
          const after = backend.store.read()
          expectOneEffect(before, after, mark, done)
        }
        expectSound(backend.store.read())
      },
    ),
    { numRuns: 40 },
  )
}, 30_000)

/** Sends one wish as often as the step says. Tells whether an answer said that it was done. */
async function act(backend: Backend, next: Step, mark: string): Promise<boolean> {
  const { person, operation, company, fault, sent, hoursLater } = next
  backend.pass(hours(hoursLater))
  const own = ownRequest(backend.store.read(), person)
  const call: Raw = {
    ...wishes[operation]({
      mark,
      companyId: own?.companyId ?? companyIdOf(company),
      requestId: own?.id ?? crypto.randomUUID(),
    }),
    ...newKey(),
  }
  const { etag } = await backend.send('profileGet', {}, person)
  backend.store.change(({ conditions }) => {
    conditions.faults = `${operation}#1:${fault}`
    conditions.calls = {}
  })
  let done = false
  for (let time = 0; time < sent; time += 1) {
    try {
      const { code } = await backend.send(operation, { ...call, etag: etag ?? '' }, person)
      // What was done cannot be refused to the same call later: its first answer holds.
      if (done) expect(code).toBeNull()
      done ||= code === null
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
    }
  }
  return done && (operation === 'companyCreate' || operation === 'supportMessageSend')
}

const ownRequest = ({ portal }: World, person: PersonKey) =>
  portal.accessRequests.find(({ oid }) => oid === personByKey(person).oid)

function expectOneEffect(before: World, after: World, mark: string, done: boolean) {
  const companies = after.portal.companies.filter(({ name }) => name === mark)
  const events = after.portal.events.slice(before.portal.events.length)
  const mails = after.portal.mails.slice(before.portal.mails.length)
  const messages = after.portal.supportMessages.filter(({ description }) => description === mark)

  expect([...before.portal.events, ...events]).toEqual(after.portal.events)
  expect([...before.portal.mails, ...mails]).toEqual(after.portal.mails)
  // What happens by itself meanwhile, as at night, is nobody's effect.
  const effects = events.filter(({ actor }) => !actor.endsWith('@holdfast.example'))
  expect(effects.length).toBeLessThanOrEqual(1)
  if (companies.length > 0) expect(effects[0]?.title).toContain(mark)
  expect(companies.length + messages.length).toBeLessThanOrEqual(1)
  if (done) expect(companies.length + messages.length).toBe(1)
  // An hour that passes may tell the same person of something else.
  expectDistinct(mails.map(({ to, subject }) => `${to}: ${subject}`))
}

function expectSound(world: World) {
  const { companies, users, events, mails, accessRequests, sessions } = world.portal
  expectDistinct(
    [...companies, ...users, ...events, ...mails, ...accessRequests].map((it) => it.id),
  )
  expectDistinct(accessRequests.map(({ companyId, oid }) => `${companyId}/${oid}`))
  for (const [oid, companyId] of Object.entries(sessions)) {
    const company = companies.find(({ id }) => id === companyId)
    expect(company && accessOf(world, company, oid)).toBeTruthy()
  }
  expect(JSON.parse(JSON.stringify(world))).toStrictEqual(world)
}

function expectDistinct(all: string[]) {
  expect(all).toEqual([...new Set(all)])
}
