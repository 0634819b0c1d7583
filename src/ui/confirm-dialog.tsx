import { AlertDialog } from '@base-ui/react/alert-dialog'
import type { ReactNode } from 'react'
import { uiTexts } from '#src/texts/ui.ts'
import { useAfterwards } from './afterwards.tsx'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import { DialogHeader } from './dialog-header.tsx'
import styles from './dialog.module.css'
import { useWayBack } from './use-way-back.ts'

interface ConfirmDialogProps {
  open: boolean
  title: string
  icon?: ReactNode
  tone?: 'warning' | 'danger'
  size?: 'small' | 'medium'
  /** Names the act, as in "Delete the user". */
  confirmLabel: string
  cancelLabel?: string
  /** Why it cannot be confirmed yet, such as a word that has to be typed first. */
  disabledReason?: string | undefined
  pending: boolean
  onConfirm: () => void
  onClose: () => void
  /** What is lost and what remains. It is read out as soon as the question opens. */
  children: ReactNode
  /** More than anybody wants to hear at once. */
  details?: ReactNode
}

/** Asks before something that is hard to undo. The way out comes first, and takes the focus. */
export function ConfirmDialog({
  open,
  title,
  icon,
  tone = 'danger',
  size = 'small',
  confirmLabel,
  cancelLabel = uiTexts.cancel,
  disabledReason,
  pending,
  onConfirm,
  onClose,
  children,
  details,
}: ConfirmDialogProps) {
  const back = useWayBack(open)
  return (
    <AlertDialog.Root open={useAfterwards(open)} onOpenChange={(next) => !next && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={styles.backdrop} />
        <AlertDialog.Viewport className={styles.viewport}>
          <AlertDialog.Popup className={classNames(styles.popup, styles[size])} finalFocus={back}>
            <DialogHeader title={title} icon={icon} tone={tone} />
            <AlertDialog.Description className={styles.description} render={<div />}>
              {children}
            </AlertDialog.Description>
            {details}
            <footer className={styles.footer}>
              <AlertDialog.Close render={<Button>{cancelLabel}</Button>} />
              <Button
                variant={tone === 'danger' ? 'danger' : 'primary'}
                busy={pending}
                disabledReason={disabledReason}
                onClick={onConfirm}
              >
                {confirmLabel}
              </Button>
            </footer>
          </AlertDialog.Popup>
        </AlertDialog.Viewport>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
