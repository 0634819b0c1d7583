import { screen, waitFor, within } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { forgetDrafts } from '#src/lib/draft.ts'
import { planShelf } from '#src/registration/plan-shelf.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import { companyIn } from '#mocks/scenarios/base.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { registrations } from '#mocks/scenarios/registrations.ts'
import { traffic } from '#mocks/transport/traffic.ts'
import { hours, instantOf, minutes } from '#mocks/world/clock.ts'
import type { World } from '#mocks/world/state.ts'
import type { Store } from '#mocks/world/store.ts'
import { expectAccessible } from '../support/accessible.ts'
import {
  button,
  choose,
  expectNoSecret,
  expectOneSuccess,
  field,
  fillIn,
  granted,
  heading,
  openWizard,
  paste,
  proceed,
  refusal,
  type Values,
} from '../support/claiming.ts'
import { pass } from '../support/conditions.ts'
import { here, openPage } from '../support/render-app.tsx'

const { fresh, ready } = registrations
const waiting = 'Microsoft’s log does not show everything yet'
const told = 'Your claim of Contoso is waiting for Microsoft’s log'
const wayBack = 'See how it stands'
const clock = 'Clock of the registration'

/** The waiting room, by way of the wizard. */
async function openWaitingRoom(values: Values = fresh, scenario?: 'owner-left-two-failures') {
  const app = await openWizard({ ...(scenario && { scenario }) })
  await fillIn(app.user, values)
  await proceed(app.user)
  await heading(waiting)
  return { ...app, room: here() }
}

/** The page is closed, and with it goes all that was kept for its tab. */
function openAnotherTab(address: string) {
  forgetDrafts()
  openPage(address)
}

/** It was made here, for the person, so long ago. */
function noteMade(store: Store, { id, clientId }: Values, age: number) {
  const createdAt = instantOf(store.read().conditions.clock) - age
  planShelf(personByKey('two-companies').oid, companyIdOf('contoso')).keep({
    uniqueName: 'made-here',
    application: { objectId: id, clientId, createdAt },
    principalId: null,
    granted: true,
    unsure: null,
  })
}

test('the waiting page looks again by itself, also after a reload', async () => {
  const { store } = await openWaitingRoom()
  await expectNoSecret(store, fresh.secret)

  vi.useFakeTimers({ shouldAdvanceTime: true })
  openPage()
  await heading(waiting)
  pass(store, minutes(6))
  await vi.advanceTimersByTimeAsync(15_000)
  vi.useRealTimers()
  await granted('Max Weber')
  expectOneSuccess(store, 'Max Weber')
})

test('a wait that outlasts the proof asks for the secret again, and costs nothing', async () => {
  const { user, store } = await openWaitingRoom()
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours(2) })
  await user.click(button('Look again now'))
  expect(await refusal()).toBeVisible()
  vi.useRealTimers()
  expect(screen.getByText(/longer than the proof by your Secret lasts/)).toBeVisible()
  expect(screen.getByText(/enter the Secret again, then continue\.$/)).toBeVisible()
  expect(screen.queryByText(/attempts? (is|are) left/)).not.toBeInTheDocument()
  expect(field('Object ID')).toHaveValue(fresh.id)

  pass(store, minutes(6))
  await paste(user, 'Secret', fresh.secret)
  await proceed(user)
  await granted('Max Weber')
  expectOneSuccess(store, 'Max Weber')
})

