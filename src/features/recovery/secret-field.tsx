import { Eye, EyeOff } from 'lucide-react'
import { useState, type ComponentProps } from 'react'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'
import { IconButton } from '#src/ui/icon-button.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import styles from './recovery.module.css'

/** Masked, yet it can be seen on wish, and pasted into. */
export function SecretField(props: Omit<ComponentProps<typeof TextField>, 'label' | 'type'>) {
  const [shown, setShown] = useState(false)
  return (
    <div className={styles.secret}>
      <TextField {...props} label={texts.secret} type={shown ? 'text' : 'password'} />
      <IconButton
        label={shown ? texts.hideSecret : texts.showSecret}
        icon={shown ? <EyeOff /> : <Eye />}
        onClick={() => setShown(!shown)}
      />
    </div>
  )
}
