import { expect, onTestFinished, test, vi } from 'vitest'
import { failureTexts } from './failures.ts'
import { speak } from './languages.ts'
import { currentLanguage } from './texts.ts'

const spoken = () => {
  const { lang, dir } = document.documentElement
  return [currentLanguage(), lang, dir]
}

test('a language whose texts do not come is not spoken: what is read is English, and so are its sound and direction', async () => {
  vi.doMock('./ar/all.ts', () => Promise.reject(new TypeError('Failed to fetch')))
  onTestFinished(async () => {
    vi.doUnmock('./ar/all.ts')
    await speak('en')
  })
  // As public/first.js leaves the page.
  Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' })
  await speak('ar')
  expect(failureTexts.reload).toBe('Load the page again')
  expect(spoken()).toEqual(['en', 'en', 'ltr'])
  vi.doUnmock('./ar/all.ts')
  await speak('ar')
  expect(spoken()).toEqual(['ar', 'ar', 'rtl'])
})
