import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { limitsOf, nearLimits, usageLevel } from './limits.ts'

const plus = { type: 'Enterprise Plus', trial: false } as const

test('what the licences allow', () => {
  expect(limitsOf(null).deployments).toBe(0)
  expect(limitsOf({ ...plus, trial: true })).toMatchObject({ deployments: 25, storageGb: 10 })
  expect(limitsOf(plus)).toMatchObject({ deployments: 1000, customApps: 100, storageGb: 100 })
  expect(limitsOf({ ...plus, type: 'Enterprise Premium' })).toMatchObject({
    deployments: 1000,
    deploymentsWithFiles: 100,
    customApps: 500,
    storageGb: 250,
  })
})

test('what may not be resold is as small as a trial', () => {
  expect(limitsOf({ type: 'Not For Resale', trial: false })).toEqual(
    limitsOf({ type: 'Enterprise Plus', trial: true }),
  )
})

test('beyond nine tenths of a limit it is told, the fullest first', () => {
  const easy = { used: 0, limit: 25 }
  const usage = {
    windowsDeployments: { used: 23, limit: 25 },
    macDeployments: { used: 25, limit: 25 },
    customApps: { used: 90, limit: 100 },
    storageGb: easy,
    deploymentsWithFiles: easy,
  }
  expect(nearLimits(usage).map(({ what }) => what)).toEqual([
    'macDeployments',
    'windowsDeployments',
  ])
})

test('where nothing is allowed and nothing is there, no limit is near', () => {
  const none = { used: 0, limit: 0 }
  expect(
    nearLimits({
      windowsDeployments: none,
      macDeployments: none,
      customApps: none,
      storageGb: none,
      deploymentsWithFiles: none,
    }),
  ).toEqual([])
})

test.each([
  [0, 0, 'easy'],
  [0, 25, 'easy'],
  [12, 25, 'easy'],
  [13, 25, 'filling'],
  [24.9, 25, 'filling'],
  [25, 25, 'full'],
  [30, 25, 'full'],
])('%d of %d is %s', (used, limit, level) => {
  expect(usageLevel({ used, limit })).toBe(level)
})

test('using more never looks easier', () => {
  const order = ['easy', 'filling', 'full']
  fc.assert(
    fc.property(fc.nat(2000), fc.nat(2000), fc.nat(500), (used, limit, more) => {
      const rank = (n: number) => order.indexOf(usageLevel({ used: n, limit }))
      expect(rank(used + more)).toBeGreaterThanOrEqual(rank(used))
    }),
  )
})
