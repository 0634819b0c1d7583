import { CSPProvider } from '@base-ui/react/csp-provider'
import { DirectionProvider } from '@base-ui/react/direction-provider'
import { lazy, Suspense } from 'react'
import type { ReactNode } from 'react'
import { Announcer } from './announcer.tsx'

const ToastRegion = lazy(async () => ({
  default: (await import('./toast-region.tsx')).ToastRegion,
}))

interface UiRootProps {
  direction?: 'ltr' | 'rtl'
  children: ReactNode
}

/** Stands once around the whole app: no inline styles, the reading direction, and the live regions. */
export function UiRoot({ direction = 'ltr', children }: UiRootProps) {
  return (
    <CSPProvider disableStyleElements>
      <DirectionProvider direction={direction}>
        {children}
        <Announcer />
        <Suspense>
          <ToastRegion />
        </Suspense>
      </DirectionProvider>
    </CSPProvider>
  )
}
