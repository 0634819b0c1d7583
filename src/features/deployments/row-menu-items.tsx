import { Pencil, RefreshCw, Trash2 } from 'lucide-react'
import { deploymentTexts as texts } from '#src/texts/deployments.ts'
import { MenuItem, MenuSeparator } from '#src/ui/menu.tsx'
import type { Act } from './deployment-table.tsx'

export function RowMenuItems({ onAct }: { onAct: (act: Act) => void }) {
  const act = (which: Act) => () => {
    onAct(which)
  }
  return (
    <>
      <MenuItem icon={<Pencil />} onSelect={act('edit')}>
        {texts.edit}
      </MenuItem>
      <MenuItem icon={<RefreshCw />} onSelect={act('recreate')}>
        {texts.recreate}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<Trash2 />} tone="danger" onSelect={act('delete')}>
        {texts.delete}
      </MenuItem>
    </>
  )
}
