import { Check } from 'lucide-react'
import { memo, useDeferredValue, useState } from 'react'
import { matchesSearch } from '#src/domain/search.ts'
import { Afterwards } from '#src/ui/afterwards.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { areas } from '../gallery/areas.ts'
import { linkTo, type State } from '../gallery/state.ts'
import styles from './gallery-room.module.css'

const count = areas.flatMap(({ states }) => states).length

/** Every state of every page, each a link away. */
export function GalleryRoom() {
  const [search, setSearch] = useState('')
  const wanted = useDeferredValue(search)
  return (
    <>
      <p className={styles.lead}>
        {count} states. Each link begins its story anew, goes where the state is, and takes the
        steps that lead to it.
      </p>
      <TextField
        label="Find a state"
        type="search"
        value={search}
        onChange={({ target }) => {
          setSearch(target.value)
        }}
      />
      <Afterwards>
        <Areas wanted={wanted} />
      </Afterwards>
    </>
  )
}

const Areas = memo(function Areas({ wanted }: { wanted: string }) {
  const found = areas
    .map(({ title, states }) => ({
      title,
      states: states.filter((state) =>
        matchesSearch(wanted, title, state.title, state.story, state.id),
      ),
    }))
    .filter(({ states }) => states.length > 0)
  if (found.length === 0)
    return (
      <EmptyState title="No state is called that">
        Search by the name of a page, or by what happens there.
      </EmptyState>
    )
  return found.map(({ title, states }) => (
    <section key={title} className={styles.area} aria-label={title}>
      <h2>
        {title} <span className={styles.count}>{states.length}</span>
      </h2>
      <ul className={styles.states}>
        {states.map((state) => (
          <Entry key={state.id} state={state} />
        ))}
      </ul>
    </section>
  ))
})

const Entry = ({ state }: { state: State }) => (
  <li className={styles.state}>
    <a href={linkTo(state)}>{state.title}</a>
    <p className={styles.story}>{state.story}</p>
    {state.steps && (
      <p className={styles.steps}>
        <Check />
        {state.steps.length === 1 ? 'One step is' : `${String(state.steps.length)} steps are`} taken
        for you
      </p>
    )}
  </li>
)
