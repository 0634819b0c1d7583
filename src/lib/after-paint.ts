import { startTransition } from 'react'

/** A page that nobody sees is not painted, and is not waited for any longer. */
const patience = 250

/** A key or a press is seen before what is large that it sets in motion. Returns how to call it off. */
export function afterPaint(act: () => void) {
  let timer = setTimeout(begin, patience)
  const frame = requestAnimationFrame(begin)

  function begin() {
    callOff()
    timer = setTimeout(startTransition, 0, act)
  }
  function callOff() {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
  return callOff
}
