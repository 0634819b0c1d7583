import type { CompanyPage } from '#src/paths.ts'

/** How to get the code of each page: the routes ask when somebody goes there, the navigation a moment before. */
export const companyPageModules: Record<
  CompanyPage,
  () => Promise<{ Component: () => React.ReactNode }>
> = {
  'app-catalog': () => import('#src/features/app-catalog/app-catalog-page.tsx'),
  deployments: () => import('#src/features/deployments/deployments-page.tsx'),
  events: () => import('#src/features/events/events-page.tsx'),
  'settings/company': () => import('#src/features/settings/company-page.tsx'),
  'settings/users': () => import('#src/features/users/users-page.tsx'),
  'settings/environments': () => import('#src/features/environments/environments-page.tsx'),
}
