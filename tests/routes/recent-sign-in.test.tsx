import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { answerPopups } from '#mocks/microsoft/for-tests.ts'
import { companyIn } from '#mocks/scenarios/base.ts'
import { minutes, moved } from '#mocks/world/clock.ts'
import { expectAccessible } from '../support/accessible.ts'
import { newEvents } from '../support/new-events.ts'
import { renderApp } from '../support/render-app.tsx'

const once = 'Sign in once more'

beforeEach(() => () => vi.restoreAllMocks())

/** A page that somebody left open, and that somebody now wants to disconnect Intune from. */
async function disconnectAfter(time: number) {
  // What is done by night would change what is about to be deleted.
  const { store, user } = await renderApp(
    '/settings/environments?scenario=licensed&now=2026-03-02T09:00:00Z',
  )
  await user.click(await screen.findByRole('button', { name: 'Delete' }))
  const asked = within(await screen.findByRole('alertdialog'))
  await asked.findByText('2 notifications')
  store.change(({ conditions }) => {
    conditions.clock = moved(conditions.clock, time)
  })
  const disconnect = () => user.click(asked.getByRole('button', { name: 'OK' }))
  const isConnected = () => companyIn(store.read(), 'contoso').environment.connection !== null
  await disconnect()
  return { store, user, asked, disconnect, isConnected }
}

const question = async () => within(await screen.findByRole('dialog', { name: once }))

test('within an hour of the sign-in nobody is asked again', async () => {
  await disconnectAfter(minutes(58))
  expect(await screen.findByText('Intune disconnected')).toBeVisible()
})

test('after an hour Microsoft asks for the password, and what was wished for is done at once', async () => {
  const { store, user, isConnected } = await disconnectAfter(minutes(61))
  const asked = await question()
  await expectAccessible()
  expect(isConnected()).toBe(true)

  const { urls } = answerPopups(store, { as: 'owner' })
  await user.click(asked.getByRole('button', { name: 'Sign In' }))
  expect(await screen.findByText('Intune disconnected')).toBeVisible()
  expect(new URL(urls[0] ?? '').searchParams.get('prompt')).toBe('login')
  expect(isConnected()).toBe(false)
  const removed = newEvents(store).filter(({ title }) => title === 'Intune Connection Removed')
  expect(removed).toHaveLength(1)
})

test('whoever would rather not keeps the question as it is, reads why, and may ask again', async () => {
  const { asked, user, disconnect, isConnected } = await disconnectAfter(minutes(61))
  await user.click((await question()).getByRole('button', { name: 'Not now' }))
  expect(await asked.findByText(/this needs a sign-in within the last hour/)).toBeVisible()
  expect(isConnected()).toBe(true)
  await disconnect()
  expect(await question()).toBeDefined()
})

test('a role is given by whoever has just proved who they are', async () => {
  const { store, user } = await renderApp('/settings/users?scenario=licensed')
  await user.click(await screen.findByRole('button', { name: 'Invite User' }))
  const form = within(await screen.findByRole('dialog', { name: 'Invite User' }))
  await user.type(form.getByLabelText('First Name'), 'Nia')
  await user.type(form.getByLabelText('Last Name'), 'Okafor')
  await user.type(form.getByLabelText('Email'), 'nia.okafor@contoso.example')
  await user.click(form.getByRole('radio', { name: /^Read-Only Admin/ }))
  store.change(({ conditions }) => {
    conditions.clock = moved(conditions.clock, minutes(61))
  })
  await user.click(form.getByRole('button', { name: 'Invite' }))
  answerPopups(store, { as: 'owner' })
  await user.click((await question()).getByRole('button', { name: 'Sign In' }))
  expect(await screen.findByText('Invitation sent')).toBeVisible()
})
