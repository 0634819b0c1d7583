import type { World } from '#mocks/world/state.ts'

/**
 * In the pseudo-language every text of the catalogue stands between marks. What a page shows without them is
 * data, a name that is the same in every language, or a sentence that somebody forgot in the code.
 */
export function forgottenTexts(world: World, names: readonly string[]) {
  const data = JSON.stringify(world).toLowerCase()
  const known = (text: string) =>
    names.includes(text) || data.includes(JSON.stringify(text).slice(1, -1).toLowerCase())
  return shownTexts().filter(
    (text) => /\p{L}{2}/u.test(text) && !text.split(', ').every((each) => known(each)),
  )
}

function shownTexts() {
  const page = document.body.cloneNode(true) as HTMLElement
  for (const unseen of page.querySelectorAll('script, style')) unseen.remove()
  const words = [...page.querySelectorAll('[aria-label], [placeholder], [title], [alt]')].flatMap(
    (element) =>
      ['aria-label', 'placeholder', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''),
  )
  // A sentence may be cut into several nodes, as where a part of it is a link: marks count across them.
  const blocks = [...page.querySelectorAll('*')].flatMap((element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE)
      ? [element.textContent]
      : [],
  )
  return [...words, ...blocks]
    .flatMap((text) => text.replaceAll(/⟦[^⟧]*⟧/g, '\n').split('\n'))
    .map((text) => text.replaceAll(/^[\s\p{P}]+|[\s\p{P}]+$/gu, ''))
    .filter((text) => text !== '' && !/[⟦⟧]/.test(text))
}
