import { Boxes } from 'lucide-react'
import { Link, useParams } from 'react-router'
import { applicationIn, applicationsIn, principalsIn } from '#mocks/microsoft/applications/act.ts'
import { switchApplication } from '#mocks/microsoft/applications/registrations.ts'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Instant } from '#src/ui/instant.tsx'
import { Switch } from '#src/ui/switch.tsx'
import { toast } from '#src/ui/toast.ts'
import { addresses } from './addresses.ts'
import { Blade, Essential, EssentialId, Essentials } from './blade.tsx'
import { centreTexts as texts } from './texts.ts'
import { useCentre } from './use-centre.ts'

/** The properties of an enterprise application. */
export function PrincipalPage() {
  const { principalId } = useParams()
  const { world, tenant, act } = useCentre()
  const principal = principalsIn(world, tenant.id).find(({ id }) => id === principalId)
  const application = applicationsIn(world, tenant.id).find(
    ({ clientId }) => clientId === principal?.clientId,
  )
  const path = [{ name: texts.principals, to: addresses.principals() }]
  if (!principal || !application) {
    return (
      <Blade title={texts.principals} Icon={Boxes} path={path}>
        <EmptyState title={texts.missingPrincipal}>{texts.missingPrincipalText}</EmptyState>
      </Blade>
    )
  }
  const { id, clientId, name, createdAt } = principal
  const turn = (on: boolean) =>
    act(
      (deed) => switchApplication(deed, applicationIn(deed.world, tenant.id, application.id), on),
      () => toast.success(on ? texts.switchedOn(name) : texts.switchedOff(name)),
    )
  return (
    <Blade title={`${name} | ${texts.properties}`} Icon={Boxes} path={path}>
      <Essentials
        ids={
          <>
            <Essential label={texts.nameField}>{name}</Essential>
            <EssentialId label={texts.applicationId} id={clientId} />
            <EssentialId label={texts.objectId} id={id} />
          </>
        }
      >
        <Essential label={texts.managedBy}>
          <Link to={addresses.registration(clientId)}>{texts.toRegistration}</Link>
        </Essential>
        <Essential label={texts.created}>
          <Instant at={new Date(createdAt).toISOString()} />
        </Essential>
      </Essentials>
      <Switch
        label={texts.enabled}
        hint={texts.enabledHint}
        checked={!application.disabled}
        onChange={turn}
      />
    </Blade>
  )
}
