import type { ReactNode } from 'react'
import { createQuestion } from '#src/lib/signal.ts'

export interface LeaveQuestion {
  icon: ReactNode
  title: string
  /** What becomes of what is typed on the page. */
  text: string
  confirmLabel: string
  /** Tells whether the page is left. */
  leave: () => Promise<boolean>
}

/** Something was chosen that costs something typed: the menu is gone by then, and the page asks. */
export const leaveQuestion = createQuestion<LeaveQuestion>()
