import type { Operation } from '#mocks/transport/operation.ts'
import type { Store } from '#mocks/world/store.ts'
import * as z from 'zod/mini'
import { applicationIn } from '../applications/act.ts'
import { addSecret, removeSecret, usualLife } from '../applications/secrets.ts'
import { entity, graphUrl, nothing } from './answers.ts'
import { mayWriteApplications } from './applications.ts'
import { passwordEntity } from './entities.ts'
import { changing } from './guarded.ts'

const NewPassword = z.object({
  passwordCredential: z._default(
    z.object({
      displayName: z._default(z.string(), ''),
      endDateTime: z.optional(z.iso.datetime({ offset: true })),
    }),
    { displayName: '' },
  ),
})

const OldPassword = z.object({ keyId: z.string() })

/** Secrets of an application. Graph calls them passwords. */
export function graphPasswords(operation: Operation, store: Store) {
  return [
    operation(
      'graphPasswordAdd',
      'POST',
      `${graphUrl}/applications/:id/addPassword`,
      changing(store, mayWriteApplications, NewPassword, (act, { id, body, request }) => {
        const { displayName: name, endDateTime } = body.passwordCredential
        const expiresAt = endDateTime ? Date.parse(endDateTime) : act.now + usualLife.graph
        const application = applicationIn(act.world, act.actor.tenantId, id)
        const { secret, value } = addSecret(act, application, { name, expiresAt })
        const told = { ...passwordEntity(secret), secretText: value }
        return entity(request, 'microsoft.graph.passwordCredential', told)
      }),
    ),

    operation(
      'graphPasswordRemove',
      'POST',
      `${graphUrl}/applications/:id/removePassword`,
      changing(store, mayWriteApplications, OldPassword, (act, { id, body }) => {
        removeSecret(act, applicationIn(act.world, act.actor.tenantId, id), body.keyId)
        return nothing()
      }),
    ),
  ]
}
