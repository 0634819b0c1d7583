import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw/http'
import { expect, test } from 'vitest'
import { uiTexts } from '#src/texts/ui.ts'
import { expectAccessible } from '../support/accessible.ts'
import { renderApp } from '../support/render-app.tsx'

// Roles are slow to look for among so many controls; words are not.

test('users are paged and ordered by the backend', async () => {
  const { user } = await renderApp('/settings/users?scenario=large-company&users=100000')
  expect(await screen.findByText('1 – 25 of 100,000')).toBeVisible()
  expect(await screen.findByText('Active (100,000)')).toBeVisible()
  const pages = within(screen.getByLabelText('Pages'))
  expect(pages.getByLabelText('Previous page')).toHaveAccessibleDescription(
    'This is the first page.',
  )
  await user.click(pages.getByLabelText('Next page'))
  expect(await screen.findByText('26 – 50 of 100,000')).toBeVisible()
  await user.click(screen.getByText('Last Logon', { selector: 'button' }))
  expect(await screen.findByText('1 – 25 of 100,000')).toBeVisible()
  expect(await screen.findByText('ana.silva@contoso.example')).toBeVisible()
})

test('one goes back to the first page at once, and sees more on a page', async () => {
  const { user } = await renderApp('/settings/users?scenario=large-company&users=60')
  expect(await screen.findByText('1 – 25 of 60')).toBeVisible()
  const first = screen.getByLabelText('First page')
  const next = screen.getByLabelText('Next page')
  const size = screen.getByLabelText('Items per page:')
  expect(first).toHaveAccessibleDescription('This is the first page.')
  await user.click(next)
  expect(await screen.findByText('26 – 50 of 60')).toBeVisible()
  await user.click(next)
  expect(await screen.findByText('51 – 60 of 60')).toBeVisible()
  await user.click(first)
  expect(await screen.findByText('1 – 25 of 60')).toBeVisible()
  expect(first).toHaveFocus()

  await user.click(next)
  expect(await screen.findByText('26 – 50 of 60')).toBeVisible()
  await user.selectOptions(size, '50')
  expect(await screen.findByText('1 – 50 of 60')).toBeVisible()
  expect(size).toHaveValue('50')
  await user.click(next)
  expect(await screen.findByText('51 – 60 of 60')).toBeVisible()
  expect(next).toHaveAccessibleDescription('This is the last page.')
})

test('the last user of the last page leads back to the page before', async () => {
  const { user } = await renderApp('/settings/users?scenario=large-company&users=51')
  await user.click(await screen.findByLabelText('Next page'))
  await screen.findByText('26 – 50 of 51')
  await user.click(screen.getByLabelText('Next page'))
  await screen.findByText('51 – 51 of 51')
  await user.click(screen.getByRole('button', { name: /^Delete/ }))
  await user.click(await screen.findByRole('button', { name: 'Yes' }))
  expect(await screen.findByText('User deleted')).toBeVisible()
  expect(await screen.findByText('26 – 50 of 50')).toBeVisible()
  await waitFor(() => expect(screen.getByRole('tabpanel', { name: 'Active (50)' })).toHaveFocus())
  expect(screen.getByLabelText('Next page')).toHaveAccessibleDescription('This is the last page.')
})

test('how many are found is told when they are, and not of the search before', async () => {
  const { user, server } = await renderApp('/settings/users?scenario=large-company&users=5000')
  await screen.findByText('1 – 25 of 5,000')
  const said: (string | null)[] = []
  const [status] = screen.getAllByRole('status').filter((one) => one.tagName === 'P')
  if (!status) throw new Error('Nothing tells how many are found')
  new MutationObserver(() => said.push(status.textContent)).observe(status, {
    childList: true,
    characterData: true,
    subtree: true,
  })
  const answered = Promise.withResolvers<void>()
  server.use(
    http.get('*/users', async ({ request }) => {
      if (new URL(request.url).searchParams.get('search')) await answered.promise
    }),
  )
  await user.click(screen.getByLabelText('Search users'))
  await user.paste('ana silva')
  answered.resolve()
  expect(await screen.findByText('1 user found')).toBeInTheDocument()
  expect(said.filter(Boolean)).toEqual(['1 user found'])
})

test('users are searched by the backend, without regard to how they are written', async () => {
  const { user } = await renderApp('/settings/users?scenario=large-company&users=5000')
  await screen.findByText('1 – 25 of 5,000')
  await user.click(screen.getByLabelText('Search users'))
  await user.paste('ana  SILVA')
  expect(await screen.findByText('1 user found')).toBeInTheDocument()
  expect(screen.getByText('ana.silva@contoso.example')).toBeVisible()
  await user.paste('x')
  expect(await screen.findByText('No Users Found')).toBeVisible()
  await expectAccessible()
  await user.click(screen.getByLabelText('Clear the search'))
  expect(screen.getByLabelText('Search users')).toHaveFocus()
  expect(await screen.findByText('1 – 25 of 5,000')).toBeVisible()
})

test('until the next page comes, the one before it stands, is told, and leads no further than to the next', async () => {
  const { user, server } = await renderApp('/settings/users?scenario=large-company&users=60')
  expect(await screen.findByText('1 – 25 of 60')).toBeVisible()
  const answered = Promise.withResolvers<void>()
  server.use(http.get('*/users', () => answered.promise))
  const next = screen.getByLabelText('Next page')
  const table = screen.getByRole('table')
  await user.dblClick(next)
  expect(table.closest('[aria-busy]')).toHaveAttribute('aria-busy', 'true')
  expect(screen.getByText('1 – 25 of 60')).toBeVisible()
  answered.resolve()
  expect(await screen.findByText('26 – 50 of 60')).toBeVisible()
  expect(table.closest('[aria-busy]')).toHaveAttribute('aria-busy', 'false')
})

test('a search that comes back begins at its first page', async () => {
  const { user } = await renderApp('/settings/users?scenario=large-company&users=60')
  await user.click(await screen.findByLabelText('Next page'))
  expect(await screen.findByText('26 – 50 of 60')).toBeVisible()
  await user.type(screen.getByLabelText('Search users'), 'ana silva')
  expect(await screen.findByText('1 user found')).toBeInTheDocument()
  await user.click(screen.getByLabelText('Clear the search'))
  expect(await screen.findByText('1 – 25 of 60')).toBeVisible()
})

test('a page that cannot be had leaves the one before it, and the way to it', async () => {
  const { user, server } = await renderApp('/settings/users?scenario=large-company&users=60')
  const next = await screen.findByLabelText('Next page')
  const rows = screen.getAllByRole('row').length
  server.use(http.get('*/users', () => new HttpResponse(null, { status: 500 })))
  await user.click(next)
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent(uiTexts.older)
  expect(screen.getAllByRole('row')).toHaveLength(rows)
  expect(screen.getByText('1 – 25 of 60')).toBeVisible()
  await expectAccessible()
  server.resetHandlers()
  await user.click(next)
  expect(await screen.findByText('26 – 50 of 60')).toBeVisible()
  expect(alert).not.toBeInTheDocument()
})

test('a search ends where the address of a call does', async () => {
  const { user } = await renderApp('/settings/users?scenario=large-company&users=60')
  await user.click(await screen.findByLabelText('Search users'))
  await user.paste('ä'.repeat(10_000))
  expect(screen.getByLabelText('Search users')).toHaveValue('ä'.repeat(200))
  expect(await screen.findByText('No Users Found')).toBeVisible()
})
