import {
  afterFailure,
  attemptsLeft,
  attemptsNow,
  noAttempts,
  waitsUntil,
} from '#src/domain/claims.ts'
import { matchesSearch } from '#src/domain/search.ts'
import { minutes } from '#mocks/world/clock.ts'
import type { Claim, ClaimProof, Company } from '#mocks/world/state.ts'
import {
  answers,
  companyOf,
  idIn,
  iso,
  Refusal,
  type Context,
  type In,
  type Out,
} from '../context.ts'
import type { Asking } from '../implement.ts'
import { pageFrom } from '../page.ts'
import { isFailure, rejection } from './events.ts'
import { claiming, grant } from './grant.ts'
import type { Reach } from './microsoft.ts'
import type { Verdict, Waiting } from './verify.ts'

export function listClaimable(
  context: Context,
  { query }: In<'claimableCompanyList'>,
): Out<'claimableCompanyList'> {
  const found = context.world.portal.companies
    .filter((company) => mayClaim(context, company))
    .filter(({ id, name }) => matchesSearch(query.search, name, id))
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map((company) => claimable(context, company))
  return pageFrom(found, query)
}

export function beginClaim(context: Context, { body }: In<'claimCreate'>): Out<'claimCreate'> {
  const company = companyOf(context, body.companyId)
  if (!mayClaim(context, company)) throw new Refusal('not_found')
  guardClaiming(context, company)
  const { oid, name, email } = context.caller
  const claim: Claim = {
    id: idIn(context),
    companyId: company.id,
    oid,
    name,
    email,
    state: { kind: 'open', refusal: null },
  }
  context.world.portal.claims.push(claim)
  return shown(context, claim)
}

export const submitClaim = (reach: Reach): Asking<'claimSubmit'> => ({
  async ask(context, { params, body }) {
    const { company, claim } = openClaim(context, params.claimId)
    guardClaiming(context, company)
    if (!accountIn(context, company) && !body.person) throw new Refusal('person_needed')
    const { verify } = await import('./verify.ts')
    const verdict = await verify({
      values: body.values,
      tenantId: company.tenantId,
      otherTenants: tenantsOf(context).filter((tenantId) => tenantId !== company.tenantId),
      now: context.now,
      reach,
    })
    return (then) => {
      const { objectId, clientId } = body.values
      guardClaiming(then, companyOf(then, company.id))
      const proof = { objectId, clientId, person: body.person }
      return decide(then, claim.id, verdict, { proof, since: then.now })
    }
  },
})

/** A waiting claim is looked at again whenever somebody asks how it stands. */
export const showClaim = (reach: Reach): Asking<'claimGet'> => ({
  async ask(context, { params }) {
    const claim = ownClaim(context, params.claimId)
    if (!mayGoOn(context, claim)) return (then) => shown(then, ownClaim(then, claim.id))
    const { state } = claim
    const { lookAgain } = await import('./verify.ts')
    const verdict = await lookAgain(state, context.now, reach)
    return (then) => {
      const current = ownClaim(then, claim.id)
      // Other values may have been sent meanwhile, of which this look tells nothing.
      return mayGoOn(then, current) && current.state.proof.token === state.proof.token
        ? decide(then, claim.id, verdict, state)
        : shown(then, current)
    }
  },
})

export function confirmRegistrationDeleted(
  context: Context,
  { params }: In<'claimRegistrationDeleted'>,
): Out<'claimRegistrationDeleted'> {
  const claim = ownClaim(context, params.claimId)
  if (claim.state.kind !== 'granted') throw new Refusal('conflict')
  claim.state.receipt.registrationDeleted = true
  return shown(context, claim)
}

/** Carries a verdict out, unless the same claim was decided in the meantime. */
function decide(
  context: Context,
  claimId: string,
  verdict: Verdict,
  { proof, since }: { proof: Omit<ClaimProof, 'token'>; since: number },
) {
  const claim = ownClaim(context, claimId)
  if (claim.state.kind === 'granted') return shown(context, claim)
  const company = companyOf(context, claim.companyId)
  switch (verdict.kind) {
    case 'proven':
      grant(context, company, claim, verdict, proof)
      break
    case 'not-yet':
      claim.state = { kind: 'waiting', since, proof: { ...proof, token: verdict.token } }
      break
    case 'refused':
      refuse(context, company, claim, verdict)
  }
  return shown(context, claim)
}

function refuse(
  context: Context,
  company: Company,
  claim: Claim,
  { finding, facts }: Extract<Verdict, { kind: 'refused' }>,
) {
  const counted = isFailure(finding)
  claim.state = { kind: 'open', refusal: { finding, at: context.now, counted, facts } }
  if (!counted) return
  const { attempts } = context.world.portal
  attempts[attemptsKey(context, company)] = afterFailure(triedBy(context, company), context.now)
  context.world.portal.events.push(rejection(claiming(context, company, claim), finding))
}

