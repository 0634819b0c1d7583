import { permissionName } from '#src/domain/registration-ids.ts'
import { Blade, Buttons, Commands, Field, Line, Others, Tick, Tiles } from '../blade.tsx'
import { OwnMenu, own, shelf } from './shelf.tsx'

const panel = 'Request API permissions'
const userRead = <Line of={['User.Read', 'Delegated', 'No']} />

export const Drawn = shelf<'permission'>({
  'api-permissions': (
    <Blade title={own} menu={<OwnMenu marked="API permissions" />}>
      <Commands of={['Delete', 'Endpoints']} />
      <Others n={3} />
    </Blade>
  ),
  'add-permission': (
    <Blade title="Configured permissions" menu={<OwnMenu />}>
      <Commands of={['Add a permission', 'Grant admin consent']} marked="Add a permission" />
      {userRead}
    </Blade>
  ),
  'microsoft-graph': (
    <Blade title={panel}>
      <Tiles of={['Microsoft Graph']} marked="Microsoft Graph" />
      <Tiles of={['Azure Key Vault', 'Dynamics CRM', 'Intune']} />
    </Blade>
  ),
  'application-permissions': (
    <Blade title={panel}>
      <Line of={['Microsoft Graph']} />
      <Tiles
        of={['Delegated permissions', 'Application permissions']}
        marked="Application permissions"
      />
    </Blade>
  ),
  'choose-permission': (
    <Blade title={panel}>
      <Field label="Select permissions">{permissionName}</Field>
      <Line of={['AuditLog (1)']} />
      <Tick label={permissionName} marked />
    </Blade>
  ),
  'add-permissions': (
    <Blade title={panel}>
      <Line of={['AuditLog (1)']} />
      <Tick label={permissionName} />
      <Buttons of={['Add permissions', 'Discard']} marked="Add permissions" />
    </Blade>
  ),
})
