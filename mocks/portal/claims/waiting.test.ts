import { expect, test, vi } from 'vitest'
import { personByKey, type PersonKey } from '#mocks/microsoft/people.ts'
import { start } from '#mocks/portal/for-tests.ts'
import { registrations, type RegistrationKey } from '#mocks/scenarios/registrations.ts'
import { hours, minutes } from '#mocks/world/clock.ts'
import type { AuditEntry } from '#mocks/world/microsoft-state.ts'
import { approved, madeAt, findingOf, holdsSecret, openClaims, valuesOf } from './for-tests.ts'

const { ready } = registrations

test('the log is waited for, and what was right becomes the ownership by itself', async () => {
  const { claim, look, pass, store, titles } = openClaims()
  const { id } = await claim('newcomer', valuesOf('fresh'))
  pass(minutes(3))
  expect(findingOf(await look('newcomer', id))).toBe('waiting')
  expect(titles()).toEqual([])
  pass(minutes(1))
  expect(findingOf(await look('newcomer', id))).toBe('granted')
  expect(titles()).toEqual(approved)
  expect(holdsSecret(store.read(), registrations.fresh.secret)).toBe(false)
})

const consent = 'Add app role assignment to service principal'

test.each<[what: string, isMissing: (entry: AuditEntry) => boolean, RegistrationKey]>([
  ['the consent', ({ activity }) => activity === consent, 'ready'],
  ['the creation', ({ activity }) => activity === 'Add application', 'ready'],
  ['anything', () => true, 'ready'],
  ['anything, of one that is too old,', () => true, 'aged'],
])(
  'a log that does not show %s for an hour decides nothing, not even on the last attempt',
  async (_, isMissing, key) => {
    const { claim, look, pass, store, submit, titles } = openClaims('owner-left-two-failures')
    const { audits } = store.read().microsoft
    store.change(({ microsoft }) => {
      microsoft.audits = audits.filter((entry) => !isMissing(entry))
    })
    const { id } = await claim('newcomer', valuesOf(key))
    pass(hours(1))
    expect(findingOf(await look('newcomer', id))).toBe('waiting')
    pass(1)
    const { state, company } = await look('newcomer', id)
    expect(state).toMatchObject({ refusal: { finding: 'log-silent', counted: false } })
    expect(company).toMatchObject({ attemptsLeft: 1, lockedUntil: null })
    expect(titles()).toEqual([])

    store.change(({ microsoft }) => {
      microsoft.audits = audits
    })
    const decided = key === 'ready' ? 'granted' : 'too-old'
    expect(findingOf(await submit('newcomer', id, valuesOf(key)))).toBe(decided)
  },
)

test('what grows too old while its consent is waited for has been seen to be too old', async () => {
  const { claim, look, pass, store } = openClaims()
  store.change(({ microsoft }) => {
    microsoft.audits = microsoft.audits.filter(({ activity }) => activity !== consent)
  })
  const { id } = await claim('newcomer', valuesOf('edge'))
  pass(minutes(1))
  expect(findingOf(await look('newcomer', id))).toBe('waiting')
  pass(1)
  expect((await look('newcomer', id)).state).toMatchObject({
    refusal: { finding: 'too-old', counted: true, facts: { createdAt: madeAt(store, 'edge') } },
  })
})

test('a wait that Microsoft’s token does not outlast decides nothing, and asks for the secret again', async () => {
  const { claim, look, pass, submit, titles } = openClaims()
  const { id } = await claim('newcomer', valuesOf('fresh'))
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours(2) })
  const ended = await look('newcomer', id)
  vi.useRealTimers()
  expect(ended.state).toMatchObject({ refusal: { finding: 'proof-expired', counted: false } })
  expect(ended.company.attemptsLeft).toBe(3)
  expect(titles()).toEqual([])
  pass(minutes(6))
  expect(findingOf(await submit('newcomer', id, valuesOf('fresh')))).toBe('granted')
})

