import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { EventColumn, type EventSort } from '#src/api/contract/events.ts'
import { csvHead, csvRow } from '#src/domain/events/csv.ts'
import { inRange, matchable, matcherOf } from '#src/domain/events/match.ts'
import type { EventQuery } from '#src/domain/events/query.ts'
import { columnsAt, retention, step } from '#src/domain/events/timeline.ts'
import { beginScenario } from '#mocks/scenarios/scenarios.ts'
import { anyQuery } from './for-tests.ts'
import { answers, createDesk, type Told } from './answers.ts'
import { logOf, type Source } from './log.ts'

const until = Date.parse('2026-03-02T09:00:00Z')
const { portal } = beginScenario('tour', until)
const source: Source = { own: portal.events, computed: 3_200, until }
const log = logOf(source)

// The reference keeps an object for each event, and asks each of them.

const all: Told[] = Array.from({ length: log.size }, (_, row) => ({
  ...log.entryAt(log.codeAt(row)),
  id: log.idOf(row),
  at: log.timeAt(row),
}))

function expected(query: EventQuery, sort: EventSort, asOf: number): Told[] {
  const matches = matcherOf(query)
  const found = all.filter(
    (event) =>
      event.at <= asOf &&
      event.at > asOf - retention &&
      inRange(query, event.at) &&
      matches(matchable(event)),
  )
  const column = sort.replace('-', '') as EventColumn
  const keyOf = (event: Told) => (column === 'date' ? event.at : event[column].toLowerCase())
  const sign = sort.startsWith('-') ? -1 : 1
  if (sort === 'date') return found.toReversed()
  return found.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -sign : keyOf(a) > keyOf(b) ? sign : 0))
}

const sorts = EventColumn.options.flatMap((column): EventSort[] => [column, `-${column}`])
const asked = fc.record({
  query: anyQuery({ words: ['chrome', 'deployment', 'GROUP role', 'zurich', 'nothing'], until }),
  sort: fc.constantFrom(...sorts),
  /** Also later, when some are removed already, and earlier, when some have not yet been. */
  asOf: fc.integer({ min: until - 3 * step, max: until + 100 * step }),
})

test('a window of a list holds what the reference holds there, in the same order', () => {
  fc.assert(
    fc.property(asked, fc.nat(3_300), fc.nat(60), ({ query, sort, asOf }, offset, limit) => {
      const reference = expected(query, sort, asOf)
      const { items, total } = answers.list(log, { query, sort, asOf, offset, limit })
      expect(total).toBe(reference.length)
      expect(items).toEqual(reference.slice(offset, offset + limit))
    }),
    { numRuns: 60 },
  )
})

test('the export holds the rows of the list, all of them and in its order', async () => {
  await fc.assert(
    fc.asyncProperty(asked, fc.integer({ min: 300, max: 2_000 }), async (one, limit) => {
      const { total } = answers.list(log, { ...one, offset: 0, limit: 1 })
      let text = ''
      for (let offset = 0; offset === 0 || offset < total; offset += limit)
        text += await answers.lines(log, { ...one, offset, limit }).text()
      const listed = answers.list(log, { ...one, offset: 0, limit: all.length }).items
      expect(text).toBe(csvHead + listed.map(csvRow).join(''))
    }),
    { numRuns: 25 },
  )
})

test('the timeline counts what the query finds, whatever its own range', () => {
  fc.assert(
    fc.property(asked, ({ query, asOf }) => {
      const { from, general, security } = answers.timeline(log, { query, asOf })
      const { count } = columnsAt(asOf)
      const counted = {
        General: Array<number>(count).fill(0),
        Security: Array<number>(count).fill(0),
      }
      for (const { at, severity } of expected(
        { ...query, after: null, before: null },
        'date',
        asOf,
      )) {
        const column = Math.floor((at - from) / step)
        counted[severity][column] = (counted[severity][column] ?? 0) + 1
      }
      expect([general, security]).toEqual([counted.General, counted.Security])
    }),
    { numRuns: 40 },
  )
})

test('every event is found by its id, for as long as it is kept', () => {
  for (const { id, at } of all)
    expect(answers.find(log, { id, asOf: until })).toMatchObject({ id, at })
  const oldest = all.at(-1) as Told
  expect(answers.find(log, { id: oldest.id, asOf: oldest.at + retention - 1 })).not.toBeNull()
  expect(answers.find(log, { id: oldest.id, asOf: oldest.at + retention })).toBeNull()
  expect(answers.find(log, { id: crypto.randomUUID(), asOf: until })).toBeNull()
})

test('the actors are those of the events, each once', () => {
  const known = new Set(all.map(({ actor }) => actor))
  expect(answers.actors(log, { asOf: until })).toEqual([...known].toSorted())
  expect(answers.actors(log, { asOf: until + retention })).toEqual([])
})

test('an event that is written between two questions is in the second answer', () => {
  const answer = createDesk()
  const list = (own: Source['own']) =>
    answer({ ...source, own }, 'list', {
      query: { ...noQuery },
      sort: '-date',
      asOf: until + 10,
      offset: 0,
      limit: 1,
    })
  const before = list(portal.events)
  const written = { ...(portal.events[0] as Source['own'][number]), id: 'new', at: until + 5 }
  const after = list([...portal.events, written])
  expect(after.total).toBe(before.total + 1)
  expect(after.items[0]?.id).toBe('new')
})

const nothing = { is: [], not: [] }
const noQuery: EventQuery = {
  words: nothing,
  actor: nothing,
  category: nothing,
  operation: nothing,
  severity: nothing,
  after: null,
  before: null,
}

test('of two worlds that number their events alike, each tells its own', () => {
  const answer = createDesk()
  const [last] = source.own.slice(-1)
  if (!last) throw new Error('Nothing has happened')
  const other = {
    ...source,
    own: [...source.own.slice(0, -1), { ...last, title: 'Something else' }],
  }
  const asks = { id: last.id, asOf: until }
  expect(answer(source, 'find', asks)?.title).toBe(last.title)
  expect(answer(other, 'find', asks)?.title).toBe('Something else')
})
