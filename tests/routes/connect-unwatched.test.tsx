import { screen, waitFor } from '@testing-library/react'
import { http } from 'msw/http'
import { expect, test } from 'vitest'
import { button, dialog, open, connectionOf, eventOf } from '../support/connecting.ts'
import { here } from '../support/render-app.tsx'

/** The backend does not answer before it is told to. */
function hold({ server }: Awaited<ReturnType<typeof open>>) {
  const held = Promise.withResolvers<void>()
  server.use(http.put('*/environment/intune', () => held.promise))
  return () => held.resolve()
}

/** Accepted at Microsoft, and closed before the backend has answered. */
async function closeWhileConnecting(scenario: string) {
  const app = await open(scenario, { as: 'owner' })
  const answer = hold(app)
  await app.user.click(await button('Connect'))
  await dialog('Connecting…')
  await app.user.keyboard('{Escape}')
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
  return { ...app, answer }
}

const connected = () => screen.findByText('Intune Tenant Connected Successfully')

test('whoever has closed the dialog and gone elsewhere is told that it is connected, and stays there', async () => {
  const { user, store, answer } = await closeWhileConnecting('new-company')
  await user.click(screen.getByRole('link', { name: 'Events' }))
  await screen.findByRole('heading', { level: 1, name: 'Events' })
  expect(connectionOf(store)).toBeNull()
  answer()
  expect(await connected()).toBeVisible()
  expect(here()).toMatch(/\/events$/)
  expect(eventOf(store, 'Intune Connection Added')).toHaveLength(1)
})

test('whoever has closed the dialog and stayed is told that it is connected, and nothing opens', async () => {
  const { answer } = await closeWhileConnecting('new-company')
  answer()
  expect(await connected()).toBeVisible()
  expect(await button('Reconnect')).toBeVisible()
  expect(screen.queryByRole('dialog', { name: 'Intune is connected' })).not.toBeInTheDocument()
  expect(here()).toMatch(/settings\/environments$/)
})

test('whoever goes back while it is connected is told so where they are', async () => {
  const app = await open('new-company', { as: 'owner' })
  const { user } = app
  await user.click(await screen.findByRole('link', { name: 'Events' }))
  await screen.findByRole('heading', { level: 1, name: 'Events' })
  history.back()
  const answer = hold(app)
  await user.click(await button('Connect'))
  await dialog('Connecting…')
  history.forward()
  await screen.findByRole('heading', { level: 1, name: 'Events' })
  answer()
  expect(await connected()).toBeVisible()
  expect(here()).toMatch(/\/events$/)
})

test('whoever has closed the dialog is told what it failed for', async () => {
  const { user, store, answer } = await closeWhileConnecting('tenant-taken')
  await user.click(screen.getByRole('link', { name: 'Events' }))
  answer()
  expect(
    await screen.findByText('Intune connection with the same Id found in another environment'),
  ).toBeVisible()
  expect(here()).toMatch(/\/events$/)
  expect(connectionOf(store)).toBeNull()
})
