import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import {
  chooseLanguage,
  currentLanguage,
  currentLocale,
  defineTexts,
  inDigits,
  inList,
  inOneMeasure,
  plural,
} from './texts.ts'

const texts = defineTexts('sample', {
  heading: 'Companies',
  empty: 'There is none',
  found: ({ n }: { n: number }) => plural(n, { one: '# company', other: '# companies' }),
})

afterEach(() => {
  chooseLanguage('en')
})

test('texts are English until somebody chooses otherwise', () => {
  expect(currentLanguage()).toBe('en')
  expect(texts.heading).toBe('Companies')
  expect(texts.found({ n: 1 })).toBe('1 company')
  expect(texts.found({ n: 0 })).toBe('0 companies')
})

test('a chosen language shows at the next reading; what it lacks stays English', () => {
  chooseLanguage('cs', {
    sample: {
      heading: 'Společnosti',
      found: ({ n }: { n: number }) =>
        plural(n, { one: '# společnost', few: '# společnosti', other: '# společností' }),
    },
    other: { empty: 'Nic' },
  })
  expect(texts.heading).toBe('Společnosti')
  expect(texts.empty).toBe('There is none')
  expect([1, 3, 5].map((n) => texts.found({ n }))).toEqual([
    '1 společnost',
    '3 společnosti',
    '5 společností',
  ])
  chooseLanguage('en')
  expect(texts.heading).toBe('Companies')
})

test('what belongs together may stand together, in lists and in groups', () => {
  const steps = defineTexts('steps', {
    first: { title: 'Begin', acts: ['Open it', 'Read it'] },
    told: ({ n }: { n: number }) => [`Step ${String(n)}`, 'Next'],
  })
  chooseLanguage('de', { steps: { first: { title: 'Anfangen' } } }, (text) => `<${text}>`)
  expect(steps.first).toEqual({ title: '<Anfangen>', acts: ['<Open it>', '<Read it>'] })
  expect(steps.told({ n: 1 })).toEqual(['<Step 1>', '<Next>'])
})

test.each([
  ['en', '12,345 of 12,345'],
  ['de', '12.345 of 12.345'],
])('a number in a sentence is written as in %s: %s', (language, written) => {
  chooseLanguage(language)
  expect(plural(12_345, { one: '#', other: '# of #' })).toBe(written)
})

test('a form that a language does not tell apart falls back to the general one', () => {
  chooseLanguage('ja')
  expect(plural(1, { one: 'one', other: '#' })).toBe('1')
})

test('dates and numbers are written as where the browser lives, as far as the page speaks its language', () => {
  const live = (...languages: string[]) => vi.stubGlobal('navigator', { languages })
  onTestFinished(() => {
    vi.unstubAllGlobals()
    chooseLanguage('en')
  })
  live('de-CH', 'en-IN', 'en-US')
  expect([currentLocale(), inDigits(1_234_567)]).toEqual(['en-IN', '12,34,567'])
  chooseLanguage('de')
  expect(currentLocale()).toBe('de-CH')
  chooseLanguage('ja')
  expect(currentLocale()).toBe('ja')
})

test.each([
  ['en', 'Contoso', 'Contoso and Fabrikam', 'Contoso, Fabrikam, and Tailspin', '5 h 1 min'],
  ['de', 'Contoso', 'Contoso und Fabrikam', 'Contoso, Fabrikam und Tailspin', '5 h, 1 min'],
  ['ja', 'Contoso', 'Contoso、Fabrikam', 'Contoso、Fabrikam、Tailspin', '5 h1 min'],
  [
    'ar',
    '\u2068Contoso\u2069',
    '\u2068Contoso\u2069 و\u2068Fabrikam\u2069',
    '\u2068Contoso\u2069 و\u2068Fabrikam\u2069 و\u2068Tailspin\u2069',
    '5 h و1 min',
  ],
])('names and measures are told one after the other as people do in %s', (tag, ...told) => {
  chooseLanguage(tag)
  const names = ['Contoso', 'Fabrikam', 'Tailspin']
  expect([
    inList(names.slice(0, 1)),
    inList(names.slice(0, 2)),
    inList(names),
    inOneMeasure(['5 h', '1 min']),
  ]).toEqual(told)
  expect(inList([])).toBe('')
})
