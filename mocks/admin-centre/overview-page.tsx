import { AppWindow, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { principalOf } from '#mocks/microsoft/applications/act.ts'
import { Button } from '#src/ui/button.tsx'
import { Instant } from '#src/ui/instant.tsx'
import { addresses } from './addresses.ts'
import { Essential, EssentialId, Essentials } from './blade.tsx'
import { DeletePanel } from './delete-panel.tsx'
import { RegistrationBlade, useRegistration } from './registration.tsx'
import { centreTexts as texts } from './texts.ts'
import { useCentre } from './use-centre.ts'

/** The three IDs that a claim needs, and the way to the one that it does not. */
export function OverviewPage() {
  const { world } = useCentre()
  const { application } = useRegistration()
  const [deleting, setDeleting] = useState(false)
  const { id, clientId, tenantId, name, createdAt, secrets, disabled } = application
  const principal = principalOf(world, application)
  return (
    <RegistrationBlade
      Icon={AppWindow}
      commands={
        <Button variant="quiet" icon={<Trash2 />} onClick={() => setDeleting(true)}>
          {texts.delete}
        </Button>
      }
    >
      <h2>{texts.essentials}</h2>
      <Essentials
        ids={
          <>
            <Essential label={texts.name}>{name}</Essential>
            <EssentialId label={texts.clientId} id={clientId} />
            <EssentialId label={texts.objectId} id={id} />
            <EssentialId label={texts.tenantId} id={tenantId} />
          </>
        }
      >
        <Essential label={texts.clientCredentials}>
          <Link to={addresses.registration(clientId, 'secrets')}>
            {secrets.length > 0 ? texts.secretCount(secrets.length) : texts.addCredential}
          </Link>
        </Essential>
        <Essential label={texts.accountTypes}>{texts.accountType}</Essential>
        <Essential label={texts.managedApplication}>
          {principal ? (
            <Link to={addresses.principal(principal.id)}>{principal.name}</Link>
          ) : (
            texts.noPrincipal
          )}
        </Essential>
        <Essential label={texts.state}>{disabled ? texts.deactivated : texts.activated}</Essential>
        <Essential label={texts.created}>
          <Instant at={new Date(createdAt).toISOString()} />
        </Essential>
      </Essentials>
      <DeletePanel open={deleting} onClose={() => setDeleting(false)} />
    </RegistrationBlade>
  )
}
