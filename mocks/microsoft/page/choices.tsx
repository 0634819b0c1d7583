import type { ReactNode } from 'react'
import styles from './choices.module.css'

/** Ways on from here, one below the other. */
export const Choices = ({ children }: { children: ReactNode }) => (
  <div className={styles.choices}>{children}</div>
)
