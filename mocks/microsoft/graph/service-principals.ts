import type { Operation } from '#mocks/transport/operation.ts'
import type { Store } from '#mocks/world/store.ts'
import * as z from 'zod/mini'
import { DirectoryRefusal, found, principalIn, principalsIn } from '../applications/act.ts'
import { graphPrincipal } from '../applications/microsoft-graph.ts'
import { createServicePrincipal } from '../applications/registrations.ts'
import { collection, entity, graphUrl } from './answers.ts'
import { mayReadApplications, mayWriteApplications } from './applications.ts'
import { principalEntity } from './entities.ts'
import { changing, guarded } from './guarded.ts'
import { refuse } from './refusals.ts'
import { announce, hasArrived, isThere } from './replication.ts'

const url = `${graphUrl}/servicePrincipals`
const type = 'servicePrincipals'

const NewPrincipal = z.object({ appId: z.string() })

export function graphServicePrincipals(operation: Operation, store: Store) {
  return [
    operation(
      'graphServicePrincipalCreate',
      'POST',
      url,
      changing(store, mayWriteApplications, NewPrincipal, (act, { body, request }) => {
        if (!hasArrived(act.world, body.appId)) return refuse('NoBackingApplicationObject')
        const principal = createServicePrincipal(act, body.appId)
        announce(act.world, principal.id)
        return entity(request, type, principalEntity(principal), 201)
      }),
    ),

    operation(
      'graphServicePrincipalList',
      'GET',
      url,
      guarded(mayReadApplications, ({ claims: { tid }, request }) => {
        const principals = [graphPrincipal(tid), ...principalsIn(store.read(), tid)]
        return collection(request, type, principals.map(principalEntity), { appId: ['eq'] })
      }),
    ),

    operation(
      'graphServicePrincipalByAppId',
      'GET',
      `${url}(appId=':appId')`,
      guarded(mayReadApplications, ({ claims: { tid }, request, params }) => {
        const principals = [graphPrincipal(tid), ...principalsIn(store.read(), tid)]
        const principal = found(principals.find(({ clientId }) => clientId === params.appId))
        if (!isThere(store, principal.id)) throw new DirectoryRefusal('Request_ResourceNotFound')
        return entity(request, type, principalEntity(principal))
      }),
    ),

    operation(
      'graphServicePrincipalGet',
      'GET',
      `${url}/:id`,
      guarded(mayReadApplications, ({ claims: { tid }, request, id }) => {
        if (!isThere(store, id)) throw new DirectoryRefusal('Request_ResourceNotFound')
        const graph = graphPrincipal(tid)
        const principal = id === graph.id ? graph : principalIn(store.read(), tid, id)
        return entity(request, type, principalEntity(principal))
      }),
    ),
  ]
}
