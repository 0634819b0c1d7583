import { useQuery } from '@tanstack/react-query'
import { Anchor } from 'lucide-react'
import { useState } from 'react'
import type { AccessHoldings } from '#src/api/contract/users.ts'
import { query } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { afterLoss, effective, managersBehind, type Loss } from '#src/domain/access-managers.ts'
import { inList } from '#src/texts/texts.ts'
import { continuityTexts as texts } from '#src/texts/users.ts'
import { Banner } from '#src/ui/banner.tsx'
import { Card } from '#src/ui/card.tsx'
import { Select } from '#src/ui/select.tsx'
import { MooredShip } from './moored-ship.tsx'
import styles from './continuity.module.css'

/** Plays a loss through before it happens: who could still manage access? */
export function Continuity() {
  const { id: companyId } = useCompany()
  const { data: holdings } = useQuery(query('accessHoldings', { params: { companyId } }))
  const [chosen, setChosen] = useState(nothing)
  if (!holdings) return null
  const names = namesIn(holdings)
  const losses = lossesOf(holdings, names)
  const loss = losses.find(({ value }) => value === chosen)
  const left = loss ? afterLoss(holdings, loss.loss) : holdings

  return (
    <div className={styles.continuity}>
      <Card title={texts.title} icon={<Anchor />}>
        <p>{texts.intro}</p>
        <div className={styles.question}>
          <Select
            label={texts.question}
            options={[{ value: nothing, label: texts.nothing }, ...losses]}
            value={loss ? chosen : nothing}
            onChange={setChosen}
          />
        </div>
        <Mooring holdings={holdings} left={left} />
        <div role="status">
          <Verdict names={managersBehind(left).map((oid) => names.get(oid) ?? oid)} />
        </div>
      </Card>
    </div>
  )
}

const nothing = 'nothing'

const namesIn = ({ people, groups }: AccessHoldings) =>
  new Map(
    [...people, ...groups.flatMap(({ members }) => members)].map(({ oid, name }) => [oid, name]),
  )

/** Everything that can be played through: each person once, each group, and the connection they hang on. */
function lossesOf({ connection, groups }: AccessHoldings, names: Map<string, string>) {
  const losses: { value: string; label: string; loss: Loss }[] = [
    ...[...names].map(([oid, who]) => ({
      value: oid,
      label: texts.leaves({ who }),
      loss: { kind: 'person', oid } as const,
    })),
    ...groups.map(({ id, name }) => ({
      value: id,
      label: texts.groupDeleted({ group: name }),
      loss: { kind: 'group', id } as const,
    })),
  ]
  if (connection !== 'none')
    losses.push({
      value: 'connection',
      label: texts.disconnected,
      loss: { kind: 'connection' },
    })
  return losses
}

/** The company as a ship, and one chain for each account and group that holds it. */
function Mooring({ holdings, left }: { holdings: AccessHoldings; left: AccessHoldings }) {
  const { people, groups } = effective(left)
  const holding = new Set([...people, ...groups].map(({ id }) => id))
  const anchors = [
    ...holdings.people.map(({ id, name }) => ({ id, name, kind: texts.account })),
    ...holdings.groups.map(({ id, name, members }) => ({
      id,
      name,
      kind:
        holdings.connection === 'connected' ? texts.group({ n: members.length }) : texts.dormant,
    })),
  ]
  return (
    <div className={styles.mooring}>
      <MooredShip adrift={holding.size === 0} />
      <ul className={styles.anchors} aria-label={texts.anchors}>
        {anchors.map(({ id, name, kind }) => (
          <li key={id} className={styles.anchor} data-lost={!holding.has(id) || undefined}>
            <span className={styles.chain} />
            <Anchor />
            <strong>{name}</strong>
            <small>
              {kind}
              <span className="visually-hidden">
                : {holding.has(id) ? texts.holds : texts.lost}
              </span>
            </small>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Verdict({ names }: { names: string[] }) {
  const [only] = names
  if (only === undefined) return <Banner tone="danger">{texts.nobody}</Banner>
  if (names.length === 1) return <Banner tone="warning">{texts.onlyOne({ who: only })}</Banner>
  return <Banner tone="success">{texts.several({ who: inList(names) })}</Banner>
}
