import { Controller } from 'react-hook-form'
import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import { useConfig } from '#src/config/config-context.ts'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'
import { Banner } from '#src/ui/banner.tsx'
import { Button } from '#src/ui/button.tsx'
import { Combobox } from '#src/ui/combobox.tsx'
import { FormShell } from '#src/ui/form-shell.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { CompanyStanding } from './company-standing.tsx'
import { hintsFor } from './hints.ts'
import { SecretField } from './secret-field.tsx'
import { useClaim } from './use-claim.ts'
import { useWizard } from './wizard-form.ts'
import styles from './recovery.module.css'

export function ClaimForm({ companies }: { companies: readonly ClaimableCompany[] }) {
  const form = useWizard()
  const { links } = useConfig()
  const { submit, pending, sentence } = useClaim()
  const [companyId, objectId, clientId, secret] = form.watch([
    'companyId',
    'objectId',
    'clientId',
    'secret',
  ])
  const company = companies.find(({ id }) => id === companyId)
  const open = company?.recovery === true && !company.signedIn && company.lockedUntil === null
  const hints = hintsFor({ objectId, clientId, secret }, company)

  const missing = () => {
    if (!company) return texts.chooseFirst
    if (!open) return texts.notClaimable
    return objectId && clientId && secret ? undefined : texts.fillFirst
  }

  return (
    <FormShell
      {...form.summary}
      pending={pending}
      error={sentence}
      onSubmit={form.handleSubmit(() => company && submit(company))}
      actions={
        <Button variant="primary" type="submit" busy={pending} disabledReason={missing()}>
          {texts.continue}
        </Button>
      }
    >
      <Controller
        name="companyId"
        control={form.control}
        render={({ field }) => (
          <Combobox
            {...field}
            required
            label={texts.company}
            hint={texts.companyHint}
            value={field.value || null}
            onChange={(id) => field.onChange(id ?? '')}
            error={form.faultOf('companyId')}
            options={companies.map(({ id, name, region }) => ({
              value: id,
              label: `${name} (${region})`,
              detail: id,
            }))}
          />
        )}
      />
      <TenantLine company={company} />
      {company && <CompanyStanding company={company} />}
      <TextField
        required
        label={texts.objectId}
        hint={hints.objectId ?? texts.objectIdHint}
        readOnly={!open}
        autoComplete="off"
        spellCheck={false}
        error={form.faultOf('objectId')}
        {...form.register('objectId', { setValueAs: tidy })}
      />
      <TextField
        required
        label={texts.clientId}
        hint={hints.clientId ?? texts.clientIdHint}
        readOnly={!open}
        autoComplete="off"
        spellCheck={false}
        error={form.faultOf('clientId')}
        {...form.register('clientId', { setValueAs: tidy })}
      />
      <SecretField
        hint={hints.secret ?? texts.secretHint}
        readOnly={!open}
        error={form.faultOf('secret')}
        {...form.register('secret', { setValueAs: tidy })}
      />
      <Banner>
        {texts.need}{' '}
        <a href={links.productDocs} target="_blank" rel="noreferrer">
          {texts.moreInfo}
        </a>
      </Banner>
    </FormShell>
  )
}

/** People copy more than the value: spaces, quotes, line ends. */
const tidy = (value: string) => value.replaceAll(/^[\s"'“”]+|[\s"'“”]+$/g, '')

function TenantLine({ company }: { company: ClaimableCompany | undefined }) {
  return (
    <dl className={styles.tenant}>
      <dt>{texts.tenant}</dt>
      <dd>
        {company ? (
          <>
            <span aria-hidden>********-****-****-****-*******</span>
            <span className="visually-hidden">{texts.endsIn}</span>
            <strong>{company.tenantIdEnd}</strong>
          </>
        ) : (
          '-'
        )}
      </dd>
      <dd className={styles.hint}>{texts.tenantHint}</dd>
    </dl>
  )
}
