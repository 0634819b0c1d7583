import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { accessAt } from '#src/api/contract/access.ts'
import { NewMember, type OpenedInvitation } from '#src/api/contract/invitations.ts'
import { useCall } from '#src/api/query.ts'
import { TermsCheckbox } from '#src/entry/terms-checkbox.tsx'
import { NameFields } from '#src/forms/name-fields.tsx'
import { useContractForm } from '#src/forms/use-contract-form.ts'
import { useHere } from '#src/lib/use-here.ts'
import { paths } from '#src/paths.ts'
import { acceptTexts as texts } from '#src/texts/accept-invite.ts'
import { accessName } from '#src/texts/companies.ts'
import { dateAndTime } from '#src/texts/dates.ts'
import { Button } from '#src/ui/button.tsx'
import { FormShell } from '#src/ui/form-shell.tsx'
import { toast } from '#src/ui/toast.ts'
import styles from './join-form.module.css'

interface JoinFormProps {
  invitationId: string
  invitation: Extract<OpenedInvitation, { kind: 'open' }>
}

export function JoinForm({ invitationId, invitation }: JoinFormProps) {
  const { company, firstName, lastName, invitedBy, level, expiresAt } = invitation
  const cache = useQueryClient()
  const navigate = useNavigate()
  const isHere = useHere()
  const form = useContractForm(NewMember, { firstName, lastName })
  const accept = useCall('invitationAccept', {
    affects: ['companyList', 'profileGet', 'companyOverview'],
    ...form.ownsRefusals,
    async onSuccess({ companyId }) {
      if (isHere()) await navigate(paths.page(companyId, 'app-catalog'))
      else toast.success(texts.joined({ company }))
    },
    onError(error) {
      form.placeRefusal(error)
      // It may have been used or taken back meanwhile: then the page says so.
      void cache.invalidateQueries({ queryKey: ['invitationOpen'] })
    },
  })
  return (
    <>
      <h1>{texts.title({ company })}</h1>
      <p>{texts.invited({ who: invitedBy, level: accessName(accessAt(level)) })}</p>
      <p>{texts.until({ date: dateAndTime(Date.parse(expiresAt)) })}</p>
      <h2 className={styles.you}>{texts.userInfo}</h2>
      <FormShell
        {...form.shell(accept)}
        onSubmit={form.handleSubmit((body) => {
          accept.mutate({ params: { invitationId }, body })
        })}
        actions={
          <Button
            variant="primary"
            type="submit"
            busy={accept.isPending}
            disabledReason={form.watch('termsAccepted') ? undefined : texts.acceptFirst}
          >
            {texts.continue}
          </Button>
        }
      >
        <NameFields field={form.field} />
        <TermsCheckbox error={form.faultOf('termsAccepted')} {...form.register('termsAccepted')} />
      </FormShell>
    </>
  )
}
