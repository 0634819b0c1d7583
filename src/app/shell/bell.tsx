import { Bell as BellIcon } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useCompany } from '#src/company/use-company.ts'
import { shellTexts as texts } from '#src/texts/shell.ts'
import { IconButton } from '#src/ui/icon-button.tsx'
import styles from './header.module.css'

const NoticesDrawer = lazy(async () => ({
  default: (await import('#src/features/notices/notices-drawer.tsx')).NoticesDrawer,
}))

export function Bell() {
  const { unseenNotices } = useCompany()
  const [open, setOpen] = useState(false)
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
      <Suspense>
        {open && (
          <NoticesDrawer
            onClose={() => {
              setOpen(false)
            }}
          />
        )}
      </Suspense>
    </span>
  )
}
