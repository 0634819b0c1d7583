import type { ReactNode } from 'react'
import styles from './button.module.css'
import { Button } from './button.tsx'
import type { ButtonProps } from './button.tsx'
import { classNames } from './class-names.ts'

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'icon' | 'aria-label'> {
  /** Its name. In a list it tells which row is meant; then a shorter `tip` says what everybody sees. */
  label: string
  icon: ReactNode
  small?: boolean
}

export function IconButton({
  label,
  tip = label,
  icon,
  small,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Button
      variant="quiet"
      {...rest}
      aria-label={label}
      // A button that is off shows its reason instead of its name.
      tip={tip}
      icon={icon}
      className={classNames(styles.iconOnly, small && styles.small, className)}
    />
  )
}
