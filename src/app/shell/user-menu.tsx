import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { useCompany } from '#src/company/use-company.ts'
import { shellTexts as texts } from '#src/texts/shell.ts'
import { Avatar } from '#src/ui/avatar.tsx'
import { later, useAhead } from '#src/ui/later.tsx'
import { LazyMenu } from '#src/ui/lazy-menu.tsx'
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx'
import styles from './header.module.css'

const ProfileDialog = later(
  async () => (await import('#src/features/profile/profile-dialog.tsx')).ProfileDialog,
)

export function UserMenu() {
  useAhead(ProfileDialog)
  const company = useCompany()
  const { you: name } = company
  const [editing, setEditing] = useState(false)
  return (
    <>
      <LazyMenu
        trigger={
          <button type="button" className={styles.user}>
            <VisuallyHidden>{texts.account({ name, company: company.name })}</VisuallyHidden>
            <Avatar name={name} />
            <span className={styles.names} aria-hidden>
              <span dir="auto">{name}</span>
              <span className={styles.company} dir="auto">
                {company.name}
              </span>
            </span>
            <ChevronDown />
          </button>
        }
        load={async () => (await import('./user-menu-items.tsx')).UserMenuItems}
      >
        {(Items) => (
          <Items
            onEditProfile={() => {
              setEditing(true)
            }}
          />
        )}
      </LazyMenu>
      {editing && (
        <ProfileDialog
          onClose={() => {
            setEditing(false)
          }}
        />
      )}
    </>
  )
}
