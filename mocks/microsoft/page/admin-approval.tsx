import { Button } from '#src/ui/button.tsx'
import type { Screen } from '../authority/screens.ts'
import { Card } from './card.tsx'
import { Choices } from './choices.tsx'
import { pageTexts } from './texts.ts'

interface AdminApprovalProps {
  screen: Extract<Screen, { name: 'admin-approval' }>
  onUseAnother: () => void
  onReturn: () => void
}

export function AdminApproval({ screen, onUseAnother, onReturn }: AdminApprovalProps) {
  const { account, application } = screen
  return (
    <Card title={pageTexts.approval} subtitle={account.upn}>
      <p>{pageTexts.approvalText(application.name)}</p>
      <Choices>
        <Button variant="link" onClick={onUseAnother}>
          {pageTexts.adminAccount}
        </Button>
        <Button variant="link" onClick={onReturn}>
          {pageTexts.returnWithout}
        </Button>
      </Choices>
    </Card>
  )
}
