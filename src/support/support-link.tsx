import { lazy, Suspense, useState } from 'react'
import { Button, type ButtonVariant } from '#src/ui/button.tsx'

const SupportDialog = lazy(() => import('./support-dialog.tsx'))

/** Writing to support is possible wherever a person may be stuck. */
export function SupportLink({ variant = 'link', children }: { variant?: ButtonVariant; children: string }) {
  const [writing, setWriting] = useState(false)
  return (
    <>
      <Button variant={variant} onClick={() => { setWriting(true) }}>
        {children}
      </Button>
      <Suspense>{writing && <SupportDialog onClose={() => { setWriting(false) }} />}</Suspense>
    </>
  )
}
