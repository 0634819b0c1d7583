import { beginScenario, scenarioIds } from '#mocks/scenarios/scenarios.ts'
import { clockAt } from './clock.ts'
import type { World } from './state.ts'

/** Where the keys are data: ids and names of operations. */
const keyedByData = new Set([
  'conditions.calls',
  'microsoft.provedAt',
  'microsoft.replicating',
  'portal.sessions',
  'portal.seenNotices',
  'portal.attempts',
  'portal.answered',
])

type Kind = 'a text' | 'a number' | 'true or false' | 'a list' | 'an object' | 'nothing'

interface Seen {
  kinds: Set<Kind>
  /** Fields that every object in this place has. */
  fields: Set<string> | null
}

let learnt: Map<string, Seen> | undefined

/** What a world looks like, learnt from all stories: a list by hand would be one more thing to keep in step. */
const shape = () => (learnt ??= learn())

function learn() {
  const seen = new Map<string, Seen>()
  for (const world of scenarioIds.map((id) => beginScenario(id, 0))) {
    look(world, '', seen)
    world.conditions.clock = clockAt(0, false)
    look(world, '', seen)
  }
  return seen
}

function look(value: unknown, place: string, seen: Map<string, Seen>) {
  const kind = kindOf(value)
  if (!kind) return
  const here = seen.get(place) ?? { kinds: new Set(), fields: null }
  seen.set(place, here)
  here.kinds.add(kind)
  const inner = innerOf(value, place)
  if (kind === 'an object' && !keyedByData.has(place)) {
    const fields = inner.map(([field]) => field)
    here.fields = new Set(fields.filter((field) => here.fields?.has(field) ?? true))
  }
  for (const [, place, next] of inner) look(next, place, seen)
}

/** Takes a value for a world, or says what about it is wrong. */
export function asWorld(
  value: unknown,
): { world: World; misfit?: never } | { world?: never; misfit: string } {
  const misfit = kindOf(value) === 'an object' ? misfitIn(value) : 'This is not a world.'
  return misfit === null ? { world: value as World } : { misfit }
}

/** Where a value differs from what worlds look like: the first such place. */
export function misfitIn(value: unknown, place = '', path = 'world'): string | null {
  const expected = shape().get(place)
  const kind = kindOf(value)
  if (!expected || !kind || isOpen(expected)) return null
  if (!expected.kinds.has(kind)) return `${path} must be ${[...expected.kinds].join(' or ')}.`
  const inner = innerOf(value, place)
  const missing =
    kind === 'an object'
      ? [...(expected.fields ?? [])].find(
          (field) => !inner.some(([name, , item]) => name === field && item !== undefined),
        )
      : undefined
  if (missing !== undefined) return `${path} lacks “${missing}”.`
  for (const [name, next, item] of inner) {
    const misfit = misfitIn(item, next, `${path}.${name}`)
    if (misfit) return misfit
  }
  return null
}

/** What no story ever had in this place is taken as it comes. */
const isOpen = ({ kinds }: Seen) => kinds.size === 1 && kinds.has('nothing')

/** All parts of a list are in one place, and so are those of what is keyed by data. */
function innerOf(value: unknown, place: string): [name: string, place: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return []
  const alike = Array.isArray(value) || keyedByData.has(place)
  return Object.entries(value).map(([name, inner]) => [
    name,
    [place, alike ? '*' : name].filter(Boolean).join('.'),
    inner,
  ])
}

function kindOf(value: unknown): Kind | null {
  switch (typeof value) {
    case 'string':
      return 'a text'
    case 'number':
      return 'a number'
    case 'boolean':
      return 'true or false'
    case 'object':
      return value === null ? 'nothing' : Array.isArray(value) ? 'a list' : 'an object'
    default:
      return null
  }
}
