import { CSPProvider } from '@base-ui/react/csp-provider'
import { DirectionProvider } from '@base-ui/react/direction-provider'
import { lazy, Suspense, useEffect, useState } from 'react'
import type { ComponentType, ReactNode } from 'react'
import { Announcer } from './announcer.tsx'
import { useStayNear } from './places.ts'
import { whenToastsWait } from './toast.ts'

/**
 * A message that cannot be shown is a pity; a page that is lost for it would be worse. Awaited, because the
 * build draws whatever is chained to an import into it, and the handler would miss styles that do not come.
 */
const ToastRegion = lazy<ComponentType>(async () => {
  try {
    const region = await import('./toast-region.tsx')
    return { default: region.ToastRegion }
  } catch {
    return { default: () => null }
  }
})

interface UiRootProps {
  direction?: 'ltr' | 'rtl'
  children: ReactNode
}

/** Stands once around the whole app: no inline styles, the reading direction, the place of the focus, and the live regions. */
export function UiRoot({ direction = 'ltr', children }: UiRootProps) {
  const toastsWanted = useToastsWanted()
  useStayNear()
  return (
    <CSPProvider disableStyleElements>
      <DirectionProvider direction={direction}>
        {children}
        <Announcer />
        <Suspense>{toastsWanted && <ToastRegion />}</Suspense>
      </DirectionProvider>
    </CSPProvider>
  )
}

/** The first page has better things to do than to prepare for messages, unless there is one already. */
function useToastsWanted() {
  const [wanted, setWanted] = useState(false)
  useEffect(() => {
    const want = () => setWanted(true)
    whenToastsWait(want)
    const timer = setTimeout(() => {
      if (navigator.onLine) want()
      else addEventListener('online', want, { once: true })
    }, 1000)
    return () => {
      clearTimeout(timer)
      removeEventListener('online', want)
    }
  }, [])
  return wanted
}
