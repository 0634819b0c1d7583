import { Briefcase } from 'lucide-react'
import { Controller } from 'react-hook-form'
import { countries } from '#src/domain/countries.ts'
import { CountryChoice } from '#src/forms/country-choice.tsx'
import { regionNames } from '#src/texts/companies.ts'
import { settingsTexts as texts } from '#src/texts/settings.ts'
import { currentLanguage } from '#src/texts/texts.ts'
import { Card } from '#src/ui/card.tsx'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { SkeletonField } from '#src/ui/skeleton-form.tsx'
import { Loading } from '#src/ui/skeleton.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import styles from './company-page.module.css'
import type { PartProps } from './general-form.tsx'

export function InformationCard({ form, settings, forbidden }: PartProps) {
  const fixed = forbidden !== undefined
  return (
    <Card title={texts.details} icon={<Briefcase />}>
      <div className={styles.fields}>
        <TextField
          required
          label={texts.name}
          hint={forbidden ?? texts.nameHint}
          autoComplete="organization"
          readOnly={fixed}
          {...form.field('name')}
        />
        <TextField
          type="email"
          label={texts.billingEmail}
          hint={forbidden ?? texts.billingHint}
          autoComplete="off"
          readOnly={fixed}
          {...form.field('billingEmail')}
        />
        {fixed ? (
          <TextField
            readOnly
            label={texts.country}
            hint={forbidden}
            value={nameOf(settings.country)}
          />
        ) : (
          <Controller
            name="country"
            control={form.control}
            render={({ field }) => (
              <CountryChoice
                {...field}
                required
                label={texts.country}
                // A form's value is never nothing: emptied is the empty text.
                onChange={(country) => {
                  field.onChange(country ?? '')
                }}
                error={form.faultOf('country')}
              />
            )}
          />
        )}
        <div className={styles.withButton}>
          <TextField readOnly label={texts.companyId} value={settings.id} />
          <CopyButton text={settings.id} label={texts.copyId} />
        </div>
        <TextField
          readOnly
          label={texts.location}
          hint={texts.locationHint}
          value={`${regionNames[settings.region]} (${settings.region})`}
        />
      </div>
    </Card>
  )
}

/** The card on its way. */
export const InformationAwaited = () => (
  <Card title={texts.details} icon={<Briefcase />}>
    <Loading>
      <div className={styles.fields}>
        <SkeletonField hint />
        <SkeletonField hint />
        <SkeletonField />
        <SkeletonField />
        <SkeletonField hint />
      </div>
    </Loading>
  </Card>
)

const nameOf = (country: string) =>
  countries(currentLanguage()).find(({ code }) => code === country)?.name ?? ''
