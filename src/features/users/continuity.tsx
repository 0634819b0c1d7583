import { useQuery } from '@tanstack/react-query'
import { Anchor, ChevronDown } from 'lucide-react'
import { useState } from 'react'
import type { AccessHoldings } from '#src/api/contract/users.ts'
import { query } from '#src/api/query.ts'
import { useCompany } from '#src/company/use-company.ts'
import { managersBehind, onlyHold } from '#src/domain/access-managers.ts'
import { continuityTexts as texts } from '#src/texts/users.ts'
import { later, useAhead } from '#src/ui/later.tsx'
import styles from './continuity.module.css'

const WhatIf = later(async () => (await import('./what-if.tsx')).WhatIf)

/** Whether the access to this company hangs on one thing alone. It unfolds into what would be left after a loss. */
export function Continuity() {
  useAhead(WhatIf)
  const { id: companyId } = useCompany()
  const { data: holdings, error } = useQuery(query('accessHoldings', { params: { companyId } }))
  const [open, setOpen] = useState(false)
  if (!holdings) return error ? null : <div className={styles.continuity} />
  const names = namesIn(holdings)
  const { tone, told } = footing(holdings, names)
  return (
    <details
      className={styles.continuity}
      data-tone={tone}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <Anchor />
        <span role="status">{told}</span>
        <span className={styles.title}>{texts.title}</span>
        <ChevronDown />
      </summary>
      {open && <WhatIf holdings={holdings} names={names} />}
    </details>
  )
}

const namesIn = ({ people, groups }: AccessHoldings) =>
  new Map(
    [...people, ...groups.flatMap(({ members }) => members)].map(({ oid, name }) => [oid, name]),
  )

/** How firmly the company is held now. */
function footing(holdings: AccessHoldings, names: ReadonlyMap<string, string>) {
  const { length: n } = managersBehind(holdings)
  const hold = onlyHold(holdings)
  if (n === 0) return { tone: 'danger', told: texts.nobodyNow }
  switch (hold?.kind) {
    case undefined:
      return { told: texts.manyNow({ n }) }
    case 'person':
      return { tone: 'warning', told: texts.onlyNow({ who: names.get(hold.oid) ?? hold.oid }) }
    case 'group': {
      const group = holdings.groups.find(({ id }) => id === hold.id)
      return { tone: 'warning', told: texts.groupNow({ group: group?.name ?? '' }) }
    }
    default:
      return { tone: 'warning', told: texts.connectionNow }
  }
}
