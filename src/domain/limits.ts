import { LimitedThing } from '#src/api/contract/company.ts'
import type { LicenseType } from '#src/api/contract/environments.ts'

/** What a licence allows. A trial is small, whatever its type, and so is what may not be sold. */
export interface Limits {
  deployments: number
  deploymentsWithFiles: number
  customApps: number
  storageGb: number
}

interface Licensed {
  type: LicenseType
  trial: boolean
}

const trial: Limits = {
  deployments: 25,
  deploymentsWithFiles: 25,
  customApps: 25,
  storageGb: 10,
}

const premium: Limits = {
  deployments: 1_000,
  deploymentsWithFiles: 100,
  customApps: 500,
  storageGb: 250,
}

const full: Record<LicenseType, Limits> = {
  'Enterprise Plus': {
    deployments: 1_000,
    deploymentsWithFiles: 25,
    customApps: 100,
    storageGb: 100,
  },
  'Enterprise Premium': premium,
  'MSP Plus': premium,
  'Not For Resale': trial,
}

const nothing: Limits = { deployments: 0, deploymentsWithFiles: 0, customApps: 0, storageGb: 0 }

export function limitsOf(license: Licensed | null): Limits {
  if (!license) return nothing
  return license.trial ? trial : full[license.type]
}

interface Used {
  used: number
  limit: number
}

/** What comes so near to its limit that people should know before they stand there, the fullest first. */
export const nearLimits = (usage: Record<LimitedThing, Used>) =>
  LimitedThing.options
    .map((what) => ({ what, ...usage[what] }))
    .filter(({ used, limit }) => used * 10 > limit * 9)
    .toSorted((a, b) => b.used / b.limit - a.used / a.limit)

export type UsageLevel = 'easy' | 'filling' | 'full'

/** Red begins at the limit itself, not a hundredth before it. */
export function usageLevel({ used, limit }: Used): UsageLevel {
  if (used >= limit) return used === 0 ? 'easy' : 'full'
  return used * 2 < limit ? 'easy' : 'filling'
}
