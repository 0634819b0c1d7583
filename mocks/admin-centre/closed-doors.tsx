import type { ReactNode } from 'react'
import { beginSession } from '#mocks/microsoft/directory.ts'
import { AccountList } from '#mocks/microsoft/page/account-list.tsx'
import { NoAccess } from '#src/ui/illustrations/no-access.tsx'
import { noteOn, peopleIn } from './people.ts'
import { centreTexts as texts } from './texts.ts'
import type { Centre, Simulated } from './use-centre.ts'
import styles from './closed-doors.module.css'

/** Instead of a page of the centre. */
export const Door = ({ title, children }: { title: string; children: ReactNode }) => (
  <main className={styles.door}>
    <NoAccess />
    <h1>{title}</h1>
    {children}
  </main>
)

/** Who is chosen is signed in at Microsoft from then on, and acts. */
export function People({ world, change, tenantId }: Simulated & { tenantId?: string }) {
  return (
    <div className={styles.people}>
      <AccountList
        accounts={peopleIn(world, tenantId)}
        noteOn={noteOn}
        onChoose={({ oid }) => change((draft) => beginSession(draft, oid))}
      />
    </div>
  )
}

export const NobodyHere = (simulated: Simulated) => (
  <Door title={texts.signIn}>
    <p>{texts.signInText}</p>
    <People {...simulated} />
  </Door>
)

export const Closed = ({ actor, tenant }: Centre) => (
  <Door title={texts.closed}>
    <p>{texts.closedText(actor.name, tenant.name)}</p>
    <p>{texts.closedHint}</p>
  </Door>
)
