import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw/http'
import { expect, test } from 'vitest'
import { uiTexts } from '#src/texts/ui.ts'
import { expectAccessible } from '../support/accessible.ts'
import { setFaults } from '../support/conditions.ts'
import { box, button, events, found, inAddress, titles } from '../support/events-page.ts'
import { renderApp } from '../support/render-app.tsx'

const table = () => screen.findByRole('table', { name: 'Events of the last 30 days' })

test('which rows a page shows is told with them, and not how many are found once more', async () => {
  const { user, server } = await renderApp(events())
  await table()
  const said: (string | null)[] = []
  const status = screen.getByText('60 events found')
  new MutationObserver(() => said.push(status.textContent)).observe(status, {
    childList: true,
    characterData: true,
    subtree: true,
  })
  const answered = Promise.withResolvers<void>()
  server.use(http.get('*/events', () => answered.promise))
  await user.click(button('Next page'))
  expect(inAddress('page')).toBe('2')
  expect(screen.getByText('1 - 10 of 60')).toHaveRole('status')
  answered.resolve()
  expect(await screen.findByText('11 - 20 of 60')).toHaveRole('status')
  expect(said).toEqual([])
})

test('a list that cannot be read anew stays, says so, and is asked for again', async () => {
  const { user, store } = await renderApp(events())
  await table()
  setFaults(store, 'eventList:status-500')
  window.dispatchEvent(new Event('offline'))
  window.dispatchEvent(new Event('online'))
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent(uiTexts.older)
  expect(titles()).toHaveLength(10)
  await expectAccessible()
  setFaults(store, '')
  await user.click(within(alert).getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(alert).not.toBeInTheDocument())
})

test('a search that is longer than the backend takes says so, and leaves the list', async () => {
  const { user } = await renderApp(events())
  await user.type(await box(), 'severity:Security')
  await found(14)
  const many = Array.from({ length: 60 }, (_, n) => `actor:somebody.${String(n)}@contoso.example`)
  await user.paste(` ${many.join(' ')}`)
  expect(
    await screen.findByText(/^“actor:somebody.* is more than one search can hold/),
  ).toBeVisible()
  expect(await box()).toBeInvalid()
  expect(await found(14)).toBeVisible()
  await expectAccessible()
})

test('what is chosen and not applied stays while somebody searches', async () => {
  const { user } = await renderApp(events('&q=ana'))
  await table()
  await user.click(button('Filters'))
  const panel = within(screen.getByRole('form', { name: 'Filters' }))
  const severity = () => panel.getByRole('combobox', { name: 'Severity' })
  await user.click(severity())
  await user.click(await screen.findByRole('option', { name: 'Security' }))
  await waitFor(() => expect(severity()).toHaveFocus())
  await user.keyboard('{ArrowDown}{Escape}')
  expect(panel.queryByRole('button', { name: 'Remove General' })).toBeNull()
  await user.type(await box(), ' category:User')
  expect(await panel.findByRole('button', { name: 'Remove User' })).toBeVisible()
  expect(panel.getByRole('button', { name: 'Remove Security' })).toBeVisible()
  await user.click(button('Apply All Filters'))
  expect(await box()).toHaveValue('ana category:User severity:Security')
  await user.click(severity())
  await user.click(await screen.findByRole('option', { name: 'General' }))
  expect(severity()).toHaveAccessibleDescription('All of them are chosen.')
  await expectAccessible()
})

test('a page beyond every list is an empty one', async () => {
  const { user } = await renderApp(events('&page=9007199254740991'))
  expect(await screen.findByRole('heading', { name: 'This page is empty' })).toBeVisible()
  await user.click(button('Go to the first page'))
  expect(await table()).toBeVisible()
})
