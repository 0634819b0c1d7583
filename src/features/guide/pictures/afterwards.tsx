import { Blade, Buttons, Line, Others, Tabs, Tick } from '../blade.tsx'
import { own, shelf } from './shelf.tsx'

const tabs = ['All applications', 'Owned applications', 'Deleted applications']

export const Drawn = shelf<'afterwards'>({
  'find-registration': (
    <Blade title="App registrations">
      <Tabs of={tabs} />
      <Line of={[own]} marked={own} />
      <Others n={2} />
    </Blade>
  ),
  delete: (
    <Blade title="Delete app registration">
      <Line of={[own]} />
      <Tick label="I understand the implications" />
      <Buttons of={['Delete', 'Cancel']} marked="Delete" />
    </Blade>
  ),
  'check-deletion': (
    <Blade title="App registrations">
      <Tabs of={tabs} marked="All applications" />
      <Line of={['No results']} />
    </Blade>
  ),
})
