const id = String.raw`(?<![\da-z-])[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\da-z-])`
const brackets = String.raw`\([^()]+\)`
const word = String.raw`(?:[\p{L}\p{M}\d]+(?: {0,2}${brackets})?|${brackets})(?: {1,2}| ?[_-] ?)`
/**
 * Object ID, appId, tenant_id, Application (client) ID: whatever ends in "id". A word before it belongs to it, in any
 * language and also after two spaces, for it may tell of another ID. Wider gaps are those between columns.
 */
const label = String.raw`(?<![\p{L}\p{M}\d])(?:${word}|--|app|application|client|object|tenant|directory)?id(?!\w)`
const tokens = new RegExp(`(?<value>${id})|${label}`, 'giu')
const inCamelCase = /(?<=[\p{Ll}\p{Lo}\p{Lm}])(?=I[dD](?!\w))/gu

interface Token {
  kind: 'label' | 'value'
  text: string
  /** What stands between it and the next one, or the end of the line. */
  gap: string
}

/** The letters of a label, and the ID that it names. Without one, it is not clear which of several. */
export type LabelledId = readonly [label: string, id: string | null]

/**
 * The IDs of a text by their labels, which stand before them in the same line. In a table they stand in one line and
 * the IDs in later ones, which have no label of their own.
 */
export function labelledIds(text: string): LabelledId[] {
  let heading: Token[] = []
  return text.split(/[\r\n]+/).flatMap((line) => {
    const read = tokensOf(line.replaceAll(inCamelCase, ' '))
    const labels = read.filter(({ kind }) => kind === 'label')
    if (labels.length === read.length) {
      if (labels.length > 0) heading = labels
      return []
    }
    const above = heading
    heading = []
    if (labels.length > 0) return inLine(read, labels)
    // What is assigned to a word is that word's.
    if (/\p{L}["'`]?\s*[:=]/u.test(line)) return []
    if (above.length > 1) heading = above
    const isRow = above.length === read.length
    return above.map((it, place) => [nameOf(it), (isRow && read[place]?.text) || null] as const)
  })
}

function tokensOf(line: string): Token[] {
  const found = [...line.matchAll(tokens)]
  return found.map(({ 0: text, index, groups }, place) => ({
    kind: groups?.value ? 'value' : 'label',
    text: text.toLowerCase(),
    gap: line.slice(index + text.length, found[place + 1]?.index),
  }))
}

/**
 * Where labels and IDs take turns, words may stand between them: "the Client ID is …". Anywhere else only what is
 * assigned is clear, and only if no label stands there without its colon.
 */
function inLine(read: Token[], labels: Token[]): LabelledId[] {
  const takeTurns =
    read.length === 2 * labels.length &&
    read.every(({ kind }, place) => (kind === 'label') === (place % 2 === 0))
  const between = takeTurns ? /^[^:=]*[:=]?[^:=]*$/ : /^[^\p{L}\d]*$/u
  const isClear = takeTurns || labels.every(({ gap }) => /^["'`*]*\s*[:=]/.test(gap))
  return read.flatMap((it, place) => {
    const next = read[place + 1]
    if (it.kind === 'value' || (isClear && next?.kind !== 'value')) return []
    return [[nameOf(it), isClear && next && between.test(it.gap) ? next.text : null] as const]
  })
}

/** With words behind it, "ID" alone may be the ID of anything, and so it is no name. */
const nameOf = ({ text, gap }: Token) =>
  text === 'id' && /^\.? ?\(?\p{L}/u.test(gap) ? '' : text.replaceAll(/(?!^)[^\p{L}]/gu, '')
