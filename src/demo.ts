import type { RouteObject } from 'react-router'
import type { CentrePage } from '../mocks/admin-centre/pages.ts'
import type { Begin } from './auth/session.ts'

let prepared: Promise<Begin | null> | undefined

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

const goneFile = '/assets/stale.js'

/** Pages that only a demo has. */
export const demoRoutes: RouteObject[] = __DEMO__
  ? [
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
      // As after a deployment: the file of this page is gone.
      { path: 'demo/stale', lazy: () => import(/* @vite-ignore */ goneFile) },
      { path: 'demo/:room?', lazy: () => import('../mocks/studio/studio-page.tsx') },
    ]
  : []

/** What stands over every page of a demo. Asked for without React: what opens the portal does not wait for it. */
export const demoHandle = __DEMO__
  ? async () => {
      // A handle that does not come takes no page with it.
      const handle = await import('../mocks/studio/handle.tsx').catch(() => null)
      return { default: handle?.Handle ?? (() => null) }
    }
  : null

/** Tests live in the simulated world without entering a demo, and need no way into the studio. */
export const isDemoEntered = () => document.documentElement.dataset.world !== undefined
