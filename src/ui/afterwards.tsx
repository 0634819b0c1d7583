import { useDeferredValue, type ReactNode } from 'react'

/** Draws what is long a moment after the page around it, so that going to a page is answered at once. */
export const Afterwards = ({ children }: { children: ReactNode }) =>
  useDeferredValue(true, false) && children
