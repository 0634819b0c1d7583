import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultAt, faultNames, faultStatuses, parseFaults, plainFaults, scriptOf } from './faults.ts'
import { operationNames } from './operation-names.ts'

function faultsOf(script: string, operation: string, calls: number) {
  const read = parseFaults(script)
  if (!('rules' in read)) throw new Error(`Unreadable: ${read.unreadable}`)
  return Array.from({ length: calls }, (_, index) => faultAt(read.rules, operation, index + 1))
}

const broken = { kind: 'status', status: 500 }

test('a rule without numbers meets every call of its operation, and no other', () => {
  expect(faultsOf('companyList:status-500', 'companyList', 3)).toEqual([broken, broken, broken])
  expect(faultsOf('companyList:status-500', 'profileGet', 1)).toEqual([null])
  expect(faultsOf('*:status-500', 'graphMe', 2)).toEqual([broken, broken])
})

test('numbers say which calls are met', () => {
  expect(faultsOf('companyList#2:status-500', 'companyList', 3)).toEqual([null, broken, null])
  expect(faultsOf('companyList#2-3:status-500', 'companyList', 4)).toEqual([
    null,
    broken,
    broken,
    null,
  ])
})

test('of several rules the first that fits counts', () => {
  const script = ' companyList#1:network ; *:delay-250; companyList:timeout;'
  expect(faultsOf(script, 'companyList', 2)).toEqual([
    { kind: 'network' },
    { kind: 'delay', ms: 250 },
  ])
})

test('an empty script lets everything pass', () => {
  expect(faultsOf('', 'companyList', 1)).toEqual([null])
})

test.each(faultNames.map((name) => name.replace('<ms>', '80')))('%s is a fault', (name) => {
  expect(faultsOf(`*:${name}`, 'companyList', 1)).not.toEqual([null])
})

test.each([
  'companyList',
  'companyList:',
  'companyList:explode',
  'companyList:status-418',
  'companyList:delay-soon',
  'companyList:delay-',
  'companyList#0:network',
  'companyList#3-2:network',
  'companyList#x:network',
  'companiesList:network',
  'toString:network',
  ':network',
])('%j is told as unreadable', (rule) => {
  expect(parseFaults(`companyList:network; ${rule}`)).toEqual({ unreadable: rule })
})

const someRule = fc
  .record({
    operation: fc.constantFrom('*', ...operationNames),
    calls: fc.option(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat({ max: 9 }))),
    fault: fc.oneof(
      fc.constantFrom(...faultStatuses).map((status) => ({ kind: 'status' as const, status })),
      fc.nat({ max: 9999 }).map((ms) => ({ kind: 'delay' as const, ms })),
      fc.constantFrom(...plainFaults).map((kind) => ({ kind })),
    ),
  })
  .map(({ operation, calls, fault }) => {
    const [from, more] = calls ?? [1, Infinity]
    return { operation, from, to: from + more, fault }
  })

test('what is written as a script is read as the same rules', () => {
  fc.assert(
    fc.property(fc.array(someRule, { maxLength: 5 }), (rules) => {
      expect(parseFaults(scriptOf(rules))).toEqual({ rules })
    }),
  )
})
