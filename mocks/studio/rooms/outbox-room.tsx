import { useState } from 'react'
import type { Mail } from '#mocks/world/state.ts'
import { dateAndTime } from '#src/texts/dates.ts'
import { product } from '#src/texts/product.ts'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { Mark } from '#src/ui/mark.tsx'
import { Select } from '#src/ui/select.tsx'
import { useWorld } from '../use-world.ts'
import styles from './outbox-room.module.css'

const everybody = ''
const sender = `${product.name} <noreply@holdfast.example>`

/** Every simulated mail, the newest first, as its reader would see it. */
export function OutboxRoom() {
  const { mails } = useWorld().portal
  const [reader, setReader] = useState(everybody)
  const readers = [...new Set(mails.map(({ to }) => to))].toSorted()
  const shown = mails.filter(({ to }) => reader === everybody || to === reader).toReversed()
  if (mails.length === 0)
    return (
      <EmptyState title="No mail was sent yet">
        Ask for access to a company, or recover one: its administrators are told by mail.
      </EmptyState>
    )
  return (
    <>
      <div className={styles.readers}>
        <Select
          label="Mailbox"
          options={[
            { value: everybody, label: 'Everybody' },
            ...readers.map((name) => ({ value: name, label: name })),
          ]}
          value={reader}
          onChange={setReader}
        />
      </div>
      <ol className={styles.letters}>
        {shown.map((mail) => (
          <li key={mail.id}>
            <Letter mail={mail} />
          </li>
        ))}
      </ol>
    </>
  )
}

function Letter({ mail }: { mail: Mail }) {
  const { id, to, subject, heading, lines, action, links, sentAt } = mail
  return (
    <article className={styles.letter} aria-labelledby={id}>
      <div className={styles.envelope}>
        <h2 id={id}>{subject}</h2>
        <p>From {sender}</p>
        <p>
          To {to} · {dateAndTime(sentAt, { utc: true })}
        </p>
      </div>
      <div className={styles.paper}>
        <p className={styles.sender}>
          <Mark />
          {product.name}
        </p>
        <h3>{heading}</h3>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {action && (
          <LinkButton variant="primary" href={action.path}>
            {action.label}
          </LinkButton>
        )}
        {links && (
          <p className={styles.links}>
            {links.map(({ label, address }) => (
              <a key={label} href={address}>
                {label}
              </a>
            ))}
          </p>
        )}
      </div>
    </article>
  )
}