test('a log that stays silent about the consent costs nothing, and may be looked at again', async () => {
  const { user, store } = await openWizard({ scenario: 'owner-left-two-failures' })
  const { audits } = store.read().microsoft
  const { events } = store.read().portal
  store.change(({ microsoft }) => {
    microsoft.audits = audits.filter(({ activity }) => !activity.includes('role assignment'))
  })
  await fillIn(user, 'ready')
  await proceed(user)
  await heading(waiting)
  pass(store, minutes(61))
  await user.click(button('Look again now'))
  expect(await refusal()).toBeVisible()
  expect(screen.getByText(/^After an hour, Microsoft’s log still does not show/)).toBeVisible()
  expect(
    screen.getByText(/looked at once more\. .* enter the Secret again, then continue\.$/),
  ).toBeVisible()
  expect(screen.getByRole('link', { name: /Show me how/ })).toBeVisible()
  expect(await screen.findByRole('button', { name: 'See what Microsoft shows' })).toBeVisible()
  expect(screen.queryByText(/older than 72 hours/)).not.toBeInTheDocument()
  expect(screen.getByText('1 attempt is left before claiming locks for 12 hours.')).toBeVisible()
  expect(store.read().portal.events).toEqual(events)

  store.change(({ microsoft }) => {
    microsoft.audits = audits
  })
  await paste(user, 'Secret', ready.secret)
  await proceed(user)
  await granted('Max Weber')
})

test('whoever closes the page comes back through Recover Company, and owns the company', async () => {
  const { user, store, room } = await openWaitingRoom()
  openAnotherTab('/companies')
  await user.click(await screen.findByRole('link', { name: 'Recover Company' }))
  await heading('Claim Ownership')
  expect(await screen.findByText(told)).toBeVisible()
  expect(screen.getByRole('combobox', { name: 'Company to Claim' })).toHaveValue('')
  await choose(user, 'Contoso (US)')
  expect(screen.getAllByText(told)).toHaveLength(1)
  await expectAccessible()
  await user.click(screen.getByRole('link', { name: wayBack }))
  await heading(waiting)
  expect(here()).toBe(room)
  await expectNoSecret(store, fresh.secret)

  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes(6) })
  onTestFinished(() => void vi.useRealTimers())
  await user.click(screen.getByRole('link', { name: 'Choose a company' }))
  await user.click(await screen.findByRole('link', { name: 'Recover Company' }))
  await user.click(await screen.findByRole('link', { name: wayBack }))
  await granted('Max Weber')
  expectOneSuccess(store, 'Max Weber')
})

test('at another company nothing is told of the claim that waits', async () => {
  const { user } = await openWaitingRoom()
  openAnotherTab('/recover')
  await screen.findByText(told)
  await choose(user, 'Contoso Labs (EU)')
  expect(screen.queryByText(told)).not.toBeInTheDocument()
})

test('nobody is told of the claim of somebody else', async () => {
  const { store } = await openWaitingRoom()
  store.change(({ portal }) => {
    for (const claim of portal.claims) claim.oid = personByKey('newcomer').oid
  })
  openAnotherTab('/recover')
  await screen.findByRole('combobox', { name: 'Company to Claim' })
  expect(screen.queryByText(told)).not.toBeInTheDocument()
})

test('a wait that its proof did not outlast is offered no more, not even by a page left open', async () => {
  const { store } = await openWaitingRoom()
  openAnotherTab('/recover')
  expect(await screen.findByText(told)).toBeVisible()
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours(1) + minutes(1) })
  onTestFinished(() => void vi.useRealTimers())
  await waitFor(() => expect(screen.queryByText(told)).not.toBeInTheDocument(), { timeout: 3000 })
  pass(store, hours(1) + minutes(1))
  openAnotherTab('/recover')
  await screen.findByRole('combobox', { name: 'Company to Claim' })
  expect(screen.queryByRole('link', { name: wayBack })).not.toBeInTheDocument()
})

test('while somebody looks at another tab it goes on, at a calmer pace', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  onTestFinished(() => void vi.useRealTimers())
  const { store } = await openWaitingRoom()
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  onTestFinished(() => void vi.restoreAllMocks())
  window.dispatchEvent(new Event('visibilitychange'))
  const looks = () => traffic.read().filter(({ operation }) => operation === 'claimGet').length
  const before = looks()
  await vi.advanceTimersByTimeAsync(minutes(4))
  expect(looks() - before).toBeGreaterThanOrEqual(3)
  expect(looks() - before).toBeLessThanOrEqual(5)

  pass(store, minutes(6))
  await vi.advanceTimersByTimeAsync(minutes(1))
  vi.useRealTimers()
  await granted('Max Weber')
  expectOneSuccess(store, 'Max Weber')
})

