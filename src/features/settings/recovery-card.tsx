import { Fingerprint, TriangleAlert } from 'lucide-react'
import { settingsTexts as texts } from '#src/texts/settings.ts'
import { Banner } from '#src/ui/banner.tsx'
import { Card } from '#src/ui/card.tsx'
import { Switch } from '#src/ui/switch.tsx'
import styles from './company-page.module.css'
import type { PartProps } from './general-form.tsx'

export function RecoveryCard({ form, forbidden }: Omit<PartProps, 'settings'>) {
  const recovery = form.watch('recovery')
  return (
    <Card title={texts.recovery} icon={<Fingerprint />}>
      <div className={styles.column}>
        <Switch
          label={texts.recoverySwitch}
          hint={texts.recoveryHint}
          checked={recovery}
          disabledReason={forbidden}
          onChange={(on) => {
            form.setValue('recovery', on, { shouldDirty: true })
          }}
        />
        <div role="status">
          {!recovery && (
            <Banner tone="warning" icon={<TriangleAlert />}>
              {texts.recoveryOff}
            </Banner>
          )}
        </div>
      </div>
    </Card>
  )
}
