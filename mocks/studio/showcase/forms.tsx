import { useState } from 'react'
import { Button } from '#src/ui/button.tsx'
import { FormShell } from '#src/ui/form-shell.tsx'
import { StepHeader } from '#src/ui/step-header.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { Sample, Samples } from './sample.tsx'

const missing = {
  objectId: 'Enter the Object ID of the app registration.',
  secret: 'Enter the value of the client secret, not its ID.',
}

export function Forms() {
  const [attempts, setAttempts] = useState(0)
  const tried = attempts > 0
  return (
    <Samples>
      <Sample wide title="Send it empty to see the summary">
        <StepHeader steps={['Claim Ownership', 'User Info']} current="Claim Ownership" />
        <FormShell
          pending={false}
          error={null}
          attempts={attempts}
          problems={Object.entries(missing).map(([field, text]) => ({ field, text }))}
          onSubmit={() => setAttempts(attempts + 1)}
          actions={
            <Button type="submit" variant="primary">
              Continue
            </Button>
          }
        >
          <TextField
            label="Object ID"
            name="objectId"
            required
            error={tried ? missing.objectId : undefined}
          />
          <TextField
            label="Secret"
            name="secret"
            type="password"
            required
            error={tried ? missing.secret : undefined}
          />
        </FormShell>
      </Sample>
      <Sample wide title="On its way">
        <FormShell
          pending
          error={null}
          onSubmit={() => {}}
          actions={
            <Button type="submit" variant="primary" busy>
              Save
            </Button>
          }
        >
          <TextField label="Company Name" defaultValue="Contoso Labs" />
        </FormShell>
      </Sample>
      <Sample wide title="Refused as a whole">
        <FormShell
          pending={false}
          error="Somebody else saved this company in the meantime. Load it again to see their changes."
          onSubmit={() => {}}
          actions={
            <Button type="submit" variant="primary">
              Save
            </Button>
          }
        >
          <TextField label="Environment name" defaultValue="Default Environment" />
        </FormShell>
      </Sample>
    </Samples>
  )
}
