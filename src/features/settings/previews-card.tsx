import { Eye } from 'lucide-react'
import { settingsTexts as texts } from '#src/texts/settings.ts'
import { Card } from '#src/ui/card.tsx'
import { Pill } from '#src/ui/pill.tsx'
import { Switch } from '#src/ui/switch.tsx'
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx'
import styles from './company-page.module.css'
import type { PartProps } from './general-form.tsx'

export function PreviewsCard({ form, settings, forbidden }: PartProps) {
  const { features } = settings.previews
  const on = features.filter((feature) => feature.on).length
  return (
    <Card title={texts.previews} icon={<Eye />}>
      <div className={styles.column}>
        <p className={styles.muted}>{texts.previewsOf({ on, all: features.length })}</p>
        <ul className={styles.features}>
          {features.map((feature) => (
            <li key={feature.name}>
              <Pill tone={feature.on ? 'success' : 'neutral'}>
                {feature.name}
                <VisuallyHidden>: {feature.on ? texts.previewOn : texts.previewOff}</VisuallyHidden>
              </Pill>
            </li>
          ))}
        </ul>
        <Switch
          label={texts.previewsSwitch}
          hint={texts.previewsHint}
          checked={form.watch('previews')}
          disabledReason={forbidden}
          onChange={(next) => {
            form.setValue('previews', next, { shouldDirty: true })
          }}
        />
      </div>
    </Card>
  )
}
