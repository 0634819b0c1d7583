import type { World } from '#mocks/world/state.ts'
import type { Store } from '#mocks/world/store.ts'

// Microsoft's directory is many servers that agree only in time: what one of them has just made, the next
// may not know. Denials are counted rather than timed, so that they are the same with a clock that stands still.

/** Something was made through Graph. */
export function announce({ conditions, microsoft }: World, id: string) {
  if (conditions.replication > 0) microsoft.replicating[id] = conditions.replication
}

/** Does the directory know it by now? Each time that it does not brings it closer. */
export function hasArrived({ microsoft }: World, id: string): boolean {
  const { [id]: left, ...others } = microsoft.replicating
  if (left === undefined) return true
  microsoft.replicating = left > 1 ? { ...others, [id]: left - 1 } : others
  return false
}

/** The same question of somebody who only reads. */
export const isThere = (store: Store, id: string): boolean =>
  store.read().microsoft.replicating[id] === undefined ||
  store.change((world) => hasArrived(world, id))
