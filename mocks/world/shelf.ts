/** The browser's own storage, where it is to be had. */
export function browserShelf(): Storage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}

/** The same for this tab alone. */
export function tabShelf(): Storage | null {
  try {
    return sessionStorage
  } catch {
    return null
  }
}
