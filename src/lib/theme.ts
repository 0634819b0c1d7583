import { remember, remembered } from './remember.ts'

export const themes = ['dark', 'light', 'contrast', 'system'] as const
export type Theme = (typeof themes)[number]

/** Also read by public/first.js, which puts the theme on the page before anything is painted. */
const key = 'holdfast.theme'

export const chosenTheme = (): Theme =>
  themes.find((theme) => theme === remembered(key)) ?? 'system'

/** Tells whether it will be remembered. */
export function chooseTheme(theme: Theme): boolean {
  showTheme(theme)
  return remember(key, theme)
}

export function showTheme(theme: Theme) {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
