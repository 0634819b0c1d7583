import { Blade, Buttons, Commands, Essential, Field, Others, Tabs } from '../blade.tsx'
import { own, OwnMenu, shelf } from './shelf.tsx'

const list = ['New registration', 'Endpoints', 'Refresh']
const tabs = ['All applications', 'Owned applications']

export const Drawn = shelf<'register'>({
  'own-tenant': (
    <Blade title="App registrations" account="marked">
      <Commands of={list} />
      <Tabs of={tabs} />
      <Others n={2} />
    </Blade>
  ),
  'new-registration': (
    <Blade title="App registrations">
      <Commands of={list} marked="New registration" />
      <Tabs of={tabs} />
      <Others n={2} />
    </Blade>
  ),
  name: (
    <Blade title="Register an application">
      <Field label="Name">{own}</Field>
      <Field label="Redirect URI (optional)" />
      <Buttons of={['Register']} marked="Register" />
    </Blade>
  ),
  'note-ids': (
    <Blade title={own} menu={<OwnMenu />}>
      <Commands of={['Delete', 'Endpoints']} />
      <Essential label="Application (client) ID" marked />
      <Essential label="Object ID" marked />
      <Essential label="Directory (tenant) ID" marked />
    </Blade>
  ),
})
