import { AppWindow, FileQuestion, KeyRound, ShieldCheck, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link, NavLink, Outlet, useOutletContext, useParams } from 'react-router'
import { applicationIn, applicationsIn, type Act } from '#mocks/microsoft/applications/act.ts'
import type { Application } from '#mocks/world/microsoft-state.ts'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { addresses, type RegistrationPage } from './addresses.ts'
import { Blade } from './blade.tsx'
import { centreTexts as texts } from './texts.ts'
import { useCentre } from './use-centre.ts'
import styles from './registration.module.css'

/** The pages of one registration, with their menu beside them. */
export function Registration() {
  const { clientId = '' } = useParams()
  const { world, tenant } = useCentre()
  const application = applicationsIn(world, tenant.id).find((it) => it.clientId === clientId)
  if (!application) return <Missing />
  return (
    <div className={styles.registration}>
      <nav className={styles.menu} aria-label={application.name}>
        <Entry to={addresses.registration(clientId)} name={texts.overview} Icon={AppWindow} />
        <span className={styles.heading}>{texts.manage}</span>
        <Entry
          to={addresses.registration(clientId, 'secrets')}
          name={texts.credentials}
          Icon={KeyRound}
        />
        <Entry
          to={addresses.registration(clientId, 'permissions')}
          name={texts.permissions}
          Icon={ShieldCheck}
        />
      </nav>
      {/* What was on a page of one registration, a secret among it, does not pass to another. */}
      <Outlet key={clientId} context={application} />
    </div>
  )
}

const Entry = ({ to, name, Icon }: { to: string; name: string; Icon: LucideIcon }) => (
  <NavLink end to={to} className={styles.entry}>
    <Icon />
    {name}
  </NavLink>
)

/** The registration of the address, and what is done to it. */
export function useRegistration() {
  const application = useOutletContext<Application>()
  const { act } = useCentre()
  return {
    application,
    change: <T,>(deed: (act: Act, application: Application) => T, then: (made: T) => void) =>
      act((it) => deed(it, applicationIn(it.world, application.tenantId, application.id)), then),
  }
}

interface RegistrationBladeProps {
  page?: RegistrationPage
  Icon: LucideIcon
  commands?: ReactNode
  children: ReactNode
}

export function RegistrationBlade({ page, ...rest }: RegistrationBladeProps) {
  const { clientId, name } = useRegistration().application
  const list = { name: texts.registrations, to: addresses.registrations() }
  const own = { name, to: addresses.registration(clientId) }
  return (
    <Blade
      {...rest}
      title={page ? `${name} | ${texts[page === 'secrets' ? 'credentials' : page]}` : name}
      path={page ? [list, own] : [list]}
    />
  )
}

const Missing = () => (
  <Blade
    title={texts.registrations}
    Icon={FileQuestion}
    path={[{ name: texts.registrations, to: addresses.registrations() }]}
  >
    <EmptyState
      title={texts.missing}
      action={
        <LinkButton render={<Link to={addresses.registrations('deleted')} />}>
          {texts.views.deleted}
        </LinkButton>
      }
    >
      {texts.missingText}
    </EmptyState>
  </Blade>
)
