import type { Operation } from '#mocks/transport/operation.ts'
import type { Store } from '#mocks/world/store.ts'
import { found } from '../applications/act.ts'
import { accountById } from '../directory.ts'
import { entity, graphUrl } from './answers.ts'
import { guarded } from './guarded.ts'

/** The signed-in person. */
export const graphMe = (operation: Operation, store: Store) => [
  operation(
    'graphMe',
    'GET',
    `${graphUrl}/me`,
    guarded(['User.Read'], ({ claims, request }) => {
      const account = found(accountById(store.read(), claims.oid))
      return entity(request, 'users', {
        id: account.oid,
        displayName: account.name,
        givenName: account.givenName,
        surname: account.surname,
        userPrincipalName: account.upn,
        mail: account.upn,
      })
    }),
  ),
]
