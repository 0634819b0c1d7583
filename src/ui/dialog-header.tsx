import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { uiTexts } from '#src/texts/ui.ts'
import { classNames } from './class-names.ts'
import styles from './dialog-header.module.css'
import { IconButton } from './icon-button.tsx'

export type DialogTone = 'neutral' | 'success' | 'warning' | 'danger'

interface DialogHeaderProps {
  title: string
  icon?: ReactNode
  tone?: DialogTone | undefined
}

export function DialogHeader({ title, icon, tone = 'neutral' }: DialogHeaderProps) {
  return (
    // No `header`: outside of a section that is the banner of the page, which has one already.
    <div className={styles.header}>
      {icon && (
        <span className={styles.icon} data-tone={tone}>
          {icon}
        </span>
      )}
      <Dialog.Title className={styles.title}>{title}</Dialog.Title>
    </div>
  )
}

/** Last in the tab order, so that opening a dialog starts at its first field. */
export function DialogCloseButton({ help }: { help?: ReactNode }) {
  return (
    <span className={classNames(styles.close, 'unprinted')}>
      {help}
      <Dialog.Close render={<IconButton label={uiTexts.close} icon={<X />} />} />
    </span>
  )
}
