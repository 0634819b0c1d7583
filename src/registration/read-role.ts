import { GraphError } from '@microsoft/microsoft-graph-client'
import * as z from 'zod/mini'
import { roleTemplates } from '#src/domain/directory-roles.ts'
import type { DirectoryRole, Seen } from '#src/domain/preflight.ts'
import { connect, type Access } from './graph.ts'

const rights: Record<string, DirectoryRole> = {
  [roleTemplates['Global Administrator']]: 'can-consent',
  [roleTemplates['Privileged Role Administrator']]: 'can-consent',
  [roleTemplates['Application Administrator']]: 'can-create',
  [roleTemplates['Cloud Application Administrator']]: 'can-create',
  [roleTemplates['Application Developer']]: 'can-create',
}

const Roles = z.object({ value: z.array(z.object({ roleTemplateId: z.string() })) })

export const readRole = (access: Access) => seen(ownRole(access))

async function ownRole(access: Access): Promise<DirectoryRole> {
  const path = '/me/transitiveMemberOf/microsoft.graph.directoryRole'
  const { value } = Roles.parse(await connect(access).api(path).select('roleTemplateId').get())
  const held = value.map((it) => rights[it.roleTemplateId])
  return (['can-consent', 'can-create'] as const).find((role) => held.includes(role)) ?? 'none'
}

/** Whatever goes wrong with one question leaves the answers to the others standing. */
export async function seen<T>(reading: Promise<T>): Promise<Seen<T>> {
  try {
    return { value: await reading }
  } catch (error) {
    const refused = error instanceof GraphError && error.statusCode === 403
    return { unseen: refused ? 'not-allowed' : 'unreachable' }
  }
}
