import { Combobox as Base } from '@base-ui/react/combobox'
import { Check, ChevronDown } from 'lucide-react'
import { memo, startTransition, use, useEffect, useRef, useState, type Ref } from 'react'
import { uiTexts } from '#src/texts/ui.ts'
import { useAtRest } from './afterwards.tsx'
import { classNames } from './class-names.ts'
import styles from './combobox.module.css'
import fieldStyles from './field.module.css'
import { Field } from './field.tsx'
import type { FieldWords } from './field.tsx'
import popupStyles from './popup.module.css'
import { PopupHost } from './popup-host.ts'
import { usePopup } from './use-popup.ts'

export interface ComboboxOption {
  value: string
  label: string
  /** A second line, searched as well. */
  detail?: string
}

// `name`, `value`, `onChange`, `onBlur` and `ref` are what a form library's controller hands over.
interface ComboboxProps extends FieldWords {
  options: readonly ComboboxOption[]
  value: string | null
  onChange: (value: string | null) => void
  onBlur?: () => void
  name?: string
  id?: string
  ref?: Ref<HTMLInputElement>
  placeholder?: string
}

/** As many as are seen before anybody scrolls. A list that is closed need not have more. */
const inSight = 12
/** And as many more as are drawn in one go. */
const part = 40

export function Combobox({
  options,
  value,
  onChange,
  onBlur,
  name,
  id,
  ref,
  placeholder,
  ...words
}: ComboboxProps) {
  const { contains } = Base.useFilter()
  const { popup, open, onOpenChange } = usePopup()
  const group = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const atRest = useAtRest()
  const place = options.findIndex((option) => option.value === value)
  const limit = useUnrolled(open, place + inSight, options.length)

  const matches = (option: ComboboxOption, query: string) =>
    contains(option.label, query) || contains(option.detail ?? '', query)

  return (
    <Field {...words} id={id}>
      {(control) => (
        <Base.Root
          items={options}
          value={options[place] ?? null}
          onValueChange={(option) => onChange(option?.value ?? null)}
          filter={matches}
          open={open}
          onOpenChange={onOpenChange}
          onOpenChangeComplete={() => nameClosers(group.current, list.current)}
          autoHighlight
          limit={limit}
          {...(name !== undefined && { name })}
        >
          <Base.InputGroup ref={group} className={styles.group}>
            <Base.Input
              {...control}
              ref={ref}
              placeholder={placeholder}
              onBlur={onBlur}
              className={classNames(fieldStyles.control, styles.input)}
            />
            <Base.Trigger className={styles.trigger} aria-label={uiTexts.showOptions}>
              <ChevronDown />
            </Base.Trigger>
          </Base.InputGroup>
          <Options popup={popup} list={list} keepMounted={atRest} />
        </Base.Root>
      )}
    </Field>
  )
}

/**
 * To draw all countries in one go keeps a slow machine busy for as long as a press lasts. What is in sight when the
 * list opens comes first, down to what is chosen, and the rest part by part, with room for keys and clicks between.
 */
function useUnrolled(open: boolean, first: number, all: number) {
  const [drawn, setDrawn] = useState(0)
  if (!open && drawn > 0) setDrawn(0)
  useEffect(() => {
    if (open && drawn < all)
      startTransition(() => setDrawn((before) => Math.max(before, first) + part))
  }, [open, drawn, first, all])
  return open ? Math.max(first, drawn) : inSight
}

interface OptionsProps {
  popup: Ref<HTMLDivElement>
  list: Ref<HTMLDivElement>
  keepMounted: boolean
}

/** Drawn anew when what can be chosen changes, and not with every key and choice. */
const Options = memo(function Options({ popup, list, keepMounted }: OptionsProps) {
  return (
    <Base.Portal container={use(PopupHost)} keepMounted={keepMounted}>
      <Base.Positioner ref={list} className={popupStyles.positioner} sideOffset={4}>
        <Base.Popup ref={popup} className={popupStyles.popup}>
          <Base.Empty className={popupStyles.empty}>{uiTexts.noMatches}</Base.Empty>
          <Base.List>{drawOption}</Base.List>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  )
})

const drawOption = (option: ComboboxOption) => <Item key={option.value} option={option} />

/** What was found by the last key, too, need not be drawn anew for the next. */
const Item = memo(function Item({ option }: { option: ComboboxOption }) {
  return (
    <Base.Item value={option} className={popupStyles.item}>
      <span className={popupStyles.words}>
        {option.label}
        {option.detail && <span className={popupStyles.detail}>{option.detail}</span>}
      </span>
      <span className={popupStyles.tick}>
        <Base.ItemIndicator>
          <Check />
        </Base.ItemIndicator>
      </span>
    </Base.Item>
  )
})

/** By which screen readers close an open list stands before the field and after the list. The library knows one name only. */
function nameClosers(...places: (Element | null)[]) {
  for (const place of places)
    place?.querySelector(':scope > [role=button]')?.setAttribute('aria-label', uiTexts.close)
}
