/** Whether it could be copied. On a page that came without encryption a browser has no clipboard at all. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
