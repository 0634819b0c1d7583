import { useState } from 'react'
import { can } from '#src/api/contract/access.ts'
import { LicenseChoice, type Environment, type License } from '#src/api/contract/environments.ts'
import { useCall } from '#src/api/query.ts'
import { serverNow } from '#src/api/server-time.ts'
import { licenseChange } from '#src/company/changes.ts'
import { useCompany } from '#src/company/use-company.ts'
import { isValid } from '#src/domain/license.ts'
import { useContractForm } from '#src/forms/use-contract-form.ts'
import { dateOnly } from '#src/texts/dates.ts'
import { licenseTexts as texts } from '#src/texts/licenses.ts'
import { Banner } from '#src/ui/banner.tsx'
import { Button } from '#src/ui/button.tsx'
import { FormShell } from '#src/ui/form-shell.tsx'
import { RadioGroup } from '#src/ui/radio-group.tsx'
import type { Activation } from '#src/company/licensing/activated-dialog.tsx'
import { typeNameOf } from '#src/company/licensing/use-license.ts'
import { MaskedKey } from './masked-key.tsx'

interface ExistingLicensesProps {
  environment: Environment
  onActivated: (activation: Activation) => void
}

export function ExistingLicenses({ environment, onActivated }: ExistingLicensesProps) {
  const { license, otherLicenses } = environment
  if (otherLicenses.length === 0) return <p>{texts.noExisting}</p>
  const all = license ? [license, ...otherLicenses] : otherLicenses
  return (
    <>
      <p>{texts.existingText}</p>
      <Choice current={license?.id ?? ''} licenses={all} onActivated={onActivated} />
    </>
  )
}

interface ChoiceProps extends Pick<ExistingLicensesProps, 'onActivated'> {
  current: string
  licenses: readonly License[]
}

function Choice({ current, licenses, onActivated }: ChoiceProps) {
  const { id: companyId, access } = useCompany()
  const form = useContractForm(LicenseChoice, { licenseId: current })
  /** What somebody chose, and what was in force when they did. Until then it is what is in force now. */
  const [choice, setChoice] = useState<{ licenseId: string; before: string } | null>(null)
  const chosen = choice?.licenseId ?? current
  const hasChanged = choice !== null && choice.before !== current && chosen !== current
  const select = useCall('licenseSelect', {
    ...licenseChange,
    ...form.ownsRefusals,
    onSuccess({ license }) {
      onActivated({ license, how: 'key' })
    },
  })
  const reason = () => {
    if (!can(access, 'environments.write')) return texts.ownRole
    return chosen === current ? texts.selectOther : undefined
  }
  return (
    <FormShell
      {...form.shell(select)}
      onSubmit={form.handleSubmit((body) => {
        if (chosen === current) return
        select.mutate({ params: { companyId }, body })
      })}
      actions={
        <Button variant="primary" type="submit" busy={select.isPending} disabledReason={reason()}>
          {texts.select}
        </Button>
      }
    >
      <div role="alert">
        {hasChanged && <Banner tone="warning">{texts.changedMeanwhile}</Banner>}
      </div>
      <RadioGroup
        label={texts.existing}
        error={form.faultOf('licenseId')}
        options={licenses.map(optionOf)}
        name="licenseId"
        value={chosen}
        onChange={({ target: { value: licenseId } }) => {
          form.setValue('licenseId', licenseId, { shouldDirty: true, shouldValidate: true })
          setChoice({ licenseId, before: current })
        }}
      />
    </FormShell>
  )
}

function optionOf(license: License) {
  const words = { type: typeNameOf(license), date: dateOnly(Date.parse(license.expiresAt)) }
  return {
    value: license.id,
    label: <MaskedKey end={license.keyEnd} />,
    hint: isValid(license, serverNow()) ? texts.until(words) : texts.wasUntil(words),
  }
}
