import { lazy, Suspense, useState } from 'react'
import { Button, type ButtonVariant } from '#src/ui/button.tsx'

const SupportDialog = lazy(async () => ({
  default: (await import('./support-dialog.tsx')).SupportDialog,
}))

/** Writing to support is possible wherever a person may be stuck. */
export function SupportLink({
  variant = 'link',
  children,
}: {
  variant?: ButtonVariant
  children: string
}) {
  const [writing, setWriting] = useState(false)
  return (
    <>
      <Button
        variant={variant}
        onClick={() => {
          setWriting(true)
        }}
      >
        {children}
      </Button>
      <Suspense>
        {writing && (
          <SupportDialog
            onClose={() => {
              setWriting(false)
            }}
          />
        )}
      </Suspense>
    </>
  )
}
