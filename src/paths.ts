/** Every address of the portal, as a function of what it needs. */
export const paths = {
  landing: () => '/',
  /** `arrive` is where a fresh sign-in comes back to: with one company it leads straight on. */
  arrive: () => '/companies?arriving=true',
  companies: () => '/companies',
  newCompany: () => '/companies/new',
  recover: () => '/recover',
  claim: (claimId: string) => `/recover?claim=${claimId}`,
  claimStep: (claimId: string, step: ClaimStep) => `/recover/${claimId}/${step}`,
  /** The claim is the one whose refusal locked it, where that is known. */
  claimLocked: (companyId: string, claimId?: string) =>
    `/recover/locked/${companyId}${claimId === undefined ? '' : `?claim=${claimId}`}`,
  /** The place is a step, such as `step-4`, or a chapter. */
  guide: (companyId: string, place = '') =>
    `/guide/app-registration${companyId && `?for=${companyId}`}${place && `#${place}`}`,
  company: (companyId: string) => `/c/${companyId}`,
  users: (companyId: string, tab: UsersTab) => `/c/${companyId}/settings/users?tab=${tab}`,
  usage: (companyId: string) => `/c/${companyId}/settings/company?tab=usage`,
  acceptInvite: (invitationId: string) => `/accept-invite?invitationId=${invitationId}`,
  page: (companyId: string, page: CompanyPage) => `/c/${companyId}/${page}`,
  /** Each dialog of the environment has an address of its own. */
  environment: (companyId: string, dialog: EnvironmentDialog) =>
    `/c/${companyId}/settings/environments?show=${dialog}`,
  /** Where a company goes on that was just connected: on the page that connected it. */
  welcome: (companyId: string, page: CompanyPage) => `/c/${companyId}/${page}?show=welcome`,
  deployment: (companyId: string, deploymentId: string) =>
    `/c/${companyId}/deployments?open=${deploymentId}`,
} as const

export const usersTabs = ['active', 'invitations', 'requests', 'groups'] as const
export type UsersTab = (typeof usersTabs)[number]

export type ClaimStep = 'user-info' | 'waiting' | 'granted'

export const environmentDialogs = [
  'welcome',
  'license',
  'rename',
  'permissions',
  'disconnect',
  'quote',
] as const
export type EnvironmentDialog = (typeof environmentDialogs)[number]

export const companyPages = [
  'app-catalog',
  'deployments',
  'events',
  'settings/company',
  'settings/users',
  'settings/environments',
] as const
export type CompanyPage = (typeof companyPages)[number]
