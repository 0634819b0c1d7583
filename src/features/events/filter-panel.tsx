import { X } from 'lucide-react'
import { memo, useState } from 'react'
import {
  isFiltered,
  printQuery,
  valuesOf,
  withoutFilters,
  type EventQuery,
} from '#src/domain/events/query.ts'
import { daysOf, endOfDay, startOfDay } from '#src/domain/events/timeline.ts'
import { columnTexts, eventTexts as texts } from '#src/texts/events.ts'
import { Button } from '#src/ui/button.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import fieldStyles from '#src/ui/field.module.css'
import { TextField } from '#src/ui/text-field.tsx'
import { ChoiceField, Chips } from './choice-field.tsx'
import styles from './filter-panel.module.css'

interface FilterPanelProps {
  id: string
  hidden: boolean
  /** What is searched for now. The panel shows it as fields, and keeps what is not applied yet. */
  query: EventQuery
  actors: readonly string[]
  onApply: (query: EventQuery) => void
}

export const FilterPanel = memo(function FilterPanel({
  id,
  hidden,
  query,
  actors,
  onApply,
}: FilterPanelProps) {
  const { draft, change, isChanged } = useDraft(query)
  const { since, until } = daysOf(draft)
  const apply = (next: EventQuery) => {
    change(next)
    onApply(next)
  }

  return (
    <form
      id={id}
      hidden={hidden}
      className={styles.panel}
      aria-label={texts.filters}
      onSubmit={(event) => {
        event.preventDefault()
        if (isChanged) onApply(draft)
      }}
    >
      <div className={styles.fields}>
        <fieldset className={styles.field}>
          <legend className={fieldStyles.label}>{texts.date}</legend>
          <div className={styles.days}>
            <TextField
              type="date"
              label={texts.since}
              value={since}
              max={until}
              onChange={({ target }) => change({ ...draft, after: startOfDay(target.value) })}
            />
            <TextField
              type="date"
              label={texts.until}
              value={until}
              min={since}
              onChange={({ target }) => change({ ...draft, before: endOfDay(target.value) })}
            />
          </div>
          <p className={fieldStyles.hint}>{texts.wholeDays}</p>
        </fieldset>
        <ChoiceField
          label={columnTexts.severity}
          options={valuesOf.severity}
          choice={draft.severity}
          onChange={(severity) => change({ ...draft, severity })}
        />
        <ChoiceField
          label={columnTexts.category}
          options={valuesOf.category}
          choice={draft.category}
          onChange={(category) => change({ ...draft, category })}
        />
        <ChoiceField
          label={texts.operationType}
          options={valuesOf.operation}
          choice={draft.operation}
          onChange={(operation) => change({ ...draft, operation })}
        />
        <UserField draft={draft} actors={actors} onChange={change} />
      </div>
      <footer className={styles.footer}>
        <Button
          icon={<X />}
          disabledReason={isFiltered(draft) || isFiltered(query) ? undefined : texts.nothingSet}
          onClick={() => apply(withoutFilters(query))}
        >
          {texts.clearAll}
        </Button>
        <Button
          variant="primary"
          type="submit"
          disabledReason={
            isChanged ? undefined : isFiltered(draft) ? texts.nothingChanged : texts.nothingSet
          }
        >
          {texts.apply}
        </Button>
      </footer>
    </form>
  )
})

/** A box for each person who did something; whatever else was typed for a person is a chip. */
function UserField({
  draft,
  actors,
  onChange,
}: {
  draft: EventQuery
  actors: readonly string[]
  onChange: (draft: EventQuery) => void
}) {
  const { is, not } = draft.actor
  const put = (actor: EventQuery['actor']) => onChange({ ...draft, actor })
  const listed = (name: string) => actors.includes(name)
  return (
    <fieldset className={styles.field}>
      <legend className={fieldStyles.label}>{texts.user}</legend>
      <div className={styles.users}>
        {actors.map((name) => (
          <Checkbox
            key={name}
            label={name}
            checked={is.includes(name)}
            onChange={({ target }) =>
              put({ is: target.checked ? [...is, name] : is.filter((one) => one !== name), not })
            }
          />
        ))}
      </div>
      <Chips
        choice={{ is: is.filter((name) => !listed(name)), not }}
        onChange={(rest) => put({ is: [...is.filter(listed), ...rest.is], not: rest.not })}
      />
    </fieldset>
  )
}

/** What is set in the panel, until something else is searched for. Words are never set here. */
function useDraft(query: EventQuery) {
  const applied = printQuery(query)
  const [known, setKnown] = useState(applied)
  const [draft, setDraft] = useState(query)
  if (known !== applied) {
    setKnown(applied)
    setDraft(query)
  }
  return { draft, change: setDraft, isChanged: printQuery(draft) !== applied }
}
