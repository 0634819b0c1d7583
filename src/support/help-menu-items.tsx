import { BookOpen, LifeBuoy, ListChecks, Newspaper } from 'lucide-react'
import { useConfig } from '#src/config/config-context.ts'
import { paths } from '#src/paths.ts'
import { shellTexts as texts } from '#src/texts/shell.ts'
import { LinkAway } from '#src/ui/link-away.tsx'
import { MenuItem, MenuLink } from '#src/ui/menu.tsx'

interface HelpMenuItemsProps {
  guideFor: string | undefined
  onContact: () => void
}

export function HelpMenuItems({ guideFor, onContact }: HelpMenuItemsProps) {
  const { links } = useConfig()
  return (
    <>
      <MenuItem icon={<LifeBuoy />} onSelect={onContact}>
        {texts.contactSupport}
      </MenuItem>
      {guideFor !== undefined && (
        <MenuLink icon={<ListChecks />} render={<LinkAway href={paths.guide(guideFor)} />}>
          {texts.guide}
        </MenuLink>
      )}
      <MenuLink icon={<BookOpen />} render={<LinkAway href={links.productDocs} />}>
        {texts.productDocs}
      </MenuLink>
      <MenuLink icon={<Newspaper />} render={<LinkAway href={links.releaseNotes} />}>
        {texts.releaseNotes}
      </MenuLink>
    </>
  )
}
