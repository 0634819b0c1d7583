import { ageOf, claimRules } from './claims.ts'
import { makingSteps, type StepId } from './guide-steps.ts'
import type { RegistrationIds } from './read-script-output.ts'
import { isId, isSameId } from './registration-ids.ts'

/** A registration is known by these two. */
interface Pair {
  objectId: string
  clientId: string
}

/** A registration that another one, or a fresh round, has followed, and that is still to be deleted. */
export type Leftover = Pair

/** One go at making a registration: it begins with nothing, and its clock starts with the creation. */
export interface Round {
  done: readonly StepId[]
  ids: RegistrationIds
  createdAt: number | null
  /** Whether Microsoft has told `createdAt`. Otherwise step 3 was ticked then, and the creation was before. */
  isTold?: boolean | undefined
  /** What the round is about while its IDs are replaced, one after the other. */
  registration?: Pair | undefined
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
  return {
    ...firstRound,
    leftovers: isThere ? withPair(leftovers, { objectId, clientId }) : leftovers,
  }
}

/** The round as it stands now: after 72 hours it is a fresh one. */
export const roundAt = (round: Round, now: number): Round =>
  round.createdAt !== null && ageOf(round.createdAt, now) === 'too-old' ? freshRound(round) : round

export const endOf = ({ createdAt }: Round) =>
  createdAt === null ? null : createdAt + claimRules.registrationLife

/** The registration comes into being with step 3. What Microsoft has told of that, no tick changes. */
export function tick(round: Round, step: StepId, ticked: boolean, now: number): Round {
  const others = round.done.filter((it) => it !== step)
  const starts = step === 'name' && !round.isTold
  const started = starts ? { createdAt: ticked ? (round.createdAt ?? now) : null } : {}
  return { ...round, ...started, done: ticked ? [...others, step] : others }
}

/**
 * Notes IDs, and when the registration was made if that came with them. One that shares no ID with the one before is
 * another: it takes neither time nor deletion over, and the one before is still to be deleted. As long as an ID is
 * shared, it may be a correction, or half of what is being typed.
 */
export function noteIds(
  round: Round,
  found: Partial<RegistrationIds>,
  createdAt: number | null = null,
): Round {
  const ids = { ...round.ids, ...found }
  const told = createdAt === null ? {} : { createdAt, isTold: true }
  const before = registrationOf(round)
  const pair = pairOf(ids)
  if (!before || !pair || sharesId(before, pair)) {
    // The Object ID is what people take from the wrong page. What Microsoft has told a time of needs no correction.
    const isCorrected = !round.isTold && pair && before && isSameId(before.clientId, pair.clientId)
    const registration = isCorrected ? pair : (before ?? pair ?? undefined)
    return { ...round, ...told, ids, registration }
  }
  const others = without(round.leftovers, pair)
  return {
    ids,
    createdAt,
    isTold: createdAt !== null,
    registration: pair,
    done: round.done.filter((step) => makingSteps.includes(step)),
    leftovers: round.done.includes('delete') ? others : withPair(others, before),
  }
}

/** When the registration with the noted IDs was made, as far as Microsoft has told. */
export function toldAge(round: Round): number | null {
  const pair = pairOf(round.ids)
  const about = registrationOf(round)
  const isOfNoted =
    pair &&
    about &&
    isSameId(pair.objectId, about.objectId) &&
    isSameId(pair.clientId, about.clientId)
  return round.isTold && isOfNoted ? round.createdAt : null
}

/** Both IDs, if they are whole and not the same one twice. */
export function pairOf({ objectId, clientId }: Omit<RegistrationIds, 'tenantId'>): Pair | null {
  const isWhole = isId(objectId) && isId(clientId) && !isSameId(objectId, clientId)
  return isWhole ? { objectId, clientId } : null
}

/** Somebody or something has done all sixteen steps. */
export const allMade = (round: Round): Round => ({ ...round, done: [...makingSteps] })

const without = (leftovers: readonly Leftover[], { clientId }: Pair) =>
  leftovers.filter((it) => !isSameId(it.clientId, clientId))

/** Whatever follows it, and however often: one registration is to be deleted once. */
const withPair = (leftovers: readonly Leftover[], pair: Pair) => [...without(leftovers, pair), pair]

const registrationOf = ({ registration, ids }: Round) => registration ?? pairOf(ids)

/** In whichever field: the two are easily mixed up. */
const sharesId = (one: Pair, other: Pair) =>
  [one.objectId, one.clientId].some(
    (id) => isSameId(id, other.objectId) || isSameId(id, other.clientId),
  )
