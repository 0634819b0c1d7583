import { switchboard } from '#mocks/transport/switchboard.ts'
import type { Store } from '#mocks/world/store.ts'
import { authorityLines } from './authority/lines.ts'
import { graphLines } from './graph/lines.ts'

/** Everything of Microsoft's that is called by `fetch`. */
export const microsoftHandler = (store: Store) =>
  switchboard([...authorityLines(store), ...graphLines(store)])
