import { Client, GraphError } from '@microsoft/microsoft-graph-client'
import * as z from 'zod/mini'
import type { DirectoryRole, Facts, Registration, Seen } from '#src/domain/preflight.ts'

/** What the person must allow: all of it is reading, none of it reaches beyond their own role. */
export interface Access {
  /** Where Graph answers, its version included. */
  baseUrl: string
  token: string
  signal?: AbortSignal
}

const patience = 15_000

/** The permission as an application's own, and as one on behalf of people. */
const auditLogReadAll = {
  application: 'b0afded3-3588-46d8-8b3d-9842eff778da',
  delegated: 'e4c9e354-4dc5-45b8-9e7c-e1393b0b1a20',
}

/** Roles have these ids in every tenant; their names are translated. */
const roleTemplates: Record<string, DirectoryRole> = {
  '62e90394-69f5-4237-9190-012177145e10': 'can-consent',
  'e8611ab8-c189-46e8-94e1-60213ab1f814': 'can-consent',
  '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3': 'can-create',
  '158c047a-c907-4556-b7ef-446551a6b5f7': 'can-create',
  'cf1c38e5-3621-4004-a7cb-879624dced7c': 'can-create',
}

const listOf = <T extends z.ZodMiniType>(item: T) => z.object({ value: z.array(item) })
const Roles = listOf(z.object({ roleTemplateId: z.string() }))
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

export const readRole = (access: Access) => seen(ownRole(connect(access)))

/** Reads with the person's own sign-in what Microsoft shows of the registration with this Object ID. */
export async function readRegistration(access: Access, objectId: string): Promise<Facts> {
  const graph = connect(access)
  const [role, registration] = await Promise.all([
    seen(ownRole(graph)),
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

type Graph = ReturnType<typeof connect>

function connect({ baseUrl, token, signal }: Access) {
  const slash = baseUrl.lastIndexOf('/')
  const client = Client.initWithMiddleware({
    baseUrl: baseUrl.slice(0, slash),
    defaultVersion: baseUrl.slice(slash + 1),
    middleware: {
      async execute(context) {
        const headers = new Headers(context.options?.headers)
        headers.set('authorization', `Bearer ${token}`)
        const signals = [AbortSignal.timeout(patience), ...(signal ? [signal] : [])]
        context.response = await fetch(context.request, {
          ...context.options,
          headers,
          signal: AbortSignal.any(signals),
        })
      },
    },
  })
  return async <T extends z.ZodMiniType>(path: string, reply: T): Promise<z.output<T>> =>
    reply.parse(await client.api(path).get())
}

async function ownRole(graph: Graph): Promise<DirectoryRole> {
  const path = '/me/transitiveMemberOf/microsoft.graph.directoryRole?$select=roleTemplateId'
  const held = (await graph(path, Roles)).value.map((it) => roleTemplates[it.roleTemplateId])
  return (['can-consent', 'can-create'] as const).find((role) => held.includes(role)) ?? 'none'
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

/** Whatever goes wrong with one question leaves the answers to the others standing. */
async function seen<T>(reading: Promise<T>): Promise<Seen<T>> {
  try {
    return { value: await reading }
  } catch (error) {
    const refused = error instanceof GraphError && [401, 403].includes(error.statusCode)
    return { unseen: refused ? 'not-allowed' : 'unreachable' }
  }
}

const after = async <A, B>(first: Seen<A>, next: (value: A) => Promise<B>): Promise<Seen<B>> =>
  'value' in first ? seen(next(first.value)) : first
