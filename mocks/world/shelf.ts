import type { Shelf } from './store.ts'

/** The browser's own storage, where it is to be had. */
export function browserShelf(): Shelf | null {
  try {
    return localStorage
  } catch {
    return null
  }
}
