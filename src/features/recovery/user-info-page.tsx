import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Link, Navigate, useParams } from 'react-router'
import { ClaimPerson } from '#src/api/contract/claims.ts'
import type { Profile } from '#src/api/contract/person.ts'
import { query } from '#src/api/query.ts'
import { TermsCheckbox } from '#src/entry/terms-checkbox.tsx'
import { NameFields } from '#src/forms/name-fields.tsx'
import { NotLoaded } from '#src/forms/not-loaded.tsx'
import { useContractForm } from '#src/forms/use-contract-form.ts'
import { paths } from '#src/paths.ts'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'
import { Banner } from '#src/ui/banner.tsx'
import { Button } from '#src/ui/button.tsx'
import { FormShell } from '#src/ui/form-shell.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { SkeletonField, SkeletonForm } from '#src/ui/skeleton-form.tsx'
import { Skeleton } from '#src/ui/skeleton.tsx'
import { ObstacleNotice } from './obstacle-notice.tsx'
import { keepPersonDraft, personDraft } from './person-draft.ts'
import { SecretTimeTold } from './secret-time.tsx'
import { useWizard } from './use-wizard.ts'
import styles from './recovery.module.css'

const allKept = () => 'kept' as const

/** For people whom the company does not know yet. Then the values are checked. */
export function Component() {
  const { claimId = '' } = useParams()
  const asked = useQuery(query('profileGet', {}))
  const wizard = useWizard()
  const heading = useRef<HTMLHeadingElement>(null)
  const cache = useQueryClient()
  const [begun] = useState(() => {
    const { companyId, secret } = wizard.getValues()
    const claim = cache.getQueryData(query('claimGet', { params: { claimId } }).queryKey)
    return secret !== '' && claim?.company.id === companyId
  })
  // After a reload the secret is gone, and who went back and chose another company has its values in the fields. All
  // the rest is still there, one step back.
  if (!begun) return <Navigate replace to={paths.claim(claimId)} />
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {texts.you}
      </h1>
      {wizard.secretTime && (
        <div className={styles.notice}>
          <Banner tone="warning">
            <SecretTimeTold
              time={wizard.secretTime}
              onKeep={wizard.keepSecret}
              focusNext={() => heading.current?.focus()}
            />
          </Banner>
        </div>
      )}
      {asked.data ? (
        <PersonForm claimId={claimId} profile={asked.data.data} />
      ) : asked.error ? (
        <NotLoaded asked={asked} />
      ) : (
        <SkeletonForm>
          <SkeletonField />
          <SkeletonField />
          <Skeleton width="14rem" />
        </SkeletonForm>
      )}
    </>
  )
}

function PersonForm({ claimId, profile }: { claimId: string; profile: Profile }) {
  const companyId = useWizard().getValues('companyId')
  const form = usePersonForm(companyId, profile)
  const { send, pending, obstacle, overcome, sentence, ended } = useWizard().claiming
  // It was decided in another tab, or by a call whose answer was lost.
  if (ended) return <Navigate replace to={paths.claim(claimId)} />
  return (
    <>
      {obstacle && (
        <ObstacleNotice obstacle={obstacle} companyId={companyId} onOvercome={overcome} />
      )}
      <FormShell
        {...form.summary}
        pending={pending}
        error={sentence}
        onSubmit={form.handleSubmit((person) => send(claimId, person))}
        actions={
          <>
            <LinkButton render={<Link to={paths.claim(claimId)} />}>{texts.back}</LinkButton>
            <Button
              variant="primary"
              type="submit"
              busy={pending}
              disabledReason={form.watch('termsAccepted') ? undefined : texts.acceptFirst}
            >
              {texts.continue}
            </Button>
          </>
        }
      >
        <NameFields field={form.field} />
        <TermsCheckbox error={form.faultOf('termsAccepted')} {...form.register('termsAccepted')} />
      </FormShell>
    </>
  )
}

/** It begins with the profile, or with what was made of it before somebody went back, was refused or came again. */
function usePersonForm(companyId: string, { firstName, lastName }: Profile) {
  const [begun] = useState(() => personDraft(companyId) ?? { firstName, lastName })
  const form = useContractForm(ClaimPerson, begun, allKept)
  const { subscribe } = form
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) =>
          keepPersonDraft({ ...values, termsAccepted: values.termsAccepted ?? false, companyId }),
      }),
    [subscribe, companyId],
  )
  return form
}
