import { CSPProvider } from '@base-ui/react/csp-provider'
import { DirectionProvider } from '@base-ui/react/direction-provider'
import { lazy, Suspense, useEffect, useState } from 'react'
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
  const idle = useIdle()
  return (
    <CSPProvider disableStyleElements>
      <DirectionProvider direction={direction}>
        {children}
        <Announcer />
        <Suspense>{idle && <ToastRegion />}</Suspense>
      </DirectionProvider>
    </CSPProvider>
  )
}

/** The first page has better things to do than to prepare for messages. */
function useIdle() {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIdle(true), 1000)
    return () => clearTimeout(timer)
  }, [])
  return idle
}
