import { Pencil, RefreshCw, Trash2 } from 'lucide-react'
import type { Deployment } from '#src/api/contract/deployments.ts'
import { deploymentTexts as texts } from '#src/texts/deployments.ts'
import { MenuItem, MenuSeparator } from '#src/ui/menu.tsx'
import type { Act } from './deployment-table.tsx'
import { useWorkObstacle } from './use-obstacle.ts'

interface RowMenuItemsProps {
  deployment: Deployment
  onAct: (act: Act) => void
}

export function RowMenuItems({ deployment, onAct }: RowMenuItemsProps) {
  const reason = useWorkObstacle(deployment)
  const act = (which: Act) => () => {
    onAct(which)
  }
  return (
    <>
      <MenuItem icon={<Pencil />} onSelect={act('edit')}>
        {texts.edit}
      </MenuItem>
      <MenuItem icon={<RefreshCw />} disabledReason={reason} onSelect={act('recreate')}>
        {texts.recreate}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<Trash2 />} tone="danger" onSelect={act('delete')}>
        {texts.delete}
      </MenuItem>
    </>
  )
}
