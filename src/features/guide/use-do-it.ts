import { use, useEffect, useState, useSyncExternalStore } from 'react'
import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import { useByServerTime } from '#src/api/use-server-time.ts'
import { useAccount } from '#src/auth/signed-in.ts'
import { isTooOld } from '#src/domain/registration-plan.ts'
import { heldSecret } from '#src/registration/claim-draft.ts'
import { useGraphWork } from '#src/registration/use-graph-work.ts'
import { BesideWizard } from './beside-wizard.ts'
import type { GuideNotes } from './use-guide-notes.ts'
import { workFor, type Standing } from './work.ts'

/** How the work for this person and company stands, and what can be done with it. */
export function useDoIt(company: ClaimableCompany, notes: GuideNotes) {
  const { id: accountId, tenantId } = useAccount()
  const begin = useGraphWork()
  const means = { begin, notes }
  const [work] = useState(() => workFor({ accountId, companyId: company.id, tenantId }, means))
  useEffect(() => work.equip(means))
  const kept = useSyncExternalStore(work.subscribe, work.standing)
  const isOver = useByServerTime((now) => 'plan' in kept && isTooOld(kept.plan, now))
  const standing: Standing = isOver && 'plan' in kept ? { kind: 'too-old', plan: kept.plan } : kept
  const fate = useSyncExternalStore(heldSecret.subscribe, heldSecret.fate)
  return {
    ...work,
    standing,
    /** What has become of a secret that was made, where it is not in the wizard beside. */
    fate: use(BesideWizard) ? null : fate,
  }
}
