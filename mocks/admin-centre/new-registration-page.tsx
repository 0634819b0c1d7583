import { AppWindow } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { Link, useNavigate } from 'react-router'
import {
  createServicePrincipal,
  registerApplication,
  usualAsks,
} from '#mocks/microsoft/applications/registrations.ts'
import { Button } from '#src/ui/button.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { RadioGroup } from '#src/ui/radio-group.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { toast } from '#src/ui/toast.ts'
import { addresses } from './addresses.ts'
import { Blade } from './blade.tsx'
import { centreTexts as texts } from './texts.ts'
import { useCentre } from './use-centre.ts'
import styles from './form.module.css'

export function NewRegistrationPage() {
  const { tenant, act } = useCentre()
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string>()

  const register = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const found = problemOf(name.trim())
    setProblem(found)
    if (found) {
      event.currentTarget.querySelector('input')?.focus()
      return
    }
    act(
      (deed) => {
        const application = registerApplication(deed, name, usualAsks)
        createServicePrincipal(deed, application.clientId)
        return application
      },
      (made) => {
        toast.success(texts.registered(made.name))
        // Back must not lead to a form that would register the same thing again.
        void navigate(addresses.registration(made.clientId), { replace: true })
      },
    )
  }

  return (
    <Blade
      title={texts.register}
      Icon={AppWindow}
      path={[{ name: texts.registrations, to: addresses.registrations() }]}
    >
      <form noValidate className={styles.form} onSubmit={register}>
        <TextField
          required
          label={texts.nameField}
          hint={texts.nameHint}
          error={problem}
          autoComplete="off"
          value={name}
          onChange={({ target }) => {
            setName(target.value)
            setProblem(undefined)
          }}
        />
        <RadioGroup
          label={texts.accountTypes}
          hint={texts.singleTenantHint}
          options={[{ value: 'one', label: texts.singleTenant(tenant.name) }]}
          defaultValue="one"
        />
        <div className={styles.actions}>
          <Button variant="primary" type="submit">
            {texts.registerButton}
          </Button>
          <LinkButton render={<Link to={addresses.registrations()} />}>{texts.cancel}</LinkButton>
        </div>
      </form>
    </Blade>
  )
}

function problemOf(name: string) {
  if (name === '') return texts.nameMissing
  return name.length > 120 ? texts.nameTooLong : undefined
}
