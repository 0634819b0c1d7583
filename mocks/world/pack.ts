import { fromBase64Url, toBase64Url } from '#mocks/microsoft/base64url.ts'
import { beginScenario, isScenarioId } from '#mocks/scenarios/scenarios.ts'
import type { World } from './state.ts'

/** A world as a text that fits into an address. */
export async function pack(world: World): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify(withoutStory(world)))
  return toBase64Url(await through(json, compressing()))
}

/** The value in such a text. It comes from a stranger: whether it is a world is still to be seen. */
export async function unpack(text: string): Promise<unknown> {
  const json = await through(fromBase64Url(text), expanding())
  return withStory(JSON.parse(new TextDecoder().decode(json)))
}

type Collections = Record<string, unknown>
type Packed = Pick<World, 'scenario' | 'startedAt'> & Record<'microsoft' | 'portal', Collections>

/** What is still as the story began with it is told by its place there: most of a world never changes. */
function withoutStory(world: World): unknown {
  const start = startOf(world)
  return start ? eachItem({ ...world }, start, toPlace) : world
}

function withStory(packed: unknown): unknown {
  const start = startOf(packed as Packed)
  return start ? eachItem(packed as Packed, start, fromPlace) : packed
}

const startOf = ({ scenario, startedAt }: Pick<World, 'scenario' | 'startedAt'>): World | null =>
  isScenarioId(scenario) ? beginScenario(scenario, startedAt) : null

function eachItem<W extends Record<'microsoft' | 'portal', object>>(
  world: W,
  start: World,
  turn: (items: unknown[], began: unknown[]) => unknown[],
) {
  const turned = (collections: object, began: object) =>
    Object.fromEntries(
      Object.entries<unknown>({ ...collections }).map(([name, items]) => {
        const first = (began as Collections)[name]
        return [name, Array.isArray(items) && Array.isArray(first) ? turn(items, first) : items]
      }),
    )
  return {
    ...world,
    microsoft: turned(world.microsoft, start.microsoft),
    portal: turned(world.portal, start.portal),
  }
}

function toPlace(items: unknown[], began: unknown[]): unknown[] {
  const places = new Map(began.map((item, place) => [JSON.stringify(item), place]))
  return items.map((item) => places.get(JSON.stringify(item)) ?? item)
}

/** No list of a world holds numbers, so that a number can only be a place. */
const fromPlace = (items: unknown[], began: unknown[]): unknown[] =>
  items.map((item) => (typeof item === 'number' ? began[item] : item))

const compressing = () => new CompressionStream('deflate-raw')
const expanding = () => new DecompressionStream('deflate-raw')

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const { body } = new Response(bytes)
  return new Uint8Array(await new Response(body?.pipeThrough(stream)).arrayBuffer())
}
