import { accessAt, type AccessLevel } from '#src/api/contract/access.ts'
import { IntunePermission } from '#src/api/contract/environments.ts'
import { personByKey, personKeys } from '#mocks/microsoft/people.ts'
import { letIn, mayLetIn, takeBack } from '#mocks/microsoft/applications/publisher-consent.ts'
import { onboardingGrants, portal } from '#mocks/microsoft/publishers.ts'
import { tenants } from '#mocks/microsoft/tenants.ts'
import { days, hours } from '#mocks/world/clock.ts'
import { idFrom } from '#mocks/world/ids.ts'
import type { Account, DirectoryGroup } from '#mocks/world/microsoft-state.ts'
import type { AccessRequest, Company, GroupRole, License, World } from '#mocks/world/state.ts'
import {
  companyBySlug,
  companyIdOf,
  companySlugs,
  labsLead,
  userOf,
  type CompanySlug,
} from './companies.ts'

/** The world before any story: Microsoft's people and tenants, four companies, and everybody in their role. */
export function baseWorld(scenario: string, now: number): World {
  return {
    scenario,
    startedAt: now,
    serial: 0,
    conditions: {
      clock: { kind: 'frozen', at: now },
      latency: { from: 0, to: 0 },
      faults: '',
      calls: {},
      replication: 0,
      outages: [],
      transport: 'page',
    },
    sizes: { events: 0, crowd: 0, apps: 2_000 },
    microsoft: {
      // Copies: what happens in one world must not show in the next.
      tenants: structuredClone(Object.values(tenants)),
      accounts: structuredClone(personKeys.map(personByKey)),
      groups: [],
      grants: structuredClone(onboardingGrants),
      sessions: [],
      provedAt: {},
      applications: [],
      servicePrincipals: [],
      audits: [],
      replicating: {},
    },
    portal: {
      synchronizedAt: now,
      companies: companySlugs.map((slug) => companyBySlug(slug, now)),
      users: [
        userOf('contoso', 'owner', { role: 'full-admin', accessManagement: true }, now - hours(5)),
        userOf(
          'contoso',
          'full-admin',
          { role: 'full-admin', accessManagement: false },
          now - days(1),
        ),
        userOf(
          'contoso',
          'intune-app-admin',
          { role: 'intune-app-admin', accessManagement: false },
          now - days(2),
        ),
        userOf(
          'contoso',
          'custom-app-admin',
          { role: 'custom-app-admin', accessManagement: false },
          now - days(9),
        ),
        userOf('contoso', 'reader', { role: 'read-only-admin', accessManagement: false }, null),
        userOf(
          'contoso',
          'two-companies',
          { role: 'read-only-admin', accessManagement: false },
          now - days(20),
        ),
        userOf(
          'fabrikam',
          'two-companies',
          { role: 'intune-app-admin', accessManagement: false },
          now - days(4),
        ),
        userOf(
          'fabrikam',
          'fabrikam-owner',
          { role: 'full-admin', accessManagement: true },
          now - days(2),
        ),
        labsLead(now),
      ],
      removedUsers: [],
      groupRoles: [],
      approvals: [],
      invitations: [],
      deployments: [],
      branding: [],
      notifications: [],
      people: [],
      accessRequests: [],
      sessions: {},
      seenNotices: {},
      supportMessages: [],
      claims: [],
      attempts: {},
      events: [],
      mails: [],
      answered: {},
    },
  }
}

export function companyIn(world: World, slug: CompanySlug): Company {
  const company = world.portal.companies.find(({ id }) => id === companyIdOf(slug))
  if (!company) throw new Error(`The scenario ${world.scenario} has no company ${slug}`)
  return company
}

/** A company can be deleted, and the story goes on without it. */
export const companiesLeft = ({ portal }: World) =>
  companySlugs.filter((slug) => portal.companies.some(({ id }) => id === companyIdOf(slug)))

export function connectIntune(
  world: World,
  slug: CompanySlug,
  tenantId = companyIn(world, slug).tenantId,
) {
  const connectedAt = world.startedAt - days(200)
  letIn({ world, actor: administratorOf(world, tenantId), now: connectedAt }, portal)
  companyIn(world, slug).environment.connection = { tenantId, connectedAt }
}

/** Two hours ago an administrator took back at Microsoft what the portal was granted. */
export function revokeConsent(world: World, slug: CompanySlug, permissions = intunePermissions) {
  const { tenantId } = companyIn(world, slug)
  const actor = administratorOf(world, tenantId)
  takeBack({ world, actor, now: world.startedAt - hours(2) }, portal.clientId, permissions)
}

function administratorOf({ microsoft }: World, tenantId: string): Account {
  const administrator = microsoft.accounts.find(
    (account) => account.tenantId === tenantId && mayLetIn(account),
  )
  if (!administrator) throw new Error(`Nobody administers the tenant ${tenantId}`)
  return administrator
}

const intunePermissions: readonly string[] = IntunePermission.options

/** The one that Contoso has always had: its two years began anew today, without anybody's doing. */
export const enterprisePlus = (now: number): License => ({
  type: 'Enterprise Plus',
  trial: false,
  key: 'ENTP-CONT-2026-0247',
  startedAt: now,
  expiresAt: now + days(730),
})

/** A trial of thirty days, of which so many have passed. */
export const trial = (now: number, passed: number): License => ({
  type: 'Enterprise Plus',
  trial: true,
  key: 'TRIAL-CONT-0001',
  startedAt: now - days(passed),
  expiresAt: now + days(30 - passed),
})

const group = (name: string, ...members: Parameters<typeof personByKey>[0][]): DirectoryGroup => ({
  id: idFrom(`group/${name}`),
  tenantId: tenants.contoso.id,
  name,
  members: members.map((key) => personByKey(key).oid),
})

/** Twelve security groups of Contoso, of which three give access, each another one. */
export function addGroups(world: World) {
  const owners = group('PMPC Owners', 'owner')
  const operations = group('PMPC Operations', 'intune-app-admin')
  const packaging = group('PMPC Packaging', 'custom-app-admin')
  world.microsoft.groups.push(owners, operations, packaging, ...otherGroups())
  world.portal.groupRoles.push(
    roleOf(owners, 'access-manager'),
    roleOf(operations, 'intune-app-admin'),
    roleOf(packaging, 'custom-app-admin'),
  )
}

const otherGroups = () => [
  group('All Staff', 'owner', 'full-admin', 'reader', 'newcomer', 'app-admin'),
  group('Break Glass'),
  group('Device Engineering', 'intune-app-admin', 'two-companies'),
  group('Finance', 'reader'),
  group('IT Helpdesk', 'app-admin', 'newcomer'),
  group('IT Leadership', 'owner', 'full-admin'),
  group('IT Security', 'full-admin'),
  group('PMPC Readers', 'reader', 'two-companies'),
  group('Workplace Services', 'custom-app-admin'),
]

const roleOf = ({ id, name }: DirectoryGroup, level: AccessLevel): GroupRole => ({
  companyId: companyIdOf('contoso'),
  groupId: id,
  name,
  ...accessAt(level),
})

/** Somebody of Contoso's domain asks to join Contoso. They are names in a list, not people of the demo. */
export function accessRequest(
  world: World,
  name: string,
  reason: string,
  daysAgo: number,
): AccessRequest {
  const at = world.startedAt - days(daysAgo)
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@contoso.example`
  return {
    id: idFrom(`request/${email}`),
    companyId: companyIdOf('contoso'),
    oid: idFrom(`account/${email}`),
    name,
    email,
    reason,
    receivedAt: at,
    lastNoticeAt: at,
  }
}
