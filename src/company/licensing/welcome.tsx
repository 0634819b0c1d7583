import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { query } from '#src/api/query.ts'
import { paths } from '#src/paths.ts'
import { useCompany } from '../use-company.ts'
import { ActivatedDialog, type Activation } from './activated-dialog.tsx'
import { useActivated } from './use-activated.ts'
import { useLicense } from './use-license.ts'
import { WelcomePanel } from './welcome-panel.tsx'

/** The page that connected shows it, whichever it is. Whoever has a licence needs no other to begin with. */
export function Welcome({ onClose }: { onClose: () => void }) {
  const { id: companyId } = useCompany()
  const navigate = useNavigate()
  const [activation, setActivation] = useState<Activation | null>(null)
  const activated = useActivated(setActivation)
  const { data } = useQuery(query('environmentGet', { params: { companyId } }))
  const environment = data?.data
  const { valid } = useLicense(environment?.license ?? null)

  if (activation)
    return (
      <ActivatedDialog
        activation={activation}
        onClose={() => void navigate(paths.page(companyId, 'app-catalog'))}
      />
    )
  if (!environment?.connection || valid) return null
  return <WelcomePanel environment={environment} onActivated={activated} onClose={onClose} />
}
