import type { AppSort } from '#src/api/contract/catalog.ts'
import { catalogTexts as texts, sortNames } from '#src/texts/app-catalog.ts'
import { MenuChoice } from '#src/ui/menu.tsx'

interface SortMenuItemsProps {
  sort: AppSort
  onChange: (sort: AppSort) => void
}

const offered: AppSort[] = ['name', '-name', '-updated', 'updated']

export const SortMenuItems = ({ sort, onChange }: SortMenuItemsProps) => (
  <MenuChoice
    label={texts.sortBy}
    value={sort}
    options={offered.map((value) => ({ value, label: sortNames[value] }))}
    onChange={onChange}
  />
)
