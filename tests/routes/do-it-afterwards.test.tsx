import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, onTestFinished, test, vi } from 'vitest'
import { beginPlan } from '#src/domain/registration-plan.ts'
import { planShelf } from '#src/registration/plan-shelf.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import { tenants } from '#mocks/microsoft/tenants.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { registrations } from '#mocks/scenarios/registrations.ts'
import { hours, minutes, moved } from '#mocks/world/clock.ts'
import type { Store } from '#mocks/world/store.ts'
import { expectAccessible } from '../support/accessible.ts'
import { button, choose, field, heading } from '../support/claiming.ts'
import {
  address,
  atMicrosoft,
  goToWizard,
  isMade,
  lateAtMicrosoft,
  lookUpRole,
  made,
  make,
  onlyMade,
  openDoIt,
  wide,
} from '../support/do-it.ts'
import { openPage, renderApp } from '../support/render-app.tsx'

const { aged } = registrations

/** What was done by hand or by a script, without its secret. */
async function pasteAnother(
  user: UserEvent,
  guide: Pick<typeof screen, 'getByRole' | 'findByRole'> = screen,
) {
  await user.click(guide.getByRole('link', { name: 'With a script' }))
  await user.click(await guide.findByRole('textbox', { name: /Paste/ }))
  await user.paste(`Object ID: ${aged.id}\nApplication (client) ID: ${aged.clientId}`)
}

/** The registration is made in the guide, and the wizard is to come. */
async function makeFirst() {
  const app = await openDoIt()
  await lookUpRole(app, 'newcomer')
  await make(app.user)
  await isMade()
  return app
}

/** The registration is made beside the wizard, which has its secret then. */
async function makeBeside() {
  wide()
  const { user, store } = await renderApp('/recover?scenario=owner-left&as=newcomer')
  await choose(user, 'Contoso (US)')
  await user.click(screen.getByRole('link', { name: 'Do it for me.' }))
  const guide = within(await screen.findByRole('complementary'))
  atMicrosoft(store, { as: 'newcomer' })
  await user.click(await guide.findByRole('button', { name: 'Look up my role' }))
  await guide.findByText('Your role can do all of it.')
  await make(user)
  await isMade()
  await waitFor(() => expect(field('Secret').value).not.toBe(''))
  expect(field('Client ID')).toHaveValue(onlyMade(store).clientId)
  return { user, store, guide }
}

test('the secret of what was made does not come beside the IDs of another registration', async () => {
  const { user } = await makeFirst()
  await pasteAnother(user)
  await user.click(await screen.findByRole('link', { name: 'Continue in the wizard' }))
  await heading('Claim Ownership')
  expect(field('Client ID')).toHaveValue(aged.clientId)
  expect(field('Secret')).toHaveValue('')
})

test('nor does it stay in an open wizard that gets the IDs of another', async () => {
  const { user, guide } = await makeBeside()
  await pasteAnother(user, guide)
  await user.click(button('Close the guide'))
  await waitFor(() => expect(field('Client ID')).toHaveValue(aged.clientId))
  expect(field('Object ID')).toHaveValue(aged.id)
  await waitFor(() => expect(field('Secret')).toHaveValue(''))
})

test('a secret that has waited for too long is gone, both pages say so, and a new one can be made', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  onTestFinished(() => void vi.useRealTimers())
  const { user, store } = await makeFirst()
  expect(screen.getByText(/Secret stand in the wizard now\./)).toBeVisible()
  await vi.advanceTimersByTimeAsync(minutes(5))
  const gone = /^Object ID and Client ID stand in the wizard\. The Secret waited/
  expect(await screen.findByText(gone)).toBeVisible()
  await expectAccessible()
  await user.click(button('Make a new secret'))
  await screen.findByText(/Secret stand in the wizard now\./)
  await vi.advanceTimersByTimeAsync(minutes(5))
  await screen.findByText(gone)
  await user.click(screen.getByRole('link', { name: 'Continue in the wizard' }))
  await heading('Claim Ownership')
  expect(field('Client ID')).toHaveValue(onlyMade(store).clientId)
  expect(field('Secret')).toHaveValue('')
  const wiped = 'The secret was wiped for safety. Paste it again.'
  await waitFor(() => expect(field('Secret')).toHaveAccessibleDescription(wiped))
})

