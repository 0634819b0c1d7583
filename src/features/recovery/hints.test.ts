import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import { isId, tidy } from '#src/domain/registration-ids.ts'
import { noticesFor } from './hints.ts'

const objectId = '78aa7c68-d7dd-4392-80d4-e4cec64fa076'
const clientId = 'd954531d-e82d-492d-9ded-900937534554'
const secret = 'dem8Q~ready-registration-demo-secret-001'
const company = { tenantIdEnd: '8012d' } as ClaimableCompany

const notices = (values: Partial<{ objectId: string; clientId: string; secret: string }>) =>
  noticesFor({ objectId, clientId, secret, ...values }, company)

test('of right values nothing is said, at no stage of typing them', () => {
  for (let length = 0; length <= objectId.length; length += 1) {
    const part = { objectId: objectId.slice(0, length), clientId: clientId.slice(0, length) }
    expect(notices(part)).toEqual({ objectId: {}, clientId: {}, secret: {} })
  }
})

test('what can no longer become an ID is a fault', () => {
  for (const value of ['x', '78aa7c68d', `${objectId}0`, secret]) {
    expect(notices({ objectId: value }).objectId.fault).toBeDefined()
  }
})

test('the tenant’s ending is a hint only, for an ID may end so by chance', () => {
  const { clientId: notice } = notices({ clientId: 'f62e544d-45e5-41da-8313-A2B66BD8012D' })
  expect(notice).toEqual({ hint: expect.stringContaining('Directory (tenant) ID') as string })
})

test('the tenant’s ending is known in whichever case it is told', () => {
  const values = { objectId, clientId: 'f62e544d-45e5-41da-8313-a2b66bd8012d', secret }
  const told = { tenantIdEnd: '8012D' } as ClaimableCompany
  expect(noticesFor(values, told).clientId.hint).toBeDefined()
})

test('one ID twice is a fault of the second field', () => {
  const { objectId: first, clientId: second } = notices({ clientId: objectId.toUpperCase() })
  expect([first, second.fault !== undefined]).toEqual([{}, true])
})

test('an ID as the secret is a fault, another unusual shape a hint', () => {
  expect(notices({ secret: clientId }).secret.fault).toBeDefined()
  expect(notices({ secret: 'hunter2' }).secret).toEqual({ hint: expect.any(String) as string })
})

test('whatever people copy along with a value is left out, and nothing else', () => {
  const litter = fc.string({
    unit: fc.constantFrom(' ', '\n', '\t', '"', "'", '“', '”', '\u200B', '\u00A0'),
  })
  fc.assert(
    fc.property(litter, litter, fc.constantFrom(objectId, secret), (before, after, value) => {
      expect(tidy(before + value + after)).toBe(value)
    }),
  )
  expect(tidy(`{${objectId}}`)).toSatisfy(isId)
})
