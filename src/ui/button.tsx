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
  /** What it says while it can act, where its name is not to be seen. */
  tip?: string
}

export function Button(props: ButtonProps) {
  const {
    variant = 'secondary',
    icon,
    busy = false,
    disabledReason,
    tip,
    type = 'button',
    className,
    children,
    onClick,
    'aria-describedby': describedBy,
    ...rest
  } = props
  const reasonId = useId()
  const off = disabledReason !== undefined
  const inactive = busy || off

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
      aria-describedby={classNames(describedBy, off && reasonId) || undefined}
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

  // Whoever has just pressed it stays on it when it goes off by that, as at the end of a list.
  if (!('disabledReason' in props) && tip === undefined) return button
  return (
    <Tooltip text={disabledReason ?? tip} {...(off && { id: reasonId })}>
      {button}
    </Tooltip>
  )
}
