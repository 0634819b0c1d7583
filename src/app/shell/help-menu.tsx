import { CircleHelp } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { shellTexts as texts } from '#src/texts/shell.ts'
import { IconButton } from '#src/ui/icon-button.tsx'
import { LazyMenu } from '#src/ui/lazy-menu.tsx'

const SupportDialog = lazy(async () => ({
  default: (await import('#src/support/support-dialog.tsx')).SupportDialog,
}))

export function HelpMenu() {
  const [writing, setWriting] = useState(false)
  return (
    <>
      <LazyMenu
        trigger={<IconButton label={texts.help} icon={<CircleHelp />} />}
        load={async () => (await import('./help-menu-items.tsx')).HelpMenuItems}
      >
        {(Items) => (
          <Items
            onContact={() => {
              setWriting(true)
            }}
          />
        )}
      </LazyMenu>
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
