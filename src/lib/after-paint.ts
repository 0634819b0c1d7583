import { startTransition } from 'react'

/** A key or a press is seen before what is large that it sets in motion. Returns how to call it off. */
export function afterPaint(act: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(startTransition, 0, act)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
