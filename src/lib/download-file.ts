/** Safari reads what it downloads after the click, and not at once. */
const longEnough = 60_000

/** Hands a text, or what was gathered of one, to the person as a file of this name. */
export function downloadFile(name: string, content: string | Blob, type = 'text/plain') {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), longEnough)
}
