import { can } from '#src/api/contract/access.ts'
import type { Banner } from '#src/api/contract/company.ts'
import { countAccessManagers } from '#src/domain/access-managers.ts'
import { nearLimits } from '#src/domain/limits.ts'
import type { Company, World } from '#mocks/world/state.ts'
import {
  accessOf,
  companyOf,
  connectionOf,
  holdingsOf,
  iso,
  missingFor,
  Refusal,
  type Context,
  type In,
  type Out,
} from './context.ts'
import { nameOfCaller } from './person.ts'
import { usageOf } from './usage.ts'

export function overviewCompany(
  context: Context,
  { params }: In<'companyOverview'>,
): Out<'companyOverview'> {
  const company = companyOf(context, params.companyId)
  const { world, caller } = context
  const access = accessOf(world, company, caller.oid)
  if (!access) throw new Refusal('not_found')
  return {
    id: company.id,
    name: company.name,
    region: company.region,
    access,
    you: nameOfCaller(context),
    signedIn: world.portal.sessions[caller.oid] === company.id,
    connection: connectionOf(world, company),
    missing: missingFor(world, company),
    banners: bannersOf(context, company),
    unseenNotices: can(access, 'users.read')
      ? noticesOf(context, company).filter(({ seen }) => !seen).length
      : 0,
  }
}

export function signInToCompany(
  context: Context,
  { params }: In<'companySignIn'>,
): Out<'companySignIn'> {
  const company = companyOf(context, params.companyId)
  const { world, caller, now } = context
  if (!accessOf(world, company, caller.oid)) throw new Refusal('not_found')
  world.portal.sessions[caller.oid] = company.id
  const user = world.portal.users.find(
    ({ companyId, oid }) => companyId === company.id && oid === caller.oid,
  )
  if (user) user.lastLogon = now
  return overviewCompany(context, { params })
}

export function signOutOfCompany(
  { world, caller }: Context,
  { params }: In<'companySignOut'>,
): Out<'companySignOut'> {
  if (world.portal.sessions[caller.oid] === params.companyId)
    delete world.portal.sessions[caller.oid]
  return null
}

/** Whoever has left the portal is signed in nowhere: what can only be done from outside of a company is open to them. */
export function endSession({ world, caller }: Context): Out<'sessionEnd'> {
  delete world.portal.sessions[caller.oid]
  return null
}

export function listNotices(context: Context, { params }: In<'noticeList'>): Out<'noticeList'> {
  return { items: noticesOf(context, companyOf(context, params.companyId)) }
}

export function markNoticesSeen(
  context: Context,
  { params, body }: In<'noticesSeen'>,
): Out<'noticesSeen'> {
  const { seenNotices } = context.world.portal
  const key = noticesKey(context, params.companyId)
  // An older tab unsees nothing, and nobody has seen what is still to come.
  seenNotices[key] = Math.max(seenNotices[key] ?? 0, Math.min(Date.parse(body.upTo), context.now))
  return null
}

/** What the bell tells of. Each person has seen it up to an instant of their own. */
function noticesOf(context: Context, company: Company) {
  const seenUpTo = context.world.portal.seenNotices[noticesKey(context, company.id)] ?? 0
  return [...requestNotices(context, company), ...claimNotices(context, company)]
    .toSorted((a, b) => b.at - a.at)
    .map((notice) => ({ ...notice, at: iso(notice.at), seen: notice.at <= seenUpTo }))
}

const requestNotices = ({ world }: Context, company: Company) =>
  world.portal.accessRequests
    .filter(({ companyId }) => companyId === company.id)
    .map(({ id, name, lastNoticeAt }) => ({
      id,
      kind: 'access-requested' as const,
      who: name,
      at: lastNoticeAt,
    }))

/** That somebody claimed the company concerns all who manage access, except the one who did it. */
const claimNotices = ({ world, caller }: Context, company: Company) =>
  accessOf(world, company, caller.oid)?.accessManagement
    ? grantedClaims(world, company)
        .filter(({ oid }) => oid !== caller.oid)
        .map(({ id, name, receipt }) => ({
          id,
          kind: 'ownership-claimed' as const,
          who: name,
          at: receipt.grantedAt,
        }))
    : []

const grantedClaims = ({ portal }: World, company: Company) =>
  portal.claims.flatMap(({ id, companyId, oid, name, state }) =>
    companyId === company.id && state.kind === 'granted'
      ? [{ id, oid, name, receipt: state.receipt }]
      : [],
  )

const noticesKey = ({ caller }: Context, companyId: string) => `${caller.oid}/${companyId}`

/** What the head of every page must say, the most pressing first. */
function bannersOf({ world, caller, now }: Context, company: Company): Banner[] {
  const banners: Banner[] = []
  const { license } = company.environment
  if (missingFor(world, company).length > 0) banners.push({ kind: 'permissions-missing' })
  if (license && license.expiresAt <= now) banners.push({ kind: 'license-expired' })
  const managers = countAccessManagers(holdingsOf(world, company))
  if (managers === 0) banners.push({ kind: 'no-access-manager', recovery: company.recovery })
  if (managers === 1) banners.push({ kind: 'one-access-manager' })
  if (license?.trial && license.expiresAt > now) {
    banners.push({ kind: 'trial-ends', expiresAt: iso(license.expiresAt) })
  }
  const isCounted = license && license.type !== 'MSP Plus' && license.expiresAt > now
  const [near] = isCounted ? nearLimits(usageOf(world, company)) : []
  if (near) banners.push({ kind: 'limit-near', ...near })
  const leftBehind = grantedClaims(world, company).find(
    ({ oid, receipt }) => oid === caller.oid && !receipt.registrationDeleted,
  )
  if (leftBehind) banners.push({ kind: 'delete-registration', claimId: leftBehind.id })
  const elsewhere = world.portal.companies.filter(({ id }) => id !== company.id)
  for (const region of world.conditions.outages) {
    if (elsewhere.some((other) => other.region === region && accessOf(world, other, caller.oid))) {
      banners.push({ kind: 'region-outage', region })
    }
  }
  return banners
}
