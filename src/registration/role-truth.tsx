import { Handshake, UserSearch } from 'lucide-react'
import { useState } from 'react'
import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import type { DirectoryRole } from '#src/domain/preflight.ts'
import { signInFailures } from '#src/texts/failures.ts'
import { roleRows, roleTexts as texts } from '#src/texts/hand-over.ts'
import { uiTexts } from '#src/texts/ui.ts'
import { Banner } from '#src/ui/banner.tsx'
import { Button } from '#src/ui/button.tsx'
import { later, useAhead } from '#src/ui/later.tsx'
import { Pill } from '#src/ui/pill.tsx'
import { OtherTenant } from './other-tenant.tsx'
import { useOwnRole } from './own-role.ts'
import styles from './role-truth.module.css'

const HandOver = later(async () => (await import('./hand-over.tsx')).HandOver)

interface RoleTruthProps {
  company: ClaimableCompany | undefined
  /** The registration that may exist already. */
  ids: { objectId: string; clientId: string }
}

/** Who can do the work at Microsoft, said before anybody begins it. */
export function RoleTruth({ company, ids }: RoleTruthProps) {
  useAhead(HandOver)
  const { look, looking, isForeign, role, failure } = useOwnRole(company)
  const [handing, setHanding] = useState(false)
  const own = role && 'value' in role ? role.value : null
  return (
    <details className={styles.truth}>
      <summary>{texts.title}</summary>
      <p>{texts.intro}</p>
      <RoleTable own={own} />
      <div role="status">
        {isForeign && company && <OtherTenant company={company} />}
        {own && (
          <Banner tone={own === 'can-consent' ? 'success' : 'warning'}>
            {roleRows[own].verdict}
          </Banner>
        )}
        {role && !own && (
          <Banner tone="warning">
            {failure
              ? uiTexts.told({ title: signInFailures[failure].title, text: texts.notSeen })
              : texts.notSeen}
          </Banner>
        )}
      </div>
      <div className={styles.actions}>
        {own !== 'can-consent' && !isForeign && (
          <Button icon={<UserSearch />} busy={looking} onClick={() => void look()}>
            {own ? texts.lookAgain : texts.look}
          </Button>
        )}
        {own !== 'can-consent' && (
          <Button
            icon={<Handshake />}
            disabledReason={company ? undefined : texts.chooseFirst}
            onClick={() => setHanding(true)}
          >
            {texts.handOver}
          </Button>
        )}
      </div>
      {handing && company && (
        <HandOver company={company} ids={ids} onClose={() => setHanding(false)} />
      )}
    </details>
  )
}

/** Only their names: what they say is read when it is shown, in the language of that moment. */
const roles = Object.keys(roleRows) as DirectoryRole[]

const RoleTable = ({ own }: { own: DirectoryRole | null }) => (
  <table className={styles.table}>
    <thead>
      <tr>
        <th scope="col">{texts.role}</th>
        <th scope="col">{texts.create}</th>
        <th scope="col">{texts.consent}</th>
      </tr>
    </thead>
    <tbody>
      {roles.map((role) => (
        <tr key={role} aria-current={role === own || undefined}>
          <th scope="row">
            {roleRows[role].names} {role === own && <Pill tone="info">{texts.yours}</Pill>}
          </th>
          <td>{roleRows[role].create}</td>
          <td>{roleRows[role].consent}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
