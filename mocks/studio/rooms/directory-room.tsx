import { LogIn } from 'lucide-react'
import { accessOf } from '#mocks/portal/context.ts'
import { personByKey, personKeys, type PersonKey } from '#mocks/microsoft/people.ts'
import { registrations } from '#mocks/scenarios/registrations.ts'
import type { Account } from '#mocks/world/microsoft-state.ts'
import type { World } from '#mocks/world/state.ts'
import { accessName } from '#src/texts/companies.ts'
import { dateAndTime } from '#src/texts/dates.ts'
import { Avatar } from '#src/ui/avatar.tsx'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { Pill } from '#src/ui/pill.tsx'
import { usePortalAddress } from '../portal-address.ts'
import { useWorld } from '../use-world.ts'
import styles from './directory-room.module.css'

/** Who and what the simulated Microsoft knows. */
export function DirectoryRoom() {
  const world = useWorld()
  return (
    <>
      <section className={styles.part} aria-label="People">
        <h2>People</h2>
        <p className={styles.lead}>Every password is right, except “wrong”.</p>
        <ul className={styles.cards}>
          {personKeys.map((key) => (
            <Person key={key} person={key} world={world} />
          ))}
        </ul>
        <NobodyLink />
      </section>
      <section className={styles.part} aria-label="Tenants">
        <h2>Tenants</h2>
        <ul className={styles.cards}>
          {world.microsoft.tenants.map(({ id, name, domain }) => (
            <li key={id} className={styles.card}>
              <strong>{name}</strong>
              <span className={styles.detail}>{domain}</span>
              <Value label="Tenant ID" value={id} />
              <span className={styles.detail}>{groupsOf(world, id)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.part} aria-label="App registrations">
        <h2>App registrations</h2>
        {world.microsoft.applications.length === 0 && (
          <p className={styles.lead}>
            This story has none yet. “owner-left” and “tour” begin with some.
          </p>
        )}
        <ul className={styles.cards}>
          {world.microsoft.applications.map((application) => (
            <li key={application.id} className={styles.card}>
              <strong>{application.name}</strong>
              <span className={styles.detail}>
                {keyOf(application.id)} · made {dateAndTime(application.createdAt)}
              </span>
              <Value label="Object ID" value={application.id} />
              <Value label="Client ID" value={application.clientId} />
              <Secret id={application.id} />
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function Person({ person, world }: { person: PersonKey; world: World }) {
  const { oid } = personByKey(person)
  const account = world.microsoft.accounts.find((one) => one.oid === oid) ?? personByKey(person)
  const signedIn = world.microsoft.sessions.at(-1) === oid
  const address = usePortalAddress()
  return (
    <li className={styles.card}>
      <span className={styles.name}>
        <Avatar name={account.name} />
        <span>
          <strong>{account.name}</strong>
          <span className={styles.detail}>{account.upn}</span>
        </span>
      </span>
      <span className={styles.pills}>
        {signedIn && <Pill tone="success">Signed in</Pill>}
        {!account.enabled && <Pill tone="danger">Disabled</Pill>}
        {account.roles.map((role) => (
          <Pill key={role}>{role}</Pill>
        ))}
      </span>
      <span className={styles.detail}>{worksAt(world, account)}</span>
      <LinkButton
        icon={<LogIn />}
        href={`${address}?as=${person}`}
        aria-label={`Act as ${account.name}`}
      >
        Act as {account.givenName}
      </LinkButton>
    </li>
  )
}

function NobodyLink() {
  const address = usePortalAddress()
  return <a href={`${address}?as=nobody`}>Sign everybody out</a>
}

function Value({ label, value }: { label: string; value: string }) {
  return (
    <span className={styles.value}>
      <span className={styles.detail}>{label}</span>
      <code>{value}</code>
      <CopyButton text={value} label={`Copy the ${label}`} />
    </span>
  )
}

/** The world keeps no secret; those of the stories are public. */
function Secret({ id }: { id: string }) {
  const told = Object.values(registrations).find((registration) => registration.id === id)
  return told ? <Value label="Secret" value={told.secret} /> : null
}

const keyOf = (id: string) =>
  Object.entries(registrations).find(([, registration]) => registration.id === id)?.[0] ??
  'made in this demo'

const groupsOf = ({ microsoft }: World, tenant: string) => {
  const groups = microsoft.groups.filter(({ tenantId }) => tenantId === tenant)
  return groups.length === 0
    ? 'No groups'
    : groups.map(({ name, members }) => `${name} (${String(members.length)})`).join(', ')
}

function worksAt(world: World, { oid }: Account): string {
  const places = world.portal.companies.flatMap((company) => {
    const access = accessOf(world, company, oid)
    return access ? [`${company.name}: ${accessName(access)}`] : []
  })
  return places.join('; ') || 'In no company'
}
