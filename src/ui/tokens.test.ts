import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const tokens = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

const themes = ['light', 'dark', 'contrast'] as const
type Theme = (typeof themes)[number]

const surfaces = ['page', 'surface', 'raised']
const words = ['text', 'muted', 'accent', 'link', 'success', 'warning', 'danger', 'info']

/** Text needs 4.5 to 1, what shows where a control is 3 to 1 (WCAG 1.4.3 and 1.4.11). */
const pairs = [
  ...surfaces.flatMap((under) => words.map((over) => [over, under, 4.5] as const)),
  ...['text', 'muted', 'danger'].map((over) => [over, 'field', 4.5] as const),
  ['on-primary', 'primary', 4.5],
  ['on-primary', 'primary-hover', 4.5],
  ['on-danger', 'danger-fill', 4.5],
  ...surfaces.flatMap((under) =>
    ['border', 'focus', 'primary'].map((over) => [over, under, 3] as const),
  ),
  ['border', 'field', 3],
  ['danger-fill', 'page', 3],
  ['danger-fill', 'surface', 3],
] as const

test.for(themes)('everything can be read in the %s theme', (theme) => {
  const tooFaint = pairs
    .map(([over, under, least]) => ({
      over,
      under,
      // Whoever chooses high contrast gets what WCAG 1.4.6 asks for.
      least: theme === 'contrast' && least === 4.5 ? 7 : least,
      ratio: contrast(theme, over, under),
    }))
    .filter(({ ratio, least }) => ratio < least)
  expect(tooFaint).toEqual([])
})

test('the measure is that of WCAG', () => {
  expect(ratioOf('#000000', '#ffffff')).toBeCloseTo(21)
  expect(ratioOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

const contrast = (theme: Theme, over: string, under: string) =>
  ratioOf(colour(theme, over), colour(theme, under))

function colour(theme: Theme, name: string) {
  const [base = '', own = ''] = tokens.split("[data-theme='contrast']")
  const inContrast = new RegExp(`--color-${name}: (#\\w{6});`).exec(own)?.[1]
  const pair = new RegExp(`--color-${name}: (?:light-dark\\()?(#\\w{6})(?:, (#\\w{6}))?`).exec(base)
  const found =
    theme === 'contrast' ? inContrast : theme === 'dark' ? (pair?.[2] ?? pair?.[1]) : pair?.[1]
  if (!found) throw new Error(`--color-${name} has no value in the ${theme} theme`)
  return found
}

function ratioOf(one: string, other: string) {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
