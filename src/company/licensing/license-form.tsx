import { useState } from 'react'
import { can } from '#src/api/contract/access.ts'
import { LicenseKey } from '#src/api/contract/environments.ts'
import type { ProblemCode } from '#src/api/contract/problem.ts'
import { codeOf } from '#src/api/errors.ts'
import { useCall } from '#src/api/query.ts'
import { licenseChange } from '../changes.ts'
import { useCompany } from '../use-company.ts'
import { problemText } from '#src/forms/problem-text.ts'
import { useHere } from '#src/lib/use-here.ts'
import { useContractForm } from '#src/forms/use-contract-form.ts'
import { licenseTexts as texts } from '#src/texts/licenses.ts'
import { Button } from '#src/ui/button.tsx'
import { FormShell } from '#src/ui/form-shell.tsx'
import { later, useAhead } from '#src/ui/later.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { toast } from '#src/ui/toast.ts'
import type { Activation } from './activated-dialog.tsx'

const MspTermsDialog = later(async () => (await import('./msp-terms-dialog.tsx')).MspTermsDialog)

/** What a person should see even when the form has scrolled away. */
const loud: readonly string[] = ['license_sku', 'license_downgrade'] satisfies ProblemCode[]

export function LicenseForm({ onActivated }: { onActivated: (activation: Activation) => void }) {
  useAhead(MspTermsDialog)
  const { id: companyId, access } = useCompany()
  const [terms, setTerms] = useState<LicenseKey | null>(null)
  const isHere = useHere()
  const form = useContractForm(LicenseKey, { key: '', termsAccepted: false })
  const activate = useCall('licenseActivate', {
    ...licenseChange,
    ...form.ownsRefusals,
    onError(error, { body }) {
      const code = codeOf(error) ?? ''
      setTerms(code === 'license_terms' ? body : null)
      form.placeRefusal(error)
      if (isHere() && loud.includes(code)) toast.error(problemText(error))
    },
    onSuccess({ license }) {
      onActivated({ license, how: 'key' })
    },
  })
  const send = (body: LicenseKey) => {
    activate.mutate({ params: { companyId }, body })
  }
  const reason = () => {
    if (!can(access, 'environments.write')) return texts.ownRole
    return form.watch('key').trim() ? undefined : texts.keyMissing
  }
  return (
    <FormShell
      {...form.shell(activate)}
      // The terms ask instead.
      error={terms ? null : form.sentenceFor(activate.error)}
      onSubmit={form.handleSubmit(send)}
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
      {terms && (
        <MspTermsDialog
          pending={activate.isPending}
          onConfirm={() => send({ ...terms, termsAccepted: true })}
          onClose={() => setTerms(null)}
        />
      )}
    </FormShell>
  )
}
