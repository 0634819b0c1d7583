import { screen } from '@testing-library/react'
import { companyIn } from '#mocks/scenarios/base.ts'
import type { Store } from '#mocks/world/store.ts'
import { watchConsentWindow, type Fate } from './consent.ts'
import { newEvents } from './new-events.ts'
import { renderApp } from './render-app.tsx'

export const page = '/settings/environments'
export const button = (name: string | RegExp) => screen.findByRole('button', { name })
export const dialog = (name: string | RegExp) => screen.findByRole('dialog', { name })

/** The page of environments, and what becomes of each window that it opens at Microsoft. */
export async function open(scenario: string, first: Fate, as = '') {
  const app = await renderApp(`${page}?scenario=${scenario}${as && `&as=${as}`}`)
  let fate = first
  const microsoft = watchConsentWindow(app.store, () => fate)
  return {
    ...app,
    ...microsoft,
    next(then: Fate) {
      fate = then
    },
  }
}

export const connectionOf = (store: Store) =>
  companyIn(store.read(), 'contoso').environment.connection
export const titles = (store: Store) => newEvents(store).map(({ title }) => title)
export const eventOf = (store: Store, title: string) => titles(store).filter((it) => it === title)
