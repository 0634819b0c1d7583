import { loadOnce } from '#src/lib/load-once.ts'
import type { CompanyPage } from '#src/paths.ts'

/** How to get the code of each page: the routes ask when somebody goes there, the navigation a moment before. */
export const companyPageModules: Record<
  CompanyPage,
  () => Promise<{ Component: () => React.ReactNode }>
> = {
  'app-catalog': loadOnce(() => import('#src/features/app-catalog/app-catalog-page.tsx')),
  deployments: loadOnce(() => import('#src/features/deployments/deployments-page.tsx')),
  events: loadOnce(() => import('#src/features/events/events-page.tsx')),
  'settings/company': loadOnce(() => import('#src/features/settings/company-page.tsx')),
  'settings/users': loadOnce(() => import('#src/features/users/users-page.tsx')),
  'settings/environments': loadOnce(
    () => import('#src/features/environments/environments-page.tsx'),
  ),
}
