import { Info, Lightbulb } from 'lucide-react'
import { memo, useEffect, useMemo, type ReactNode } from 'react'
import { useController, useWatch } from 'react-hook-form'
import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import { isClaimable } from '#src/company/claimable-companies.ts'
import { useFollowed } from '#src/forms/use-followed.ts'
import { getAhead } from '#src/lib/get-ahead.ts'
import { tidy } from '#src/domain/registration-ids.ts'
import { GuideLink } from '#src/registration/guide-link.tsx'
import { doItPlace, moreInfo } from '#src/registration/guide-place.ts'
import { RoleTruth } from '#src/registration/role-truth.tsx'
import { makeFormats } from '#src/texts/dates.ts'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'
import { inList } from '#src/texts/texts.ts'
import { Afterwards } from '#src/ui/afterwards.tsx'
import { Banner } from '#src/ui/banner.tsx'
import { Button } from '#src/ui/button.tsx'
import { Combobox } from '#src/ui/combobox.tsx'
import { FormShell } from '#src/ui/form-shell.tsx'
import { later } from '#src/ui/later.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { CompanyStanding } from './company-standing.tsx'
import { noticesFor, type Notice } from './hints.ts'
import { outcomes } from './outcomes.ts'
import { CheckList, Preflight } from './preflight.tsx'
import { SecretField } from './secret-field.tsx'
import { SecretTimeTold } from './secret-time.tsx'
import type { useClaim } from './use-claim.ts'
import { useWizard } from './use-wizard.ts'
import { WaitingClaim } from './waiting-claim.tsx'
import type { WizardForm } from './wizard-form.ts'
import styles from './recovery.module.css'

const PasteAll = later(async () => (await import('./paste-all.tsx')).PasteAll)

interface ClaimFormProps {
  companies: readonly ClaimableCompany[]
  claiming: ReturnType<typeof useClaim>
  /** A refusal above has told already how many attempts are left. */
  attemptsTold: boolean
  /** And what stands in the way. */
  obstacleTold: boolean
}

export function ClaimForm({ companies, claiming, attemptsTold, obstacleTold }: ClaimFormProps) {
  const form = useWizard()
  const { submit, pending, sentence } = claiming
  // What is chosen shows that it was, before all that depends on it is drawn.
  const followed = ['companyId', 'objectId', 'clientId', 'secret'] as const
  const [companyId, objectId, clientId, secret] = useFollowed(form, followed)
  const company = companyWith(companyId, companies)
  useEffect(
    () => getAhead([...Object.values(outcomes), PasteAll.ahead, CheckList.ahead, makeFormats]),
    [],
  )

  const notices = noticesFor({ objectId, clientId, secret }, company)

  /** All that a field of the three has to say, and the tidying of what is put into it. */
  const field = (name: keyof typeof notices, usual: string) => ({
    required: true,
    autoComplete: 'off',
    spellCheck: false,
    hint:
      name === 'secret' && form.secretTime ? (
        <SecretTimeTold
          time={form.secretTime}
          onKeep={form.keepSecret}
          focusNext={() => form.setFocus('secret')}
        />
      ) : (
        <Hint notice={notices[name]} usual={usual} />
      ),
    error: form.faultOf(name) ?? notices[name].fault,
    ...form.register(name, {
      setValueAs: tidy,
      onBlur({ target }: { target: HTMLInputElement }) {
        const tidied = form.getValues(name)
        if (target.value !== tidied) form.setValue(name, tidied)
      },
    }),
  })

  const send = form.handleSubmit((values) => {
    const chosen = companyWith(values.companyId, companies)
    if (chosen) submit(chosen)
  })

  return (
    <>
      <RoleTruth company={company} ids={{ objectId, clientId }} />
      <FormShell
        {...form.summary}
        pending={pending}
        error={sentence}
        onSubmit={send}
        actions={<Continue companies={companies} control={form.control} pending={pending} />}
      >
        <CompanyChoice
          companies={companies}
          control={form.control}
          error={form.faultOf('companyId')}
        />
        <TenantLine company={company} />
        {company
          ? !obstacleTold && <CompanyStanding company={company} attemptsTold={attemptsTold} />
          : companies
              .filter(isOpen)
              .map(
                ({ id, name, waiting }) =>
                  waiting && <WaitingClaim key={id} company={name} waiting={waiting} />,
              )}
        {(!company || isOpen(company)) && <Need companyId={companyId} />}
        {isOpen(company) && (
          <details className={styles.pasting}>
            <summary>{texts.allAtOnce}</summary>
            <PasteAll company={company} />
          </details>
        )}
        <Fillable companies={companies} control={form.control}>
          {(fillable) => (
            <>
              <TextField
                label={texts.objectId}
                {...field('objectId', texts.objectIdHint)}
                {...fillable}
              />
              <TextField
                label={texts.clientId}
                {...field('clientId', texts.clientIdHint)}
                {...fillable}
              />
              <SecretField
                life={form.secretLife}
                {...field('secret', texts.secretHint)}
                {...fillable}
              />
            </>
          )}
        </Fillable>
        {isOpen(company) && (
          <Afterwards>
            <Preflight company={company} />
          </Afterwards>
        )}
      </FormShell>
    </>
  )
}

