import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Versioned } from '#src/api/client.ts'
import type { Environment } from '#src/api/contract/environments.ts'
import { useCompany } from '#src/company/use-company.ts'
import { paths } from '#src/paths.ts'
import type { Activation } from '#src/company/licensing/activated-dialog.tsx'
import { later, useAhead } from '#src/ui/later.tsx'
import { useDialog } from './use-dialog.ts'

const ActivatedDialog = later(
  async () => (await import('#src/company/licensing/activated-dialog.tsx')).ActivatedDialog,
)
const DisconnectDialog = later(
  async () => (await import('./disconnect-dialog.tsx')).DisconnectDialog,
)
const LicenseScreen = later(async () => (await import('./license-screen.tsx')).LicenseScreen)
const PermissionsDialog = later(
  async () => (await import('./permissions-dialog.tsx')).PermissionsDialog,
)
const QuoteDialog = later(
  async () => (await import('#src/company/licensing/quote-dialog.tsx')).QuoteDialog,
)
const RenameDialog = later(async () => (await import('./rename-dialog.tsx')).RenameDialog)
const Welcome = later(async () => (await import('#src/company/licensing/welcome.tsx')).Welcome)

export function EnvironmentDialogs({ environment }: { environment: Versioned<Environment> }) {
  useAhead(
    RenameDialog,
    LicenseScreen,
    PermissionsDialog,
    QuoteDialog,
    DisconnectDialog,
    ActivatedDialog,
  )
  const [activation, setActivation] = useState<Activation | null>(null)
  const { id } = useCompany()
  const navigate = useNavigate()
  const { shown, close } = useDialog()
  const { data } = environment

  const activated = (news: Activation) => {
    setActivation(news)
    close()
  }
  const dialog = () => {
    switch (shown) {
      case 'rename':
        return <RenameDialog onClose={close} />
      case 'permissions':
        return data.connection && <PermissionsDialog {...data.connection} onClose={close} />
      case 'disconnect':
        return data.connection && <DisconnectDialog onClose={close} />
      case 'quote':
        return <QuoteDialog devices={data.license?.devices ?? null} onClose={close} />
      case 'welcome':
        return <Welcome onClose={close} />
      case 'license':
        return <LicenseScreen environment={data} onActivated={activated} onClose={close} />
      case null:
        return null
    }
  }
  return (
    <>
      {activation ? (
        <ActivatedDialog
          activation={activation}
          onClose={() => void navigate(paths.page(id, 'app-catalog'))}
        />
      ) : (
        dialog()
      )}
    </>
  )
}
