import { useState } from 'react'
import { copy } from '#mocks/world/copy.ts'
import { misfitIn } from '#mocks/world/shape.ts'
import type { World } from '#mocks/world/state.ts'
import { dateAndTime } from '#src/texts/dates.ts'
import { Button } from '#src/ui/button.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { useChange } from '../use-world.ts'
import styles from './world-room.module.css'

type Path = readonly string[]

/** The whole world, branch by branch. Only what is open is drawn. */
export function WorldTree({ world }: { world: World }) {
  return (
    <ul className={styles.tree}>
      {Object.entries<unknown>({ ...world }).map(([name, value]) => (
        <Branch key={name} path={[name]} value={value} world={world} />
      ))}
    </ul>
  )
}

interface BranchProps {
  path: Path
  value: unknown
  world: World
}

function Branch({ path, value, world }: BranchProps) {
  const [open, setOpen] = useState(false)
  const name = path.at(-1) ?? ''
  if (typeof value !== 'object' || value === null)
    return (
      <li className={styles.leaf}>
        <Leaf path={path} value={value} world={world} />
      </li>
    )
  const inner = Object.entries<unknown>({ ...value })
  return (
    <li>
      <details
        onToggle={(event) => {
          // Branches inside tell of themselves too.
          if (event.target === event.currentTarget) setOpen(event.currentTarget.open)
        }}
      >
        <summary className={styles.branch}>
          <strong>{name}</strong> <span className={styles.hint}>{hintOf(value)}</span>
        </summary>
        {open && (
          <ul className={styles.tree}>
            {inner.map(([key, item]) => (
              <Branch key={key} path={[...path, key]} value={item} world={world} />
            ))}
          </ul>
        )}
      </details>
    </li>
  )
}

/** What a closed branch is about: how much is in it, or what it is called. */
function hintOf(value: object): string {
  if (Array.isArray(value)) return `${String(value.length)} in the list`
  const names = ['name', 'title', 'email', 'subject', 'id'].map(
    (key) => (value as Record<string, unknown>)[key],
  )
  return names.find((name) => typeof name === 'string') ?? ''
}

function Leaf({ path, value, world }: BranchProps) {
  const [editing, setEditing] = useState(false)
  const name = path.at(-1) ?? ''
  if (editing)
    return (
      <Editor
        path={path}
        value={value}
        world={world}
        onDone={() => {
          setEditing(false)
        }}
      />
    )
  return (
    <>
      <span className={styles.name}>{name}</span>
      <button
        type="button"
        className={styles.value}
        aria-label={`${name}: ${JSON.stringify(value)}. Change`}
        onClick={() => {
          setEditing(true)
        }}
      >
        <code>{JSON.stringify(value)}</code>
      </button>
      {isInstant(value) && <span className={styles.hint}>{dateAndTime(value)}</span>}
    </>
  )
}

/** Numbers of this size are instants: nothing else in the world is counted so far. */
const isInstant = (value: unknown): value is number => typeof value === 'number' && value > 1e11

function Editor({ path, value, world, onDone }: BranchProps & { onDone: () => void }) {
  const change = useChange()
  const [typed, setTyped] = useState(String(value))
  const [error, setError] = useState<string | null>(null)

  const save = () => {
    const next = copy(world)
    put(next, path, readAs(value, typed))
    const misfit = misfitIn(next)
    setError(misfit)
    if (misfit) return
    change(path.join('.'), (draft) => {
      put(draft, path, readAs(value, typed))
    })
    onDone()
  }

  return (
    <form
      noValidate
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <TextField
        label={path.at(-1) ?? ''}
        value={typed}
        error={error ?? undefined}
        autoComplete="off"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          // One press leaves the field, another one the studio.
          event.preventDefault()
          onDone()
        }}
        onChange={({ target }) => {
          setTyped(target.value)
        }}
      />
      <span className={styles.tools}>
        <Button type="submit" variant="primary">
          Change
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </span>
    </form>
  )
}

/** What was typed stays of the kind that the value is; what is of another kind is told as such. */
function readAs(value: unknown, typed: string): unknown {
  if (typeof value === 'string') return typed
  try {
    return JSON.parse(typed)
  } catch {
    return typed
  }
}

function put(world: object, path: Path, value: unknown) {
  const [last = '', ...above] = path.toReversed()
  let place = world as Record<string, unknown>
  for (const name of above.toReversed()) place = place[name] as Record<string, unknown>
  place[last] = value
}
