import { ChevronDown } from 'lucide-react'
import { cloneElement, startTransition, useId, useState } from 'react'
import type { KeyboardEvent, MouseEvent, Ref } from 'react'
import { quietly } from '#src/lib/get-ahead.ts'
import { loadOnce } from '#src/lib/load-once.ts'
import { uiTexts } from '#src/texts/ui.ts'
import { announce } from './announcer.tsx'
import { classNames } from './class-names.ts'
import fieldStyles from './field.module.css'
import { Field } from './field.tsx'
import type { FieldWords } from './field.tsx'
import type { SelectList } from './select-list.tsx'
import styles from './select.module.css'
import { toast } from './toast.ts'
import { Tooltip } from './tooltip.tsx'

export interface SelectOption<Value extends string> {
  value: Value
  label: string
  detail?: string
}

// `name`, `value`, `onChange`, `onBlur` and `ref` are what a form library's controller hands over.
interface SelectProps<Value extends string> extends FieldWords {
  options: readonly SelectOption<Value>[]
  value: Value | null
  onChange: (value: Value) => void
  onBlur?: () => void
  name?: string
  id?: string
  ref?: Ref<HTMLButtonElement>
  placeholder?: string
  /** In a table the column says what it is; a screen reader still hears the label. */
  hideLabel?: boolean
  disabledReason?: string | undefined
  /** What was chosen is being done: until it is, nothing else is chosen. */
  busy?: boolean
}

const fetchList = loadOnce(async () => (await import('./select-list.tsx')).SelectList)

/**
 * One of a few. A table may have a hundred of these, of which hardly one is opened: each is a mere button, until it is
 * pressed and its list comes.
 */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { options, value, onChange, onBlur, name, id, ref, placeholder, ...rest } = props
  const { disabledReason, busy = false, ...words } = rest
  const reasonId = useId()
  const [List, setList] = useState<typeof SelectList>()
  const reasoned = disabledReason !== undefined
  const off = reasoned || busy
  const chosen = options.find((option) => option.value === value)

  const warmUp = () => void quietly(fetchList)
  const open = async (button: HTMLButtonElement) => {
    if (busy) announce(uiTexts.working)
    if (off) return
    // Not every browser does so by itself.
    button.focus()
    try {
      const list = await fetchList()
      // Whoever has gone on meanwhile is not called back, nor whoever goes on while it is drawn.
      if (document.activeElement === button) startTransition(() => setList(() => list))
    } catch {
      toast.error(uiTexts.notFetched)
    }
  }
  const leave = () => {
    setList(undefined)
    onBlur?.()
  }
  const openByPress = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => void open(currentTarget)
  const openByKey = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (!isOpening(event)) return
    event.preventDefault()
    void open(event.currentTarget)
  }

  return (
    <Field {...words} id={id}>
      {(control) => {
        const trigger = (
          <button
            type="button"
            {...control}
            name={name}
            ref={ref}
            aria-disabled={off || undefined}
            data-busy={busy || undefined}
            aria-describedby={
              classNames(control['aria-describedby'], reasoned && reasonId) || undefined
            }
            className={classNames(fieldStyles.control, styles.trigger)}
            data-placeholder={chosen ? undefined : ''}
            onBlur={onBlur}
          >
            <span>{chosen?.label ?? placeholder}</span>
            <ChevronDown />
          </button>
        )
        const select = List ? (
          <List {...{ trigger, options, value, onChange, off, isOpening }} />
        ) : (
          cloneElement(trigger, {
            role: 'combobox',
            'aria-haspopup': 'listbox',
            'aria-expanded': false,
            onPointerEnter: warmUp,
            onFocus: warmUp,
            onClick: openByPress,
            onKeyDown: openByKey,
            onBlur: leave,
          })
        )
        return 'disabledReason' in props ? (
          <Tooltip text={disabledReason} id={reasonId}>
            {select}
          </Tooltip>
        ) : (
          select
        )
      }}
    </Field>
  )
}

/** For a page that is about to be at rest. */
Select.ahead = fetchList

/** Up and down, and letters: none of them chooses before the choices are seen. Enter and the space bar press the button. */
const isOpening = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent) =>
  !ctrlKey &&
  !metaKey &&
  (key === 'ArrowDown' || key === 'ArrowUp' || (key.length === 1 && key !== ' ' && !altKey))
