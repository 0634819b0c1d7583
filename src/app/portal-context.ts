import type { QueryClient } from '@tanstack/react-query'
import { createContext as createReactContext } from 'react'
import { createContext, type RouterContextProvider } from 'react-router'
import type { Open } from './open-portal.ts'

export const portalContext = createContext<Open>()
export const cacheContext = createContext<QueryClient>()

/** The same for a failure page: it may stand where no loader ever ran. */
export const PortalContext = createReactContext<Open | null>(null)

/** What loaders work with. */
export const portalOf = async (context: Readonly<RouterContextProvider>) => ({
  ...(await context.get(portalContext)()),
  cache: context.get(cacheContext),
})
