import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw/http'
import { expect, test, vi } from 'vitest'
import { personByKey } from '#mocks/microsoft/people.ts'
import { companyIdOf, userOf } from '#mocks/scenarios/companies.ts'
import type { Store } from '#mocks/world/store.ts'
import { minutes } from '#mocks/world/clock.ts'
import { expectAccessible } from '../support/accessible.ts'
import { enter, here, openPage, renderApp } from '../support/render-app.tsx'

const { oid } = personByKey('two-companies')
const address = '/app-catalog?scenario=tour&as=two-companies&company=contoso'

/** What the same person does in another tab. */
function signInElsewhere(store: Store) {
  store.change(({ portal }) => {
    portal.sessions[oid] = companyIdOf('fabrikam')
  })
}

function signOutElsewhere(store: Store) {
  store.change(({ portal }) => {
    Reflect.deleteProperty(portal.sessions, oid)
  })
}

test('a tab that was left behind cannot change its company, and names both', async () => {
  const { store, user } = await renderApp(address)
  const bell = await screen.findByRole('button', { name: 'Notifications, 1 new' })
  signInElsewhere(store)
  await user.click(bell)
  const dialog = within(await screen.findByRole('dialog', { name: 'Nothing was changed' }))
  expect(
    dialog.getByText(/This page shows Contoso, but in another tab you signed in to Fabrikam\./),
  ).toBeVisible()
  expect(store.read().portal.seenNotices).toEqual({})
  await expectAccessible()

  await user.click(dialog.getByRole('button', { name: 'Stay here' }))
  await waitFor(() => {
    expect(screen.queryByRole('dialog', { name: 'Nothing was changed' })).not.toBeInTheDocument()
  })
})

test('what was under way when somebody went on was not done, and leads back there', async () => {
  const { store, server, user, rest } = await enter('/settings/users?scenario=licensed')
  store.change(({ portal }) => {
    const access = { role: 'full-admin', accessManagement: true } as const
    portal.users.push(userOf('fabrikam', 'owner', access, null))
  })
  openPage(rest)
  const begun = Promise.withResolvers<void>()
  server.use(http.post('*/invitations', () => begun.promise))
  await user.click(await screen.findByRole('button', { name: 'Invite User' }))
  const form = within(await screen.findByRole('dialog', { name: 'Invite User' }))
  await user.type(form.getByLabelText(/^First Name/), 'Nia')
  await user.type(form.getByLabelText(/^Email/), 'nia@contoso.example')
  await user.click(form.getByRole('radio', { name: 'Read-Only Admin' }))
  await user.click(form.getByRole('button', { name: 'Invite' }))
  await user.keyboard('{Escape}')
  await user.click(await screen.findByRole('button', { name: /^Account of/ }))
  await user.click(await screen.findByRole('menuitem', { name: 'Switch Company' }))
  await user.click(await screen.findByRole('link', { name: 'Select: Fabrikam' }))
  await screen.findByRole('heading', { name: 'App Catalog' })

  begun.resolve()
  const told = within(await screen.findByRole('dialog', { name: 'Nothing was changed' }))
  expect(told.getByText(/^The change to Contoso was not made/)).toBeVisible()
  await expectAccessible()
  await user.click(told.getByRole('button', { name: 'Go to Contoso' }))
  await waitFor(() => expect(here()).toMatch(`/c/${companyIdOf('contoso')}/`))
  expect(await screen.findByRole('button', { name: 'Account of Ana Silva, Contoso' })).toBeVisible()
})

test('whoever comes back from there finds what they typed, and can send it', async () => {
  const { store, user } = await renderApp('/settings/users?scenario=licensed')
  const { oid: owner } = personByKey('owner')
  await user.click(await screen.findByRole('button', { name: 'Invite User' }))
  const form = within(await screen.findByRole('dialog', { name: 'Invite User' }))
  await user.type(form.getByLabelText(/^First Name/), 'Nia')
  await user.type(form.getByLabelText(/^Email/), 'nia@contoso.example')
  await user.click(form.getByRole('radio', { name: 'Read-Only Admin' }))
  store.change(({ portal }) => {
    portal.sessions[owner] = companyIdOf('fabrikam')
  })
  await user.click(form.getByRole('button', { name: 'Invite' }))
  const told = within(await screen.findByRole('dialog', { name: 'Nothing was changed' }))
  await user.click(told.getByRole('button', { name: 'Sign in to Contoso again' }))
  await waitFor(() => {
    expect(screen.queryByRole('dialog', { name: 'Nothing was changed' })).not.toBeInTheDocument()
  })
  expect(form.getByLabelText(/^First Name/)).toHaveValue('Nia')
  await user.click(form.getByRole('button', { name: 'Invite' }))
  expect(await screen.findByText('Invitation sent')).toBeVisible()
})

test.for([
  ['signed in to another company', signInElsewhere],
  ['signed out of it, to claim it', signOutElsewhere],
] as const)(
  'a tab whose company was left says so when it is looked at again, and can come back: %s',
  async ([, leave]) => {
    const { store, user } = await renderApp(address)
    await screen.findByRole('heading', { name: 'App Catalog' })
    leave(store)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes(1) })
    window.dispatchEvent(new Event('visibilitychange'))
    expect(
      await screen.findByText(
        'You are no longer signed in to Contoso. It can be read here, but not changed.',
      ),
    ).toBeVisible()
    vi.useRealTimers()

    await user.click(screen.getByRole('button', { name: 'Sign in to Contoso again' }))
    await waitFor(() => {
      expect(screen.queryByText(/^You are no longer signed in to/)).not.toBeInTheDocument()
    })
    expect(store.read().portal.sessions[oid]).toBe(companyIdOf('contoso'))
  },
)
