import type { Operation } from '#mocks/transport/operation.ts'
import type { Store } from '#mocks/world/store.ts'
import { found } from '../applications/act.ts'
import { findTenant } from '../directory.ts'
import { collection, graphUrl } from './answers.ts'
import { guarded } from './guarded.ts'

/** The organization of the signed-in person: always exactly one. */
export const graphOrganization = (operation: Operation, store: Store) => [
  operation(
    'graphOrganization',
    'GET',
    `${graphUrl}/organization`,
    guarded(['User.Read'], ({ claims, request }) => {
      const { id, name, domain } = found(findTenant(store.read(), claims.tid))
      return collection(request, 'organization', [
        { id, displayName: name, verifiedDomains: [{ name: domain, isDefault: true }] },
      ])
    }),
  ),
]