test('whoever comes back to the tab sees how it stands at once', async () => {
  const { store } = await openWaitingRoom()
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  onTestFinished(() => void vi.restoreAllMocks())
  window.dispatchEvent(new Event('visibilitychange'))
  pass(store, minutes(6))
  visibility.mockReturnValue('visible')
  window.dispatchEvent(new Event('visibilitychange'))
  await granted('Max Weber')
})

test('the page says by when to come back, and why it cannot tell the registration’s age', async () => {
  await openWaitingRoom()
  expect(screen.getByText(/^Come back by .+: after that, the Secret has to be/)).toBeVisible()
  expect(screen.getByText(/^When the registration was made is not known here/)).toBeVisible()
  expect(screen.queryByRole('list', { name: clock })).not.toBeInTheDocument()
  await expectAccessible()
})

test('how old a registration is that was made here is known in every tab', async () => {
  const { store, room } = await openWaitingRoom()
  noteMade(store, fresh, minutes(1))
  openAnotherTab(room)
  await heading(waiting)
  expect(screen.getByRole('list', { name: clock })).toBeVisible()
  expect(screen.getByText(/^71 hours left/)).toBeVisible()
  expect(screen.queryByText(/is not known here/)).not.toBeInTheDocument()
})

test('a third failure that the log brings to light locks, and says so', async () => {
  const { store, user } = await openWaitingRoom(
    { ...fresh, id: ready.clientId },
    'owner-left-two-failures',
  )
  pass(store, minutes(6))
  await user.click(button('Look again now'))
  await heading("You've reached the maximum number of claim ownership attempts")
})

test('a registration that waits for its consent alone is not called too new', async () => {
  const { user, store } = await openWizard()
  store.change(({ microsoft }) => {
    microsoft.audits = microsoft.audits.filter(
      ({ activity }) => !activity.includes('role assignment'),
    )
  })
  noteMade(store, ready, hours(1))
  await fillIn(user, 'ready')
  await proceed(user)
  await heading(waiting)
  expect(screen.getByText(/^Usually the log has caught up by/)).toBeVisible()
  const phase = within(screen.getByRole('list', { name: clock }))
  expect(phase.getByText('Ready')).toHaveAttribute('aria-current', 'step')
})

test.for([
  [
    'is signed in to the company',
    /^You are signed in/,
    ({ portal }: World) => {
      portal.sessions[personByKey('two-companies').oid] = companyIdOf('contoso')
    },
  ],
  [
    'finds its recovery switched off',
    /^Tenant recovery has been disabled/,
    (world: World) => {
      companyIn(world, 'contoso').recovery = false
    },
  ],
] as const)('whoever waits and %s is told why it rests', async ([, why, happens]) => {
  const { user, store } = await openWaitingRoom()
  store.change(happens)
  await user.click(button('Look again now'))
  expect(await screen.findByText(/nobody looks at Microsoft’s log/)).toBeVisible()
  expect(screen.getAllByText(why)[0]).toBeVisible()
  expect(screen.queryByText(/^This page looks again|log has caught up by/)).not.toBeInTheDocument()
  await expectAccessible()
  const out = screen.queryByRole('button', { name: 'Sign out of the company' })
  if (!out) return
  pass(store, minutes(6))
  await user.click(out)
  await granted('Max Weber')
})

test('a claim that another one has made superfluous leads to that one', async () => {
  const { user, store, room } = await openWaitingRoom()
  await user.click(screen.getByRole('link', { name: 'Choose a company' }))
  await user.click(await screen.findByRole('link', { name: 'Recover Company' }))
  await choose(user, 'Contoso (US)')
  await fillIn(user, 'ready')
  await proceed(user)
  await granted('Max Weber')
  const place = here()
  openAnotherTab(room)
  await granted('Max Weber')
  expect(here()).toBe(place)
  expectOneSuccess(store, 'Max Weber')
})
