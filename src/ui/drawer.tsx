import { Dialog } from '@base-ui/react/dialog'
import { useRef, type ReactNode } from 'react'
import { useAfterwards } from './afterwards.tsx'
import { classNames } from './class-names.ts'
import { DialogCloseButton, DialogHeader } from './dialog-header.tsx'
import dialogStyles from './dialog.module.css'
import styles from './drawer.module.css'
import { firstPlace } from './places.ts'
import { useWayBack } from './use-way-back.ts'

interface DrawerProps {
  open: boolean
  onClose: () => void
  title: string
  icon?: ReactNode
  /** From below for the details of a row, from the end of the line for tools such as filters. */
  side?: 'bottom' | 'end'
  footer?: ReactNode
  children: ReactNode
}

export function Drawer({
  open,
  onClose,
  title,
  icon,
  side = 'bottom',
  footer,
  children,
}: DrawerProps) {
  const popup = useRef<HTMLDivElement>(null)
  const back = useWayBack(open)
  return (
    <Dialog.Root open={useAfterwards(open)} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialogStyles.backdrop} />
        <Dialog.Popup
          ref={popup}
          className={classNames(styles.drawer, styles[side])}
          initialFocus={() => firstPlace(popup.current)}
          finalFocus={back}
        >
          <DialogHeader title={title} icon={icon} />
          <div className={styles.content}>{children}</div>
          {footer && <footer className={dialogStyles.footer}>{footer}</footer>}
          <DialogCloseButton />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
