import type { Store } from '#mocks/world/store.ts'

/** What was written down since the test began: every story has a past of its own. */
export function newEvents(store: Store) {
  const { startedAt, portal } = store.read()
  return portal.events.filter(({ at }) => at >= startedAt)
}
