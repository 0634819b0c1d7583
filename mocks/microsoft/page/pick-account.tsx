import { UserPlus } from 'lucide-react'
import type { Account } from '#mocks/world/microsoft-state.ts'
import { Button } from '#src/ui/button.tsx'
import { AccountList } from './account-list.tsx'
import { Card } from './card.tsx'
import { pageTexts } from './texts.ts'

interface PickAccountProps {
  title: string
  accounts: Account[]
  onPick: (account: Account) => void
  onUseAnother?: () => void
}

export function PickAccount({ title, accounts, onPick, onUseAnother }: PickAccountProps) {
  return (
    <Card title={title}>
      <AccountList accounts={accounts} onChoose={onPick} />
      {onUseAnother && (
        <Button icon={<UserPlus aria-hidden />} onClick={onUseAnother}>
          {pageTexts.useAnother}
        </Button>
      )}
    </Card>
  )
}
