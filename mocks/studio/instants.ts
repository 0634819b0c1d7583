import { claimRules } from '#src/domain/claims.ts'
import { registrations } from '#mocks/scenarios/registrations.ts'
import { days, hours } from '#mocks/world/clock.ts'
import type { World } from '#mocks/world/state.ts'

/** A moment at which something in the world becomes different by itself. */
export interface Instant {
  at: number
  what: string
}

/** All such moments that the world knows of, in the order of time. */
export function interestingInstants(world: World): Instant[] {
  return [
    ...locks(world),
    ...registered(world),
    ...audits(world),
    ...companies(world),
    ...invitations(world),
    ...requests(world),
  ].toSorted((a, b) => a.at - b.at)
}

function locks({ portal, microsoft }: World): Instant[] {
  return Object.entries(portal.attempts).flatMap(([key, { lockedUntil }]) => {
    const [oid, companyId] = key.split('/')
    const who = microsoft.accounts.find((account) => account.oid === oid)?.name ?? oid
    const company = portal.companies.find(({ id }) => id === companyId)?.name ?? companyId
    return lockedUntil === null
      ? []
      : [{ at: lockedUntil, what: `${who ?? ''} may claim ${company ?? ''} again` }]
  })
}

function registered({ microsoft }: World): Instant[] {
  return microsoft.applications.flatMap(({ clientId, createdAt, secrets, deletedAt }) => {
    const name = `registration ${storyNameOf(clientId)}`
    const { registrationLife, expiring } = claimRules
    if (deletedAt !== null)
      return [{ at: deletedAt + days(30), what: `The deleted ${name} is gone for good` }]
    return [
      { at: createdAt + registrationLife - expiring, what: `Time to hurry with ${name}` },
      { at: createdAt + registrationLife, what: `The 72 hours of ${name} end` },
      ...secrets.map(({ expiresAt }) => ({ at: expiresAt, what: `A secret of ${name} expires` })),
    ]
  })
}

/** Most bear the same name: a registration of the story is called as the story calls it, any other by its id. */
function storyNameOf(clientId: string) {
  const [key] = Object.entries(registrations).find(([, one]) => one.clientId === clientId) ?? []
  return key ? `“${key}”` : clientId.slice(0, 8)
}

/** One moment for what is published together. */
function audits({ microsoft }: World): Instant[] {
  return [...new Set(microsoft.audits.map(({ visibleFrom }) => visibleFrom))].map((at) => ({
    at,
    what: 'Microsoft’s audit log catches up',
  }))
}

function companies({ portal }: World): Instant[] {
  return portal.companies.flatMap(({ name, environment: { license } }) =>
    license
      ? [
          {
            at: license.expiresAt,
            what: license.trial ? `The trial of ${name} ends` : `The license of ${name} expires`,
          },
        ]
      : [],
  )
}

const invitations = ({ portal }: World): Instant[] =>
  portal.invitations
    .filter(({ state }) => state === 'open')
    .map(({ email, expiresAt }) => ({ at: expiresAt, what: `The invitation of ${email} ends` }))

const requests = ({ portal }: World): Instant[] =>
  portal.accessRequests.map(({ name, lastNoticeAt }) => ({
    at: lastNoticeAt + hours(24),
    what: `${name} may remind the administrators`,
  }))
