import { expect, test } from 'vitest'
import { findingTexts } from '#src/texts/recovery.ts'
import { accented, outsideMarks } from './pseudo-language.ts'

test('a text can be read, and shows where it begins and ends', () => {
  expect(accented('Sign In')).toBe('⟦Šîîgñ Îîñ⟧')
})

test('it is about a third longer, as other languages are', () => {
  const english = Object.values(findingTexts).map(({ reason }) => reason)
  const length = (texts: string[]) => texts.join('').length
  const longer = length(english.map(accented)) / length(english)
  expect(longer).toBeGreaterThan(1.3)
  expect(longer).toBeLessThan(1.4)
})

test('what is said already is not said again', () => {
  const said = `${accented('On')}: ${accented('Off')}`
  expect(accented(said)).toBe(said)
})

test('what stands around texts of the catalogue is found, and nothing within them', () => {
  const sentence = accented(`Signed in as ${accented('Reader')}.`)
  expect(outsideMarks(`Hello, ${sentence} ${accented('Sign out')}`)).toBe('Hello, \n \n')
})
