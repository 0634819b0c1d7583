import { Menu as Base } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import {
  useId,
  useLayoutEffect,
  useRef,
  type ComponentProps,
  type ReactElement,
  type ReactNode,
} from 'react'
import { useAfterwards } from './afterwards.tsx'
import { classNames } from './class-names.ts'
import styles from './popup.module.css'
import { usePopup } from './use-popup.ts'

interface MenuProps {
  /** The button that opens the menu. */
  trigger: ReactElement
  align?: 'start' | 'end'
  defaultOpen?: boolean
  /** It opens nothing for now. */
  off?: boolean
  children: ReactNode
}

export function Menu({
  trigger,
  align = 'end',
  defaultOpen = false,
  off = false,
  children,
}: MenuProps) {
  const { popup, open, onOpenChange } = usePopup({ first: defaultOpen, off })
  const button = useRef<HTMLButtonElement>(null)
  // It takes over from a button that looks the same, and so does the focus.
  useLayoutEffect(() => {
    if (defaultOpen) button.current?.focus()
  }, [defaultOpen])
  return (
    <Base.Root modal={false} open={useAfterwards(open)} onOpenChange={onOpenChange}>
      <Base.Trigger ref={button} render={trigger} />
      <Base.Portal>
        <Base.Positioner className={styles.positioner} align={align} sideOffset={6}>
          <Base.Popup ref={popup} className={classNames(styles.popup, styles.menu)}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

/** Whoever presses twice, before the menu is gone, has pressed once. */
const isLeaving = (item: Element) => item.closest('[data-leaving]') !== null

interface MenuItemProps {
  icon?: ReactNode
  tone?: 'neutral' | 'danger'
  /** Why it cannot be chosen. It stays within reach and says so. */
  disabledReason?: string | undefined
  onSelect: () => void
  children: ReactNode
}

export function MenuItem({ icon, tone, disabledReason, onSelect, children }: MenuItemProps) {
  const id = useId()
  const off = disabledReason !== undefined
  return (
    <Base.Item
      className={classNames(styles.item, tone === 'danger' && styles.danger)}
      disabled={off}
      // Its name is all that it shows, in two parts that do not run into one.
      {...(off && { 'aria-labelledby': `${id} ${id}-reason` })}
      onClick={({ currentTarget }) => isLeaving(currentTarget) || onSelect()}
    >
      {icon}
      {off ? (
        <span className={styles.words}>
          <span id={id}>{children}</span>
          <span id={`${id}-reason`} className={styles.detail}>
            {disabledReason}
          </span>
        </span>
      ) : (
        children
      )}
    </Base.Item>
  )
}

interface MenuLinkProps {
  icon?: ReactNode
  render: ReactElement<ComponentProps<'a'>>
  children: ReactNode
}

export function MenuLink({ icon, render, children }: MenuLinkProps) {
  return (
    <Base.LinkItem className={styles.item} render={render} closeOnClick>
      {icon}
      {children}
    </Base.LinkItem>
  )
}

interface MenuChoiceProps<Value extends string> {
  label: string
  value: Value
  options: readonly { value: Value; label: string; detail?: string }[]
  onChange: (value: Value) => void
}

/** One of several, with a tick at the chosen one. */
export function MenuChoice<Value extends string>({
  label,
  value,
  options,
  onChange,
}: MenuChoiceProps<Value>) {
  return (
    <Base.Group>
      <Base.GroupLabel className={styles.groupLabel}>{label}</Base.GroupLabel>
      <Base.RadioGroup value={value} onValueChange={onChange}>
        {options.map((option) => (
          <Base.RadioItem
            key={option.value}
            value={option.value}
            className={styles.item}
            closeOnClick
          >
            <span className={styles.words}>
              {option.label}
              {option.detail && <span className={styles.detail}>{option.detail}</span>}
            </span>
            <span className={styles.tick}>
              <Base.RadioItemIndicator>
                <Check />
              </Base.RadioItemIndicator>
            </span>
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  )
}

export function MenuSeparator() {
  return <Base.Separator className={styles.separator} />
}
