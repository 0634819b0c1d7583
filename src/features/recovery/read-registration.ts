import { GraphError } from '@microsoft/microsoft-graph-client'
import * as z from 'zod/mini'
import type { Facts, Registration, Seen } from '#src/domain/preflight.ts'
import { permissionId } from '#src/domain/registration-ids.ts'
import { connect, type Access } from '#src/registration/graph.ts'
import { readRole, seen } from '#src/registration/read-role.ts'

/** The permission as an application's own, and as one on behalf of people. */
const auditLogReadAll = {
  application: permissionId,
  delegated: 'e4c9e354-4dc5-45b8-9e7c-e1393b0b1a20',
}

const listOf = <T extends z.ZodMiniType>(item: T) => z.object({ value: z.array(item) })
const Application = z.object({
  appId: z.string(),
  createdDateTime: z.iso.datetime({ offset: true }),
  isDisabled: z.nullish(z.boolean()),
  requiredResourceAccess: z.array(
    z.object({ resourceAccess: z.array(z.object({ id: z.string() })) }),
  ),
  passwordCredentials: z.array(z.object({ endDateTime: z.nullish(z.string()) })),
})
const Principals = listOf(z.object({ id: z.string() }))
const Assignments = listOf(z.object({ appRoleId: z.string(), createdDateTime: z.string() }))
const AuditLines = listOf(z.object({ activityDisplayName: z.string() }))

/** Reads with the person's own sign-in what Microsoft shows of the registration with this Object ID. */
export async function readRegistration(access: Access, objectId: string): Promise<Facts> {
  const graph = reader(access)
  const [role, registration] = await Promise.all([
    readRole(access),
    seen(registrationAt(graph, objectId)),
  ])
  if (!('value' in registration) || typeof registration.value === 'string') {
    const depends = { unseen: 'depends' } as const
    return { role, registration, granted: depends, logged: depends }
  }
  const principal = await seen(principalOf(graph, registration.value.clientId))
  const [granted, logged] = await Promise.all([
    after(principal, (id) => grantTo(graph, id)),
    after(principal, (id) => linesAbout(graph, objectId, id)),
  ])
  return { role, registration, granted, logged }
}

type Graph = ReturnType<typeof reader>

function reader(access: Access) {
  const client = connect(access)
  return async <T extends z.ZodMiniType>(path: string, reply: T): Promise<z.output<T>> =>
    reply.parse(await client.api(path).get())
}

async function registrationAt(graph: Graph, objectId: string) {
  const found = await orNothing(graph(`/applications/${objectId}`, Application))
  if (found) return registrationFrom(found)
  const principal = await orNothing(graph(`/servicePrincipals/${objectId}`, z.object({})))
  return principal ? 'enterprise-application' : 'nothing'
}

function registrationFrom(it: z.output<typeof Application>): Registration {
  const asked = it.requiredResourceAccess.flatMap(({ resourceAccess }) => resourceAccess)
  const asks = (['application', 'delegated'] as const).find((kind) =>
    asked.some(({ id }) => id === auditLogReadAll[kind]),
  )
  return {
    clientId: it.appId,
    createdAt: Date.parse(it.createdDateTime),
    disabled: it.isDisabled ?? false,
    asks: asks ?? 'nothing',
    secretsUntil: it.passwordCredentials.map(({ endDateTime }) =>
      endDateTime ? Date.parse(endDateTime) : Infinity,
    ),
  }
}

/** What the registration is in its tenant. Until somebody uses it or consents there may be nothing. */
async function principalOf(graph: Graph, clientId: string) {
  const { value } = await graph(`/servicePrincipals?$filter=appId eq '${clientId}'`, Principals)
  return value[0]?.id ?? null
}

async function grantTo(graph: Graph, principalId: string | null) {
  if (principalId === null) return null
  const { value } = await graph(`/servicePrincipals/${principalId}/appRoleAssignments`, Assignments)
  const grant = value.find(({ appRoleId }) => appRoleId === auditLogReadAll.application)
  return grant ? Date.parse(grant.createdDateTime) : null
}

async function linesAbout(graph: Graph, objectId: string, principalId: string | null) {
  const shows = async (activity: string, id: string | null) => {
    const filter = `activityDisplayName eq '${activity}' and targetResources/any(t:t/id eq '${id ?? ''}')`
    const path = `/auditLogs/directoryAudits?$filter=${filter}&$top=1`
    return id !== null && (await graph(path, AuditLines)).value.length > 0
  }
  const [creation, consent] = await Promise.all([
    shows('Add application', objectId),
    shows('Add app role assignment to service principal', principalId),
  ])
  return { creation, consent }
}

async function orNothing<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof GraphError && error.statusCode === 404) return null
    throw error
  }
}

const after = async <A, B>(first: Seen<A>, next: (value: A) => Promise<B>): Promise<Seen<B>> =>
  'value' in first ? seen(next(first.value)) : first
