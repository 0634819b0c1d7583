import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { DeploymentStatus } from '#src/api/contract/deployments.ts'
import { obstacleTo, statusAfter } from './deploying.ts'

const license = { type: 'Enterprise Plus', trial: false, expiresAt: 1_000 } as const
const fine = { connected: true, license, now: 999, used: 12 }

test('what stands in the way of a deployment', () => {
  expect(obstacleTo(fine)).toBeNull()
  expect(obstacleTo({ ...fine, connected: false, license: null })).toBe('not_connected')
  expect(obstacleTo({ ...fine, license: null })).toBe('license_missing')
  expect(obstacleTo({ ...fine, now: 1_000, used: 2_000 })).toBe('license_expired')
  expect(obstacleTo({ ...fine, used: 1_000 })).toBe('limit_reached')
  const trial = { ...license, trial: true }
  expect(obstacleTo({ ...fine, license: trial, used: 24 })).toBeNull()
  expect(obstacleTo({ ...fine, license: trial, used: 25 })).toBe('limit_reached')
})

const minute = 60_000
const day = 24 * 60 * minute

test.each([
  ['in-progress', 2 * minute - 1, 'in-progress'],
  ['in-progress', 2 * minute, 'success'],
  ['retrying', day - 1, 'retrying'],
  ['retrying', day, 'failed'],
  ['failed', 9 * day, 'failed'],
  ['success', 9 * day, 'success'],
] as const)('%s is, after %d ms, %s', (status, age, later) => {
  expect(statusAfter({ status, createdAt: 5 }, 5 + age)).toBe(later)
})

test('it does not matter how often somebody looks', () => {
  const times = fc.array(fc.nat(2 * day), { minLength: 1 })
  fc.assert(
    fc.property(fc.constantFrom(...DeploymentStatus.options), times, (status, looks) => {
      const often = looks
        .toSorted((a, b) => a - b)
        .reduce((seen, now) => statusAfter({ status: seen, createdAt: 0 }, now), status)
      expect(often).toBe(statusAfter({ status, createdAt: 0 }, Math.max(...looks)))
    }),
  )
})
