import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import type { ScriptOutput } from '#src/domain/read-script-output.ts'
import { endsLike } from '#src/domain/registration-ids.ts'
import { PasteBox } from '#src/registration/paste-box.tsx'
import { noteRegistration } from '#src/registration/registration-note.ts'
import { registrationTexts as texts } from '#src/texts/registration.ts'
import { useWizard } from './use-wizard.ts'

/** All values at once, straight into their fields. Those of another tenant would only cost an attempt. */
export function PasteAll({ company: { tenantIdEnd } }: { company: ClaimableCompany }) {
  const { setValue } = useWizard()
  const fill = ({ ids, secret, createdAt }: ScriptOutput) => {
    const { objectId, clientId, tenantId } = ids
    if (tenantId && !endsLike(tenantId, tenantIdEnd)) return texts.otherTenant({ end: tenantIdEnd })
    for (const [name, value] of Object.entries({ objectId, clientId, secret } as const)) {
      if (value) setValue(name as 'objectId' | 'clientId' | 'secret', value)
    }
    if (objectId && createdAt !== null) noteRegistration({ objectId, createdAt })
    return null
  }
  return <PasteBox fields={['clientId', 'objectId']} onFound={fill} />
}
