import type { Language } from '#src/texts/languages.ts'

/** A language that nobody speaks: English with accents, and longer. What stays plain was never in the catalogue. */
export const pseudo = 'en-XA' as const
export type Spoken = Language | typeof pseudo

const plain = 'aceinosuyACEINOSUY'
const accents = 'àçéîñöšûýÀÇÉÎÑÖŠÛÝ'

/** The same, readable, each word a third longer, and between marks that show where it was cut off. */
export function accented(text: string) {
  if (!/\p{L}/u.test(outsideMarks(text))) return text
  const letters = [...text].map((letter) => {
    const own = accents[plain.indexOf(letter)] ?? letter
    return vowels.test(letter) ? own + own.toLowerCase() : own
  })
  return `⟦${letters.join('')}⟧`
}

const vowels = /[aeiou]/i

/** What stands between no marks, piece by piece in lines. A sentence may hold others. */
export function outsideMarks(text: string): string {
  const rest = text.replaceAll(/⟦[^⟦⟧]*⟧/g, '\n')
  return rest === text ? text : outsideMarks(rest)
}
