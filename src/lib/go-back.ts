/**
 * Goes back to this page with these parameters, if that is what was left last, and tells whether it was. Whoever closes
 * what they have opened is then where they were, and Back leads away from there, not to the same once more.
 */
export function goBackTo(params: URLSearchParams): boolean {
  const behind = entryBehind()
  if (!behind?.url || !behind.sameDocument) return false
  const { pathname, searchParams } = new URL(behind.url)
  if (pathname !== location.pathname || searchParams.toString() !== params.toString()) return false
  // Asked twice, it goes there once. What calls it off is another way that somebody has taken meanwhile.
  for (const step of Object.values(navigation.traverseTo(behind.key)))
    (step as Promise<unknown>).catch(() => {})
  return true
}

/** Browsers that cannot tell keep one step more. */
function entryBehind() {
  if (!('navigation' in window)) return undefined
  const { currentEntry } = navigation
  return currentEntry ? navigation.entries()[currentEntry.index - 1] : undefined
}
