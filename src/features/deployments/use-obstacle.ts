import { can } from '#src/api/contract/access.ts'
import type { Deployment } from '#src/api/contract/deployments.ts'
import { useCompany } from '#src/company/use-company.ts'
import { deploymentTexts as texts } from '#src/texts/deployments.ts'

/** Why nothing can be done with this deployment at the moment, in a sentence; none when it can. */
export function useObstacle({ status }: Deployment): string | undefined {
  const { access } = useCompany()
  if (!can(access, 'deployments.write')) return texts.forbidden
  return status === 'in-progress' ? texts.busy : undefined
}

/** New work in Intune needs a licence; everything else goes on without one. */
export function useWorkObstacle(deployment: Deployment): string | undefined {
  const { banners } = useCompany()
  const obstacle = useObstacle(deployment)
  const expired = banners.some(({ kind }) => kind === 'license-expired')
  return obstacle ?? (expired ? texts.licenseExpired : undefined)
}
