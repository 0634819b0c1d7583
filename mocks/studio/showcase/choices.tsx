import { useState } from 'react'
import { Button } from '#src/ui/button.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { FilterButton } from '#src/ui/filter-button.tsx'
import { CheckGroup, DayRange } from '#src/ui/filter-fields.tsx'
import { RadioGroup } from '#src/ui/radio-group.tsx'
import { Switch } from '#src/ui/switch.tsx'
import { Sample, Samples } from './sample.tsx'

const roles = [
  { value: 'reader', label: 'Read-Only Admin', hint: 'Sees everything, changes nothing.' },
  { value: 'apps', label: 'Custom App Admin', hint: 'Makes and removes custom apps.' },
  { value: 'full', label: 'Full Admin', hint: 'Everything but managing users.' },
]

const systems = ['Windows', 'macOS'] as const

export function Choices() {
  const [chosen, setChosen] = useState<(typeof systems)[number][]>(['macOS'])
  const [recovery, setRecovery] = useState(true)
  const [access, setAccess] = useState(false)
  return (
    <Samples>
      <Sample wide title="Checkbox">
        <Checkbox label="Remember my Selection" hint="You can still switch later." />
        <Checkbox label="Already ticked" defaultChecked />
        <Checkbox
          required
          label={
            <>
              Accept all <Button variant="link">Terms and conditions</Button>
            </>
          }
          error="Accept the terms to go on."
        />
      </Sample>
      <Sample wide title="Switch">
        <Switch label="Enable Company Recovery" checked={recovery} onChange={setRecovery} />
        <Switch
          label="Access Management"
          hint="May invite and remove people."
          checked={access}
          onChange={setAccess}
        />
        <Switch
          label="Access Management of the last holder"
          checked
          onChange={setAccess}
          disabledReason="Someone must keep Access Management. Give it to a second person first."
        />
      </Sample>
      <Sample wide title="One of a few">
        <RadioGroup label="Role" required options={roles} defaultValue="reader" />
      </Sample>
      <Sample wide title="None chosen yet">
        <RadioGroup
          label="Where the data lives"
          options={[
            { value: 'us', label: 'United States' },
            { value: 'eu', label: 'European Union' },
          ]}
          error="Choose a region. It cannot be changed later."
        />
      </Sample>
      <Sample wide title="Filters of a list">
        <FilterButton label="Filters, some are applied" on={chosen.length > 0} />
        <DayRange label="Last Updated" from={{ label: 'From' }} to={{ label: 'To' }} />
        <CheckGroup
          label="Operating System"
          options={systems}
          chosen={chosen}
          onChange={setChosen}
        />
      </Sample>
    </Samples>
  )
}
