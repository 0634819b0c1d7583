/** A language that nobody speaks: English with accents, and longer. What stays plain was never in the catalogue. */
export const pseudo = 'en-XA' as const

const plain = 'aceinosuyACEINOSUY'
const accents = 'àçéîñöšûýÀÇÉÎÑÖŠÛÝ'

/** The same sentence, readable, a third longer, and between marks that show where it was cut off. */
export function accented(text: string) {
  if (text.startsWith('⟦')) return text
  const letters = [...text].map((letter) => accents[plain.indexOf(letter)] ?? letter)
  return `⟦${letters.join('')}${'·'.repeat(Math.ceil(text.length / 3))}⟧`
}
