import type { Operation } from '#mocks/transport/operation.ts'
import type { Store } from '#mocks/world/store.ts'
import { findTenant } from '../directory.ts'
import { collection, graphUrl, guarded, refuse } from './answers.ts'

/** The organization of the signed-in person: always exactly one. */
export const graphOrganization = (operation: Operation, store: Store) =>
  operation(
    'graphOrganization',
    'get',
    `${graphUrl}/organization`,
    guarded('User.Read', ({ tid }, request) => {
      const tenant = findTenant(store.read(), tid)
      if (!tenant) return refuse(404)
      const { id, name, domain } = tenant
      return collection(request, 'organization', [
        { id, displayName: name, verifiedDomains: [{ name: domain, isDefault: true }] },
      ])
    }),
  )
