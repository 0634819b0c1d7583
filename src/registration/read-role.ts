import { GraphError } from '@microsoft/microsoft-graph-client'
import * as z from 'zod/mini'
import type { DirectoryRole, Seen } from '#src/domain/preflight.ts'
import { connect, type Access } from './graph.ts'

/** Roles have these ids in every tenant; their names are translated. */
const roleTemplates: Record<string, DirectoryRole> = {
  '62e90394-69f5-4237-9190-012177145e10': 'can-consent',
  'e8611ab8-c189-46e8-94e1-60213ab1f814': 'can-consent',
  '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3': 'can-create',
  '158c047a-c907-4556-b7ef-446551a6b5f7': 'can-create',
  'cf1c38e5-3621-4004-a7cb-879624dced7c': 'can-create',
}

const Roles = z.object({ value: z.array(z.object({ roleTemplateId: z.string() })) })

export const readRole = (access: Access) => seen(ownRole(access))

async function ownRole(access: Access): Promise<DirectoryRole> {
  const path = '/me/transitiveMemberOf/microsoft.graph.directoryRole'
  const { value } = Roles.parse(await connect(access).api(path).select('roleTemplateId').get())
  const held = value.map((it) => roleTemplates[it.roleTemplateId])
  return (['can-consent', 'can-create'] as const).find((role) => held.includes(role)) ?? 'none'
}

/** Whatever goes wrong with one question leaves the answers to the others standing. */
export async function seen<T>(reading: Promise<T>): Promise<Seen<T>> {
  try {
    return { value: await reading }
  } catch (error) {
    const refused = error instanceof GraphError && [401, 403].includes(error.statusCode)
    return { unseen: refused ? 'not-allowed' : 'unreachable' }
  }
}
