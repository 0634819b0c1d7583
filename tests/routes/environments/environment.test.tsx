import { screen, waitFor } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { revokeConsent } from '#mocks/scenarios/base.ts'
import { days } from '#mocks/world/clock.ts'
import { expectAccessible } from '../../support/accessible.ts'
import { newEvents } from '../../support/new-events.ts'
import { button, dialog, fromMenu, open } from '../../support/environment-page.ts'

test('the environment at a glance: connection, licence, health', async () => {
  await open('licensed', '&now=2026-03-02T09:00:00Z&clock=frozen')
  expect(await screen.findByRole('heading', { name: 'Default Environment' })).toBeVisible()
  expect(screen.getByText('Created Jul 5, 2025')).toBeVisible()
  expect(screen.getByText('Connected')).toBeVisible()
  expect(screen.getByText('Tenant …8012d')).toBeVisible()
  expect(screen.getAllByText('Enterprise Plus')).toHaveLength(2)
  expect(screen.getAllByText('Mar 1, 2028')).toHaveLength(2)
  expect(await screen.findByText('7 of 7 granted')).toBeVisible()
  expect(screen.getByText(/730 days left/)).toBeVisible()
  await expectAccessible()
})

test.each([
  ['trial-day-12', /18 days left/, 'Enterprise Plus (Trial)'],
  ['trial-expired', /Ended 1 day ago/, 'Enterprise Plus (Trial)'],
])('%s: %s', async (scenario, left, type) => {
  await open(scenario)
  expect(await screen.findByText(left)).toBeVisible()
  expect(screen.getAllByText(type)[0]).toBeVisible()
})

test('a page that stays open tells the days of today, and an end that comes', async () => {
  const { user } = await open('trial-day-12')
  expect(await screen.findByText(/18 days left/)).toBeVisible()
  await screen.findByText(/granted/)
  await user.click(await button('Next'))
  expect(screen.getByText('Your trial license expires in 18 days')).toBeVisible()
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  vi.setSystemTime(Date.now() + days(1))
  expect(await screen.findByText(/17 days left/)).toBeVisible()
  expect(await screen.findByText('Your trial license expires in 17 days')).toBeVisible()
  vi.setSystemTime(Date.now() + days(18))
  expect(await screen.findByText(/Ended 1 day ago/)).toBeVisible()
})

test('without connection and licence it says how to begin', async () => {
  await open('new-company')
  expect(await button('Connect')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Delete' })).not.toBeInTheDocument()
  expect(screen.getByText(/Connect Intune, and its permissions/)).toBeVisible()
  expect(screen.getByText('There is no license yet.')).toBeVisible()
  await expectAccessible()
})

test('health is looked at again on wish; while Microsoft is silent it is unknown, not bad', async () => {
  const { user, store } = await open('licensed', '&faults=intuneHealth%231:status-503')
  await screen.findByText('7 of 7 granted')
  store.change(({ conditions }) => {
    conditions.faults = 'entraToken:network'
  })
  await user.click(await button('Check now'))
  expect(
    await screen.findByText(/Microsoft did not answer. What it grants/, {}, { timeout: 9000 }),
  ).toBeVisible()
  expect(screen.getByText('Not known')).toBeVisible()
})

test('what a check finds missing is told by all of the page at once', async () => {
  const { user, store } = await open('licensed')
  await screen.findByText('7 of 7 granted')
  expect(screen.getByText('Connected')).toBeVisible()
  store.change((world) => revokeConsent(world, 'contoso'))
  await user.click(await button('Check now'))
  expect(await screen.findByText('0 of 7 granted')).toBeVisible()
  expect(await button('Permissions missing')).toBeVisible()
  expect(screen.queryByText('Connected')).not.toBeInTheDocument()
  expect(await screen.findByText('Missing Intune permissions detected')).toBeVisible()
  await user.click(await button('Show the permissions'))
  const permissions = await dialog('Permissions Issue Detected')
  expect(permissions.getByRole('button', { name: 'Reconnect' })).toBeVisible()
})

test('renaming: validation at the field, spaces taken off, told and recorded', async () => {
  const { user, store } = await open('licensed')
  await fromMenu(user, 'Edit Environment')
  const form = await dialog('Edit Environment')
  const name = await form.findByLabelText('Environment Name')
  await user.clear(name)
  await user.click(form.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(name).toHaveAccessibleDescription(/This is needed/))
  await expectAccessible()
  await user.type(name, '  Production  ')
  await user.dblClick(form.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Environment updated')).toBeVisible()
  expect(await screen.findByRole('heading', { name: 'Production' })).toBeVisible()
  expect(newEvents(store).map(({ title }) => title)).toEqual(['Environment Production Updated'])
})

test('when the environment cannot be read, the page says so and tries again', async () => {
  const { user, store } = await open('licensed', '&faults=environmentGet:status-500')
  await screen.findByRole('heading', { name: 'The environment cannot be shown right now' })
  await expectAccessible()
  const again = await button('Try again')
  store.change(({ conditions }) => {
    conditions.faults = ''
  })
  await user.click(again)
  expect(await screen.findByRole('heading', { name: 'Default Environment' })).toBeVisible()
})
