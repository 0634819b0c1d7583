import { personByKey, type PersonKey } from '#mocks/microsoft/people.ts'
import { tenants } from '#mocks/microsoft/tenants.ts'
import { afterFailure, noAttempts } from '#src/domain/claims.ts'
import { rejection } from '#mocks/portal/claims/events.ts'
import { hours, minutes } from '#mocks/world/clock.ts'
import { idFrom } from '#mocks/world/ids.ts'
import type { World } from '#mocks/world/state.ts'
import {
  accessRequest,
  addGroups,
  baseWorld,
  companyIn,
  connectIntune,
  enterprisePlus,
  revokeConsent,
  trial,
} from './base.ts'
import { addBranding } from './branding.ts'
import { branches, companyIdOf, type CompanySlug } from './companies.ts'
import { addBeginnings, addEvents } from './events.ts'
import { addDeployments, addNearlyAllDeployments, addTrialDeployments } from './deployments.ts'
import { addInvitations } from './invitations.ts'
import { addRegistrations } from './registrations.ts'

interface Scenario {
  /** One sentence for the person who looks for a state. */
  story: string
  person: PersonKey | 'nobody'
  company: CompanySlug | null
  tell: (world: World) => void
}

const ownerAtContoso = { person: 'owner', company: 'contoso' } as const

/** Every story of the demo. The address `?scenario=<id>` begins it. */
const scenarios = {
  tour: {
    story: 'A healthy company to look around in.',
    person: 'nobody',
    company: 'contoso',
    tell: healthy,
  },
  'owner-left': {
    story: 'The only access manager has left; a newcomer recovers the company.',
    person: 'nobody',
    company: 'contoso',
    tell: ownerLeft,
  },
  'owner-left-two-failures': {
    story: 'The same, after two failed attempts: the next failure locks.',
    person: 'nobody',
    company: 'contoso',
    tell(world) {
      ownerLeft(world)
      failedClaims(world, 'newcomer', 2, hours(1))
      failedClaims(world, 'two-companies', 2, hours(2))
    },
  },
  'owner-left-locked': {
    story: 'The same; the newcomer was locked out one hour ago.',
    person: 'nobody',
    company: 'contoso',
    tell(world) {
      ownerLeft(world)
      failedClaims(world, 'newcomer', 3, hours(1))
    },
  },
  'secrets-blocked': {
    story: 'The same as owner-left, and a policy of the tenant forbids new client secrets.',
    person: 'nobody',
    company: 'contoso',
    tell(world) {
      ownerLeft(world)
      for (const tenant of world.microsoft.tenants) {
        tenant.secretsBlocked = tenant.id === tenants.contoso.id
      }
    },
  },
  'new-company': {
    story: 'Contoso was created today: no connection, no license, one access manager.',
    ...ownerAtContoso,
    tell(world) {
      justCreated(world)
      addBeginnings(world)
    },
  },
  'trial-day-12': {
    story: 'Day 12 of the trial; 18 days are left.',
    ...ownerAtContoso,
    tell(world) {
      connectIntune(world, 'contoso')
      companyIn(world, 'contoso').environment.license = trial(world.startedAt, 12)
      addTrialDeployments(world)
      addBeginnings(world)
    },
  },
  'trial-expired': {
    story: 'The trial ended yesterday.',
    ...ownerAtContoso,
    tell(world) {
      connectIntune(world, 'contoso')
      companyIn(world, 'contoso').environment.license = trial(world.startedAt, 31)
      addTrialDeployments(world)
      addBeginnings(world)
    },
  },
  'limit-near': {
    story: 'Day 12 of the trial; 24 of its 25 deployments are used.',
    ...ownerAtContoso,
    tell(world) {
      connectIntune(world, 'contoso')
      companyIn(world, 'contoso').environment.license = trial(world.startedAt, 12)
      addNearlyAllDeployments(world)
      addBeginnings(world)
    },
  },
  'test-tenant': {
    story: 'Contoso is a test tenant of Microsoft: connected, and without a trial.',
    ...ownerAtContoso,
    tell(world) {
      connectIntune(world, 'contoso')
      companyIn(world, 'contoso').domains.push('m365x48213057.example')
      for (const { id, furtherDomains } of world.microsoft.tenants)
        if (id === tenants.contoso.id) furtherDomains.push('m365x48213057.example')
    },
  },
  'once-managed': {
    story: 'A service provider has looked after Contoso before: connected, and without a trial.',
    ...ownerAtContoso,
    tell(world) {
      connectIntune(world, 'contoso')
      companyIn(world, 'contoso').managedOnce = true
    },
  },
  licensed: {
    story: 'The healthy company, with its owner signed in.',
    ...ownerAtContoso,
    tell: healthy,
  },
  'connection-lost': {
    story: 'A Global Administrator revoked the consent; all other data is intact.',
    ...ownerAtContoso,
    tell(world) {
      healthy(world)
      revokeConsent(world, 'contoso')
    },
  },
  'tenant-taken': {
    story: 'Another company holds the Intune tenant.',
    ...ownerAtContoso,
    tell(world) {
      connectIntune(world, 'fabrikam', tenants.contoso.id)
    },
  },
  'one-access-manager': {
    story: 'Only the owner can manage access.',
    ...ownerAtContoso,
    tell(world) {
      healthy(world)
      world.portal.groupRoles = world.portal.groupRoles.filter(
        ({ accessManagement }) => !accessManagement,
      )
    },
  },
  'group-holds-access': {
    story: 'Only the group “PMPC Owners” holds Access Management.',
    person: 'full-admin',
    company: 'contoso',
    tell(world) {
      healthy(world)
      for (const user of world.portal.users) {
        if (user.companyId === companyIdOf('contoso')) user.accessManagement = false
      }
      for (const group of world.microsoft.groups) {
        if (group.name === 'PMPC Owners') group.members = [personByKey('full-admin').oid]
      }
    },
  },
  'access-requests': {
    story: 'Three people ask for access, one at length.',
    ...ownerAtContoso,
    tell(world) {
      healthy(world, [
        accessRequest(world, 'Sam Ortiz', takeover, 2),
        accessRequest(world, 'Priya Nair', '', 1),
        accessRequest(world, 'Jonas Berg', longReason, 1 / 8),
      ])
    },
  },
  'region-outage': {
    story: 'The EU region is down.',
    person: 'two-companies',
    company: null,
    tell(world) {
      healthy(world)
      world.conditions.outages = ['EU']
    },
  },
  'many-companies': {
    story: 'Six hundred branches of Contoso are companies of their own.',
    person: 'two-companies',
    company: null,
    tell(world) {
      healthy(world)
      world.portal.companies.push(...branches(600, world.startedAt))
    },
  },
  'large-company': {
    story: 'A company of a size that hurts.',
    ...ownerAtContoso,
    tell(world) {
      healthy(world)
      world.sizes = { events: 100_000, crowd: 5_000 - usersOfContoso(world), apps: 2_000 }
    },
  },
} satisfies Record<string, Scenario>