const pass = (store: Store, time: number) =>
  store.change(({ conditions }) => {
    conditions.clock = moved(conditions.clock, time)
  })

const shelf = () => planShelf(personByKey('newcomer').oid, companyIdOf('contoso'))

const expectEmptied = () =>
  waitFor(() => {
    for (const name of ['Object ID', 'Client ID', 'Secret']) expect(field(name)).toHaveValue('')
    expect(screen.queryByText(/hours left/)).not.toBeInTheDocument()
  })

test('of what is deleted again the wizard knows nothing', async () => {
  const { user } = await makeFirst()
  await user.click(button('Delete what was made'))
  expect(await screen.findByText(/Nothing is left at Microsoft/)).toBeVisible()
  await goToWizard(user)
  await expectEmptied()
  expect(screen.getByRole('combobox', { name: 'Company to Claim' })).toHaveValue('Contoso (US)')
})

test('nor does a wizard that is open beside it', async () => {
  const { user, guide } = await makeBeside()
  await user.click(guide.getByRole('button', { name: 'Delete what was made' }))
  await guide.findByText(/Nothing is left at Microsoft/)
  await user.click(button('Close the guide'))
  await expectEmptied()
})

test('nor of an old registration that is deleted', async () => {
  const { user, store } = await makeFirst()
  pass(store, hours(80))
  openPage(address('contoso'))
  await user.click(await screen.findByRole('button', { name: 'Delete it for me' }))
  await waitFor(() => expect(made(store)).toEqual([]))
  await goToWizard(user)
  await expectEmptied()
})

