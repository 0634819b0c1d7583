import type { Account } from '#mocks/world/microsoft-state.ts'
import { Avatar } from '#src/ui/avatar.tsx'
import styles from './account-list.module.css'

interface AccountListProps {
  accounts: Account[]
  /** What else there is to know about an account. */
  noteOn?: (account: Account) => string
  onChoose: (account: Account) => void
}

export function AccountList({ accounts, noteOn, onChoose }: AccountListProps) {
  return (
    <ul className={styles.list}>
      {accounts.map((account) => (
        <li key={account.oid}>
          <button type="button" className={styles.tile} onClick={() => onChoose(account)}>
            <Avatar name={account.name} />
            <span className={styles.words}>
              <strong>{account.name}</strong>
              <span className={styles.quiet}>{account.upn}</span>
              {noteOn && <span className={styles.quiet}>{noteOn(account)}</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
