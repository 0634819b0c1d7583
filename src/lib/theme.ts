import { read, write } from './keep.ts'

export const themes = ['dark', 'light', 'contrast', 'system'] as const
export type Theme = (typeof themes)[number]

/** Also read by public/first.js, which puts the theme on the page before anything is painted. */
const key = 'holdfast.theme'

export const chosenTheme = (): Theme => themes.find((theme) => theme === read(key)) ?? 'system'

export function chooseTheme(theme: Theme) {
  write(key, theme)
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
