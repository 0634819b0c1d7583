import type { RouteObject } from 'react-router'

let prepared: Promise<void> | undefined

/**
 * The only door to the simulated world. In a live build it is walled up, and nothing behind it is shipped.
 * A page goes through it once: a second time would begin anew what has just begun.
 */
export const prepareDemo = __DEMO__
  ? () => (prepared ??= import('../mocks/boot.ts').then(({ boot }) => boot()))
  : null

/** Pages that only a demo has. */
export const demoRoutes: RouteObject[] = __DEMO__
  ? [
      { path: 'demo', lazy: () => import('../mocks/studio/studio-page.tsx') },
      { path: 'demo/outbox', lazy: () => import('../mocks/studio/outbox-page.tsx') },
      { path: 'demo/components', lazy: () => import('../mocks/studio/components-page.tsx') },
    ]
  : []
