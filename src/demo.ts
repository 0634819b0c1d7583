import type { RouteObject } from 'react-router'
import type { CentrePage } from '../mocks/admin-centre/pages.ts'

let prepared: Promise<void> | undefined

/**
 * The only door to the simulated world. In a live build it is walled up, and nothing behind it is shipped.
 * A page goes through it once: a second time would begin anew what has just begun.
 */
export const prepareDemo = __DEMO__
  ? () => (prepared ??= import('../mocks/boot.ts').then(({ boot }) => boot()))
  : null

/** The pretend admin centre comes in one piece. */
const inCentre = (page: CentrePage) => async () =>
  (await import('../mocks/admin-centre/pages.ts')).pages[page]

/** Pages that only a demo has. */
export const demoRoutes: RouteObject[] = __DEMO__
  ? [
      { path: 'demo', lazy: () => import('../mocks/studio/studio-page.tsx') },
      { path: 'demo/outbox', lazy: () => import('../mocks/studio/outbox-page.tsx') },
      { path: 'demo/components', lazy: () => import('../mocks/studio/components-page.tsx') },
      {
        path: 'demo/entra',
        lazy: inCentre('frame'),
        children: [
          { index: true, lazy: inCentre('arrival') },
          { path: 'applications', lazy: inCentre('registrations') },
          { path: 'applications/new', lazy: inCentre('newRegistration') },
          {
            path: 'applications/:clientId',
            lazy: inCentre('registration'),
            children: [
              { index: true, lazy: inCentre('overview') },
              { path: 'permissions', lazy: inCentre('permissions') },
              { path: 'secrets', lazy: inCentre('secrets') },
            ],
          },
          { path: 'enterprise', lazy: inCentre('principals') },
          { path: 'enterprise/:principalId', lazy: inCentre('principal') },
          { path: ':tenantId', lazy: inCentre('arrival') },
        ],
      },
    ]
  : []
