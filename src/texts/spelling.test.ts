import { expect, test } from 'vitest'

const files = import.meta.glob<string>('./*.ts', { query: '?raw', import: 'default', eager: true })
const comment = /^ *(\/\/|\/?\*).*$/gm
const quoted = /(['`])(.*?)\1/g
/** A name in the code has no spaces, and begins small. */
const isRead = (text: string) => /^[A-Z]| /.test(text)
const british =
  /\b(\w*organis\w+|\w*recognis\w+|\w*authoris\w+|licen[c]es?|catalogues?|cancell(ed|ing)|\w*colour\w*|neighbours?|behaviours?|centres?|any more)\b/gi

test('the English of every text is spelled as in America, like the labels of the product', () => {
  const found = Object.entries(files).flatMap(([file, source]) =>
    [...source.replaceAll(comment, '').matchAll(quoted)]
      .filter(([, , text = '']) => isRead(text))
      .flatMap(([text]) => [...text.matchAll(british)].map(([word]) => `${file}: ${word}`)),
  )
  expect(found).toEqual([])
})
