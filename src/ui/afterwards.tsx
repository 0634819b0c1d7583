import { useDeferredValue, type ReactNode } from 'react'

/**
 * Opens what is large a moment later, and closes it at once: what was pressed shows that it was, before all that opens
 * is drawn.
 */
export const useAfterwards = (open: boolean) => useDeferredValue(open, false) && open

/** Draws what is long a moment after the page around it, so that going to a page is answered at once. */
export const Afterwards = ({ children }: { children: ReactNode }) =>
  useDeferredValue(true, false) && children
