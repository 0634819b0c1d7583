import { createSignal } from '#src/lib/signal.ts'
import { instantOf } from './clock.ts'
import { copy } from './copy.ts'
import type { World } from './state.ts'

/** Somewhere that keeps one text; the browser's localStorage is one. */
export interface Shelf {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
}

const key = 'holdfast.world'
/** Raised whenever the shape of the world changes: a world of an older shape is begun anew. */
const version = 5

/**
 * Holds the one world. With a shelf, every reader takes what the last writer put there, so that a second
 * tab, a popup and the sign-in page live in the same world; without one, the world lives in this store.
 */
export function createStore(begin: () => World, shelf: Shelf | null) {
  let world: World | null = null
  let text: string | null = null
  const { tell, subscribe } = createSignal()

  function read(): World {
    const shelved = shelf?.getItem(key) ?? null
    if (shelved !== null && shelved !== text) {
      const kept = unpack(shelved)
      if (kept) {
        text = shelved
        world = kept
      }
    }
    return world ?? write(begin())
  }

  function write(next: World, packed = shelf && pack(next)): World {
    world = next
    if (shelf && packed) {
      text = packed
      try {
        shelf.setItem(key, packed)
      } catch {
        // The shelf is full or closed. The world goes on in memory, for this tab alone.
        text = shelf.getItem(key)
      }
    }
    tell()
    return next
  }

  return {
    read,

    /** Hears of every change made through this store. */
    subscribe,

    now: () => instantOf(read().conditions.clock),

    /** Changes a copy and keeps it only when all went well: what is refused halfway leaves no trace. */
    change<T>(transition: (world: World) => T): T {
      const draft = copy(read())
      const result = transition(draft)
      const packed = shelf && pack(draft)
      // A browser tells a tab late of what another one wrote: whoever changes nothing must not write over it.
      if (packed === null || packed !== text) write(draft, packed)
      return result
    },

    /** Begins anew, or goes to a world prepared elsewhere. */
    reset: (next: World = begin()) => write(next),
  }
}

const pack = (world: World) => JSON.stringify({ version, world })

/** The world in a text, if the text is one of ours and of this shape. */
function unpack(text: string): World | null {
  try {
    const kept = JSON.parse(text) as { version: number; world: World }
    return kept.version === version ? kept.world : null
  } catch {
    return null
  }
}

export type Store = ReturnType<typeof createStore>
