import { can } from '#src/api/contract/access.ts'
import { LicenseKey } from '#src/api/contract/environments.ts'
import { codeOf } from '#src/api/errors.ts'
import { useIdempotencyKey } from '#src/api/idempotency.ts'
import { useCall } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { problemText } from '#src/forms/problem-text.ts'
import { useContractForm } from '#src/forms/use-contract-form.ts'
import { licenseTexts as texts } from '#src/texts/licenses.ts'
import { Button } from '#src/ui/button.tsx'
import { FormShell } from '#src/ui/form-shell.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { toast } from '#src/ui/toast.ts'
import type { Activation } from './activated-dialog.tsx'

export function LicenseForm({ onActivated }: { onActivated: (activation: Activation) => void }) {
  const { id: companyId, access } = useCompany()
  const keyFor = useIdempotencyKey()
  const form = useContractForm(LicenseKey, { key: '' })
  const activate = useCall('licenseActivate', {
    affects: ['environmentGet', 'companyOverview', 'licenseKeyShow'],
    meta: { ownsErrors: true },
    onError(error) {
      form.placeRefusal(error)
      if (codeOf(error) === 'license_sku') toast.error(problemText(error))
    },
    onSuccess({ license }) {
      onActivated({ license, how: 'key' })
    },
  })
  const reason = () => {
    if (!can(access, 'environments.write')) return texts.ownRole
    return form.watch('key').trim() ? undefined : texts.keyMissing
  }
  return (
    <FormShell
      {...form.shell(activate)}
      onSubmit={form.handleSubmit((body) => {
        activate.mutate({ params: { companyId }, body, idempotencyKey: keyFor(body) })
      })}
      actions={
        <Button variant="primary" type="submit" busy={activate.isPending} disabledReason={reason()}>
          {texts.activateNow}
        </Button>
      }
    >
      <TextField
        required
        label={texts.key}
        hint={texts.keyHint}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        {...form.field('key')}
      />
    </FormShell>
  )
}
