import { CircleHelp } from 'lucide-react'
import { useState } from 'react'
import { shellTexts as texts } from '#src/texts/shell.ts'
import { IconButton } from '#src/ui/icon-button.tsx'
import { later, useAhead } from '#src/ui/later.tsx'
import { LazyMenu } from '#src/ui/lazy-menu.tsx'

const SupportDialog = later(
  async () => (await import('#src/support/support-dialog.tsx')).SupportDialog,
)

export function HelpMenu() {
  useAhead(SupportDialog)
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
