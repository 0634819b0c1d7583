import { Anchor } from 'lucide-react'
import type { AccessHoldings } from '#src/api/contract/users.ts'
import { effective } from '#src/domain/access-managers.ts'
import { inList } from '#src/texts/texts.ts'
import { continuityTexts as texts } from '#src/texts/users.ts'
import { MooredShip } from './moored-ship.tsx'
import styles from './mooring.module.css'

interface MooringProps {
  holdings: AccessHoldings
  /** After the loss that is played through. */
  left: AccessHoldings
}

/** The company as a ship, and the rope from it to each account and group that holds it. */
export function Mooring({ holdings, left }: MooringProps) {
  const { people, groups } = effective(left)
  const holding = new Set([...people, ...groups].map(({ id }) => id))
  const anchors = [
    ...holdings.people.map(({ id, name }) => ({ id, name, kind: texts.account })),
    ...holdings.groups.map((group) => ({
      ...group,
      kind: holdings.connection === 'connected' ? whoIn(group) : texts.dormant,
    })),
  ]
  return (
    <div>
      <MooredShip adrift={holding.size === 0} />
      <ul className={styles.anchors} aria-label={texts.anchors}>
        {anchors.map(({ id, name, kind }) => (
          <li key={id} className={styles.anchor} data-lost={!holding.has(id) || undefined}>
            <Anchor />
            <strong>{name}</strong>
            <small>
              {kind}
              <span className="visually-hidden">
                {' '}
                ({holding.has(id) ? texts.holds : texts.lost})
              </span>
            </small>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Two anchors may be one person: as long as their names have room, they are told. */
const whoIn = ({ members }: AccessHoldings['groups'][number]) =>
  members.length === 0 || members.length > 3
    ? texts.group({ n: members.length })
    : texts.groupOf({ who: inList(members.map(({ name }) => name)) })
