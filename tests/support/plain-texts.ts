import { vi } from 'vitest'
import { EventCategory, EventOperation, EventSeverity } from '#src/api/contract/event-kinds.ts'
import { countries } from '#src/domain/countries.ts'
import { languages } from '#src/texts/languages.ts'
import { product } from '#src/texts/product.ts'
import { outsideMarks, pseudo } from '#mocks/pseudo-language.ts'

/** The same in every language: our own name, how languages call themselves, and the record's names for what happened. */
const names = [
  product.name,
  ...Object.values(languages),
  ...[EventCategory, EventOperation, EventSeverity].flatMap(({ options }) => options),
  // The browser's own, in no catalogue.
  ...countries(pseudo).map(({ name }) => name),
]

/** As the browser writes them in English: they are in no catalogue. */
const dates = /\b[A-Z][a-z]{2}\s\d{1,2},\s\d{4}\b|\b\d\d:\d\d(:\d\d)?\s[AP]M(\s+UTC)?/g

/** By which support finds a call, or what Microsoft refused. */
const id = /^(?=.*\d)[\da-f]{8}(-[\da-f]{4}){0,4}|^AADSTS\d+$/

/**
 * Nobody reads it, or it is not ours: scripts to copy, initials that are drawn from a name, MSAL's hidden frame, the
 * studio's handle.
 */
const apart = 'SCRIPT, STYLE, NOSCRIPT, IFRAME, PRE, [data-hue], [data-studio]'

const attributes = ['aria-label', 'placeholder', 'title', 'alt']

/**
 * In the pseudo-language every text of the catalogue stands between marks. What a page shows without them is data, as
 * it was answered or stands in the world, a name that is the same in every language, or a sentence that somebody
 * forgot in the code.
 */
export function forgottenTexts(...data: unknown[]) {
  const plain = outsideMarks(shownTexts().join('\n'))
    .replaceAll(dates, '\n')
    .split('\n')
    .map(simply)
    .filter((text) => /\p{L}{2}/u.test(text) && !id.test(text))
  if (plain.length === 0) return []
  const known = new Set([...names, ...typed(), ...valuesIn(data)].map(simply))
  const isKnown = (text: string) => known.has(text)
  return plain.filter((text) => !isKnown(text) && !text.split(/, (?:and )?| and /).every(isKnown))
}

const simply = (text: string) =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')

/** Whatever is read on the page. A sentence may be cut into several pieces, as by a link: marks count across them. */
function shownTexts() {
  const read: string[] = []
  const heard: string[] = []
  const walk = (element: Element) => {
    if (element.matches(apart)) return
    for (const name of attributes) heard.push(element.getAttribute(name) ?? '')
    // A picture is told in words. What is drawn in it are Microsoft's own, as they stand on its pages.
    if (element.matches('[role=img]')) return
    for (const node of element.childNodes)
      if (node instanceof Element) walk(node)
      else if (node.nodeType === Node.TEXT_NODE) read.push(node.nodeValue ?? '')
  }
  walk(document.body)
  return [...read, ...heard]
}

/** What was typed is shown again where a word of it is not understood. */
const typed = () => [...document.querySelectorAll('input')].flatMap(({ value }) => value.split(' '))

function* valuesIn(data: unknown): Generator<string> {
  if (typeof data === 'string') {
    yield data
    // An address may be broken before its host.
    if (data.includes('@')) yield* data.split('@')
  } else if (typeof data === 'object' && data) {
    for (const value of Object.values(data)) yield* valuesIn(value)
    if ('firstName' in data && 'lastName' in data)
      yield `${String(data.firstName)} ${String(data.lastName)}`
  }
}

/** From now on keeps what the page is answered: the vendor's apps and the events stand in no world. */
export function keepAnswers() {
  const answers: unknown[] = []
  const { json } = Response.prototype
  vi.spyOn(Response.prototype, 'json').mockImplementation(async function (this: Response) {
    const answer: unknown = await json.call(this)
    answers.push(answer)
    return answer
  })
  return answers
}
