import { useEffect, useRef, useState } from 'react'
import * as z from 'zod/mini'
import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import { serverNow } from '#src/api/server-time.ts'
import { useAccount } from '#src/auth/signed-in.ts'
import {
  allMade,
  endOf,
  firstRound,
  freshRound,
  noteIds,
  pairOf,
  roundAt,
  tick,
  toldAge,
  type Leftover,
  type Round,
} from '#src/domain/guide-round.ts'
import { isStepId, type StepId } from '#src/domain/guide-steps.ts'
import type { RegistrationIds, ScriptOutput } from '#src/domain/read-script-output.ts'
import { endsLike, isId } from '#src/domain/registration-ids.ts'
import { onKept } from '#src/lib/keep.ts'
import { remember, remembered } from '#src/lib/remember.ts'
import { whenPassed } from '#src/lib/when-passed.ts'
import { carryToWizard, takeFromWizard } from '#src/registration/claim-draft.ts'
import { planShelf } from '#src/registration/plan-shelf.ts'
import { notedAge } from '#src/registration/registration-note.ts'
import { guideTexts as texts } from '#src/texts/guide.ts'
import { tellNotRemembered } from '#src/ui/not-remembered.ts'

const Pair = z.object({ objectId: z.string(), clientId: z.string() })

const Notes = z.object({
  done: z.pipe(
    z.array(z.string()),
    z.transform((steps) => steps.filter(isStepId)),
  ),
  ids: z.object({ objectId: z.string(), clientId: z.string(), tenantId: z.string() }),
  createdAt: z.nullable(z.number()),
  isTold: z.optional(z.boolean()),
  registration: z.optional(Pair),
  leftovers: z.array(Pair),
})

/** What a person has done and noted for a company. It is kept in this browser, and holds no secret. */
export function useGuideNotes(company: ClaimableCompany | undefined) {
  const account = useAccount()
  const key = `holdfast.guide.${account.id}.${company?.id ?? 'any'}`
  const [round, setRound] = useState(() => roundAt(keptRound(key) ?? firstRound, serverNow()))
  const { ids, done, leftovers } = round
  const latest = useRef(round)

  // Work at Microsoft takes minutes. Whoever comes back from it adds to what is kept by then, by another tab or another
  // work, and not to what they have once seen.
  const change = (news: (now: Round) => Round) => {
    const next = news(roundAt(keptRound(key) ?? latest.current, serverNow()))
    latest.current = next
    setRound(next)
    if (!remember(key, JSON.stringify(next))) tellNotRemembered(texts.notRemembered)
    return next
  }

  // What another tab has noted is noted here, too.
  useEffect(
    () => onKept(key, () => setRound(roundAt(keptRound(key) ?? firstRound, serverNow()))),
    [key],
  )

  const endsAt = endOf(round)
  useEffect(() => {
    if (endsAt === null) return
    return whenPassed(endsAt - serverNow() + 1, () => setRound((now) => roundAt(now, serverNow())))
  }, [endsAt])

  /** Notes what is new, and hands the wizard all that it can use. A secret that it cannot use yet is not kept. */
  function note({ ids: found = {}, secret = null, createdAt = null }: Partial<ScriptOutput>) {
    const next = change((now) => noteIds(now, found, createdAt))
    if (!company || !areUsable(next.ids, company)) return 'not-carried'
    // What it had before is no news to the wizard, where another registration may stand by now.
    const isNews = found.objectId ?? found.clientId ?? secret
    if (areUsable(ids, company) && !isNews) return 'carried'
    const { objectId, clientId } = next.ids
    // A tick tells the wizard nothing: there, and in what is handed over, the time is told as Microsoft's.
    carryToWizard({ companyId: company.id, objectId, clientId, createdAt: toldAge(next), secret })
    return 'carried'
  }

  /** It is deleted: neither the wizard nor “Do it for me” offers it any more. */
  function goOnWithout(objectId: string) {
    // Empty fields would be of this registration, too.
    if (!isId(objectId)) return
    takeFromWizard(objectId)
    if (company) planShelf(account.id, company.id).forget(objectId)
  }

  const tenantId = [ids.tenantId, account.tenantId].find(
    (id) => judgeTenant(id, company) === 'right',
  )
  const told = round.isTold ? round.createdAt : notedAge(ids.objectId)
  return {
    done,
    ids,
    leftovers,
    createdAt: told ?? round.createdAt,
    /** Whether that is when step 3 was ticked, because Microsoft has told nothing. */
    isByTick: told === null,
    tenant: judgeTenant(ids.tenantId, company),
    carried: areUsable(ids, company),
    /** What Microsoft's pages can be opened with. */
    known: { tenantId: tenantId ?? null, clientId: isId(ids.clientId) ? ids.clientId : null },
    tick(step: StepId, ticked: boolean) {
      const { ids } = change((now) => tick(now, step, ticked, serverNow()))
      if (step === 'delete' && ticked) goOnWithout(ids.objectId)
    },
    note,
    /** Somebody else has done all of it, and these are the values. */
    noteMade(made: RegistrationIds, createdAt: number, secret: string) {
      change((now) => allMade(noteIds(now, made, createdAt)))
      const { objectId, clientId } = made
      carryToWizard({ companyId: company?.id ?? '', objectId, clientId, createdAt, secret })
    },
    beginAgain: () => change(freshRound),
    /** It was never there, or it is gone again. What somebody notes of a registration of their own stays. */
    forgetMade(made: { objectId: string } | null) {
      if (made) goOnWithout(made.objectId)
      change((now) => {
        const leftovers = now.leftovers.filter((it) => it.objectId !== made?.objectId)
        return made?.objectId === now.ids.objectId
          ? { ...firstRound, leftovers }
          : { ...now, leftovers }
      })
    },
    forgetLeftover({ objectId, clientId }: Leftover) {
      goOnWithout(objectId)
      change((now) => ({
        ...now,
        leftovers: now.leftovers.filter((it) => it.clientId !== clientId),
      }))
    },
  }
}

export type GuideNotes = ReturnType<typeof useGuideNotes>

/** Values of another tenant would only cost an attempt: they stay here. */
const areUsable = (ids: RegistrationIds, company: ClaimableCompany | undefined) =>
  pairOf(ids) !== null && judgeTenant(ids.tenantId, company) !== 'wrong'

function judgeTenant(tenantId: string, company: ClaimableCompany | undefined) {
  if (!company || !isId(tenantId)) return 'unknown'
  return endsLike(tenantId, company.tenantIdEnd) ? 'right' : 'wrong'
}

/** Nothing, where nothing is kept yet or can be kept. */
function keptRound(key: string): Round | null {
  try {
    return Notes.parse(JSON.parse(remembered(key) ?? 'null'))
  } catch {
    return null
  }
}
