import { CircleHelp } from 'lucide-react'
import { shellTexts as texts } from '#src/texts/shell.ts'
import { useOpening } from '#src/ui/afterwards.tsx'
import { IconButton } from '#src/ui/icon-button.tsx'
import { later, useAhead } from '#src/ui/later.tsx'
import { LazyMenu } from '#src/ui/lazy-menu.tsx'

const SupportDialog = later(async () => (await import('./support-dialog.tsx')).SupportDialog)

interface HelpMenuProps {
  /** For which company the guide is opened; empty where it is not known yet. Left out, none is offered. */
  guideFor?: string
}

/** The one way to help. It stands in the header of every page, before a company is open and in it. */
export function HelpMenu({ guideFor }: HelpMenuProps) {
  useAhead(SupportDialog)
  const { shown, open, close } = useOpening<'message'>()
  return (
    <>
      <LazyMenu
        trigger={<IconButton label={texts.help} icon={<CircleHelp />} />}
        load={async () => (await import('./help-menu-items.tsx')).HelpMenuItems}
      >
        {(Items) => (
          <Items
            guideFor={guideFor}
            onContact={() => {
              open('message')
            }}
          />
        )}
      </LazyMenu>
      {shown && <SupportDialog onClose={close} />}
    </>
  )
}
