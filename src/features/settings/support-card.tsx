import { Lock } from 'lucide-react'
import { useLayoutEffect, useRef } from 'react'
import { Controller } from 'react-hook-form'
import { SupportPeriod, SupportRole, type CompanySettings } from '#src/api/contract/settings.ts'
import { useServerTime } from '#src/api/use-server-time.ts'
import { timeLeft } from '#src/domain/support-access.ts'
import { settingsTexts as texts, supportPeriods, supportRoles } from '#src/texts/settings.ts'
import { uiTexts } from '#src/texts/ui.ts'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { RadioGroup } from '#src/ui/radio-group.tsx'
import { Switch } from '#src/ui/switch.tsx'
import styles from './company-page.module.css'
import type { PartProps, SettingsForm } from './general-form.tsx'

export function SupportCard({ form, settings: { support }, forbidden }: PartProps) {
  const wish = form.watch('support')
  const choose = (next: typeof wish) => {
    form.setValue('support', next, { shouldDirty: true })
    if (next === 'grant') return
    // What was chosen for a grant that is none is no change either.
    form.resetField('supportRole')
    form.resetField('supportPeriod')
  }
  return (
    <Card title={texts.support} icon={<Lock />}>
      <div className={styles.column}>
        <Switch
          label={texts.grant}
          hint={texts.grantHint}
          checked={wish === 'grant' || (wish === 'keep' && support !== null)}
          disabledReason={forbidden}
          onChange={(on) => {
            // Back to what holds already is no change.
            if (on) choose(support ? 'keep' : 'grant')
            else choose(support ? 'none' : 'keep')
          }}
        />
        {wish === 'keep' && support && (
          <>
            <Running support={support} />
            <Button
              disabledReason={forbidden}
              onClick={() => {
                form.setValue('supportRole', support.role)
                choose('grant')
              }}
            >
              {texts.edit}
            </Button>
          </>
        )}
        {wish === 'grant' && <Terms form={form} />}
      </div>
    </Card>
  )
}

function Running({ support }: { support: NonNullable<CompanySettings['support']> }) {
  const left = timeLeft(Date.parse(support.until), useServerTime())
  return (
    <p>
      <strong>
        {uiTexts.ended({
          sentence: texts.granted({ role: supportRoles[support.role], ...left }),
        })}
      </strong>{' '}
      {texts.grantEnds}
    </p>
  )
}

function Terms({ form }: { form: SettingsForm }) {
  const fields = useRef<HTMLDivElement>(null)
  // They take the place of the button that leads to them, and the focus from it.
  useLayoutEffect(() => {
    if (document.activeElement === document.body)
      fields.current?.querySelector<HTMLElement>('input:checked')?.focus()
  }, [])
  return (
    <div ref={fields} className={styles.fields}>
      <Controller
        name="supportPeriod"
        control={form.control}
        render={({ field }) => (
          <RadioGroup
            {...field}
            label={texts.period}
            options={SupportPeriod.options.map((value) => ({
              value,
              label: supportPeriods[value],
            }))}
          />
        )}
      />
      <Controller
        name="supportRole"
        control={form.control}
        render={({ field: { value: role, ...field } }) => (
          <RadioGroup
            {...field}
            required
            value={role ?? ''}
            label={texts.role}
            error={role === null ? texts.roleMissing : undefined}
            options={SupportRole.options.map((value) => ({
              value,
              label: supportRoles[value],
            }))}
          />
        )}
      />
    </div>
  )
}
