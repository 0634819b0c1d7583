import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuery } from './parse-query.ts'
import { everything, printQuery } from './query.ts'
import {
  columnsAt,
  daysOf,
  daysUntilRemoval,
  endOfDay,
  retention,
  selectedColumns,
  startOfDay,
  step,
  withColumns,
} from './timeline.ts'

const now = Date.parse('2026-03-02T09:00:00Z')
const columns = columnsAt(now)

test('the columns reach from the oldest event that is kept to now', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1e12, max: 2e12 }), (instant) => {
      const { from, count } = columnsAt(instant)
      expect(from).toBeLessThanOrEqual(instant - retention)
      expect(from + step).toBeGreaterThan(instant - retention)
      expect(from + count * step).toBeGreaterThan(instant)
      expect(from + (count - 1) * step).toBeLessThanOrEqual(instant)
    }),
  )
})

test('narrowing to some columns selects these columns', () => {
  const nth = fc.nat(columns.count - 1)
  fc.assert(
    fc.property(nth, nth, (a, b) => {
      const range: [number, number] = [Math.min(a, b), Math.max(a, b)]
      const narrowed = withColumns(everything(), range, columns)
      const all = range[0] === 0 && range[1] === columns.count - 1
      expect(selectedColumns(narrowed, columns)).toEqual(all ? null : range)
    }),
  )
})

test('a range that reaches beyond the timeline ends at its edge', () => {
  const query = { ...everything(), after: now - 2 * retention, before: now + retention }
  expect(selectedColumns(query, columns)).toEqual([0, columns.count - 1])
})

test('the days of a range include both of its ends', () => {
  const query = { ...everything(), after: startOfDay('2026-03-01'), before: endOfDay('2026-03-01') }
  expect(daysOf(query)).toEqual({ since: '2026-03-01', until: '2026-03-01' })
  expect(daysOf(everything())).toEqual({ since: '', until: '' })
  expect([startOfDay(''), endOfDay('')]).toEqual([null, null])
})

test('the last day of the calendar is a day that can be written and read', () => {
  const query = { ...everything(), before: endOfDay('9999-12-31') }
  expect(parseQuery(printQuery(query))).toEqual({ query })
  expect(daysOf(query).until).toBe('9999-12-31')
})

test('an event is there for thirty days', () => {
  expect(daysUntilRemoval(now, now)).toBe(30)
  expect(daysUntilRemoval(now - retention + 1, now)).toBe(0)
  expect(daysUntilRemoval(now - retention - step, now)).toBe(0)
})