/** What stops a claim before any value is looked at. None of it costs an attempt. */
function obstacleTo(context: Context, company: Company): Refusal | null {
  if (!company.recovery) return new Refusal('recovery_disabled')
  const { lockedUntil } = triedBy(context, company)
  if (lockedUntil !== null) return new Refusal('claim_locked', { until: iso(lockedUntil) })
  return context.world.portal.sessions[context.caller.oid] === company.id
    ? new Refusal('signed_in_there', { company: company.name })
    : null
}

function guardClaiming(context: Context, company: Company) {
  const obstacle = obstacleTo(context, company)
  if (obstacle) throw obstacle
}

/** A waiting claim rests while its company cannot be claimed: during a lock it must neither count nor succeed. */
const mayGoOn = (context: Context, claim: Claim): claim is Claim & { state: Waiting } =>
  claim.state.kind === 'waiting' &&
  obstacleTo(context, companyOf(context, claim.companyId)) === null

function openClaim(context: Context, claimId: string) {
  const claim = ownClaim(context, claimId)
  if (claim.state.kind === 'granted') throw new Refusal('claim_ended')
  return { claim, company: companyOf(context, claim.companyId) }
}

/** Whoever asks for one that another has made superfluous is answered with that other. */
function ownClaim(context: Context, claimId: string): Claim {
  const { claims } = context.world.portal
  const claim = claims.find(({ id, oid }) => id === claimId && oid === context.caller.oid)
  if (!claim) throw new Refusal('not_found')
  return claim.outdoneBy === undefined ? claim : ownClaim(context, claim.outdoneBy)
}

/** The companies of the own tenant, and those in which one has an account. */
const mayClaim = (context: Context, company: Company) =>
  company.tenantId === context.caller.tenantId || accountIn(context, company) !== undefined

const accountIn = ({ world, caller }: Context, company: Company) =>
  world.portal.users.find(({ companyId, oid }) => companyId === company.id && oid === caller.oid)

const tenantsOf = (context: Context) => [
  ...new Set([
    context.caller.tenantId,
    ...context.world.portal.companies
      .filter((company) => accountIn(context, company))
      .map(({ tenantId }) => tenantId),
  ]),
]

const attemptsKey = ({ caller }: Context, company: Company) => `${caller.oid}/${company.id}`

const triedBy = (context: Context, company: Company) =>
  attemptsNow(
    context.world.portal.attempts[attemptsKey(context, company)] ?? noAttempts,
    context.now,
  )

/** How the caller's own claim waits, unless it has become an ownership, or can no longer go on by itself. */
function waitingClaim({ world, caller, now }: Context, company: Company) {
  const claim = world.portal.claims.findLast(
    ({ companyId, oid, state }) =>
      companyId === company.id && oid === caller.oid && state.kind !== 'open',
  )
  return claim?.state.kind === 'waiting' && now <= waitsUntil(claim.state.since)
    ? { claimId: claim.id, since: iso(claim.state.since) }
    : null
}

const claimable = (context: Context, company: Company) => {
  const tried = triedBy(context, company)
  return {
    id: company.id,
    name: company.name,
    region: company.region,
    available: answers(context, company),
    tenantIdEnd: company.tenantId.slice(-5),
    member: accountIn(context, company) !== undefined,
    signedIn: context.world.portal.sessions[context.caller.oid] === company.id,
    recovery: company.recovery,
    attemptsLeft: attemptsLeft(tried),
    lockedUntil: tried.lockedUntil === null ? null : iso(tried.lockedUntil),
    waiting: waitingClaim(context, company),
  }
}

function shown(context: Context, claim: Claim): Out<'claimGet'> {
  const company = companyOf(context, claim.companyId)
  return {
    id: claim.id,
    company: claimable(context, company),
    state: stateOf(context, company, claim),
  }
}

function stateOf(
  { now }: Context,
  company: Company,
  { state, name, email }: Claim,
): Out<'claimGet'>['state'] {
  switch (state.kind) {
    case 'open':
      return {
        kind: 'open',
        refusal: state.refusal && { ...state.refusal, at: iso(state.refusal.at) },
      }
    case 'waiting':
      return {
        kind: 'waiting',
        since: iso(state.since),
        nextCheckAt: iso(now + minutes(1)),
        objectId: state.proof.objectId,
      }
    case 'granted':
      return {
        kind: 'granted',
        receipt: {
          ...state.receipt,
          person: name,
          email,
          tenantIdEnd: company.tenantId.slice(-5),
          grantedAt: iso(state.receipt.grantedAt),
          createdAt: iso(state.receipt.createdAt),
        },
      }
  }
}
