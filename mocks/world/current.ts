import type { Store } from './store.ts'

let current: Store | null = null

/** The world that this page lives in. Where storage is blocked, no second store could find it. */
export function keepCurrent(store: Store) {
  current = store
}

export function currentStore(): Store {
  if (!current) throw new Error('No simulated world has begun')
  return current
}
