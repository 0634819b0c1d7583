import { permissionName } from '#src/domain/registration-ids.ts'
import { Blade, Buttons, Commands, Line } from '../blade.tsx'
import { OwnMenu, shelf } from './shelf.tsx'

export const Drawn = shelf<'consent'>({
  'grant-consent': (
    <Blade title="Configured permissions" menu={<OwnMenu />}>
      <Commands of={['Add a permission', 'Grant admin consent']} marked="Grant admin consent" />
      <Line of={[permissionName, 'Application', '⚠ Not granted']} />
      <Line of={['User.Read', 'Delegated']} />
    </Blade>
  ),
  'confirm-consent': (
    <Blade title="Grant admin consent confirmation">
      <Line of={['Grant consent for your tenant?']} />
      <Buttons of={['Yes', 'No']} marked="Yes" />
      <Line of={[permissionName, 'Application', '✓ Granted']} />
    </Blade>
  ),
})
