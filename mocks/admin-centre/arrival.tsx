import { Link, Navigate, useLocation, useParams } from 'react-router'
import { findTenant } from '#mocks/microsoft/directory.ts'
import { LinkButton } from '#src/ui/link-button.tsx'
import { addressOf } from './addresses.ts'
import { Door, People } from './closed-doors.tsx'
import { centreTexts as texts } from './texts.ts'
import { useCentre } from './use-centre.ts'

/** Takes addresses as Microsoft's own centre has them, with a tenant in the path and a place behind the `#`. */
export function Arrival() {
  const { tenantId } = useParams()
  const { hash } = useLocation()
  const { world, change, tenant } = useCentre()
  const asked = tenantId === undefined ? tenant : findTenant(world, tenantId)
  const place = addressOf(hash)
  if (asked === tenant) return <Navigate replace to={place} />
  const stay = (
    <LinkButton render={<Link replace to={place} />}>{texts.stay(tenant.name)}</LinkButton>
  )
  if (!asked) {
    return (
      <Door title={texts.unknownTenant}>
        <p>{texts.unknownTenantText}</p>
        {stay}
      </Door>
    )
  }
  return (
    <Door title={texts.otherTenant(asked.name)}>
      <p>{texts.otherTenantText(tenant.name, asked.name)}</p>
      <People world={world} change={change} tenantId={asked.id} />
      {stay}
    </Door>
  )
}
