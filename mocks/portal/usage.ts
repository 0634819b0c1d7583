import type { OperatingSystem } from '#src/api/contract/catalog.ts'
import { limitsOf } from '#src/domain/limits.ts'
import { countOwnApps } from '#mocks/catalogue/own-apps.ts'
import type { Company, World } from '#mocks/world/state.ts'

export const deploymentsOf = ({ portal }: World, company: Company) =>
  portal.deployments.filter(({ companyId }) => companyId === company.id)

/** Each system has its own limit. */
export const deploymentsFor = (world: World, company: Company, system: OperatingSystem) =>
  deploymentsOf(world, company).filter(({ os }) => os === system)

/** How much of what its licence limits a company uses. */
export function usageOf(world: World, company: Company) {
  const { license, connection } = company.environment
  const limits = limitsOf(license)
  const deployed = (system: OperatingSystem) => ({
    used: deploymentsFor(world, company, system).length,
    limit: limits.deployments,
  })
  return {
    windowsDeployments: deployed('windows'),
    macDeployments: deployed('macos'),
    customApps: {
      used: connection ? countOwnApps(world.sizes.apps) : 0,
      limit: limits.customApps,
    },
    storageGb: { used: deploymentsOf(world, company).length * 0.25, limit: limits.storageGb },
    deploymentsWithFiles: { used: 0, limit: limits.deploymentsWithFiles },
  }
}
