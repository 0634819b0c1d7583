import { useQueryClient } from '@tanstack/react-query'
import { query, useCall } from '#src/api/query.ts'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'
import { Button } from '#src/ui/button.tsx'

interface SignOutThereProps {
  companyId: string
  onSignedOut?: () => void
}

/** Leaves a company that can only be claimed from outside. */
export function SignOutThere({ companyId, onSignedOut }: SignOutThereProps) {
  const cache = useQueryClient()
  const params = { companyId }
  const signOut = useCall('companySignOut', {
    affects: ['claimableCompanyList', 'companyList', 'claimGet'],
    onSuccess() {
      // Whoever opens the company again signs in to it again, with the rights that they have by then.
      cache.removeQueries(query('companyOverview', { params }))
      onSignedOut?.()
    },
  })
  return (
    <Button busy={signOut.isPending} onClick={() => signOut.mutate({ params })}>
      {texts.signOutThere}
    </Button>
  )
}
