import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { minutes } from '#mocks/world/clock.ts'
import { renderApp } from '../support/render-app.tsx'

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  return () => void vi.useRealTimers()
})

const question = () => screen.findByRole('dialog', { name: 'Your sign-in has ended' })

/** Somebody is at work when their sign-in ends, reads so when the page looks for news, and would rather go on. */
async function goingOn(address: string, begin: (user: User) => Promise<void>) {
  const { store, user } = await renderApp(address)
  await begin(user)
  store.change(({ microsoft, conditions }) => {
    microsoft.sessions = []
    conditions.faults =
      'companyOverview:status-401;companyUpdate:status-401;appFilterList:status-401'
  })
  const notNow = async () =>
    user.click(within(await question()).getByRole('button', { name: 'Not now' }))
  await vi.advanceTimersByTimeAsync(minutes(1))
  await notNow()
  const looked = () => store.read().conditions.calls['companyOverview'] ?? 0
  const nextLook = async () => {
    const before = looked()
    await vi.advanceTimersByTimeAsync(minutes(1))
    await waitFor(() => expect(looked()).toBeGreaterThan(before))
    await vi.advanceTimersByTimeAsync(1000)
    expect(screen.queryByRole('dialog', { name: 'Your sign-in has ended' })).toBeNull()
  }
  await nextLook()
  return { user, notNow, nextLook }
}

type User = Awaited<ReturnType<typeof renderApp>>['user']

test('whoever types on is asked no more for what the page does by itself, but for what they send', async () => {
  const name = () => screen.findByLabelText('Company Name')
  const { user, notNow, nextLook } = await goingOn(
    '/settings/company?scenario=licensed',
    async (at) => at.type(await name(), ' Group'),
  )
  await nextLook()
  expect(await name()).toHaveValue('Contoso Group')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await notNow()
  await nextLook()
  expect(await name()).toHaveValue('Contoso Group')
})

test('and for what they ask for once more, when it could not be had', async () => {
  const { user } = await goingOn('/app-catalog?scenario=licensed', async () => {
    await screen.findByText('2,000 apps')
  })
  await user.click(screen.getByRole('button', { name: 'Filter' }))
  await user.click(await screen.findByRole('button', { name: 'Try again' }))
  expect(await question()).toBeVisible()
})
