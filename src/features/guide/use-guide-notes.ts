import { useState } from 'react'
import * as z from 'zod/mini'
import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import { useAccount } from '#src/auth/signed-in.ts'
import { isStepId, type StepId } from '#src/domain/guide-steps.ts'
import type { RegistrationIds } from '#src/domain/read-script-output.ts'
import { isId } from '#src/domain/registration-ids.ts'
import { carryToWizard } from '#src/forms/claim-draft.ts'
import { read, write } from '#src/lib/keep.ts'

const Notes = z.object({
  done: z.array(z.string()),
  ids: z.object({ objectId: z.string(), clientId: z.string(), tenantId: z.string() }),
})
type Notes = z.infer<typeof Notes>

const nothing: Notes = { done: [], ids: { objectId: '', clientId: '', tenantId: '' } }

/** What a person has done and noted for a company. It is kept in this browser, and holds no secret. */
export function useGuideNotes(company: ClaimableCompany | undefined) {
  const account = useAccount()
  const key = `holdfast.guide.${account.id}.${company?.id ?? 'any'}`
  const [{ done, ids }, setNotes] = useState(() => keptNotes(key))

  const change = (next: Notes) => {
    setNotes(next)
    write(key, JSON.stringify(next))
  }

  const tenant = judgeTenant(ids.tenantId, company)
  const tenantId = [ids.tenantId, account.tenantId].find(
    (id) => judgeTenant(id, company) === 'right',
  )
  return {
    done: done.filter(isStepId),
    ids,
    tenant,
    carried: areUsable(ids, company),
    /** What Microsoft's pages can be opened with. */
    known: { tenantId: tenantId ?? null, clientId: isId(ids.clientId) ? ids.clientId : null },
    tick(step: StepId, ticked: boolean) {
      const others = done.filter((it) => it !== step)
      change({ ids, done: ticked ? [...others, step] : others })
    },
    note(found: Partial<RegistrationIds>) {
      const noted = { ...ids, ...found }
      change({ done, ids: noted })
      if (!areUsable(noted, company)) return
      const { objectId, clientId } = noted
      carryToWizard({ companyId: company?.id ?? '', objectId, clientId })
    },
    beginAgain() {
      change(nothing)
    },
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

function keptNotes(key: string): Notes {
  try {
    return Notes.parse(JSON.parse(read(key) ?? 'null'))
  } catch {
    return nothing
  }
}
