import type { ReactNode } from 'react'
import styles from './illustration.module.css'

/** The frame all small pictures share: decorative, one size, one soft ground behind. */
export function Illustration({ children }: { children: ReactNode }) {
  return (
    <svg className={styles.frame} viewBox="0 0 240 160" aria-hidden>
      <path
        className={styles.ground}
        d="M34 98C22 62 56 26 104 24c30-1.5 44 8 66 14 34 9 48 38 42 66-5 24-40 34-90 34S42 126 34 98Z"
      />
      {children}
    </svg>
  )
}

/** The sea, the same in every picture that has one. */
export function Waves() {
  return (
    <path
      className={styles.line}
      d="M22 132c7 0 7-5 14-5s7 5 14 5 7-5 14-5 7 5 14 5 7-5 14-5 7 5 14 5 7-5 14-5 7 5 14 5 7-5 14-5 7 5 14 5 7-5 14-5 7 5 14 5 7-5 14-5 7 5 14 5M62 145c7 0 7-5 14-5s7 5 14 5 7-5 14-5 7 5 14 5 7-5 14-5 7 5 14 5 7-5 14-5 7 5 14 5"
    />
  )
}
