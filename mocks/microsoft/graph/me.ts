import type { Operation } from '#mocks/transport/operation.ts'
import type { Store } from '#mocks/world/store.ts'
import { accountById } from '../directory.ts'
import { entity, graphUrl, guarded, refuse } from './answers.ts'

/** The signed-in person. */
export const graphMe = (operation: Operation, store: Store) =>
  operation(
    'graphMe',
    'get',
    `${graphUrl}/me`,
    guarded('User.Read', ({ oid }, request) => {
      const account = accountById(store.read(), oid)
      if (!account) return refuse(404)
      return entity(request, 'users', {
        id: oid,
        displayName: account.name,
        givenName: account.givenName,
        surname: account.surname,
        userPrincipalName: account.upn,
        mail: account.upn,
      })
    }),
  )
