import type { RouteObject } from 'react-router'

/** The only door to the simulated world. In a live build it is walled up, and nothing behind it is shipped. */
export const prepareDemo = __DEMO__ ? async () => (await import('../mocks/boot.ts')).boot() : null

/** Pages that only a demo has. */
export const demoRoutes: RouteObject[] = __DEMO__
  ? [{ path: 'demo/components', lazy: () => import('../mocks/studio/components-page.tsx') }]
  : []