const companyWith = (wanted: string, companies: readonly ClaimableCompany[]) =>
  companies.find(({ id }) => id === wanted)

/** Whether one is chosen that can be claimed now. */
const isOpen = (company: ClaimableCompany | undefined): company is ClaimableCompany =>
  company !== undefined && isClaimable(company)

interface PartProps {
  companies: readonly ClaimableCompany[]
  control: WizardForm['control']
}

/** The company that is chosen, at once: what lets somebody go on waits for nothing. */
const useChosen = ({ companies, control }: PartProps) =>
  companyWith(useWatch({ control, name: 'companyId' }), companies)

/** Whoever has chosen a company and is quick can fill in the fields. */
function Fillable({
  children,
  ...part
}: PartProps & { children: (fillable: { readOnly: boolean }) => ReactNode }) {
  return children({ readOnly: !isOpen(useChosen(part)) })
}

const needed = ['objectId', 'clientId', 'secret'] as const

/** It knows what is there, and names what is missing. */
function Continue({ pending, ...part }: PartProps & { pending: boolean }) {
  const company = useChosen(part)
  const empty = useWatch({
    control: part.control,
    compute: (values) => needed.filter((name) => !values[name]),
  })
  const missing = () => {
    if (!company) return texts.chooseFirst
    if (!isOpen(company)) return texts.notClaimable
    if (empty.length === 0) return undefined
    return texts.fillFirst({ fields: inList(empty.map((name) => texts[name])) })
  }
  return (
    <Button variant="primary" type="submit" busy={pending} disabledReason={missing()}>
      {texts.continue}
    </Button>
  )
}

/** No key typed into another field draws it anew. */
const CompanyChoice = memo(function CompanyChoice(
  props: PartProps & { error: string | undefined },
) {
  const { companies, control, error } = props
  const { field } = useController({ name: 'companyId', control })
  const options = useMemo(
    () =>
      companies.map(({ id, name, region }) => ({
        value: id,
        label: `${name} (${region})`,
        detail: id,
      })),
    [companies],
  )
  return (
    <Combobox
      {...field}
      required
      label={texts.company}
      hint={texts.companyHint}
      value={field.value || null}
      onChange={(id) => field.onChange(id ?? '')}
      error={error}
      options={options}
    />
  )
})

const Need = memo(function Need({ companyId }: { companyId: string }) {
  return (
    <Banner
      icon={<Info />}
      actions={
        <>
          <GuideLink companyId={companyId} id={moreInfo}>
            {texts.moreInfo}
          </GuideLink>
          <GuideLink companyId={companyId} place={doItPlace}>
            {texts.doItForMe}
          </GuideLink>
        </>
      }
    >
      {texts.need}
    </Banner>
  )
})

/** A guess stands out from the usual words, but is no fault. */
const Hint = ({ notice, usual }: { notice: Notice; usual: string }) =>
  notice.hint ? (
    <span className={styles.guess}>
      <Lightbulb />
      {notice.hint}
    </span>
  ) : (
    usual
  )

function TenantLine({ company }: { company: ClaimableCompany | undefined }) {
  return (
    <dl className={styles.tenant}>
      <dt>{texts.tenant}</dt>
      <dd>
        {company ? (
          <bdi dir="ltr">
            <span aria-hidden>********-****-****-****-*******</span>
            <span className="visually-hidden">{texts.endsIn} </span>
            <strong>{company.tenantIdEnd}</strong>
          </bdi>
        ) : (
          '-'
        )}
      </dd>
      {company && <dd className={styles.hint}>{texts.tenantHint}</dd>}
    </dl>
  )
}
