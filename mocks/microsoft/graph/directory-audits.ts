import type { Operation } from '#mocks/transport/operation.ts'
import type { Account, AuditEntry } from '#mocks/world/microsoft-state.ts'
import type { World } from '#mocks/world/state.ts'
import type { Store } from '#mocks/world/store.ts'
import { DirectoryRefusal } from '../applications/act.ts'
import { accountById } from '../directory.ts'
import type { Claims } from '../tokens.ts'
import { collection, graphUrl } from './answers.ts'
import { iso } from './entities.ts'
import { guarded } from './guarded.ts'

const filterable = {
  activityDisplayName: ['eq'],
  activityDateTime: ['ge', 'le'],
  'initiatedBy/user/id': ['eq'],
  'targetResources/id': ['eq'],
  'targetResources/displayName': ['eq'],
} as const

/** What the directory has recorded about itself and already shows, the newest first. */
export const graphDirectoryAudits = (operation: Operation, store: Store) => [
  operation(
    'graphDirectoryAudits',
    'GET',
    `${graphUrl}/auditLogs/directoryAudits`,
    guarded(
      ['AuditLog.Read.All'],
      ({ claims, request }) => {
        const world = store.read()
        if (!mayReadAudits(world, claims)) throw new DirectoryRefusal('Authorization_RequestDenied')
        const items = world.microsoft.audits
          .filter((it) => it.tenantId === claims.tid && it.visibleFrom <= store.now())
          .toSorted((a, b) => b.at - a.at)
          .map(entityIn(world))
        return collection(request, 'auditLogs/directoryAudits', items, filterable)
      },
      'Authentication_MSGraphPermissionMissing',
    ),
  ),
]

/** An application reads with its own permission. People need a role besides. */
const mayReadAudits = (world: World, { idtyp, oid }: Claims) =>
  idtyp === 'app' ||
  accountById(world, oid)?.roles.some(
    (role) => role === 'Global Administrator' || role === 'Application Administrator',
  )

/** A busy directory has many lines and many registrations. */
function entityIn(world: World) {
  const appIds = new Map(world.microsoft.applications.map(({ id, clientId }) => [id, clientId]))
  return (entry: AuditEntry) => auditEntity(entry, accountById(world, entry.by), appIds)
}

function auditEntity(
  entry: AuditEntry,
  account: Account | undefined,
  appIds: ReadonlyMap<string, string>,
) {
  const property = entry.activity.includes('delegated')
    ? 'DelegatedPermissionGrant.Scope'
    : 'AppRole.Value'
  return {
    id: entry.id,
    category: 'ApplicationManagement',
    correlationId: entry.id,
    result: 'success',
    resultReason: '',
    activityDisplayName: entry.activity,
    activityDateTime: iso(entry.at),
    loggedByService: 'Core Directory',
    initiatedBy: {
      app: null,
      user: { id: entry.by, displayName: account?.name, userPrincipalName: account?.upn },
    },
    targetResources: entry.targets.map(({ id, type, name }, place) => ({
      id,
      type,
      displayName: name,
      modifiedProperties: [
        ...(type === 'Application'
          ? [{ displayName: 'AppId', oldValue: null, newValue: JSON.stringify([appIds.get(id)]) }]
          : []),
        ...(entry.permission !== null && place === 0
          ? [{ displayName: property, oldValue: null, newValue: JSON.stringify(entry.permission) }]
          : []),
      ],
    })),
    additionalDetails: [],
  }
}
