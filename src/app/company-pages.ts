import type { CompanyPage } from '#src/paths.ts'
import { pageTitles } from '#src/texts/shell.ts'

const unbuilt = (page: CompanyPage) => async () => ({
  ...(await import('./unbuilt-page.tsx')),
  handle: { title: () => pageTitles[page] },
})

/** How to get the code of each page: the routes ask when somebody goes there, the navigation a moment before. */
export const companyPageModules: Record<
  CompanyPage,
  () => Promise<{ Component: () => React.ReactNode }>
> = {
  'app-catalog': () => import('#src/features/app-catalog/app-catalog-page.tsx'),
  deployments: unbuilt('deployments'),
  events: () => import('#src/features/events/events-page.tsx'),
  'settings/company': unbuilt('settings/company'),
  'settings/users': () => import('#src/features/users/users-page.tsx'),
  'settings/environments': () => import('#src/features/environments/environments-page.tsx'),
}
