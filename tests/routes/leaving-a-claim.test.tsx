import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw/http'
import { expect, test } from 'vitest'
import { claimDraft } from '#src/registration/claim-draft.ts'
import { registrations } from '#mocks/scenarios/registrations.ts'
import { minutes } from '#mocks/world/clock.ts'
import {
  button,
  choose,
  fillIn,
  granted,
  heading,
  openWizard,
  paste,
  proceed,
  refusal,
} from '../support/claiming.ts'
import { pass } from '../support/conditions.ts'
import { here, renderApp } from '../support/render-app.tsx'

const { aged, ready } = registrations
const companies = 'Select the Company You Want to Sign In To'

type App = Awaited<ReturnType<typeof renderApp>>

/** The wizard by its link, so that there is a page to go back to. */
async function openFromCompanies(as: 'two-companies' | 'newcomer') {
  const app = await renderApp(`/companies?scenario=owner-left&as=${as}`)
  await app.user.click(await screen.findByRole('link', { name: 'Recover Company' }))
  await choose(app.user, 'Contoso (US)')
  return app
}

/** Calls of one kind are counted, and the first is kept waiting until it is let go. */
function hold({ server }: App, path: string) {
  const { promise, resolve: letGo } = Promise.withResolvers<void>()
  const calls: unknown[] = []
  server.use(
    http.post(`*${path}`, async ({ request }) => {
      calls.push(await request.clone().json())
      if (calls.length === 1) await promise
    }),
  )
  return { calls, letGo }
}

const toUserInfo = async ({ user }: App) => {
  await proceed(user)
  await heading('Who will own the company?')
  await user.click(await screen.findByRole('checkbox', { name: /^Accept all/ }))
}

test('whoever leaves before the secret is sent has not sent it, and is not called back', async () => {
  const app = await openFromCompanies('two-companies')
  const beginning = hold(app, '/claims')
  const sending = hold(app, '/submissions')
  await fillIn(app.user, 'ready')
  await proceed(app.user)
  await waitFor(() => expect(beginning.calls).toHaveLength(1))
  history.back()
  await heading(companies)
  beginning.letGo()
  await waitFor(() => expect(app.store.read().portal.claims).toHaveLength(1))
  await app.user.click(button('Language'))
  expect(await screen.findByRole('menu')).toBeVisible()
  expect(here()).toMatch(/^\/companies/)
  expect(sending.calls).toEqual([])
})

test('whoever leaves while it is decided is told, and not called back', async () => {
  const app = await openFromCompanies('two-companies')
  const sending = hold(app, '/submissions')
  await fillIn(app.user, 'ready')
  await proceed(app.user)
  await waitFor(() => expect(sending.calls).toHaveLength(1))
  history.back()
  await heading(companies)
  sending.letGo()
  expect(await screen.findByText('Ownership Granted')).toBeVisible()
  expect(here()).toMatch(/^\/companies/)
})

test('what is typed while a claim begins is for the next time', async () => {
  const app = await openWizard()
  const beginning = hold(app, '/claims')
  await fillIn(app.user, 'ready')
  await proceed(app.user)
  await waitFor(() => expect(beginning.calls).toHaveLength(1))
  await paste(app.user, 'Secret', aged.secret)
  beginning.letGo()
  await granted('Max Weber')
})

test('whoever goes back while it is sent finds it under way, and sends nothing twice', async () => {
  const app = await openWizard({ as: 'newcomer' })
  await fillIn(app.user, 'aged')
  await toUserInfo(app)
  const sending = hold(app, '/submissions')
  await proceed(app.user)
  await waitFor(() => expect(sending.calls).toHaveLength(1))
  await app.user.click(screen.getByRole('link', { name: 'Back' }))
  await heading('Claim Ownership')
  await waitFor(() => expect(button('Continue')).toHaveAttribute('aria-disabled', 'true'))
  await proceed(app.user)
  sending.letGo()
  await refusal()
  expect(sending.calls).toHaveLength(1)
  expect(app.store.read().portal.claims).toHaveLength(1)
  expect(screen.getByText(/^2 attempts are left/)).toBeVisible()
})

test('the values of one company are not sent for the claim of another, by whatever way back', async () => {
  const app = await openWizard({ as: 'newcomer' })
  await fillIn(app.user, 'ready')
  await toUserInfo(app)
  await app.user.click(screen.getByRole('link', { name: 'Back' }))
  await heading('Claim Ownership')
  await choose(app.user, 'Contoso Labs (EU)')
  history.back()
  await waitFor(() => expect(history.state).not.toBeNull())
  await waitFor(() => expect(here()).toMatch(/^\/recover\?claim=/))
  expect(await screen.findByRole('combobox', { name: 'Company to Claim' })).toHaveValue(
    'Contoso Labs (EU)',
  )
})

test('only the registration that has served is offered for deletion, and only its values are forgotten', async () => {
  const { user, store } = await openWizard()
  await fillIn(user, 'fresh')
  await proceed(user)
  await heading('Microsoft’s log does not show everything yet')
  await user.click(screen.getByRole('link', { name: 'Choose a company' }))
  await user.click(await screen.findByRole('link', { name: 'Recover Company' }))
  await choose(user, 'Contoso (US)')
  await fillIn(user, 'ready')
  await user.click(await screen.findByRole('link', { name: 'See how it stands' }))
  pass(store, minutes(10))
  await user.click(await screen.findByRole('button', { name: 'Look again now' }))
  const popup = within(await granted('Max Weber'))
  expect(popup.getByRole('button', { name: 'I have deleted it' })).toBeVisible()
  expect(popup.queryByRole('button', { name: 'Delete it for me' })).not.toBeInTheDocument()
  await user.keyboard('{Escape}')
  await heading('App Catalog')
  expect(claimDraft()).toMatchObject({ objectId: ready.id, clientId: ready.clientId })
})

test('a look that fails says so, and not that the log shows nothing', async () => {
  const { user } = await openWizard({ faults: 'claimGet:status-500' })
  await fillIn(user, 'fresh')
  await proceed(user)
  await heading('Microsoft’s log does not show everything yet')
  await user.click(await screen.findByRole('button', { name: 'Look again now' }))
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible()
  expect(
    screen.queryByText('Microsoft’s log does not show everything yet', {
      selector: '[role=status] *',
      ignore: false,
    }),
  ).not.toBeInTheDocument()
})
