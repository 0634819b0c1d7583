import type { TrialOffer } from '#src/api/contract/environments.ts'
import { idFrom } from '#mocks/world/ids.ts'
import type { Company, License, World } from '#mocks/world/state.ts'
import { tenantDomains } from '../context.ts'

/** Every licence that the company knows of, the current one first. */
export const licensesOf = ({ environment }: Company): License[] => [
  ...(environment.license ? [environment.license] : []),
  ...environment.otherLicenses,
]

export const licenseId = ({ key }: License) => idFrom(`license/${key}`)

/** Every company has one trial; Microsoft's test tenants, whose domains begin like this, have none. */
export function trialFor(world: World, company: Company): TrialOffer {
  if (tenantDomains(world, company).some((domain) => domain.toLowerCase().startsWith('m365x')))
    return 'test-tenant'
  if (company.managedOnce) return 'once-managed'
  return licensesOf(company).some(({ trial }) => trial) ? 'used' : 'offered'
}
