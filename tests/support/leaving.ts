import { onTestFinished, vi } from 'vitest'
import { wholePage } from '#src/lib/whole-page.ts'

/** The page is left as a browser does it: whatever guards it may ask first. Tells how often it was really left. */
export function watchLeaving(by: keyof typeof wholePage) {
  const left = vi.fn<(address?: string) => void>()
  const leave = vi.spyOn(wholePage, by).mockImplementation((...to: [string?]) => {
    if (mayLeave()) left(...to)
  })
  onTestFinished(() => leave.mockRestore())
  return left
}

export const mayLeave = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
