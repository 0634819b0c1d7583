import { useCallback, useRef, type ReactNode } from 'react'

interface ForgetfulProps {
  /** Another number is another element. */
  life: number
  children: ReactNode
}

/**
 * Stands around a field for secrets. A browser remembers for whoever undoes what stood in a field, though it was emptied
 * since; to another element it gives nothing back. So what ends a secret begins another life, whose field is a new one.
 */
export function Forgetful({ life, children }: ForgetfulProps) {
  const hadFocus = useRef(false)
  const inherit = useCallback((place: HTMLElement | null) => {
    // Unless something that came with it has taken the focus, as a refusal does.
    if (hadFocus.current && document.activeElement === document.body)
      place?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true })
    return () => {
      hadFocus.current = place?.contains(document.activeElement) ?? false
    }
  }, [])
  return (
    <div key={life} ref={inherit}>
      {children}
    </div>
  )
}
