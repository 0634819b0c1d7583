// @vitest-environment jsdom
import { runInThisContext } from 'node:vm'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { chooseTheme, themes } from '#src/lib/theme.ts'
import { chosenLanguage, isLanguage, keepLanguage, languageTags } from '#src/texts/languages.ts'
import { directionOf } from '#src/texts/texts.ts'
import { textOf } from '../support/files.ts'

// public/first.js runs before anything else has come, so it cannot ask our modules: it must know the same by itself.

const root = document.documentElement
const runFirst = () => runInThisContext(textOf('public', 'first.js')) as void

beforeEach(() => {
  localStorage.clear()
  for (const name of root.getAttributeNames()) root.removeAttribute(name)
})

test.each(languageTags)('a page that was told to speak %s begins in it', (tag) => {
  keepLanguage(tag)
  runFirst()
  expect(root.lang).toBe(tag)
  expect(root.dir || 'ltr').toBe(directionOf(tag))
})

test('it knows no language that we do not speak', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  for (const tag of letters.flatMap((first) => letters.map((second) => first + second))) {
    if (isLanguage(tag)) continue
    localStorage.setItem('holdfast.language', tag)
    runFirst()
    expect(root.lang).toBe('en')
  }
})

test.each([
  [['ar-EG'], 'ar'],
  [['pt-BR', 'de'], 'de'],
  [['zh-Hans-CN', 'ja-JP'], 'ja'],
  // Mapudungun is no Arabic, and Slavey no German.
  [['arn', 'den-CA'], 'en'],
])('of the languages %j of a browser it finds %s, as our modules do', (tags, language) => {
  const languages = vi.spyOn(navigator, 'languages', 'get').mockReturnValue(tags)
  onTestFinished(() => languages.mockRestore())
  runFirst()
  expect(root.lang).toBe(language)
  expect(chosenLanguage()).toBe(language)
})

test.each(themes)('the theme %s is there from the beginning', (theme) => {
  chooseTheme(theme)
  const chosen = root.dataset.theme
  delete root.dataset.theme
  runFirst()
  expect(root.dataset.theme).toBe(chosen)
})
