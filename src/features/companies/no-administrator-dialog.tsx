import { TriangleAlert } from 'lucide-react'
import { Link } from 'react-router'
import type { ListedCompany } from '#src/api/contract/companies.ts'
import { paths } from '#src/paths.ts'
import { selectorTexts as texts } from '#src/texts/companies.ts'
import { Button } from '#src/ui/button.tsx'
import { Dialog } from '#src/ui/dialog.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { SupportLink } from '#src/support/support-link.tsx'

interface NoAdministratorDialogProps {
  company: ListedCompany
  recovery: boolean
  onClose: () => void
}

/** Asking would reach nobody. Where the company allows it, it can be recovered instead. */
export function NoAdministratorDialog({ company, recovery, onClose }: NoAdministratorDialogProps) {
  return (
    <Dialog
      open
      size="medium"
      tone="warning"
      icon={<TriangleAlert />}
      title={texts.noAdminTitle}
      onClose={onClose}
      description={
        <>
          {texts.noAdmin({ company: company.name })}{' '}
          {recovery ? texts.noAdminRecover : texts.noAdminLocked}
        </>
      }
      footer={
        recovery ? (
          <>
            <Button onClick={onClose}>{texts.cancel}</Button>
            <SupportLink variant="secondary">{texts.contactSupport}</SupportLink>
            <LinkButton variant="primary" render={<Link to={paths.recover()} />}>
              {texts.recover}
            </LinkButton>
          </>
        ) : (
          <Button onClick={onClose}>{texts.close}</Button>
        )
      }
    />
  )
}
