import { useState } from 'react'
import { useNavigate } from 'react-router'
import { deleteApplication } from '#mocks/microsoft/applications/registrations.ts'
import { Button } from '#src/ui/button.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { toast } from '#src/ui/toast.ts'
import { addresses } from './addresses.ts'
import { Panel, PanelButtons, type PanelProps } from './panel.tsx'
import { useRegistration } from './registration.tsx'
import { centreTexts as texts } from './texts.ts'

export const DeletePanel = (props: PanelProps) => (
  <Panel {...props} title={texts.deleteTitle}>
    <Confirmation onClose={props.onClose} />
  </Panel>
)

function Confirmation({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate()
  const { application, change } = useRegistration()
  const [understood, setUnderstood] = useState(false)
  const { name } = application
  const remove = () =>
    change(deleteApplication, () => {
      toast.success(texts.deletedNow(name))
      void navigate(addresses.registrations())
    })
  return (
    <>
      <p>{texts.deleteText(name)}</p>
      <Checkbox
        label={texts.deleteTick}
        checked={understood}
        onChange={({ target }) => setUnderstood(target.checked)}
      />
      <PanelButtons>
        <Button
          variant="danger"
          disabledReason={understood ? undefined : texts.deleteTickFirst}
          onClick={remove}
        >
          {texts.delete}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </PanelButtons>
    </>
  )
}
