import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type * as z from 'zod/mini'
import { NewCompanyUser } from '#src/api/contract/companies.ts'
import type { Profile } from '#src/api/contract/person.ts'
import { query, useCall } from '#src/api/query.ts'
import { TermsCheckbox } from '#src/entry/terms-checkbox.tsx'
import { ContactEmailField, NameFields } from '#src/forms/name-fields.tsx'
import { NotLoaded } from '#src/forms/not-loaded.tsx'
import { useContractForm } from '#src/forms/use-contract-form.ts'
import { useHere } from '#src/lib/use-here.ts'
import { paths } from '#src/paths.ts'
import { newCompanyTexts as texts } from '#src/texts/companies.ts'
import { Button } from '#src/ui/button.tsx'
import { FormShell } from '#src/ui/form-shell.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { SkeletonField, SkeletonForm } from '#src/ui/skeleton-form.tsx'
import { Skeleton } from '#src/ui/skeleton.tsx'
import { toast } from '#src/ui/toast.ts'
import { keepInfo, keepUser, keptUser, type CompanyInfo } from './new-company-draft.ts'

type Values = z.infer<typeof NewCompanyUser>
const allKept = () => 'kept' as const

/** The second step, filled in with what is known about the person. */
export function NewUserForm({ info }: { info: CompanyInfo }) {
  const asked = useQuery(query('profileGet', {}))
  if (asked.data) return <Form info={info} profile={asked.data.data} />
  if (asked.error) return <NotLoaded asked={asked} />
  return (
    <SkeletonForm>
      <SkeletonField />
      <SkeletonField />
      <SkeletonField />
      <Skeleton width="14rem" />
    </SkeletonForm>
  )
}

function Form({ info, profile }: { info: CompanyInfo; profile: Profile }) {
  const { firstName, lastName, contactEmail } = profile
  const navigate = useNavigate()
  const isHere = useHere()
  const [begun] = useState(() => keptUser() ?? { firstName, lastName, contactEmail })
  const form = useContractForm<Values, Values>(NewCompanyUser, begun, allKept)
  const { subscribe } = form
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => keepUser(values),
      }),
    [subscribe],
  )
  const create = useCall('companyCreate', {
    affects: ['profileGet', 'companyList', 'companyOverview'],
    ...form.ownsRefusals,
    async onSuccess({ id }) {
      keepInfo(null)
      keepUser(null)
      if (isHere()) await navigate(paths.company(id), { replace: true })
      else toast.success(texts.created({ name: info.name }))
    },
  })

  return (
    <FormShell
      {...form.shell(create)}
      onSubmit={form.handleSubmit((user) => {
        const body = { ...info, ...user }
        create.mutate({ body })
      })}
      actions={
        <>
          <LinkButton render={<Link to={paths.newCompany()} />}>{texts.back}</LinkButton>
          <Button
            variant="primary"
            type="submit"
            busy={create.isPending}
            disabledReason={form.watch('termsAccepted') ? undefined : texts.missingTerms}
          >
            {texts.continue}
          </Button>
        </>
      }
    >
      <NameFields field={form.field} />
      <ContactEmailField {...form.field('contactEmail')} />
      <TermsCheckbox error={form.faultOf('termsAccepted')} {...form.register('termsAccepted')} />
    </FormShell>
  )
}
