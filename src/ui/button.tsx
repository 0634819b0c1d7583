import { useEffect, useId } from 'react'
import type { ComponentProps, MouseEvent, ReactNode } from 'react'
import { uiTexts } from '#src/texts/ui.ts'
import { announce } from './announcer.tsx'
import styles from './button.module.css'
import { classNames } from './class-names.ts'
import { Spinner } from './spinner.tsx'
import { Tooltip } from './tooltip.tsx'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger' | 'danger-quiet' | 'link'

// There is no `disabled`: a button that cannot act stays reachable and says why.
export interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  variant?: ButtonVariant
  icon?: ReactNode
  busy?: boolean
  disabledReason?: string | undefined
}

export function Button({
  variant = 'secondary',
  icon,
  busy = false,
  disabledReason,
  type = 'button',
  className,
  children,
  onClick,
  'aria-describedby': describedBy,
  ...rest
}: ButtonProps) {
  const reasonId = useId()
  const inactive = busy || disabledReason !== undefined

  useEffect(() => {
    if (busy) announce(uiTexts.working)
  }, [busy])

  const handleClick = (event: MouseEvent<HTMLButtonElement>) => {
    if (inactive) event.preventDefault()
    else onClick?.(event)
  }

  const button = (
    <button
      {...rest}
      type={type}
      className={classNames(styles.button, styles[variant], className)}
      aria-disabled={inactive || undefined}
      aria-describedby={classNames(describedBy, disabledReason && reasonId) || undefined}
      data-busy={busy || undefined}
      onClick={handleClick}
    >
      <span className={styles.content}>
        {icon}
        {children}
      </span>
      {busy && <Spinner className={styles.spinner} />}
    </button>
  )

  if (disabledReason === undefined) return button
  return (
    <Tooltip text={disabledReason} id={reasonId}>
      {button}
    </Tooltip>
  )
}
