import { useState } from 'react'
import { beginScenario } from '#mocks/scenarios/scenarios.ts'
import type { Mail } from '#mocks/world/state.ts'
import { browserShelf } from '#mocks/world/shelf.ts'
import { createStore } from '#mocks/world/store.ts'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Instant } from '#src/ui/instant.tsx'
import styles from './studio.module.css'

export const handle = { title: () => 'Outbox' }

/** Every simulated mail, the newest first, as its reader would see it. */
export function Component() {
  const [mails, setMails] = useState(readMails)
  return (
    <main className={styles.page}>
      <header className={styles.header}>
        <h1>Outbox</h1>
        <Button onClick={() => setMails(readMails())}>Look again</Button>
      </header>
      {mails.length === 0 && <EmptyState title="No mail was sent yet" />}
      {mails.map((mail) => (
        <Letter key={mail.id} mail={mail} />
      ))}
    </main>
  )
}

function Letter({ mail }: { mail: Mail }) {
  return (
    <Card
      title={mail.subject}
      footer={mail.action && <a href={mail.action.path}>{mail.action.label}</a>}
    >
      <p className={styles.envelope}>
        To {mail.to}, <Instant at={new Date(mail.sentAt).toISOString()} />
      </p>
      <h3>{mail.heading}</h3>
      {mail.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Card>
  )
}

const readMails = () =>
  createStore(() => beginScenario('tour', Date.now()), browserShelf())
    .read()
    .portal.mails.toReversed()
