import { useEffect, useState } from 'react'
import * as z from 'zod/mini'
import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import { serverNow } from '#src/api/server-time.ts'
import { useAccount } from '#src/auth/signed-in.ts'
import {
  allMade,
  endOf,
  firstRound,
  freshRound,
  roundAt,
  tick,
  type Leftover,
  type Round,
} from '#src/domain/guide-round.ts'
import { isStepId, type StepId } from '#src/domain/guide-steps.ts'
import type { RegistrationIds, ScriptOutput } from '#src/domain/read-script-output.ts'
import { isId } from '#src/domain/registration-ids.ts'
import { onKept, read, write } from '#src/lib/keep.ts'
import { carryToWizard } from '#src/registration/claim-draft.ts'
import { notedAge } from '#src/registration/registration-note.ts'

const Notes = z.object({
  done: z.pipe(
    z.array(z.string()),
    z.transform((steps) => steps.filter(isStepId)),
  ),
  ids: z.object({ objectId: z.string(), clientId: z.string(), tenantId: z.string() }),
  createdAt: z.nullable(z.number()),
  leftovers: z.array(z.object({ objectId: z.string(), clientId: z.string() })),
})

/** What a person has done and noted for a company. It is kept in this browser, and holds no secret. */
export function useGuideNotes(company: ClaimableCompany | undefined) {
  const account = useAccount()
  const key = `holdfast.guide.${account.id}.${company?.id ?? 'any'}`
  const [round, setRound] = useState(() => roundAt(keptRound(key), serverNow()))
  const { ids, done, leftovers } = round

  const change = (next: Round) => {
    setRound(next)
    write(key, JSON.stringify(next))
  }

  // What another tab has noted is noted here, too.
  useEffect(() => onKept(key, () => setRound(roundAt(keptRound(key), serverNow()))), [key])

  const endsAt = endOf(round)
  useEffect(() => {
    if (endsAt === null) return
    const timer = setTimeout(
      () => setRound((now) => roundAt(now, serverNow())),
      endsAt - serverNow() + 1,
    )
    return () => clearTimeout(timer)
  }, [endsAt])

  /** Notes what is new, and hands the wizard all that it can use. */
  function note({ ids: found, secret = null, createdAt = null }: Partial<ScriptOutput>) {
    const noted = { ...ids, ...found }
    const born = createdAt ?? round.createdAt
    change({ ...round, ids: noted, createdAt: born })
    if (!company || !areUsable(noted, company)) return
    const { objectId, clientId } = noted
    carryToWizard({ companyId: company.id, objectId, clientId, createdAt: born, secret })
  }

  const tenantId = [ids.tenantId, account.tenantId].find(
    (id) => judgeTenant(id, company) === 'right',
  )
  return {
    done,
    ids,
    leftovers,
    createdAt: round.createdAt ?? notedAge(ids.objectId),
    tenant: judgeTenant(ids.tenantId, company),
    carried: areUsable(ids, company),
    /** What Microsoft's pages can be opened with. */
    known: { tenantId: tenantId ?? null, clientId: isId(ids.clientId) ? ids.clientId : null },
    tick: (step: StepId, ticked: boolean) => change(tick(round, step, ticked, serverNow())),
    note,
    /** Somebody else has done all of it, and these are the values. */
    noteMade(made: RegistrationIds, createdAt: number, secret: string) {
      change(allMade({ ...round, ids: made, createdAt }))
      const { objectId, clientId } = made
      carryToWizard({ companyId: company?.id ?? '', objectId, clientId, createdAt, secret })
    },
    beginAgain: () => change(freshRound(round)),
    /** It was never there, or it is gone again. */
    forgetMade: () => change({ ...firstRound, leftovers }),
    forgetLeftover: (gone: Leftover) =>
      change({ ...round, leftovers: leftovers.filter((it) => it !== gone) }),
  }
}

export type GuideNotes = ReturnType<typeof useGuideNotes>

/** Values of another tenant would only cost an attempt: they stay here. */
const areUsable = (ids: RegistrationIds, company: ClaimableCompany | undefined) =>
  isId(ids.objectId) &&
  isId(ids.clientId) &&
  ids.objectId.toLowerCase() !== ids.clientId.toLowerCase() &&
  judgeTenant(ids.tenantId, company) !== 'wrong'

function judgeTenant(tenantId: string, company: ClaimableCompany | undefined) {
  if (!company || !isId(tenantId)) return 'unknown'
  return tenantId.toLowerCase().endsWith(company.tenantIdEnd.toLowerCase()) ? 'right' : 'wrong'
}

function keptRound(key: string): Round {
  try {
    return Notes.parse(JSON.parse(read(key) ?? 'null'))
  } catch {
    return firstRound
  }
}
