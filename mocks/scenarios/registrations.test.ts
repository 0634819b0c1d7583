import { expect, test } from 'vitest'
import { principalOf } from '#mocks/microsoft/applications/act.ts'
import { isConsented } from '#mocks/microsoft/applications/consent.ts'
import { secretWith } from '#mocks/microsoft/applications/secrets.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import { tenants } from '#mocks/microsoft/tenants.ts'
import { hours, minutes } from '#mocks/world/clock.ts'
import { registrations, type RegistrationKey } from './registrations.ts'
import { beginScenario } from './scenarios.ts'

const now = Date.parse('2026-03-01T09:00:00Z')
const newcomer = personByKey('newcomer').oid
const granted = { consent: true, secret: 'good', made: hours(1), by: newcomer }

test.each<[RegistrationKey, Partial<typeof granted> & { type?: 'delegated' }]>([
  ['ready', {}],
  ['edge', { made: hours(71) + minutes(59) }],
  ['aged', { made: hours(72) + minutes(1) }],
  ['no-consent', { consent: false }],
  ['delegated', { type: 'delegated' }],
  ['secret-expired', { secret: 'expired' }],
  ['fresh', { made: minutes(1) }],
  ['fabrikam', { by: personByKey('fabrikam-owner').oid }],
])('%s is as the demo contract describes it', (key, different) => {
  const { type = 'application', ...expected } = { ...granted, ...different }
  const world = beginScenario('owner-left', now)
  const { id, clientId, secret: value } = registrations[key]
  const application = world.microsoft.applications.find((it) => it.id === id)
  if (!application) throw new Error('There is no such registration')
  const secret = secretWith(application, value)
  expect(application).toMatchObject({ clientId, name: 'PMPC Recovery', secrets: [secret] })
  expect(application.asks).toContainEqual({ name: 'AuditLog.Read.All', type })
  expect({
    consent: isConsented(world, application, { name: 'AuditLog.Read.All', type }),
    secret: secret && secret.expiresAt > now ? 'good' : 'expired',
    made: now - application.createdAt,
    by: application.createdBy,
  }).toEqual(expected)
  const creation = world.microsoft.audits.find(
    ({ activity, targets }) => activity === 'Add application' && targets[0]?.id === id,
  )
  expect(creation).toMatchObject({
    at: application.createdAt,
    by: application.createdBy,
    visibleFrom: application.createdAt + minutes(5),
  })
})

test('the secret of the aged one is of today', () => {
  const { applications } = beginScenario('tour', now).microsoft
  const aged = applications.find(({ id }) => id === registrations.aged.id)
  expect(now - (aged?.secrets[0]?.createdAt ?? 0)).toBeLessThan(hours(9))
})

test('the two ids that people paste by mistake are the known ones', () => {
  const world = beginScenario('licensed', now)
  const { clientId } = registrations.ready
  const ready = world.microsoft.applications.find((it) => it.clientId === clientId)
  expect(ready?.secrets[0]?.id).toBe('0bc29d26-2210-441d-a217-62153bcffed2')
  expect(principalOf(world, { clientId, tenantId: tenants.contoso.id })?.id).toBe(
    '5ae66ed5-c729-4b39-9f56-78421cb6b331',
  )
})

test('the log is in order, and no secret stands anywhere in the world', () => {
  const world = beginScenario('owner-left-locked', now)
  const instants = world.microsoft.audits.map(({ at }) => at)
  expect(instants).toEqual(instants.toSorted((a, b) => a - b))
  expect(JSON.stringify(world)).not.toMatch(/Q~/)
})
