/** What the storage of this browser would not keep, by the key it would have had there: it holds while the page is open. */
export const held = new Map<string, string>()
