import { Select as Base } from '@base-ui/react/select'
import { Check } from 'lucide-react'
import { memo, use, useDeferredValue, useLayoutEffect, useRef } from 'react'
import type { ComponentProps, KeyboardEvent, ReactElement, Ref } from 'react'
import { PopupHost } from './popup-host.ts'
import styles from './popup.module.css'
import type { SelectOption } from './select.tsx'
import { usePopup } from './use-popup.ts'

export interface SelectListProps<Value extends string> {
  /** The button that was pressed, and takes the focus as whatever it becomes. */
  trigger: ReactElement<ComponentProps<'button'>>
  options: readonly SelectOption<Value>[]
  value: Value | null
  onChange: (value: Value) => void
  /** It shows what is chosen, and opens nothing. */
  off: boolean
  isOpening: (event: KeyboardEvent) => boolean
}

/** The button with its list, which opens as soon as it is here. */
export function SelectList<Value extends string>(props: SelectListProps<Value>) {
  const { trigger, options, value, onChange, off, isOpening } = props
  const button = useRef<HTMLButtonElement>(null)
  const { popup, open, onOpenChange } = usePopup({ first: true, off })
  useLayoutEffect(() => button.current?.focus(), [])
  return (
    <Base.Root
      // The button says at once what was chosen; the list may learn it when it is gone.
      value={useDeferredValue(value)}
      onValueChange={(next) => next !== null && onChange(next)}
      modal={false}
      readOnly={off}
      open={open}
      onOpenChange={onOpenChange}
    >
      <Base.Trigger
        ref={button}
        render={trigger}
        onKeyDown={(event) => {
          // Left alone, a letter would choose at once what begins with it.
          if (!isOpening(event)) return
          event.preventBaseUIHandler()
          event.preventDefault()
          onOpenChange(true)
        }}
      />
      <Options popup={popup} options={options} />
    </Base.Root>
  )
}

interface OptionsProps {
  popup: Ref<HTMLDivElement>
  options: readonly SelectOption<string>[]
}

const Options = memo(function Options({ popup, options }: OptionsProps) {
  return (
    <Base.Portal container={use(PopupHost)}>
      <Base.Positioner className={styles.positioner} alignItemWithTrigger={false} sideOffset={4}>
        <Base.Popup ref={popup} className={styles.popup}>
          <Base.List>
            {options.map((option) => (
              <Base.Item key={option.value} value={option.value} className={styles.item}>
                <span className={styles.words}>
                  <Base.ItemText>{option.label}</Base.ItemText>
                  {option.detail && <span className={styles.detail}>{option.detail}</span>}
                </span>
                <span className={styles.tick}>
                  <Base.ItemIndicator>
                    <Check />
                  </Base.ItemIndicator>
                </span>
              </Base.Item>
            ))}
          </Base.List>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  )
})
