import { Search, X } from 'lucide-react'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { completionsOf, type Completion } from '#src/domain/events/complete.ts'
import type { QueryFault } from '#src/domain/events/parse-query.ts'
import { qualifiers } from '#src/domain/events/query.ts'
import { eventTexts as texts, qualifierTexts } from '#src/texts/events.ts'
import { classNames } from '#src/ui/class-names.ts'
import fieldStyles from '#src/ui/field.module.css'
import { IconButton } from '#src/ui/icon-button.tsx'
import { FaultNote } from './fault-note.tsx'
import styles from './search-box.module.css'

interface SearchBoxProps {
  text: string
  fault: QueryFault | null
  /** Who may be asked for. */
  actors: readonly string[]
  onType: (text: string) => void
  /** At once: the person does not want to wait. */
  onEnter: (text: string) => void
}

/** One box for words and qualifiers. It offers how the piece at the caret could go on. */
export function SearchBox({ text, fault: found, actors, onType, onEnter }: SearchBoxProps) {
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  // What is being typed is seldom right before it is finished.
  const fault = useSettled(text) === text ? found : null
  const [caret, setCaret] = useState<number | null>(null)
  const [active, setActive] = useState(-1)
  const offered = caret === null ? [] : completionsOf(text, caret, actors)
  const isOpen = offered.length > 0

  const close = () => {
    setCaret(null)
    setActive(-1)
  }
  const offer = () => {
    setCaret(box.current?.selectionStart ?? text.length)
    setActive(-1)
  }
  const take = (completion: Completion) => {
    onType(completion.text)
    setCaret(completion.caret)
    setActive(-1)
    // The caret can only be put into the new text once it is there.
    requestAnimationFrame(() => {
      box.current?.focus()
      box.current?.setSelectionRange(completion.caret, completion.caret)
    })
  }

  const handleKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = offered[active]
    if (step) {
      event.preventDefault()
      if (isOpen) setActive(wrapped(active + step, offered.length))
      else offer()
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (chosen) take(chosen)
      else {
        close()
        onEnter(text)
      }
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      close()
    }
  }

  return (
    <div role="search" className={styles.search}>
      <div className={styles.line}>
        <input
          ref={box}
          role="combobox"
          type="text"
          className={classNames(fieldStyles.control, styles.box)}
          aria-label={texts.search}
          placeholder={texts.searchHint}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-expanded={isOpen}
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 ? id + String(active) : undefined}
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? `${id}fault` : undefined}
          value={text}
          onChange={(event) => {
            onType(event.target.value)
            setCaret(event.target.selectionStart)
            setActive(-1)
          }}
          onClick={offer}
          onBlur={close}
          onKeyDown={handleKeyDown}
        />
        <IconButton
          className={styles.lens}
          small
          label={texts.searchNow}
          icon={<Search />}
          onClick={() => onEnter(text)}
        />
        {text !== '' && (
          <IconButton
            className={styles.clear}
            small
            label={texts.clearSearch}
            icon={<X />}
            onClick={() => {
              onEnter('')
              box.current?.focus()
            }}
          />
        )}
      </div>
      <div
        id={`${id}list`}
        role="listbox"
        aria-label={texts.completions}
        hidden={!isOpen}
        className={styles.list}
      >
        {offered.map((completion, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the focus and its keys are the box's
          <div
            key={completion.piece}
            id={id + String(index)}
            role="option"
            aria-selected={index === active}
            className={styles.option}
            // The box keeps the focus, or the list would close before the click.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(completion)}
          >
            <code>{completion.piece}</code> <Meaning of={completion.piece} />
          </div>
        ))}
      </div>
      {fault && <FaultNote id={`${id}fault`} fault={fault} text={text} onMend={onEnter} />}
    </div>
  )
}

function Meaning({ of }: { of: string }) {
  const qualifier = qualifiers.find((one) => of.replace('-', '') === `${one}:`)
  return qualifier && <span className={styles.meaning}>{qualifierTexts[qualifier]}</span>
}

/** From the last one to the first, and to none in between: there the box itself is chosen. */
const wrapped = (index: number, length: number) =>
  index < -1 ? length - 1 : index >= length ? -1 : index

const pause = 500

/** The text as it was when somebody last stopped typing. */
function useSettled(text: string) {
  const [settled, settle] = useState(text)
  useEffect(() => {
    const timer = setTimeout(settle, pause, text)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
