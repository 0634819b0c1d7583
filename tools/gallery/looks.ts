import type { Page } from '@playwright/test'
import type { Theme } from '#src/lib/theme.ts'
import type { Spoken } from '#mocks/pseudo-language.ts'

/** How a state is looked at. */
export interface Look {
  theme: Exclude<Theme, 'system'>
  width: number
  language: Spoken
}

export const nameOf = ({ theme, width, language }: Look) =>
  [theme, width, ...(language === 'en' ? [] : [language])].join('-')

/** The window of a phone, or of a desk. */
export const resize = (page: Page, { width }: Look) =>
  page.setViewportSize({ width, height: width < 600 ? 812 : 900 })

/** Puts on theme and width where the page stands: opening it anew for each look would take most of the time. */
export async function putOn(page: Page, look: Look) {
  await resize(page, look)
  await page.evaluate((theme) => {
    document.documentElement.dataset['theme'] = theme
  }, look.theme)
}

/** All looks in the order in which a page changes least between one and the next: a width is laid out once. */
export const looksOf = (
  themes: readonly Look['theme'][],
  widths: readonly number[],
  language: Spoken,
): Look[] =>
  widths.flatMap((width, n) =>
    (n % 2 === 0 ? themes : themes.toReversed()).map((theme) => ({ theme, width, language })),
  )
