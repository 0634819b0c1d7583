/** What the changes show in that can be made in several places. */

/** Connecting and disconnecting: with the connection, what came through it comes and goes, which is nearly everything. */
export const connectionChange = {
  affects: ['environmentGet', 'companyOverview', 'intuneHealth'],
  outdatesAll: true,
} as const

/** With another licence apps can be deployed, or cannot. */
export const licenseChange = {
  affects: ['environmentGet', 'companyOverview', 'licenseKeyShow', 'appGet'],
} as const
