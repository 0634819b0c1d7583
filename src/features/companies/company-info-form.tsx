import { Controller, useWatch } from 'react-hook-form'
import { NewCompanyInfo } from '#src/api/contract/companies.ts'
import { CountryChoice } from '#src/forms/country-choice.tsx'
import { useContractForm } from '#src/forms/use-contract-form.ts'
import { newCompanyTexts as texts } from '#src/texts/companies.ts'
import { Button } from '#src/ui/button.tsx'
import { FormShell } from '#src/ui/form-shell.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import type { CompanyInfo } from './new-company-draft.ts'
import { RegionChoice } from './region-choice.tsx'

interface CompanyInfoFormProps {
  kept: CompanyInfo | null
  onContinue: (info: CompanyInfo) => void
}

export function CompanyInfoForm({ kept, onContinue }: CompanyInfoFormProps) {
  const form = useContractForm(NewCompanyInfo, kept ?? { name: '', country: '' })
  const complete = useWatch({
    control: form.control,
    name: ['region', 'name', 'country'],
    compute: ([region, name, country]) => Boolean(region && name.trim() && country),
  })

  return (
    <FormShell
      {...form.summary}
      pending={false}
      error={null}
      onSubmit={form.handleSubmit(onContinue)}
      actions={
        <Button
          variant="primary"
          type="submit"
          disabledReason={complete ? undefined : texts.missing}
        >
          {texts.continue}
        </Button>
      }
    >
      <RegionChoice error={form.faultOf('region')} {...form.register('region')} />
      <TextField
        required
        label={texts.name}
        hint={texts.nameHint}
        autoComplete="organization"
        error={form.faultOf('name')}
        {...form.register('name')}
      />
      <Controller
        name="country"
        control={form.control}
        render={({ field }) => (
          <CountryChoice
            {...field}
            required
            label={texts.country}
            hint={texts.countryHint}
            value={field.value ?? null}
            error={form.faultOf('country')}
          />
        )}
      />
    </FormShell>
  )
}
