import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { EventCategory, EventOperation, EventSeverity } from '#src/api/contract/event-kinds.ts'
import { completionsOf } from './complete.ts'
import { parseQuery, termsOf } from './parse-query.ts'
import {
  everything,
  isFiltered,
  printInstant,
  printQuery,
  qualifiers,
  readInstant,
  withoutFilters,
  type EventQuery,
} from './query.ts'

const text = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.string({ minLength: 1, unit: fc.constantFrom('a', ' ', '"', '\\', ':', '-', 'ö') }),
  fc.constantFrom('-', '--', 'actor:', 'x:y', '"', '\\', 'group role', 'https://a.example'),
)
const choice = <T>(value: fc.Arbitrary<T>) =>
  fc.record({
    is: fc.uniqueArray(value, { maxLength: 3 }),
    not: fc.uniqueArray(value, { maxLength: 2 }),
  })
const instant = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2040-01-01') })

const query: fc.Arbitrary<EventQuery> = fc
  .record({
    words: choice(text),
    actor: choice(text),
    category: choice(fc.constantFrom(...EventCategory.options)),
    operation: choice(fc.constantFrom(...EventOperation.options)),
    severity: choice(fc.constantFrom(...EventSeverity.options)),
    bounds: fc.uniqueArray(instant, { minLength: 2, maxLength: 2 }),
    has: fc.record({ after: fc.boolean(), before: fc.boolean() }),
  })
  .map(({ bounds, has, ...rest }) => {
    const [after = null, before = null] = bounds.toSorted((a, b) => a - b)
    return { ...rest, after: has.after ? after : null, before: has.before ? before : null }
  })

const read = (typed: string): EventQuery => {
  const parsed = parseQuery(typed)
  if ('fault' in parsed) throw new Error(JSON.stringify(parsed.fault))
  return parsed.query
}
const faultOf = (typed: string) => {
  const parsed = parseQuery(typed)
  return 'fault' in parsed ? parsed.fault : null
}

test('what is printed is read as the same query: the box and the sidebar never differ', () => {
  fc.assert(
    fc.property(query, (one) => {
      expect(read(printQuery(one))).toEqual(one)
    }),
  )
})

test('whatever is typed is either understood, and survives printing, or its fault is inside it', () => {
  const typed = fc.oneof(
    fc.string(),
    fc.string({
      unit: fc.constantFrom('a', ' ', '"', '\\', ':', '-', 'actor:', 'after:', '2026-03-01'),
    }),
  )
  fc.assert(
    fc.property(typed, (one) => {
      const parsed = parseQuery(one)
      if ('query' in parsed) expect(read(printQuery(parsed.query))).toEqual(parsed.query)
      else {
        const { from, to, piece } = parsed.fault
        expect(one.slice(from, to)).toBe(piece)
        expect(to).toBeGreaterThan(from)
      }
    }),
  )
})

test('the pieces of a text cover all of it but the space between', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '"', ':', '-', '\\') }), (typed) => {
      const pieces = termsOf(typed).map(({ from, to }) => typed.slice(from, to))
      expect(pieces.join('').replaceAll(/\s/g, '')).toBe(typed.replaceAll(/\s/g, ''))
    }),
  )
})

test.each([
  ['chrome', { words: { is: ['chrome'], not: [] } }],
  ['chrome "group role" -firefox', { words: { is: ['chrome', 'group role'], not: ['firefox'] } }],
  ['actor:ana -actor:sync', { actor: { is: ['ana'], not: ['sync'] } }],
  ['category:group-role', { category: { is: ['Group Role'], not: [] } }],
  ['CATEGORY:"group role" category:user', { category: { is: ['Group Role', 'User'], not: [] } }],
  ['-severity:general', { severity: { is: [], not: ['General'] } }],
  ['operation:rolechanged', { operation: { is: ['Role changed'], not: [] } }],
  ['after:2026-03-01', { after: Date.UTC(2026, 2, 1) }],
  ['before:2026-03-01T06:30Z', { before: Date.UTC(2026, 2, 1, 6, 30) }],
  ['after:2026-03-01 after:2026-03-03', { after: Date.UTC(2026, 2, 3) }],
  ['"actor:ana"', { words: { is: ['actor:ana'], not: [] } }],
  ['12:30', { words: { is: ['12:30'], not: [] } }],
  ['"say \\"hi\\""', { words: { is: ['say "hi"'], not: [] } }],
  ['  ', {}],
  ['-', { words: { is: ['-'], not: [] } }],
] as const)('%s', (typed, part) => {
  expect(read(typed)).toEqual({ ...everything(), ...part })
})

