import { Controller } from 'react-hook-form'
import { can } from '#src/api/contract/access.ts'
import { Trial } from '#src/api/contract/environments.ts'
import { useCall } from '#src/api/query.ts'
import { licenseChange } from '../changes.ts'
import { useCompany } from '../use-company.ts'
import { useContractForm } from '#src/forms/use-contract-form.ts'
import { licenseTexts as texts } from '#src/texts/licenses.ts'
import { Button } from '#src/ui/button.tsx'
import { FormShell } from '#src/ui/form-shell.tsx'
import { NumberField } from '#src/ui/number-field.tsx'
import type { Activation } from './activated-dialog.tsx'

export function TrialForm({ onActivated }: { onActivated: (activation: Activation) => void }) {
  const { id: companyId, access } = useCompany()
  const form = useContractForm(Trial, { devices: 1 })
  const start = useCall('trialStart', {
    ...licenseChange,
    ...form.ownsRefusals,
    onSuccess({ environment, outcome }) {
      onActivated({ license: environment.license, how: outcome })
    },
  })
  return (
    <FormShell
      {...form.shell(start)}
      onSubmit={form.handleSubmit((body) => {
        start.mutate({ params: { companyId }, body })
      })}
      actions={
        <Button
          variant="primary"
          type="submit"
          busy={start.isPending}
          disabledReason={can(access, 'environments.write') ? undefined : texts.ownRole}
        >
          {texts.startNow}
        </Button>
      }
    >
      <Controller
        name="devices"
        control={form.control}
        render={({ field }) => (
          <NumberField
            {...field}
            required
            label={texts.devices}
            min={1}
            max={1_000_000}
            error={form.faultOf('devices')}
          />
        )}
      />
    </FormShell>
  )
}
