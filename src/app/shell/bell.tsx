import { Bell as BellIcon } from 'lucide-react'
import { useState } from 'react'
import { useCompany } from '#src/company/use-company.ts'
import { shellTexts as texts } from '#src/texts/shell.ts'
import { IconButton } from '#src/ui/icon-button.tsx'
import { later, useAhead } from '#src/ui/later.tsx'
import styles from './header.module.css'

const NoticesDrawer = later(
  async () => (await import('#src/features/notices/notices-drawer.tsx')).NoticesDrawer,
)

export function Bell() {
  const { unseenNotices } = useCompany()
  const [open, setOpen] = useState(false)
  useAhead(NoticesDrawer)
  return (
    <span className={styles.bell}>
      <IconButton
        label={texts.bell({ unseen: unseenNotices })}
        icon={<BellIcon />}
        onClick={() => {
          setOpen(true)
        }}
      />
      {unseenNotices > 0 && <span className={styles.dot} />}
      {open && (
        <NoticesDrawer
          onClose={() => {
            setOpen(false)
          }}
        />
      )}
    </span>
  )
}
