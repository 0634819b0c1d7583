/** Small things kept in this browser. Where storage is blocked they are forgotten, and nothing else breaks. */
export function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Tells whether it is kept. */
export function write(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
    // What the demo puts in the place of a blocked one ends with the page.
    return localStorage instanceof Storage
  } catch {
    return false
  }
}

/** Tells when another tab has kept something else here. Returns how to stop listening. */
export function onKept(key: string, tell: () => void) {
  const listen = ({ key: changed }: StorageEvent) => {
    if (changed === key) tell()
  }
  addEventListener('storage', listen)
  return () => removeEventListener('storage', listen)
}
