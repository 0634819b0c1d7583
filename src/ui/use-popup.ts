import { startTransition, useRef, useState } from 'react'

/**
 * A list that pops up. To draw it is much work, and to take it down is as much: what was pressed shows that it was
 * before the list comes, and the list is out of sight at once before it goes.
 */
export function usePopup({ first = false, off = false } = {}) {
  const popup = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(first)
  // What was pressed while it was off does not open later by itself.
  if (off && open) setOpen(false)
  const onOpenChange = (next: boolean) => {
    popup.current?.toggleAttribute('data-leaving', !next)
    startTransition(() => setOpen(next && !off))
  }
  return { popup, open: open && !off, onOpenChange }
}
