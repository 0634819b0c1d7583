/** What a licence allows. A trial is small, whatever its type. */
export interface Limits {
  deployments: number
  deploymentsWithFiles: number
  customApps: number
  storageGb: number
}

interface Licensed {
  type: 'Enterprise Plus' | 'Enterprise Premium'
  trial: boolean
}

const trial: Limits = {
  deployments: 25,
  deploymentsWithFiles: 25,
  customApps: 25,
  storageGb: 10,
}

const full: Record<Licensed['type'], Limits> = {
  'Enterprise Plus': {
    deployments: 1_000,
    deploymentsWithFiles: 25,
    customApps: 100,
    storageGb: 100,
  },
  'Enterprise Premium': {
    deployments: 1_000,
    deploymentsWithFiles: 100,
    customApps: 500,
    storageGb: 250,
  },
}

const nothing: Limits = { deployments: 0, deploymentsWithFiles: 0, customApps: 0, storageGb: 0 }

export function limitsOf(license: Licensed | null): Limits {
  if (!license) return nothing
  return license.trial ? trial : full[license.type]
}

export type UsageLevel = 'easy' | 'filling' | 'full'

/** Red begins at the limit itself, not a hundredth before it. */
export function usageLevel({ used, limit }: { used: number; limit: number }): UsageLevel {
  if (used >= limit) return used === 0 ? 'easy' : 'full'
  return used * 2 < limit ? 'easy' : 'filling'
}
