import { held } from './held.ts'
import { read, write } from './keep.ts'

export const remembered = (key: string) => held.get(key) ?? read(key)

/** Holds in any case for as long as the page is open. Tells whether it will be remembered after that. */
export function remember(key: string, value: string | null): boolean {
  held.delete(key)
  if (write(key, value) || value === null) return true
  held.set(key, value)
  return false
}
