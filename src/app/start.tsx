import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import {
  createBrowserRouter,
  RouterContextProvider,
  type DataRouter,
  type RouteObject,
} from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { createQueryClient } from '#src/api/query.ts'
import { renewal } from '#src/auth/renewal.ts'
import { showActionError } from './action-errors.ts'
import { onCaughtError } from './caught-error.ts'
import type { Open } from './open-portal.ts'
import { reloadFromMemory } from './page-from-memory.ts'
import { cacheContext, portalContext, PortalContext } from './portal-context.ts'
import { makeRoutes } from './routes.tsx'
import { telemetryWhenWished } from './telemetry/when-wished.ts'

type MakeRouter = (
  routes: RouteObject[],
  options: { getContext: () => RouterContextProvider },
) => DataRouter

/** Puts the portal together. The page draws at once; whatever needs the portal waits for it to open. */
export function assemble(open: Open, makeRouter: MakeRouter) {
  const cache = createQueryClient(
    async (...call) => (await open()).call(...call),
    showActionError,
    renewal.wished,
  )
  const router = makeRouter(makeRoutes(), {
    getContext() {
      const context = new RouterContextProvider()
      context.set(portalContext, open)
      context.set(cacheContext, cache)
      return context
    },
  })
  return (
    <PortalContext value={open}>
      <QueryClientProvider client={cache}>
        <RouterProvider router={router} onError={telemetryWhenWished(open(), router)} />
      </QueryClientProvider>
    </PortalContext>
  )
}

export function startApp(mount: HTMLElement, open: Open) {
  reloadFromMemory(mount)
  createRoot(mount, { onCaughtError }).render(assemble(open, createBrowserRouter))
}
