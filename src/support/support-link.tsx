import { useState } from 'react'
import { Button, type ButtonVariant } from '#src/ui/button.tsx'
import { later, useAhead } from '#src/ui/later.tsx'

const SupportDialog = later(async () => (await import('./support-dialog.tsx')).SupportDialog)

/** Writing to support is possible wherever a person may be stuck. */
export function SupportLink({
  variant = 'link',
  children,
}: {
  variant?: ButtonVariant
  children: string
}) {
  const [writing, setWriting] = useState(false)
  useAhead(SupportDialog)
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
      {writing && (
        <SupportDialog
          onClose={() => {
            setWriting(false)
          }}
        />
      )}
    </>
  )
}