export type ScenarioId = keyof typeof scenarios

export const scenarioIds = Object.keys(scenarios) as ScenarioId[]

export const isScenarioId = (text: string): text is ScenarioId => Object.hasOwn(scenarios, text)

export const scenarioById = (id: ScenarioId): Scenario => scenarios[id]

/** The world of a story at its first instant. */
export function beginScenario(id: ScenarioId, now: number): World {
  const world = baseWorld(id, now)
  scenarios[id].tell(world)
  world.sizes.events = Math.max(world.sizes.events, eventsOfContoso(world))
  return world
}

/** Those whom the story tells of. */
export const usersOfContoso = ({ portal }: World) =>
  portal.users.filter(({ companyId }) => companyId === companyIdOf('contoso')).length

const eventsOfContoso = ({ portal }: World) =>
  portal.events.filter(({ companyId }) => companyId === companyIdOf('contoso')).length

function healthy(world: World, requests = [accessRequest(world, 'Sam Ortiz', takeover, 1)]) {
  addRegistrations(world)
  connectIntune(world, 'contoso')
  companyIn(world, 'contoso').environment.license = enterprisePlus(world.startedAt)
  addGroups(world)
  addBranding(world)
  addDeployments(world)
  world.portal.accessRequests = requests
  addEvents(world)
  addInvitations(world)
}

/** The owner can no longer sign in at Microsoft, and nobody else can manage access. */
function ownerLeft(world: World) {
  const { oid } = personByKey('owner')
  world.microsoft.accounts = world.microsoft.accounts.map((account) =>
    account.oid === oid ? { ...account, enabled: false } : account,
  )
  companyIn(world, 'northwind').recovery = false
  addRegistrations(world)
}

/** Somebody tried to claim Contoso and failed, the last time so long ago. */
function failedClaims(world: World, key: PersonKey, times: number, ago: number) {
  const { oid, name, upn } = personByKey(key)
  const companyId = companyIdOf('contoso')
  for (let n = times; n > 0; n--) {
    const at = world.startedAt - ago - minutes(n - 1)
    const attempts = world.portal.attempts[`${oid}/${companyId}`] ?? noAttempts
    world.portal.attempts[`${oid}/${companyId}`] = afterFailure(attempts, at)
    world.portal.events.push(
      rejection(
        { id: idFrom(`${key}/${String(n)}`), companyId, at, name, email: upn, company: 'Contoso' },
        'values-not-accepted',
      ),
    )
  }
}

/** A minute ago the owner created Contoso. Nobody else has an account there yet. */
function justCreated(world: World) {
  const contoso = companyIn(world, 'contoso')
  const { oid } = personByKey('owner')
  const createdAt = world.startedAt - minutes(1)
  contoso.createdAt = createdAt
  contoso.environment.createdAt = createdAt
  world.portal.users = world.portal.users.flatMap((user) => {
    if (user.companyId !== contoso.id) return user
    return user.oid === oid ? { ...user, lastLogon: createdAt } : []
  })
}

const takeover = 'I take over packaging from Cora in December.'

/** 500 characters, with all that a careless page would trip over. */
const longReason = 'She said "just ask", so I do: I need <b>read access</b> & the events. '
  .repeat(8)
  .slice(0, 500)
