import { Eye, EyeOff } from 'lucide-react'
import { useState, type ComponentProps } from 'react'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'
import { Forgetful } from '#src/ui/forgetful.tsx'
import { IconButton } from '#src/ui/icon-button.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import styles from './recovery.module.css'

interface SecretFieldProps extends Omit<ComponentProps<typeof TextField>, 'label' | 'type'> {
  /** Ends with its secret. */
  life: number
}

/** Masked, yet it can be seen on wish, and pasted into. */
export function SecretField({ life, ...props }: SecretFieldProps) {
  // Whoever wanted to see one secret has not asked for the next one.
  const [shownLife, setShownLife] = useState<number | null>(null)
  const shown = shownLife === life
  return (
    <div className={styles.secret}>
      <Forgetful life={life}>
        <TextField {...props} label={texts.secret} type={shown ? 'text' : 'password'} />
      </Forgetful>
      <IconButton
        label={shown ? texts.hideSecret : texts.showSecret}
        icon={shown ? <EyeOff /> : <Eye />}
        onClick={() => setShownLife(shown ? null : life)}
      />
    </div>
  )
}
