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
import { CheckGroup, DayRange } from '#src/ui/filter-fields.tsx'
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
      <h2 className={styles.title}>{texts.filters}</h2>
      <div className={styles.fields}>
        <DayRange
          label={texts.date}
          hint={texts.wholeDays}
          from={{
            label: texts.since,
            value: since,
            max: until,
            onChange: ({ target }) => change({ ...draft, after: startOfDay(target.value) }),
          }}
          to={{
            label: texts.until,
            value: until,
            min: since,
            onChange: ({ target }) => change({ ...draft, before: endOfDay(target.value) }),
          }}
        />
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
  const listed = is.filter((name) => actors.includes(name))
  const others = is.filter((name) => !actors.includes(name))
  return (
    <CheckGroup
      label={texts.user}
      options={actors}
      chosen={listed}
      onChange={(chosen) => put({ is: [...chosen, ...others], not })}
    >
      <Chips
        choice={{ is: others, not }}
        onChange={(rest) => put({ is: [...listed, ...rest.is], not: rest.not })}
      />
    </CheckGroup>
  )
}

/** What is set in the panel. What else is searched for meanwhile comes into the fields in which nothing was changed. */
function useDraft(query: EventQuery) {
  const [known, setKnown] = useState(query)
  const [draft, setDraft] = useState(query)
  if (known !== query) {
    setKnown(query)
    const kept = Object.entries(draft).filter(
      ([name, set]) => JSON.stringify(set) !== JSON.stringify(known[name as keyof EventQuery]),
    )
    setDraft({ ...query, ...Object.fromEntries(kept) })
  }
  return { draft, change: setDraft, isChanged: printQuery(draft) !== printQuery(query) }
}
