import { ArrowUpDown } from 'lucide-react'
import type { AppSort } from '#src/api/contract/catalog.ts'
import { catalogTexts as texts, sortNames } from '#src/texts/app-catalog.ts'
import { IconButton } from '#src/ui/icon-button.tsx'
import { LazyMenu } from '#src/ui/lazy-menu.tsx'

interface SortMenuProps {
  sort: AppSort
  onChange: (sort: AppSort) => void
}

export function SortMenu(props: SortMenuProps) {
  return (
    <LazyMenu
      trigger={
        <IconButton label={texts.sort({ by: sortNames[props.sort] })} icon={<ArrowUpDown />} />
      }
      load={async () => (await import('./sort-menu-items.tsx')).SortMenuItems}
    >
      {(Items) => <Items {...props} />}
    </LazyMenu>
  )
}
