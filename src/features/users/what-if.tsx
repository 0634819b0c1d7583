import { useState } from 'react'
import type { AccessHoldings } from '#src/api/contract/users.ts'
import { afterLoss, managersBehind, type Loss } from '#src/domain/access-managers.ts'
import { inList } from '#src/texts/texts.ts'
import { continuityTexts as texts } from '#src/texts/users.ts'
import { Banner } from '#src/ui/banner.tsx'
import { Select } from '#src/ui/select.tsx'
import { Mooring } from './mooring.tsx'
import styles from './what-if.module.css'

interface WhatIfProps {
  holdings: AccessHoldings
  /** Of all who hold something, by their object ids. */
  names: ReadonlyMap<string, string>
}

/** Plays a loss through before it happens: who could still manage access? */
export function WhatIf({ holdings, names }: WhatIfProps) {
  const [chosen, setChosen] = useState(nothing)
  const losses = lossesOf(holdings, names)
  const loss = losses.find(({ value }) => value === chosen)
  const left = loss ? afterLoss(holdings, loss.loss) : holdings

  return (
    <div className={styles.whatIf}>
      <div className={styles.question}>
        <p>{texts.intro}</p>
        <Select
          label={texts.question}
          options={[{ value: nothing, label: texts.nothing }, ...losses]}
          value={loss ? chosen : nothing}
          onChange={setChosen}
        />
        <div role="status">
          {loss && <Verdict names={managersBehind(left).map((oid) => names.get(oid) ?? oid)} />}
        </div>
      </div>
      <Mooring holdings={holdings} left={left} />
    </div>
  )
}

const nothing = 'nothing'

/** Everything that can be played through: each person once, each group, and the connection they hang on. */
function lossesOf({ connection, groups }: AccessHoldings, names: ReadonlyMap<string, string>) {
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

function Verdict({ names }: { names: string[] }) {
  const [only] = names
  if (only === undefined) return <Banner tone="danger">{texts.nobody}</Banner>
  if (names.length === 1) return <Banner tone="warning">{texts.onlyOne({ who: only })}</Banner>
  return <Banner tone="success">{texts.several({ who: inList(names) })}</Banner>
}
