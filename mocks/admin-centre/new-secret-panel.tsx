import { useState, type FormEvent } from 'react'
import { addSecret } from '#mocks/microsoft/applications/secrets.ts'
import { days } from '#mocks/world/clock.ts'
import { Button } from '#src/ui/button.tsx'
import { Select } from '#src/ui/select.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { toast } from '#src/ui/toast.ts'
import { Panel, PanelButtons, type PanelProps } from './panel.tsx'
import { useRegistration } from './registration.tsx'
import { centreTexts as texts } from './texts.ts'
import styles from './form.module.css'

interface NewSecretProps {
  onClose: () => void
  onMade: (id: string, value: string) => void
}

export const NewSecretPanel = ({ open, ...rest }: PanelProps & NewSecretProps) => (
  <Panel open={open} onClose={rest.onClose} title={texts.addSecret}>
    <NewSecret {...rest} />
  </Panel>
)

const lives = ['180', '90', '365', '545', '730'] as const

function NewSecret({ onClose, onMade }: NewSecretProps) {
  const { application, change } = useRegistration()
  const [description, setDescription] = useState('')
  const [life, setLife] = useState<(typeof lives)[number]>('180')

  const add = (event: FormEvent) => {
    event.preventDefault()
    const name = description.trim()
    change(
      (act, it) => addSecret(act, it, { name, expiresAt: act.now + days(Number(life)) }),
      ({ secret, value }) => {
        onMade(secret.id, value)
        toast.success(texts.secretAdded(application.name))
        onClose()
      },
    )
  }

  return (
    <form noValidate className={styles.form} onSubmit={add}>
      <TextField
        label={texts.secretDescription}
        autoComplete="off"
        value={description}
        onChange={({ target }) => setDescription(target.value)}
      />
      <Select
        label={texts.expires}
        value={life}
        options={lives.map((value) => ({ value, label: texts.lives[value] }))}
        onChange={setLife}
      />
      <PanelButtons>
        <Button variant="primary" type="submit">
          {texts.add}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </PanelButtons>
    </form>
  )
}
