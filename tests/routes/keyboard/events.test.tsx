import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { atKeyboard, tabTo } from '../../support/keyboard.ts'
import { found } from '../../support/events-page.ts'
import { renderApp } from '../../support/render-app.tsx'

test('whoever finds no event goes on where all are shown again', async () => {
  const { user } = await renderApp('/events?scenario=licensed')
  const { reach } = atKeyboard(user)
  await reach('combobox', 'Search')
  await user.keyboard('nothinglikeit{Enter}')
  await found(0)
  const [, clear] = screen.getAllByRole('button', { name: 'Clear the search' })
  if (clear) await tabTo(user, clear)
  await user.keyboard('{Enter}')
  await screen.findByRole('button', { name: /^Export \([1-9]/ })
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus())
})

test('searching the events, filtering, and looking into one', async () => {
  const { user } = await renderApp('/events?scenario=licensed')
  const { press, reach, has, openAfterTrying } = atKeyboard(user)
  await reach('combobox', 'Search')
  await user.keyboard('scales{Enter}')
  await found(3)
  await press('Filters')
  expect(await screen.findByRole('form', { name: 'Filters' })).toBeVisible()
  await has('button', 'Filters')
  const name = /^Application Harbour Scales Changed/
  await openAfterTrying({ by: name, byRole: 'link', name })
  await user.keyboard('{Escape}')
  await has('link', name)
})

test('filters are set, taken away one by one, applied and cleared', async () => {
  const { user } = await renderApp('/events?scenario=licensed')
  const { press, reach, has, choose: chooseFrom } = atKeyboard(user)
  const choose = async (value: string) => {
    await reach('combobox', 'Severity')
    // On the closed list it only opens it.
    await user.keyboard('{ArrowDown}')
    await chooseFrom(value)
    await has('combobox', 'Severity')
  }
  await screen.findByRole('button', { name: /^Export/ })
  await press('Filters')
  await choose('General')
  await choose('Security')
  await press('Remove General')
  await has('button', 'Remove Security')
  await user.keyboard('{Enter}')
  await has('combobox', 'Severity')
  await choose('Security')
  await press('Apply All Filters')
  await screen.findByRole('button', { name: 'Filters, some are applied' })
  await has('button', 'Apply All Filters')
  await press('Clear All')
  await screen.findByRole('button', { name: 'Filters' })
  await has('button', 'Clear All')
})
