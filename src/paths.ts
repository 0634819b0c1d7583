/** Every address of the portal, as a function of what it needs. */
export const paths = {
  landing: () => '/',
  /** `arrive` is where a fresh sign-in comes back to: with one company it leads straight on. */
  arrive: () => '/companies?arriving=true',
  companies: () => '/companies',
  newCompany: () => '/companies/new',
  recover: () => '/recover',
  company: (companyId: string) => `/c/${companyId}`,
  page: (companyId: string, page: CompanyPage) => `/c/${companyId}/${page}`,
} as const

export const companyPages = [
  'app-catalog',
  'deployments',
  'events',
  'settings/company',
  'settings/users',
  'settings/environments',
] as const
export type CompanyPage = (typeof companyPages)[number]
