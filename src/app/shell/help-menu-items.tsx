import { BookOpen, LifeBuoy, Newspaper } from 'lucide-react'
import { useConfig } from '#src/config/config-context.ts'
import { shellTexts as texts } from '#src/texts/shell.ts'
import { MenuItem, MenuLink } from '#src/ui/menu.tsx'

export function HelpMenuItems({ onContact }: { onContact: () => void }) {
  const { links } = useConfig()
  return (
    <>
      <MenuItem icon={<LifeBuoy />} onSelect={onContact}>
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
    </>
  )
}
