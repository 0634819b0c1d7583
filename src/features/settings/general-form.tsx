import { useState } from 'react'
import type * as z from 'zod/mini'
import { can } from '#src/api/contract/access.ts'
import { CompanySettingsUpdate, type CompanySettings } from '#src/api/contract/settings.ts'
import { useCall } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { orLoadCurrent } from '#src/forms/begun.tsx'
import { useBegun, type Current } from '#src/forms/use-begun.ts'
import { useContractForm } from '#src/forms/use-contract-form.ts'
import { settingsTexts as texts } from '#src/texts/settings.ts'
import { Button } from '#src/ui/button.tsx'
import { FormShell } from '#src/ui/form-shell.tsx'
import { toast } from '#src/ui/toast.ts'
import { InformationCard } from './information-card.tsx'
import { LeaveGuard } from './leave-guard.tsx'
import { PreviewsCard } from './previews-card.tsx'
import { RecoveryCard } from './recovery-card.tsx'
import { SupportCard } from './support-card.tsx'

export function GeneralForm({ current, refetch }: Current<CompanySettings>) {
  const { id: companyId, access } = useCompany()
  const form = useContractForm(CompanySettingsUpdate, valuesOf(current.data))
  const { isDirty } = form.formState
  const forbidden = can(access, 'company.write') ? undefined : texts.forbidden
  const [sent, setSent] = useState<Values | null>(null)
  /** What was typed while the rest was being saved is not saved yet. */
  const goOnFrom = (values: Values) => {
    const typed = form.getValues()
    const before = sent ?? typed
    form.reset(values)
    for (const field of Object.keys(typed) as (keyof Values)[])
      if (String(typed[field]) !== String(before[field]))
        form.setValue(field, typed[field], { shouldDirty: true })
  }
  const save = useCall('companyUpdate', {
    affects: ['companySettingsGet', 'companyOverview', 'companyList'],
    ...form.ownsRefusals,
    onError(error) {
      setSent(null)
      form.placeRefusal(error)
    },
    onSuccess() {
      toast.success(texts.saved)
      if (sent) goOnFrom(sent)
    },
  })
  const { begun, loadCurrent } = useBegun(
    { current, refetch },
    {
      unsaved: isDirty,
      saved: save.data,
      onBegin(latest, keepTyped) {
        if (keepTyped) goOnFrom(valuesOf(latest))
        else form.reset(valuesOf(latest))
        setSent(null)
        save.reset()
      },
    },
  )

  const roleMissing = form.watch('support') === 'grant' && form.watch('supportRole') === null
  const reason =
    forbidden ?? (roleMissing ? texts.roleMissing : isDirty ? undefined : texts.unchanged)

  return (
    <FormShell
      {...form.summary}
      stickyActions
      pending={save.isPending}
      error={orLoadCurrent(form.sentenceFor(save.error), save.error, loadCurrent)}
      onSubmit={form.handleSubmit((body) => {
        const { etag } = begun
        setSent(form.getValues())
        save.mutate({ params: { companyId }, body, etag })
      })}
      actions={
        <>
          <Button
            disabledReason={isDirty ? undefined : texts.unchanged}
            onClick={() => {
              form.reset()
              setSent(null)
              save.reset()
            }}
          >
            {texts.cancel}
          </Button>
          <Button variant="primary" type="submit" busy={save.isPending} disabledReason={reason}>
            {texts.save}
          </Button>
        </>
      }
    >
      <InformationCard form={form} settings={begun.data} forbidden={forbidden} />
      <RecoveryCard form={form} forbidden={forbidden} />
      <PreviewsCard form={form} settings={begun.data} forbidden={forbidden} />
      <SupportCard form={form} settings={current.data} forbidden={forbidden} />
      <LeaveGuard unsaved={isDirty} />
    </FormShell>
  )
}

type Values = z.input<typeof CompanySettingsUpdate>

const valuesOf = ({ name, billingEmail, country, recovery, previews }: CompanySettings) => ({
  name,
  billingEmail,
  country,
  recovery,
  previews: previews.enabled,
  support: 'keep' as const,
  supportRole: null,
  supportPeriod: '24' as const,
})

export type SettingsForm = ReturnType<
  typeof useContractForm<
    z.input<typeof CompanySettingsUpdate>,
    z.output<typeof CompanySettingsUpdate>
  >
>

/** What each part of the form is given. */
export interface PartProps {
  form: SettingsForm
  settings: CompanySettings
  /** Why nothing may be changed; none when it may. */
  forbidden: string | undefined
}
