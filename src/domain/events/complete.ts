import { plain } from '../search.ts'
import { termsOf } from './parse-query.ts'
import { choices, qualifiers, quoted, valuesOf } from './query.ts'

/** One way to go on: the piece that it offers, and the whole text with it. */
export interface Completion {
  piece: string
  text: string
  /** Where the caret belongs afterwards. */
  caret: number
}

const most = 8

/** How the piece at the caret could go on. An empty box offers all that can be asked for. */
export function completionsOf(
  text: string,
  caret: number,
  actors: readonly string[],
): Completion[] {
  const term = termsOf(text).find(({ from, to }) => from < caret && caret <= to)
  const from = term?.from ?? caret
  const typed = text.slice(from, caret)
  const rest = text.slice(term?.to ?? caret)
  return pieces(typed, actors)
    .filter((piece) => piece !== typed)
    .slice(0, most)
    .map((piece) => {
      const done = piece.endsWith(':') || /^\s/.test(rest) ? piece : `${piece} `
      return { piece, text: text.slice(0, from) + done + rest, caret: from + done.length }
    })
}

function pieces(typed: string, actors: readonly string[]): string[] {
  const [, minus = '', name = '', colon, value = ''] =
    /^(-?)([a-z]*)(:?)"?(.*)$/is.exec(typed) ?? []
  if (!colon) {
    if (value !== '') return []
    const offered = minus ? choices : qualifiers
    return offered
      .filter((one) => one.startsWith(name.toLowerCase()))
      .map((one) => `${minus}${one}:`)
  }
  const known = { ...valuesOf, actor: actors }
  const qualifier = choices.find((one) => one === name.toLowerCase())
  if (!qualifier) return []
  return known[qualifier]
    .filter((one) => plain(one).includes(plain(value)))
    .map((one) => `${minus}${qualifier}:${quoted(one)}`)
}