test.each([
  ['chrome categry:User', 'unknown-qualifier', 'categry:User', 'category:User'],
  ['https://contoso.example', 'unknown-qualifier', 'https://contoso.example', undefined],
  ['category:Usr', 'unknown-value', 'Usr', 'User'],
  ['-category:', 'no-value', '-category:', undefined],
  ['""', 'no-value', '""', undefined],
  ['severity:warning', 'unknown-value', 'warning', undefined],
  ['category:"group', 'open-quote', 'category:"group', undefined],
  ['category:grop', 'unknown-value', 'grop', undefined],
  ['after:yesterday', 'no-date', 'yesterday', undefined],
  ['after:2026-02-30', 'no-date', '2026-02-30', undefined],
  ['-before:2026-03-01', 'cannot-negate', '-before:2026-03-01', undefined],
  ['after:2026-03-02 before:2026-03-01', 'empty-range', '2026-03-01', undefined],
] as const)('%s is not understood', (typed, kind, piece, meant) => {
  const { meant: told, ...fault } = faultOf(typed) ?? {}
  expect(fault).toMatchObject({ kind, piece })
  expect(told).toBe(meant)
})

test('what was meant can stand in place of the fault', () => {
  const typed = 'chrome categry:User'
  const { from = 0, to = 0, meant = '' } = faultOf(typed) ?? {}
  expect(read(typed.slice(0, from) + meant + typed.slice(to)).category.is).toEqual(['User'])
})

test('an instant is printed shortly and read as the same', () => {
  expect(printInstant(Date.UTC(2026, 2, 1))).toBe('2026-03-01')
  expect(printInstant(Date.UTC(2026, 2, 1, 6))).toBe('2026-03-01T06:00Z')
  fc.assert(
    fc.property(instant, (at) => {
      expect(readInstant(printInstant(at))).toBe(at)
    }),
  )
})

test('filters are all that the sidebar shows; words are not', () => {
  expect(isFiltered(read('chrome'))).toBe(false)
  for (const filter of ['actor:ana', '-category:User', 'after:2026-03-01']) {
    expect(isFiltered(read(`chrome ${filter}`))).toBe(true)
    expect(withoutFilters(read(`chrome ${filter}`))).toEqual(read('chrome'))
  }
})

const actors = ['ana.silva@contoso.example', 'ben.carter@contoso.example']
const offered = (typed: string, caret = typed.length) =>
  completionsOf(typed, caret, actors).map(({ piece }) => piece)

test('the piece at the caret is completed', () => {
  expect(offered('')).toEqual(qualifiers.map((one) => `${one}:`))
  expect(offered('chrome ca')).toEqual(['category:'])
  expect(offered('-')).toEqual(['-actor:', '-category:', '-operation:', '-severity:'])
  expect(offered('category:invita')).toEqual(['category:Invitation'])
  expect(offered('category:"group')).toEqual(['category:"Group Role"'])
  expect(offered('actor:')).toEqual(actors.map((one) => `actor:${one}`))
  expect(offered('after:')).toEqual([])
  expect(offered('chrome')).toEqual([])
  expect(offered('ca chrome', 2)).toEqual(['category:'])
})

test('a completion says how the text reads then, and where the caret goes on', () => {
  expect(completionsOf('se chrome', 2, actors)).toEqual([
    { piece: 'severity:', text: 'severity: chrome', caret: 9 },
  ])
  expect(completionsOf('severity:sec', 12, actors)).toEqual([
    { piece: 'severity:Security', text: 'severity:Security ', caret: 18 },
  ])
})

test('taking a completion never makes a fault', () => {
  const before = fc.constantFrom('', 'chrome ', 'actor:ana ')
  const typed = fc.constantFrom(
    'category:',
    'c',
    'operation:role',
    'severity:',
    'actor:b',
    '-category:g',
  )
  fc.assert(
    fc.property(before, typed, (first, piece) => {
      for (const { text, caret } of completionsOf(first + piece, (first + piece).length, actors)) {
        if (!text.endsWith(':')) expect(faultOf(text)).toBeNull()
        expect(caret).toBe(text.length)
      }
    }),
  )
})
