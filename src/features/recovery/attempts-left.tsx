import { claimRules } from '#src/domain/claims.ts'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'
import styles from './recovery.module.css'

/** How often one may still try: to be seen, and in words. */
export const AttemptsLeft = ({ n }: { n: number }) => (
  <p className={styles.attempts}>
    <span aria-hidden className={styles.pips}>
      {Array.from({ length: claimRules.attempts }, (_, place) => (
        <i key={place} data-left={place < n || undefined} />
      ))}
    </span>
    {n === 0 ? texts.noAttemptLeft : texts.attemptsLeft({ n })}
  </p>
)
