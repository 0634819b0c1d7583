import { Dialog as Base } from '@base-ui/react/dialog'
import { useRef, type ReactNode } from 'react'
import { useAfterwards } from './afterwards.tsx'
import { classNames } from './class-names.ts'
import { DialogCloseButton, DialogHeader } from './dialog-header.tsx'
import type { DialogTone } from './dialog-header.tsx'
import styles from './dialog.module.css'
import { firstPlace } from './places.ts'
import { useWayBack } from './use-way-back.ts'

interface DialogProps {
  open: boolean
  onClose: () => void
  title: string
  icon?: ReactNode
  tone?: DialogTone
  description?: ReactNode
  size?: 'small' | 'medium' | 'wide'
  /** Begins at its own top instead of its first field, where that field is far down or does harm. */
  fromTop?: boolean
  /** It is what its page is for: nothing was pressed here that would have to show first. */
  atOnce?: boolean
  /** Where the focus goes when what opened it is gone by then, and what stands in its place is known. */
  otherwise?: () => HTMLElement | null
  /** Stands beside the way out where the dialog is a page of its own: nothing in the page's header can be reached. */
  help?: ReactNode
  /** Buttons below the content. A form brings its own. */
  footer?: ReactNode
  children?: ReactNode
}

export function Dialog({
  open,
  onClose,
  title,
  icon,
  tone,
  description,
  size = 'small',
  fromTop = false,
  atOnce = false,
  otherwise,
  help,
  footer,
  children,
}: DialogProps) {
  const popup = useRef<HTMLDivElement>(null)
  const later = useAfterwards(open)
  const back = useWayBack(open, otherwise)

  return (
    <Base.Root open={atOnce ? open : later} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Viewport className={styles.viewport}>
          <Base.Popup
            ref={popup}
            data-from-top={fromTop || undefined}
            className={classNames(styles.popup, styles[size])}
            initialFocus={() => (fromTop ? popup.current : firstPlace(popup.current))}
            finalFocus={back}
          >
            <DialogHeader title={title} icon={icon} tone={tone} />
            {description && (
              <Base.Description className={styles.description}>{description}</Base.Description>
            )}
            {children}
            {footer && <div className={classNames(styles.footer, 'unprinted')}>{footer}</div>}
            <DialogCloseButton help={help} />
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}
