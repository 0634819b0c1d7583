import { createOperations } from '#mocks/transport/operation.ts'
import type { Store } from '#mocks/world/store.ts'
import { refuse } from './answers.ts'
import { graphMe } from './me.ts'
import { graphOrganization } from './organization.ts'

export function graphHandlers(store: Store) {
  const operation = createOperations(store, refuse)
  return [graphMe, graphOrganization].map((make) => make(operation, store))
}
