import { Blade, Buttons, Commands, Essential, Field, Others, Tabs } from '../blade.tsx'
import { own, OwnMenu, shelf } from './shelf.tsx'

const page = 'Certificates & secrets'

export const Drawn = shelf<'secret'>({
  secrets: (
    <Blade title={own} menu={<OwnMenu marked={page} />}>
      <Commands of={['Delete', 'Endpoints']} />
      <Others n={3} />
    </Blade>
  ),
  'new-secret': (
    <Blade title={page} menu={<OwnMenu />}>
      <Tabs of={['Certificates (0)', 'Client secrets (0)']} />
      <Commands of={['New client secret']} marked="New client secret" />
    </Blade>
  ),
  'describe-secret': (
    <Blade title="Add a client secret">
      <Field label="Description">{own}</Field>
      <Field label="Expires">Recommended: 180 days</Field>
      <Buttons of={['Add', 'Cancel']} marked="Add" />
    </Blade>
  ),
  'note-value': (
    <Blade title={page} menu={<OwnMenu />}>
      <Tabs of={['Certificates (0)', 'Client secrets (1)']} />
      <Essential label="Value" marked />
      <Essential label="Secret ID" />
    </Blade>
  ),
})
