export interface ToastMessage {
  tone: 'success' | 'notice' | 'error'
  text: string
  /** What support needs, such as an error ID; copied along with the text. */
  detail?: string | undefined
}

type Show = (message: ToastMessage) => void

// The region arrives in a chunk of its own. What is said before that waits, and hurries it.
const waiting: ToastMessage[] = []
let hurry = () => {}
const keep: Show = (message) => {
  waiting.push(message)
  hurry()
}
let show = keep

export const toast = {
  success: (text: string) => show({ tone: 'success', text }),
  /** Nothing went wrong, and it is good to know. */
  notice: (text: string) => show({ tone: 'notice', text }),
  error: (text: string, detail?: string) => show({ tone: 'error', text, detail }),
}

/** For the region alone. Returns how to let go. */
export function receiveToasts(receiver: Show) {
  show = receiver
  waiting.splice(0).forEach(receiver)
  return () => {
    // Another region may have come in the meantime; this one lets go of its own only.
    if (show === receiver) show = keep
  }
}

/** Calls back as soon as there is something to show. */
export function whenToastsWait(callback: () => void) {
  hurry = callback
  if (waiting.length > 0) callback()
}
