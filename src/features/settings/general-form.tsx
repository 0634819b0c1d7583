import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Versioned } from '#src/api/client.ts'
import { can } from '#src/api/contract/access.ts'
import { CompanySettingsUpdate, type CompanySettings } from '#src/api/contract/settings.ts'
import { codeOf } from '#src/api/errors.ts'
import { useIdempotencyKey } from '#src/api/idempotency.ts'
import { useCall } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
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

interface GeneralFormProps {
  settings: Versioned<CompanySettings>
  onBeginAgain: () => void
}

export function GeneralForm({ settings, onBeginAgain }: GeneralFormProps) {
  const { id: companyId, access } = useCompany()
  const [begun] = useState(settings)
  const form = useSettingsForm(begun.data)
  const { isDirty } = form.formState
  const forbidden = can(access, 'company.write') ? undefined : texts.forbidden
  const keyFor = useIdempotencyKey()
  const save = useCall('companyUpdate', {
    affects: ['companySettingsGet', 'companyOverview', 'companyList'],
    ...form.ownsRefusals,
    onSuccess() {
      toast.success(texts.saved)
      onBeginAgain()
    },
  })

  // Where nothing was typed, nothing is lost by showing what others have saved.
  const isOutdated = settings.etag !== begun.etag && !isDirty && !save.isPending
  useEffect(() => {
    if (isOutdated) onBeginAgain()
  }, [isOutdated, onBeginAgain])

  const roleMissing = form.watch('support') === 'grant' && form.watch('supportRole') === null
  const reason =
    forbidden ?? (roleMissing ? texts.roleMissing : isDirty ? undefined : texts.unchanged)

  return (
    <FormShell
      {...form.summary}
      stickyActions
      pending={save.isPending}
      error={
        form.sentenceFor(save.error) && (
          <>
            {form.sentenceFor(save.error)}{' '}
            {codeOf(save.error) === 'changed_meanwhile' && <LoadCurrent onLoaded={onBeginAgain} />}
          </>
        )
      }
      onSubmit={form.handleSubmit((body) => {
        const { etag } = begun
        save.mutate({ params: { companyId }, body, etag, idempotencyKey: keyFor([body, etag]) })
      })}
      actions={
        <>
          <Button
            disabledReason={isDirty ? undefined : texts.unchanged}
            onClick={() => {
              form.reset()
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
      <SupportCard form={form} settings={settings.data} forbidden={forbidden} />
      <LeaveGuard unsaved={isDirty && !save.isSuccess} />
    </FormShell>
  )
}

const useSettingsForm = ({ name, billingEmail, country, recovery, previews }: CompanySettings) =>
  useContractForm(CompanySettingsUpdate, {
    name,
    billingEmail,
    country,
    recovery,
    previews: previews.enabled,
    support: 'keep',
    supportRole: null,
    supportPeriod: '24',
  })

export type SettingsForm = ReturnType<typeof useSettingsForm>

/** What each part of the form is given. */
export interface PartProps {
  form: SettingsForm
  settings: CompanySettings
  /** Why nothing may be changed; none when it may. */
  forbidden: string | undefined
}

function LoadCurrent({ onLoaded }: { onLoaded: () => void }) {
  const cache = useQueryClient()
  const load = async () => {
    await cache.invalidateQueries({ queryKey: ['companySettingsGet'] })
    onLoaded()
  }
  return (
    <Button variant="link" onClick={() => void load()}>
      {texts.loadCurrent}
    </Button>
  )
}
