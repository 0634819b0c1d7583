import type { ReactNode } from 'react'

/** Words for screen readers, where the picture already says it. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="visually-hidden">{children}</span>
}
