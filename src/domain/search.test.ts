import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesSearch } from './search.ts'

test.each([
  ['contoso labs', 'Contoso Labs'],
  ['CONTOSOLABS', 'Contoso Labs'],
  ['  labs ', 'Contoso Labs'],
  ['munchen', 'München GmbH'],
  ['MÜNCHEN', 'München GmbH'],
  ['ＣＯＮＴＯＳＯ', 'Contoso'],
])('%j finds %s', (search, text) => {
  expect(matchesSearch(search, text)).toBe(true)
})

test.each(['fabrikam', 'contosolabz', 'labs contoso', 'c.ntoso', 'contoso*'])(
  '%j does not find Contoso Labs',
  (search) => {
    expect(matchesSearch(search, 'Contoso Labs')).toBe(false)
  },
)

test('nothing asked for finds everything', () => {
  for (const search of [undefined, '', '   ']) expect(matchesSearch(search, 'Contoso')).toBe(true)
})

test('one text that fits is enough', () => {
  expect(matchesSearch('b57f', 'Contoso', 'b57fbf7b-677f')).toBe(true)
})

test('any piece of a text finds it, in any case and with any spaces', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.nat(), (text, from, length) => {
      const piece = [...text].slice(from % (text.length + 1)).slice(0, length)
      expect(matchesSearch(piece.join(' ').toUpperCase(), text.toUpperCase())).toBe(true)
      expect(matchesSearch(piece.join(''), text)).toBe(true)
    }),
  )
})
