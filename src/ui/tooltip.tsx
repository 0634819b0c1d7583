import { useRef } from 'react'
import type { FocusEvent, KeyboardEvent, ReactNode } from 'react'
import styles from './tooltip.module.css'

interface TooltipProps {
  /** Without it nothing shows. What may be told at another time keeps its place, and so the focus. */
  text: string | undefined
  /** Set it when the text says more than the control's name, and point `aria-describedby` at it. */
  id?: string
  children: ReactNode
}

/**
 * A few words about the control under the pointer or the focus. The browser's top layer and anchor
 * positioning do the placing, so that a button with a tooltip costs no popup library.
 */
export function Tooltip({ text, id, children }: TooltipProps) {
  const bubble = useRef<HTMLSpanElement>(null)
  const show = () => bubble.current?.showPopover?.()
  const hide = () => bubble.current?.hidePopover?.()

  const handleFocus = (event: FocusEvent) => {
    if (event.target.matches(':focus-visible')) show()
  }
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !bubble.current?.matches(':popover-open')) return
    // Only the next one is meant for what the control stands in, be it a dialog or a drawer.
    event.stopPropagation()
    hide()
  }
  // A tap has no hover. What says more than the name must be reached by it as well.
  const handleClick = () => (id ? show() : hide())

  return (
    <span
      role="presentation"
      className={styles.host}
      onPointerEnter={show}
      onPointerLeave={hide}
      onFocus={handleFocus}
      onBlur={hide}
      onKeyDown={handleKeyDown}
      onClick={handleClick}
    >
      {children}
      {text !== undefined && (
        <span
          ref={bubble}
          popover="manual"
          className={styles.bubble}
          id={id}
          role={id ? 'tooltip' : undefined}
          aria-hidden={id ? undefined : true}
        >
          <span className={styles.text}>{text}</span>
        </span>
      )}
    </span>
  )
}
