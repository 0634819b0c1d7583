import type { ReactNode } from 'react'
import styles from './button.module.css'
import { Button } from './button.tsx'
import type { ButtonProps } from './button.tsx'
import { classNames } from './class-names.ts'
import { Tooltip } from './tooltip.tsx'

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'icon' | 'aria-label'> {
  label: string
  icon: ReactNode
  small?: boolean
}

export function IconButton({ label, icon, small, className, ...rest }: IconButtonProps) {
  const button = (
    <Button
      variant="quiet"
      {...rest}
      aria-label={label}
      icon={icon}
      className={classNames(styles.iconOnly, small && styles.small, className)}
    />
  )
  // A button that is off shows its reason instead of its name.
  if (rest.disabledReason !== undefined) return button
  return <Tooltip text={label}>{button}</Tooltip>
}
