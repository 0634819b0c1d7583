import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import type { ScriptOutput } from '#src/domain/read-script-output.ts'
import { endsLike } from '#src/domain/registration-ids.ts'
import { PasteBox } from '#src/registration/paste-box.tsx'
import { withUnclear } from '#src/registration/with-unclear.ts'
import { noteRegistration } from '#src/registration/registration-note.ts'
import { registrationTexts as texts } from '#src/texts/registration.ts'
import { useWizard } from './use-wizard.ts'

/** All values at once, straight into their fields. Those of another tenant would only cost an attempt. */
export function PasteAll({ company: { tenantIdEnd } }: { company: ClaimableCompany }) {
  const { putIn } = useWizard()
  const fill = (found: ScriptOutput, told: string) => {
    const { ids, secret, createdAt } = found
    const { objectId, tenantId } = ids
    if (tenantId && !endsLike(tenantId, tenantIdEnd)) return texts.otherTenant({ end: tenantIdEnd })
    const isOut = putIn({ ids, secret })
    if (objectId && createdAt !== null) noteRegistration({ objectId, createdAt })
    return withUnclear(found, isOut ? texts.secretOut({ told }) : told)
  }
  return <PasteBox fields={['clientId', 'objectId']} onFound={fill} />
}
