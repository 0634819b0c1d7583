import { useState, useSyncExternalStore } from 'react'
import { curlOf, traffic, type Exchange, type Message } from '#mocks/transport/traffic.ts'
import { matchesSearch } from '#src/domain/search.ts'
import { Button } from '#src/ui/button.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Pill } from '#src/ui/pill.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import styles from './traffic-room.module.css'

const failed = ({ outcome }: Exchange) =>
  outcome !== null && (outcome.status === 0 || outcome.status >= 400)

/** Every call of this page to the simulated world, the newest first. */
export function TrafficRoom() {
  const exchanges = useSyncExternalStore(traffic.subscribe, traffic.read)
  const [search, setSearch] = useState('')
  const [failuresOnly, setFailuresOnly] = useState(false)
  const shown = exchanges
    .filter((exchange) => !failuresOnly || failed(exchange))
    .filter(({ method, url, operation, outcome, fault }) =>
      matchesSearch(search, method, url, operation ?? '', String(outcome?.status), fault ?? ''),
    )
    .toReversed()
  return (
    <>
      <div className={styles.tools}>
        <TextField
          label="Filter"
          type="search"
          value={search}
          onChange={({ target }) => {
            setSearch(target.value)
          }}
        />
        <Checkbox
          label="Failures only"
          checked={failuresOnly}
          onChange={({ target }) => {
            setFailuresOnly(target.checked)
          }}
        />
        <Button onClick={traffic.clear}>Clear</Button>
      </div>
      {shown.length === 0 ? (
        <EmptyState
          title={exchanges.length === 0 ? 'No call was made yet' : 'No call fits the filter'}
        >
          The last 200 calls of this page are kept, for as long as it is open.
        </EmptyState>
      ) : (
        <ol className={styles.calls} aria-label="Calls">
          {shown.map((exchange) => (
            <li key={exchange.id}>
              <Call exchange={exchange} />
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

function Call({ exchange }: { exchange: Exchange }) {
  const { method, url, operation, fault, request, reply } = exchange
  const [open, setOpen] = useState(false)
  return (
    <details
      className={styles.call}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open)
      }}
    >
      <summary className={styles.summary}>
        <code className={styles.method}>{method}</code>
        <code className={styles.path}>{pathOf(url)}</code>
        {fault && <Pill tone="warning">{fault}</Pill>}
        <Outcome exchange={exchange} />
      </summary>
      {open && (
        <div className={styles.details}>
          <p className={styles.address}>
            {operation ?? 'Nothing in the simulated world answers this'} · <code>{url}</code>
          </p>
          <Part title="Request" message={request} />
          <Part title="Reply" message={reply} />
          <CopyButton text={curlOf(exchange)} label="Copy as curl" />
        </div>
      )}
    </details>
  )
}

function Outcome({ exchange }: { exchange: Exchange }) {
  const { outcome } = exchange
  if (!outcome) return <Pill tone="info">on its way</Pill>
  return (
    <>
      <Pill tone={failed(exchange) ? 'danger' : 'success'}>
        {outcome.status === 0 ? 'no answer' : outcome.status}
      </Pill>
      <span className={styles.time}>{outcome.ms} ms</span>
    </>
  )
}

function Part({ title, message }: { title: string; message: Message | null }) {
  if (!message) return null
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <pre className={styles.text}>
        {message.headers.map(([name, value]) => `${name}: ${value}`).join('\n')}
        {message.body && `\n\n${message.body}`}
      </pre>
    </section>
  )
}

/** Calls to our own site need no host, and of an id its beginning tells enough; the whole is among the details. */
function pathOf(url: string) {
  const { host, pathname, search } = new URL(url)
  const path = host === location.host ? pathname + search : host + pathname
  return path.replaceAll(/([0-9a-f]{8})(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, '$1…')
}
