import type { CompanyPage } from '#src/paths.ts'

const unbuilt = () => import('./unbuilt-page.tsx')

/** How to get the code of each page: the routes ask when somebody goes there, the navigation a moment before. */
export const companyPageModules: Record<
  CompanyPage,
  () => Promise<{ Component: () => React.ReactNode }>
> = {
  'app-catalog': () => import('#src/features/app-catalog/app-catalog-page.tsx'),
  deployments: unbuilt,
  events: unbuilt,
  'settings/company': unbuilt,
  'settings/users': unbuilt,
  'settings/environments': unbuilt,
}
