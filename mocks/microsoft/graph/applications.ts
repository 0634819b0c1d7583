import type { Operation } from '#mocks/transport/operation.ts'
import type { World } from '#mocks/world/state.ts'
import type { Store } from '#mocks/world/store.ts'
import * as z from 'zod/mini'
import { applicationIn, applicationsIn, DirectoryRefusal, found } from '../applications/act.ts'
import {
  changeAsks,
  deleteApplication,
  registerApplication,
  renameApplication,
} from '../applications/registrations.ts'
import { collection, entity, graphUrl, nothing } from './answers.ts'
import { applicationEntity, asksOf } from './entities.ts'
import { changing, guarded, noBody } from './guarded.ts'
import { announce, isThere } from './replication.ts'

const url = `${graphUrl}/applications`
/** By the key that the caller chose. Brackets mean something else in a pattern. */
const urlByName = `${url}(uniqueName=':name')`
const type = 'applications'
export const mayWriteApplications = 'Application.ReadWrite.All'
export const mayReadApplications = [
  'Application.Read.All',
  mayWriteApplications,
  'Directory.Read.All',
]

const Access = z.array(
  z.object({
    resourceAppId: z.string(),
    resourceAccess: z.array(z.object({ id: z.string(), type: z.enum(['Role', 'Scope']) })),
  }),
)

/** The directory knows accounts of its own tenant only; other audiences are not simulated. */
const NewApplication = z.object({
  displayName: z.string(),
  signInAudience: z.optional(z.literal('AzureADMyOrg')),
  requiredResourceAccess: z._default(Access, []),
})

const Changes = z.object({
  displayName: z.optional(z.string()),
  requiredResourceAccess: z.optional(Access),
})

export function graphApplications(operation: Operation, store: Store) {
  return [
    operation(
      'graphApplicationCreate',
      'POST',
      url,
      changing(store, mayWriteApplications, NewApplication, (act, { body, request }) => {
        const asks = asksOf(body.requiredResourceAccess)
        const application = registerApplication(act, body.displayName, asks)
        announce(act.world, application.id)
        announce(act.world, application.clientId)
        return entity(request, type, applicationEntity(application), 201)
      }),
    ),

    operation(
      'graphApplicationList',
      'GET',
      url,
      guarded(mayReadApplications, ({ claims, request }) => {
        const items = applicationsIn(store.read(), claims.tid).map(applicationEntity)
        return collection(request, type, items, { displayName: ['eq'], appId: ['eq'] })
      }),
    ),

    operation(
      'graphApplicationGet',
      'GET',
      `${url}/:id`,
      guarded(mayReadApplications, ({ claims, request, id }) => {
        if (!isThere(store, id)) throw new DirectoryRefusal('Request_ResourceNotFound')
        const application = applicationIn(store.read(), claims.tid, id)
        return entity(request, type, applicationEntity(application))
      }),
    ),

    operation(
      'graphApplicationUpdate',
      'PATCH',
      `${url}/:id`,
      changing(store, mayWriteApplications, Changes, (act, { id, body }) => {
        const application = applicationIn(act.world, act.actor.tenantId, id)
        const { displayName, requiredResourceAccess } = body
        if (displayName !== undefined) renameApplication(act, application, displayName)
        if (requiredResourceAccess) changeAsks(act, application, asksOf(requiredResourceAccess))
        return nothing()
      }),
    ),

    operation(
      'graphApplicationUpsert',
      'PATCH',
      urlByName,
      changing(store, mayWriteApplications, NewApplication, (act, { params, body, request }) => {
        const asks = asksOf(body.requiredResourceAccess)
        const there = named(act.world, act.actor.tenantId, params.name)
        if (there) {
          renameApplication(act, there, body.displayName)
          changeAsks(act, there, asks)
          return nothing()
        }
        if (request.headers.get('prefer') !== 'create-if-missing') found(there)
        const application = registerApplication(act, body.displayName, asks)
        application.uniqueName = String(params.name)
        announce(act.world, application.id)
        announce(act.world, application.clientId)
        return entity(request, type, applicationEntity(application), 201)
      }),
    ),

    operation(
      'graphApplicationByName',
      'GET',
      urlByName,
      guarded(mayReadApplications, ({ claims, request, params }) => {
        const application = found(named(store.read(), claims.tid, params.name))
        if (!isThere(store, application.id)) throw new DirectoryRefusal('Request_ResourceNotFound')
        return entity(request, type, applicationEntity(application))
      }),
    ),

    operation(
      'graphApplicationDelete',
      'DELETE',
      `${url}/:id`,
      changing(store, mayWriteApplications, noBody, (act, { id }) => {
        deleteApplication(act, applicationIn(act.world, act.actor.tenantId, id))
        return nothing()
      }),
    ),
  ]
}

const named = (world: World, tenantId: string, name: unknown) =>
  applicationsIn(world, tenantId).find(({ uniqueName }) => uniqueName === name)
