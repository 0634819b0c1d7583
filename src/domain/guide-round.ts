import { ageOf, claimRules } from './claims.ts'
import { makingSteps, type StepId } from './guide-steps.ts'
import type { RegistrationIds } from './read-script-output.ts'
import { isId } from './registration-ids.ts'

/** A registration of an earlier round, which proves nothing any more and is still to be deleted. */
export interface Leftover {
  objectId: string
  clientId: string
}

/** One go at making a registration: it begins with nothing, and its clock starts with the creation. */
export interface Round {
  done: readonly StepId[]
  ids: RegistrationIds
  createdAt: number | null
  leftovers: readonly Leftover[]
}

export const firstRound: Round = {
  done: [],
  ids: { objectId: '', clientId: '', tenantId: '' },
  createdAt: null,
  leftovers: [],
}

/** Begins anew. What was made before stays noted until it is deleted. */
export function freshRound({ done, ids, leftovers }: Round): Round {
  const { objectId, clientId } = ids
  const isThere = isId(clientId) && !done.includes('delete')
  return { ...firstRound, leftovers: isThere ? [...leftovers, { objectId, clientId }] : leftovers }
}

/** The round as it stands now: after 72 hours it is a fresh one. */
export const roundAt = (round: Round, now: number): Round =>
  round.createdAt !== null && ageOf(round.createdAt, now) === 'too-old' ? freshRound(round) : round

export const endOf = ({ createdAt }: Round) =>
  createdAt === null ? null : createdAt + claimRules.registrationLife

/** The registration comes into being with step 3. */
export function tick(round: Round, step: StepId, ticked: boolean, now: number): Round {
  const others = round.done.filter((it) => it !== step)
  const started = step === 'name' ? { createdAt: ticked ? (round.createdAt ?? now) : null } : {}
  return { ...round, ...started, done: ticked ? [...others, step] : others }
}

/** Somebody or something has done all sixteen steps. */
export const allMade = (round: Round): Round => ({ ...round, done: [...makingSteps] })