test('an old registration that is deleted is not offered for a new secret', async () => {
  const { user, store } = await makeFirst()
  pass(store, hours(80))
  openPage(address('contoso'))
  expect(await screen.findByRole('button', { name: 'Delete what was made' })).toBeVisible()
  await user.click(await screen.findByRole('button', { name: 'Delete it for me' }))
  expect(await screen.findByRole('button', { name: 'Make the registration' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Make a new secret' })).not.toBeInTheDocument()
})

test('nor is one whose deletion is ticked', async () => {
  const { user } = await makeFirst()
  await user.click(screen.getByRole('link', { name: 'Step by step' }))
  await user.click(await screen.findByRole('link', { name: /^Afterwards/ }))
  await user.click(await screen.findByRole('checkbox', { name: 'Step 18 is done' }))
  await user.click(screen.getByRole('link', { name: 'Do it for me' }))
  expect(await screen.findByRole('button', { name: 'Make the registration' })).toBeVisible()
})

test('the page that has made it sees that it is deleted in another place', async () => {
  await makeFirst()
  shelf().keep(null)
  expect(await screen.findByRole('button', { name: 'Make the registration' })).toBeVisible()
})

test('after 72 hours a fresh round begins, and the old registration is to be deleted', async () => {
  const { user, store } = await makeFirst()
  const { clientId } = onlyMade(store)
  await user.click(screen.getByRole('link', { name: 'Step by step' }))
  expect(await screen.findByText('16 of 16 steps are done')).toBeVisible()
  pass(store, hours(72) + 1000)
  openPage(address('contoso').replace('#do-it', '#register'))
  expect(await screen.findByText('An old registration is still there')).toBeVisible()
  expect(screen.getByText(clientId)).toBeVisible()
  expect(screen.getByText('0 of 16 steps are done')).toBeVisible()
  await expectAccessible()
  await user.click(button('Delete it for me'))
  await waitFor(() => {
    expect(screen.queryByText(clientId)).not.toBeInTheDocument()
  })
  expect(made(store)).toEqual([])
})

const tooOld = 'The registration is older than 72 hours'

test('after 72 hours no new secret is made: it is deleted, and another one can be made', async () => {
  const { user, store } = await makeFirst()
  const { clientId } = onlyMade(store)
  pass(store, hours(80))
  openPage(address('contoso'))
  expect(await screen.findByText(tooOld)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Make a new secret' })).not.toBeInTheDocument()
  expect(screen.getAllByText('An old registration is still there')).toHaveLength(1)
  await expectAccessible()
  await user.click(button('Delete what was made'))
  expect(await screen.findByText(/Nothing is left at Microsoft/)).toBeVisible()
  expect(screen.queryByText('An old registration is still there')).not.toBeInTheDocument()
  await lookUpRole({ user, store }, 'newcomer')
  await make(user)
  await isMade()
  expect(onlyMade(store).clientId).not.toBe(clientId)
})

test('a page that stays open notices the end of the 72 hours', async () => {
  await makeFirst()
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours(72) + minutes(1) })
  onTestFinished(() => void vi.useRealTimers())
  expect(await screen.findByText(tooOld, {}, { timeout: 3000 })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Continue in the wizard' })).not.toBeInTheDocument()
  expect(await screen.findByText('An old registration is still there')).toBeVisible()
})

test('nor does a press make a secret that comes in the last second', async () => {
  const { user, store } = await makeFirst()
  openPage(address('contoso'))
  const press = await screen.findByRole('button', { name: 'Make a new secret' })
  const { secrets } = onlyMade(store)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours(72) + minutes(1) })
  onTestFinished(() => void vi.useRealTimers())
  await user.click(press)
  expect(await screen.findByText(tooOld)).toBeVisible()
  expect(onlyMade(store).secrets).toEqual(secrets)
})

test.each([
  ['graphPasswordAdd:status-403', 'Your role does not allow this'],
  ['graphPasswordAdd:status-409', 'Microsoft refused this'],
  ['secrets-forbidden', 'Your tenant forbids client secrets'],
])(
  'a complete registration stays when no new secret can be had for it: %s',
  async (fault, told) => {
    const { user, store } = await makeFirst()
    openPage(address('contoso'))
    store.change(({ conditions, microsoft }) => {
      if (fault === 'secrets-forbidden')
        microsoft.tenants = [{ ...tenants.contoso, secretsBlocked: true }]
      else conditions.faults = fault
    })
    await user.click(await screen.findByRole('button', { name: 'Make a new secret' }))
    expect(await screen.findByText(told)).toBeVisible()
    expect(
      screen.getByText(/The registration that was there before stays as it is\.$/),
    ).toBeVisible()
    onlyMade(store)
    expect(shelf().read()).toMatchObject({ granted: true })
    expect(button('Make a new secret')).toBeVisible()
  },
)

test('nor does calling the secret off take it back', async () => {
  const { user, store } = await makeFirst()
  openPage(address('contoso'))
  store.change(({ conditions }) => {
    conditions.faults = 'graphPasswordAdd:status-503'
  })
  await user.click(await screen.findByRole('button', { name: 'Make a new secret' }))
  await screen.findByText(/^No success yet/)
  await user.click(button('Cancel'))
  expect(await screen.findByText('The registration is there')).toBeVisible()
  onlyMade(store)
})

test('an old registration that is noted once more is told once', async () => {
  const { user, store } = await makeFirst()
  const { id, clientId } = onlyMade(store)
  pass(store, hours(80))
  openPage(address('contoso').replace('#do-it', '#script'))
  await user.click(await screen.findByRole('textbox', { name: /Paste/ }))
  await user.paste(`Object ID: ${id}\nApplication (client) ID: ${clientId}`)
  await user.click(screen.getByRole('link', { name: 'Step by step' }))
  await user.click(await screen.findByRole('link', { name: /^Afterwards/ }))
  await user.click(await screen.findByRole('button', { name: 'Begin a new round' }))
  expect(await screen.findByText('An old registration is still there')).toBeVisible()
})

test('whoever calls it off is told that the window for the deletion was held back, and deletes with a press', async () => {
  const { user, store } = await openDoIt()
  const { id: objectId, clientId } = registrations.ready
  shelf().keep({
    ...beginPlan('earlier'),
    application: { objectId, clientId, createdAt: Date.now() },
  })
  const microsoft = lateAtMicrosoft(store)
  await user.click(await screen.findByRole('button', { name: 'Go on' }))
  await waitFor(() => expect(microsoft.urls).toHaveLength(1))
  const blocked = vi.spyOn(window, 'open').mockReturnValue(null)
  await user.click(button('Cancel and clean up'))
  expect(await screen.findByText('Your browser held the sign-in window back')).toBeVisible()
  expect(screen.getByText(/What had been made could not be deleted\./)).toBeVisible()
  blocked.mockRestore()
  atMicrosoft(store, { as: 'newcomer' })
  await user.click(button('Delete what was made'))
  expect(await screen.findByText(/Nothing is left at Microsoft/)).toBeVisible()
})
