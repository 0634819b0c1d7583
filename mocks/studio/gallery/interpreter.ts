import { countries } from '#src/domain/countries.ts'
import { currentLanguage, listenTo } from '#src/texts/texts.ts'

/** What was said in another language, and what it is in English: one word of theirs may be two of ours. */
const said = new Map<string, string[]>()

/** Whoever waits for a text looks at all others again and again. */
const understood = new Map<string, string[]>()

/** From now on remembers each text that is said on the page. */
export function beginInterpreting() {
  listenTo((text, english) => {
    const [foreign, own] = [plainly(text), plainly(english)]
    const known = said.get(foreign) ?? []
    if (foreign === own || known.includes(own)) return
    said.set(foreign, [...known, own])
    understood.clear()
  })
}

/** All that may be meant by what stands on the page: by a text as a whole, or by each of those that it is made of. */
export function inEnglish(shown: string): string[] {
  const text = plainly(shown)
  if (said.size === 0) return [text]
  const known = understood.get(text)
  if (known) return known
  const meant = (said.get(text) ?? [countryNamed(text) ?? text]).map(phraseByPhrase)
  understood.set(text, meant)
  return meant
}

/** The browser's own names are in no catalogue. */
function countryNamed(name: string) {
  if (atlas.language !== currentLanguage()) atlas = atlasIn(currentLanguage())
  return atlas.names.get(name)
}

let atlas = { language: '', names: new Map<string, string>() }

function atlasIn(language: string): typeof atlas {
  const english = new Intl.DisplayNames('en', { type: 'region' })
  const names = countries(language).map(
    ({ name, code }) => [name, english.of(code) ?? code] as const,
  )
  return { language, names: new Map(names) }
}

function phraseByPhrase(text: string) {
  // To look for all that was ever said would take longer than to draw the page.
  const within = [...said.keys()].filter((phrase) => text.includes(phrase))
  if (within.length === 0) return text
  return text.replaceAll(oneOf(within), (phrase) => said.get(phrase)?.[0] ?? phrase)
}

/** The longest first. A word is none in the midst of another, where a language keeps its words apart. */
function oneOf(texts: string[]) {
  const longestFirst = texts.toSorted((one, other) => other.length - one.length)
  return new RegExp(longestFirst.map(alone).join('|'), 'gu')
}

function alone(text: string) {
  const literally = text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
  const before = startsWithLetter.test(text) ? String.raw`(?<!\p{L})` : ''
  const after = endsWithLetter.test(text) ? String.raw`(?!\p{L})` : ''
  return before + literally + after
}

const startsWithLetter = /^[\p{Script=Latin}\p{Script=Arabic}]/u
const endsWithLetter = /[\p{Script=Latin}\p{Script=Arabic}]$/u

const plainly = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
