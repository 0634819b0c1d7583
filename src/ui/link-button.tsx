import { cloneElement } from 'react'
import type { ComponentProps, ReactElement, ReactNode } from 'react'
import styles from './button.module.css'
import type { ButtonVariant } from './button.tsx'
import { classNames } from './class-names.ts'

interface LinkButtonProps extends ComponentProps<'a'> {
  variant?: ButtonVariant
  icon?: ReactNode
  /** The link of the router, such as `<Link to={…} />`. Without it a plain anchor is drawn. */
  render?: ReactElement<ComponentProps<'a'>>
}

/** Goes somewhere, and looks like a button or (variant `link`) like a link. */
export function LinkButton({
  variant = 'secondary',
  icon,
  render,
  className,
  children,
  ...rest
}: LinkButtonProps) {
  const content = (
    <span className={styles.content}>
      {icon}
      {children}
    </span>
  )
  const props = {
    ...rest,
    className: classNames(styles.button, styles[variant], className),
  }
  return render ? cloneElement(render, props, content) : <a {...props}>{content}</a>
}
