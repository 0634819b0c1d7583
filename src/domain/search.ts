/** A text without what people do not remember: case, accents and spaces. */
export const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}|\s/gu, '')
    .toLowerCase()

/** Finds without regard to case, accents and spaces: people do not remember how a name is written. */
export function matchesSearch(search: string | undefined, ...texts: string[]): boolean {
  const wanted = plain(search ?? '')
  return texts.some((text) => plain(text).includes(wanted))
}
