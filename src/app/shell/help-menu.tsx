import { BookOpen, CircleHelp, LifeBuoy, Newspaper } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useConfig } from '#src/config/config-context.ts'
import { shellTexts as texts } from '#src/texts/shell.ts'
import { IconButton } from '#src/ui/icon-button.tsx'
import { Menu, MenuItem, MenuLink } from '#src/ui/menu.tsx'

const SupportDialog = lazy(async () => ({
  default: (await import('#src/support/support-dialog.tsx')).SupportDialog,
}))

export function HelpMenu() {
  const { links } = useConfig()
  const [writing, setWriting] = useState(false)
  return (
    <>
      <Menu trigger={<IconButton label={texts.help} icon={<CircleHelp />} />}>
        <MenuItem
          icon={<LifeBuoy />}
          onSelect={() => {
            setWriting(true)
          }}
        >
          {texts.contactSupport}
        </MenuItem>
        <MenuLink
          icon={<BookOpen />}
          render={<a href={links.productDocs} target="_blank" rel="noreferrer" />}
        >
          {texts.productDocs}
        </MenuLink>
        <MenuLink
          icon={<Newspaper />}
          render={<a href={links.releaseNotes} target="_blank" rel="noreferrer" />}
        >
          {texts.releaseNotes}
        </MenuLink>
      </Menu>
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
