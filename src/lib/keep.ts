/** Small things kept in this browser. Where storage is blocked they are forgotten, and nothing else breaks. */
export function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

export function write(key: string, value: string | null) {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // Blocked or full: the choice holds for as long as the page is open.
  }
}
