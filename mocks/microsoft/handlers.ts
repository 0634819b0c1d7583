import type { Store } from '#mocks/world/store.ts'
import { authorityHandlers } from './authority/handlers.ts'
import { graphHandlers } from './graph/handlers.ts'

/** Everything of Microsoft's that is called by `fetch`. */
export const microsoftHandlers = (store: Store) => [
  ...authorityHandlers(store),
  ...graphHandlers(store),
]
