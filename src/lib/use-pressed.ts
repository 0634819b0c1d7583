import { useState } from 'react'

/** Busy with what was pressed. What a page does by itself marks no button, and nobody hears of it. */
export function usePressed(act: () => Promise<unknown>) {
  const [busy, setBusy] = useState(false)
  const press = async () => {
    setBusy(true)
    await act()
    setBusy(false)
  }
  return { busy, press: () => void press() }
}
