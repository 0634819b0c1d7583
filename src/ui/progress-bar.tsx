import { uiTexts } from '#src/texts/ui.ts'
import styles from './progress-bar.module.css'

/** For a change of page. What takes less than a blink never shows it. */
export function ProgressBar({ active }: { active: boolean }) {
  if (!active) return null
  return (
    <div className={styles.track} role="progressbar" aria-label={uiTexts.loading}>
      <div className={styles.bar} />
    </div>
  )
}
