import type { DeployObstacle } from '#src/api/contract/catalog.ts'
import type { LicenseType } from '#src/api/contract/environments.ts'
import type { DeploymentStatus } from '#src/api/contract/deployments.ts'
import { limitsOf } from './limits.ts'

interface Standing {
  connected: boolean
  license: { type: LicenseType; trial: boolean; expiresAt: number } | null
  now: number
  /** How many deployments there are already. */
  used: number
}

/** Why nothing more can be deployed, the most basic reason first; `null` when it can. */
export function obstacleTo({ connected, license, now, used }: Standing): DeployObstacle | null {
  if (!connected) return 'not_connected'
  if (!license) return 'license_missing'
  if (license.expiresAt <= now) return 'license_expired'
  return used >= limitsOf(license).deployments ? 'limit_reached' : null
}

const intuneNeeds = 2 * 60_000
const intuneTriesFor = 24 * 60 * 60_000

/** What becomes of a deployment by itself: work gets done, and trying ends after a day. */
export function statusAfter(
  { status, createdAt }: { status: DeploymentStatus; createdAt: number },
  now: number,
): DeploymentStatus {
  const age = now - createdAt
  if (status === 'in-progress' && age >= intuneNeeds) return 'success'
  if (status === 'retrying' && age >= intuneTriesFor) return 'failed'
  return status
}
