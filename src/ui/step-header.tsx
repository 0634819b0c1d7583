import { uiTexts } from '#src/texts/ui.ts'
import styles from './step-header.module.css'

interface StepHeaderProps {
  steps: readonly string[]
  current: string
}

export function StepHeader({ steps, current }: StepHeaderProps) {
  return (
    <ol className={styles.steps} aria-label={uiTexts.steps}>
      {steps.map((step) => (
        <li key={step} className={styles.step} aria-current={step === current ? 'step' : undefined}>
          {step}
        </li>
      ))}
    </ol>
  )
}
