import { expect, test, vi } from 'vitest'
import { memoryShelf } from '#mocks/portal/for-tests.ts'
import { beginScenario } from '#mocks/scenarios/scenarios.ts'
import { createStore, type Shelf } from './store.ts'

const begin = () => beginScenario('tour', 0)
const outage = ({ conditions }: ReturnType<typeof begin>) => {
  conditions.outages = ['EU']
}

test('a change that fails halfway leaves no trace', () => {
  const store = createStore(begin, null)
  const before = store.read()
  expect(() =>
    store.change((world) => {
      world.portal.companies = []
      throw new Error('refused')
    }),
  ).toThrow('refused')
  expect(store.read()).toBe(before)
  expect(before.portal.companies).toHaveLength(4)
})

test('what was read before a change stays as it was', () => {
  const store = createStore(begin, null)
  const before = store.read()
  store.change(outage)
  expect(before.conditions.outages).toEqual([])
  expect(store.read().conditions.outages).toEqual(['EU'])
})

test('a change gives back what it found', () => {
  expect(createStore(begin, null).change(({ scenario }) => scenario)).toBe('tour')
})

test('two tabs live in one world, whoever wrote last', () => {
  const shelf = memoryShelf()
  const [one, other] = [createStore(begin, shelf), createStore(begin, shelf)]
  one.change(outage)
  expect(other.read().conditions.outages).toEqual(['EU'])
  other.change(({ portal }) => {
    portal.companies = []
  })
  expect(one.read()).toMatchObject({ conditions: { outages: ['EU'] }, portal: { companies: [] } })
})

test('whoever changes nothing does not write over what another tab wrote, and has not heard of it yet', () => {
  const shelf = memoryShelf()
  createStore(begin, shelf).read()
  const earlier = shelf.getItem(shelfKey(shelf))
  const late = createStore(begin, { ...shelf, getItem: () => earlier })
  late.read()
  createStore(begin, shelf).change(outage)
  late.change(({ conditions }) => Object.assign(conditions, { outages: [] }))
  expect(createStore(begin, shelf).read().conditions.outages).toEqual(['EU'])
})

test('a reload goes on with the world that was there', () => {
  const shelf = memoryShelf()
  createStore(begin, shelf).change(outage)
  const again = vi.fn(begin)
  expect(createStore(again, shelf).read().conditions.outages).toEqual(['EU'])
  expect(again).not.toHaveBeenCalled()
})

test('a reset begins anew for everybody', () => {
  const shelf = memoryShelf()
  const [one, other] = [createStore(begin, shelf), createStore(begin, shelf)]
  one.change(outage)
  other.reset()
  expect(one.read()).toEqual(begin())
})

test.each([
  ['an older shape', JSON.stringify({ version: 0, world: { scenario: 'tour' } })],
  ['something else', '"hello"'],
  ['half a world', '{"version":1,"wor'],
])('%s on the shelf is left for a new world', (_, text) => {
  const shelf = memoryShelf()
  createStore(begin, shelf).read()
  shelf.setItem(shelfKey(shelf), text)
  expect(createStore(begin, shelf).read()).toEqual(begin())
  expect(createStore(begin, shelf).read()).toEqual(begin())
})

test('when the shelf is full the world goes on in this tab', () => {
  const full: Shelf = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
  }
  const store = createStore(begin, full)
  store.change(outage)
  expect(store.read().conditions.outages).toEqual(['EU'])
})

/** Where the store keeps its world: the one place it asks the shelf for. */
function shelfKey(shelf: Shelf): string {
  const getItem = vi.fn(shelf.getItem)
  createStore(begin, { ...shelf, getItem }).read()
  return getItem.mock.calls[0]?.[0] ?? ''
}