test('a log that stays out of reach for an hour decides nothing either', async () => {
  const { claim, look, pass, disturb, titles } = openClaims()
  const { id } = await claim('newcomer', valuesOf('fresh'))
  disturb('graphDirectoryAudits:status-503')
  expect(findingOf(await look('newcomer', id))).toBe('waiting')
  pass(hours(2))
  const ended = await look('newcomer', id)
  expect(ended.state).toMatchObject({
    refusal: { finding: 'microsoft-unreachable', counted: false },
  })
  expect(titles()).toEqual([])
})

test('who waits is told where, until it is decided or the proof has ended; nobody else is', async () => {
  const { as, begin, claim, pass } = openClaims()
  const told = async (whom: PersonKey) => {
    const { items } = await as(whom)('claimableCompanyList', { query: {} })
    return items.filter(({ waiting }) => waiting).map(({ name, waiting }) => [name, waiting])
  }
  const { id } = await claim('newcomer', valuesOf('fresh'))
  await begin('newcomer')
  const waits = { claimId: id, since: new Date(start).toISOString() }
  expect(await told('newcomer')).toEqual([['Contoso', waits]])
  expect(await told('two-companies')).toEqual([])
  pass(hours(1))
  expect(await told('newcomer')).toEqual([['Contoso', waits]])
  pass(1)
  expect(await told('newcomer')).toEqual([])
})

test('a wait that became the ownership is told no more', async () => {
  const { as, claim, look, pass } = openClaims()
  const { id } = await claim('newcomer', valuesOf('fresh'))
  pass(minutes(6))
  const { company } = await look('newcomer', id)
  const { items } = await as('newcomer')('claimableCompanyList', { query: {} })
  expect([company, ...items].map(({ waiting }) => waiting)).toEqual(
    [company, ...items].map(() => null),
  )
})

test('a claim that waits rests while the company cannot be claimed', async () => {
  const { claim, look, pass, titles } = openClaims()
  const { id } = await claim('newcomer', { ...valuesOf('fresh'), objectId: ready.clientId })
  for (let time = 0; time < 3; time += 1) await claim('newcomer', valuesOf('aged'))
  const { lockedUntil } = (await look('newcomer', id)).company
  pass(minutes(10))
  const rests = await look('newcomer', id)
  expect(findingOf(rests)).toBe('waiting')
  expect(rests.company.lockedUntil).toBe(lockedUntil)
  expect(titles()).toHaveLength(3)

  pass(hours(12))
  expect(findingOf(await look('newcomer', id))).toBe('wrong-object-id')
  expect(titles()).toHaveLength(4)
})

test('while Microsoft cannot be reached, a claim goes on waiting', async () => {
  const { claim, disturb, look, pass } = openClaims()
  const { id } = await claim('newcomer', valuesOf('fresh'))
  disturb('graphDirectoryAudits#1:status-503')
  pass(minutes(6))
  expect(findingOf(await look('newcomer', id))).toBe('waiting')
  expect(findingOf(await look('newcomer', id))).toBe('granted')
})

test('of two claims for one company the granted one stands for both, and nothing is granted twice', async () => {
  const { as, claim, look, pass, store, titles } = openClaims()
  const waiting = await claim('newcomer', valuesOf('fresh'))
  const granted = await claim('newcomer', valuesOf('ready'))
  expect(findingOf(granted)).toBe('granted')
  // Whoever reads of it may take the access away again, and no page left behind may bring it back.
  store.change(({ portal }) => {
    portal.users = portal.users.filter(({ oid }) => oid !== personByKey('newcomer').oid)
  })
  pass(minutes(30))
  expect(await look('newcomer', waiting.id)).toMatchObject({ id: granted.id, state: granted.state })
  expect(titles()).toEqual(approved)
  expect(await as('newcomer')('companyList', { query: {} })).not.toMatchObject({
    items: [{ choice: { kind: 'member' } }],
  })
})

test('other values wait from when they were sent, and no look at the first ones decides on them', async () => {
  const { claim, look, pass, store, submit } = openClaims()
  store.change(({ microsoft }) => {
    microsoft.audits = []
  })
  const { id } = await claim('newcomer', valuesOf('ready'))
  pass(minutes(59))
  const other = submit('newcomer', id, valuesOf('edge'))
  const looked = look('newcomer', id)
  await Promise.all([other, looked])
  pass(minutes(2))
  expect(findingOf(await look('newcomer', id))).toBe('waiting')
})
