import { Outlet, redirect, type LoaderFunctionArgs, type RouteObject } from 'react-router'
import { demoRoutes } from '#src/demo.ts'
import { outcomes } from '#src/features/recovery/outcomes.ts'
import { wholePage } from '#src/lib/whole-page.ts'
import { companyPages, paths } from '#src/paths.ts'
import { companyPageModules } from './company-pages.ts'
import { chooseCompany, needAccount, openClaim, openCompany, ownCompany } from './gates.ts'
import { portalOf } from './portal-context.ts'
import { FailureInFrame, FailureOfOpening, FailurePage } from './failures/failure-page.tsx'
import { Root } from './root.tsx'
import { Opening } from './opening-screen.tsx'

/** All routes of the portal. A function, because the router changes the lazy ones that it is given. */
export const makeRoutes = (): RouteObject[] => [
  {
    id: 'root',
    path: '/',
    Component: Root,
    HydrateFallback: Opening,
    ErrorBoundary: FailureOfOpening,
    loader: ({ context }) => portalOf(context),
    shouldRevalidate: () => false,
    children: [
      {
        ErrorBoundary: FailurePage,
        children: [
          { index: true, loader: leaveForLanding, Component: Outlet },
          {
            path: 'accept-invite',
            lazy: () => import('#src/features/invitations/accept-page.tsx'),
          },
          { middleware: [needAccount], children: signedInRoutes() },
          { path: 'consent', lazy: () => import('./consent-page.tsx') },
          ...demoRoutes,
          { path: '*', loader: notFound, Component: Outlet },
        ],
      },
    ],
  },
]

const signedInRoutes = (): RouteObject[] => [
  {
    path: 'companies',
    loader: chooseCompany,
    lazy: () => import('#src/features/companies/selector-page.tsx'),
  },
  { path: 'companies/new', lazy: () => import('#src/features/companies/new-company-page.tsx') },
  {
    path: 'recover',
    lazy: () => import('./recover-page.tsx'),
    children: [
      {
        ErrorBoundary: FailureInFrame,
        children: [
          { index: true, lazy: () => import('#src/features/recovery/claim-page.tsx') },
          { path: 'locked/:companyId', lazy: outcomes.locked },
          {
            path: ':claimId',
            loader: openClaim,
            shouldRevalidate: () => true,
            children: [
              { path: 'user-info', lazy: outcomes.userInfo },
              { path: 'waiting', lazy: outcomes.waiting },
              { path: 'granted', lazy: outcomes.granted },
            ],
          },
        ],
      },
    ],
  },
  {
    path: 'guide/app-registration',
    lazy: () => import('#src/features/guide/guide-page.tsx'),
  },
  {
    path: 'c/:companyId',
    middleware: [openCompany],
    lazy: () => import('./shell/shell.tsx'),
    children: [
      {
        ErrorBoundary: FailureInFrame,
        children: [
          { index: true, loader: () => redirect('app-catalog') },
          ...companyPages.map((page) => ({ path: page, lazy: companyPageModules[page] })),
          { path: '*', loader: notFound, Component: Outlet },
        ],
      },
    ],
  },
  ...companyPages.map((page) => ({ path: page, loader: ownCompany(page), Component: Outlet })),
]

/** The landing page is a document of its own: it must cost nothing, and so holds none of this. */
async function leaveForLanding({ context }: LoaderFunctionArgs) {
  // What is wrong with the settings or with a demo link is told here, before it is lost on the way.
  await portalOf(context)
  wholePage.leaveFor(paths.landing())
  return new Promise<never>(() => {})
}

function notFound(): never {
  // oxlint-disable-next-line typescript/only-throw-error -- a thrown Response is how the router learns the status
  throw new Response(null, { status: 404 })
}
