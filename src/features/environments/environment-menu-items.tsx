import { KeyRound, Pencil } from 'lucide-react'
import { environmentTexts as texts } from '#src/texts/environments.ts'
import { MenuItem } from '#src/ui/menu.tsx'
import { useDialog } from './use-dialog.ts'

export function EnvironmentMenuItems({ licensed }: { licensed: boolean }) {
  const { show } = useDialog()
  return (
    <>
      <MenuItem icon={<Pencil />} onSelect={() => show('rename')}>
        {texts.edit}
      </MenuItem>
      <MenuItem icon={<KeyRound />} onSelect={() => show('license')}>
        {licensed ? texts.editLicense : texts.activateLicense}
      </MenuItem>
    </>
  )
}
