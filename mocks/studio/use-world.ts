import { useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { useRevalidator } from 'react-router'
import { createSignal } from '#src/lib/signal.ts'
import { copy } from '#mocks/world/copy.ts'
import { currentStore } from '#mocks/world/current.ts'
import type { World } from '#mocks/world/state.ts'

/** The simulated world as it is now, whoever changed it: this page, its backend, or another tab. */
export const useWorld = (): World => useSyncExternalStore(subscribe, () => currentStore().read())

function subscribe(listener: () => void) {
  const leave = currentStore().subscribe(listener)
  window.addEventListener('storage', listener)
  return () => {
    leave()
    window.removeEventListener('storage', listener)
  }
}

interface Step {
  label: string
  before: World
  after: World
}

/** What the studio changed, the newest last. As many steps as somebody may want to take back. */
let steps: readonly Step[] = []
const most = 20
const signal = createSignal()

function setSteps(next: readonly Step[]) {
  steps = next.slice(-most)
  signal.tell()
}

/** Changes the world by hand. Each change can be taken back, and the page beside sees it at once. */
export function useChange() {
  const refresh = useRefresh()
  return (label: string, transition: (world: World) => void) => {
    const store = currentStore()
    const before = store.read()
    store.change(transition)
    setSteps([...steps, { label, before, after: store.read() }])
    refresh()
  }
}

/** Puts another world in the place of this one. That, too, can be taken back. */
export function useReplace() {
  const change = useChange()
  return (label: string, next: World) => {
    change(label, (world) => {
      Object.assign(world, copy(next))
    })
  }
}

/** The last change and the way back before it; `null` where there is none. All that came after it goes, too. */
export function useUndo() {
  const refresh = useRefresh()
  const world = useWorld()
  const last = useSyncExternalStore(signal.subscribe, () => steps.at(-1))
  if (!last) return null
  return {
    label: world === last.after ? last.label : `${last.label}, and all that has happened since`,
    undo() {
      currentStore().reset(last.before)
      setSteps(steps.slice(0, -1))
      refresh()
    },
  }
}

/** The page asks again for everything that it shows. */
function useRefresh() {
  const cache = useQueryClient()
  const { revalidate } = useRevalidator()
  return () => {
    void revalidate()
    void cache.invalidateQueries().then(() => {
      // What a page counts by the clock alone comes back as it was, and must still be drawn anew.
      for (const query of cache.getQueryCache().findAll({ type: 'active' }))
        if (query.state.status === 'success')
          query.setState({ data: structuredClone(query.state.data) })
    })
  }
}
