import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  chooseLanguage,
  defineTexts,
  listenTo,
  meanwhileEnglish,
  plural,
} from '#src/texts/texts.ts'
import { beginInterpreting, inEnglish } from './interpreter.ts'

const texts = defineTexts('sample', {
  remove: 'Delete',
  on: 'On',
  removeOf: ({ name }: { name: string }) => `Delete ${name}`,
  left: ({ n }: { n: number }) => plural(n, { one: '# try left', other: '# tries left' }),
  roles: { reader: 'Reader' },
  as: ({ role }: { role: string }) => `Signed in as ${role}.`,
})

const german = {
  remove: 'Löschen',
  on: 'An-/aus (?)',
  removeOf: ({ name }: { name: string }) => `${name} löschen`,
  left: ({ n }: { n: number }) => plural(n, { one: 'noch # Versuch', other: 'noch # Versuche' }),
  roles: { reader: 'Leser' },
  as: ({ role }: { role: string }) => `Angemeldet als ${role}.`,
}

beforeEach(() => {
  beginInterpreting()
  chooseLanguage('de', { sample: german })
})

afterEach(() => {
  chooseLanguage('en')
  listenTo(null)
})

test.each([
  ['a text', () => texts.remove, 'Delete'],
  ['a sentence with its values', () => texts.removeOf({ name: 'Ben' }), 'Delete Ben'],
  ['one', () => texts.left({ n: 1 }), '1 try left'],
  ['many', () => texts.left({ n: 3 }), '3 tries left'],
  ['a text of a group', () => texts.roles.reader, 'Reader'],
  ['a text within another', () => texts.as({ role: texts.roles.reader }), 'Signed in as Reader.'],
  [
    'several one after the other',
    () => `${texts.on} ${texts.remove}, ${texts.on}`,
    'On Delete, On',
  ],
  ['a country', () => 'Schweiz', 'Switzerland'],
  ['what is not in the catalogue', () => `${texts.remove}: Anton`, 'Delete: Anton'],
])('%s is understood in English', (_, said, english) => {
  expect(inEnglish(said())).toEqual([english])
})

test('Japanese keeps its words together', () => {
  chooseLanguage('ja', { sample: { remove: '削除', roles: { reader: '閲覧者' } } })
  expect(inEnglish(`${texts.roles.reader}を${texts.remove}`)).toEqual(['ReaderをDelete'])
})

test('what is English stays so', () => {
  chooseLanguage('en')
  expect(inEnglish(texts.removeOf({ name: 'Ben' }))).toEqual(['Delete Ben'])
})

test('one word of theirs may be two of ours', () => {
  const both = defineTexts('more', { title: 'Terms and Conditions', link: 'Terms and conditions' })
  chooseLanguage('de', { more: { title: 'Bedingungen', link: 'Bedingungen' } })
  expect(inEnglish(both.title)).toContain('Terms and Conditions')
  expect(inEnglish(both.link)).toEqual(['Terms and Conditions', 'Terms and conditions'])
})

test('what is told in English leaves the page its language', () => {
  expect(meanwhileEnglish(() => texts.as({ role: texts.roles.reader }))).toBe(
    'Signed in as Reader.',
  )
  expect(texts.remove).toBe('Löschen')
})
