import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, onTestFinished, test, vi } from 'vitest'
import { personByKey } from '#mocks/microsoft/people.ts'
import { tenants } from '#mocks/microsoft/tenants.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { registrations } from '#mocks/scenarios/registrations.ts'
import { hours, minutes } from '#mocks/world/clock.ts'
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
  pass,
  paste,
  proceed,
  refusal,
  watchCaches,
} from '../support/claiming.ts'
import { here, openPage, renderApp } from '../support/render-app.tsx'

const { ready } = registrations
const contoso = companyIdOf('contoso')
const catalog = `/c/${contoso}/app-catalog`
const oneManager = /You currently have only one user with Access Management privileges/

test('a newcomer recovers the company, from the selector to its App Catalog', async () => {
  watchCaches()
  const { user, store } = await renderApp('/companies?scenario=owner-left&as=newcomer')
  const swept = () => expectNoSecret(store, ready.secret)
  await user.click(await screen.findByRole('link', { name: 'Recover Company' }))
  expect(await heading('Claim Ownership')).toHaveFocus()
  expect(here()).toBe('/recover')
  expect(button('Continue')).toHaveAccessibleDescription('Choose a company first.')
  expect(field('Object ID')).toHaveAttribute('readonly')
  await expectAccessible()

  await user.type(screen.getByRole('combobox', { name: 'Company to Claim' }), contoso.slice(0, 8))
  const option = await screen.findByRole('option', { name: /^Contoso \(US\)/ })
  expect(option).toHaveTextContent(contoso)
  await user.click(option)
  expect(screen.getByText('********-****-****-****-*******')).toBeVisible()
  expect(screen.getByText('8012d')).toBeVisible()
  expect(button('Continue')).toHaveAccessibleDescription(/^Fill in Object ID/)
  await fillIn(user, 'ready')
  expect(field('Secret')).toHaveAttribute('type', 'password')
  await user.click(button('Show the secret'))
  expect(field('Secret')).toHaveAttribute('type', 'text')
  expect(field('Secret')).toHaveValue(ready.secret)
  // Its name tells what it does: a pressed state beside it would say the opposite.
  expect(button('Hide the secret')).not.toHaveAttribute('aria-pressed')
  await user.click(button('Hide the secret'))
  await swept()
  await proceed(user)

  await heading('Who will own the company?')
  expect(screen.getByText('User Info')).toHaveAttribute('aria-current', 'step')
  expect(await screen.findByLabelText('First Name')).toHaveValue('Nia')
  expect(field('Last Name')).toHaveValue('Okafor')
  expect(button('Continue')).toHaveAccessibleDescription('Accept the terms first.')
  await swept()
  await paste(user, 'Last Name', 'Obi')
  await user.click(button('Terms and conditions'))
  const terms = await screen.findByRole('dialog', { name: 'Terms and Conditions' })
  await user.click(within(terms).getByRole('button', { name: 'Close' }))
  await waitFor(() => {
    expect(terms).not.toBeInTheDocument()
  })
  expect(field('Last Name')).toHaveValue('Obi')
  await user.click(screen.getByRole('checkbox', { name: /^Accept all/ }))
  await expectAccessible()
  await proceed(user)

  const popup = within(await granted('Nia Obi'))
  expect(popup.getByText(/was made by nia\.okafor@contoso\.example on/)).toBeVisible()
  expect(popup.getByText('1 access manager was told by mail.')).toBeVisible()
  await expectAccessible()
  await swept()
  openPage()
  await granted('Nia Obi')
  await swept()
  const footer = screen.getAllByRole('button', { name: 'Close' }).at(-1)
  if (footer) await user.click(footer)

  expect(await screen.findByRole('heading', { name: 'App Catalog' })).toHaveFocus()
  expect(here()).toBe(catalog)
  expect(screen.queryByText(oneManager)).not.toBeInTheDocument()
  expectOneSuccess(store, 'Nia Obi')
  await swept()
})

test('a user of the company is not asked for a name, and the banner tells the truth', async () => {
  const { user, store } = await openWizard()
  store.change(({ portal }) => {
    portal.users = portal.users.filter(({ email }) => email !== personByKey('owner').upn)
  })
  await fillIn(user, 'ready')
  await proceed(user)
  const popup = within(await granted('Max Weber'))
  expect(popup.getByText('0 access managers were told by mail.')).toBeVisible()
  await user.keyboard('{Escape}')
  await screen.findByRole('heading', { name: 'App Catalog' })
  expect(screen.getByText(oneManager)).toBeVisible()
  expect(store.read().portal.mails).toEqual([])
})

test('the receipt is downloaded as it was shown, and holds nothing that opens anything', async () => {
  const files: Blob[] = []
  Object.assign(URL, {
    createObjectURL: (file: Blob) => `blob:${String(files.push(file))}`,
    revokeObjectURL: () => {},
  })
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  const at = 'now=2026-03-02T09:00:00Z&clock=frozen'
  const { user } = await renderApp(`/recover?scenario=owner-left&as=two-companies&${at}`)
  await choose(user, 'Contoso (US)')
  await fillIn(user, 'ready')
  await proceed(user)
  await granted('Max Weber')
  await user.click(button('Download the receipt'))
  const [link] = click.mock.contexts as HTMLAnchorElement[]
  expect(link?.download).toBe('ownership-receipt-2026-03-02.json')
  expect(files.map(({ type }) => type)).toEqual(['application/json'])

  const text = (await files[0]?.text()) ?? ''
  expect(JSON.parse(text)).toStrictEqual({
    company: 'Contoso',
    grantedAt: '2026-03-02T09:00:00.000Z',
    person: 'Max Weber',
    email: 'max.weber@contoso.example',
    tenantIdEnd: '8012d',
    clientIdEnd: '34554',
    createdAt: '2026-03-02T08:00:00.000Z',
    createdBy: 'nia.okafor@contoso.example',
    consentedBy: 'nia.okafor@contoso.example',
    notified: 1,
    registrationDeleted: false,
  })
  const { secret, secretId, clientId, id, principalId } = ready
  for (const whole of [secret, secretId, clientId, id, principalId, tenants.contoso.id])
    expect(text).not.toContain(whole)
})

test('when Entra takes the last who manage access, asking reaches nobody, and the company can be recovered', async () => {
  const selector = '/companies?scenario=group-holds-access&as=newcomer'
  const { user, store } = await renderApp(selector)
  const ask = async () => {
    await user.click(await screen.findByRole('button', { name: 'Request Access: Contoso' }))
  }
  await ask()
  await screen.findByRole('dialog', { name: 'Request Access to join "Contoso"' })
  store.change(({ microsoft }) => {
    microsoft.groups = microsoft.groups.filter(({ name }) => name !== 'PMPC Owners')
  })
  openPage()
  await ask()
  const dialog = within(await screen.findByRole('dialog', { name: 'No Active Administrator' }))
  expect(dialog.getByText(/Nobody is left at Contoso/)).toBeVisible()
  await user.click(dialog.getByRole('link', { name: 'Recover Company' }))

  await choose(user, 'Contoso (US)')
  await fillIn(user, 'ready')
  await proceed(user)
  await heading('Who will own the company?')
  await user.click(await screen.findByRole('checkbox', { name: /^Accept all/ }))
  await proceed(user)
  const popup = within(await granted('Nia Okafor'))
  expect(popup.getByText('0 access managers were told by mail.')).toBeVisible()
  await user.keyboard('{Escape}')
  expect(await screen.findByRole('heading', { name: 'App Catalog' })).toBeVisible()
  expect(here()).toBe(catalog)
  await user.click(screen.getByRole('link', { name: 'Fix Access' }))
  expect(await screen.findByRole('row', { name: /^Nia Okafor/ })).toHaveTextContent('Full Admin')
})

test('the whole way can be gone with the keyboard alone', async () => {
  watchCaches()
  const { user, store } = await renderApp('/companies?scenario=owner-left&as=newcomer')
  const { keyboard } = user
  await tabTo(user, await screen.findByRole('link', { name: 'Recover Company' }))
  await keyboard('{Enter}')
  await heading('Claim Ownership')
  await tabTo(user, screen.getByRole('combobox', { name: 'Company to Claim' }))
  await keyboard('Contoso (U')
  await screen.findByRole('option', { name: /^Contoso \(US\)/ })
  await keyboard('{Enter}')
  await screen.findByText('8012d')
  for (const [label, text] of [
    ['Object ID', ready.id],
    ['Client ID', ready.clientId],
    ['Secret', ready.secret],
  ] as const) {
    await tabTo(user, field(label))
    await user.paste(text)
  }
  await keyboard('{Enter}')
  await heading('Who will own the company?')
  await tabTo(user, await screen.findByRole('checkbox', { name: /^Accept all/ }))
  await keyboard(' ')
  await tabTo(user, button('Continue'))
  await keyboard('{Enter}')
  const popup = within(await granted('Nia Okafor'))
  await tabTo(user, popup.getAllByRole('button', { name: 'Close' }).at(-1))
  await keyboard('{Enter}')
  expect(await screen.findByRole('heading', { name: 'App Catalog' })).toHaveFocus()
  expectOneSuccess(store, 'Nia Okafor')
})

async function tabTo(user: UserEvent, target: HTMLElement | undefined) {
  for (let presses = 0; presses < 40 && document.activeElement !== target; presses += 1) {
    await user.tab()
  }
  expect(target).toHaveFocus()
}

test('where recovery is switched off, the page says so before anything can be typed', async () => {
  await openWizard({ company: 'Northwind Traders (US)' })
  expect(screen.getByText('Tenant recovery has been disabled for this account')).toBeVisible()
  expect(screen.getByRole('link', { name: /@/ })).toHaveAttribute(
    'href',
    expect.stringMatching(/^mailto:/),
  )
  expect(field('Object ID')).toHaveAttribute('readonly')
  expect(button('Continue')).toHaveAccessibleDescription(/cannot be claimed right now/)
  await expectAccessible()
})

const waiting = 'Microsoft’s log does not show the registration yet'

test('the waiting page looks again by itself, also after a reload', async () => {
  const { user, store } = await openWizard()
  await fillIn(user, 'fresh')
  await proceed(user)
  await heading(waiting)
  await expectNoSecret(store, registrations.fresh.secret)

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
  const { user, store } = await openWizard()
  await fillIn(user, 'fresh')
  await proceed(user)
  await heading(waiting)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours(2) })
  await user.click(button('Look again now'))
  expect(await refusal()).toBeVisible()
  vi.useRealTimers()
  expect(screen.getByText(/longer than the proof by your Secret lasts/)).toBeVisible()
  expect(screen.getByText(/^Enter the Secret again and continue/)).toBeVisible()
  expect(screen.queryByText(/attempts? (is|are) left/)).not.toBeInTheDocument()
  expect(field('Object ID')).toHaveValue(registrations.fresh.id)

  pass(store, minutes(6))
  await paste(user, 'Secret', registrations.fresh.secret)
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
    screen.getByText(/no attempt was used\. To look once more, enter the Secret/),
  ).toBeVisible()
  expect(screen.getByRole('link', { name: /Show me how/ })).toBeVisible()
  expect(await screen.findByRole('button', { name: 'See what Microsoft shows' })).toBeVisible()
  expect(screen.queryByText(/older than 72 hours/)).not.toBeInTheDocument()
  expect(screen.getByText('1 attempt is left before claiming locks for 12 hours.')).toBeVisible()
  expect(store.read().portal.events).toEqual(events)

  store.change(({ microsoft }) => {
    microsoft.audits = audits
  })
  await paste(user, 'Secret', registrations.ready.secret)
  await proceed(user)
  await granted('Max Weber')
})

test('after five minutes in which nobody touched it the secret is gone, and nothing else', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const { user, store } = await openWizard()
  await fillIn(user, 'ready')
  await vi.advanceTimersByTimeAsync(minutes(5))
  vi.useRealTimers()
  await waitFor(() => {
    expect(field('Secret')).toHaveValue('')
  })
  const told = 'The secret was wiped for safety. Paste it again.'
  expect(field('Secret')).toHaveAccessibleDescription(told)
  expect(announced()).toHaveTextContent(told)
  expect(field('Client ID')).toHaveValue(ready.clientId)
  expect(button('Continue')).toHaveAccessibleDescription(/^Fill in/)
  await expectNoSecret(store, ready.secret)
  await expectAccessible()

  await user.type(field('Secret'), 'd')
  expect(field('Secret')).not.toHaveAccessibleDescription(told)
})

/** What those who listen hear last. */
const announced = () =>
  screen.getAllByRole('status').find((region) => region.matches('.visually-hidden'))

const ending = 'For safety, the secret is wiped in less than 30 seconds, unless you keep it.'

test('before the secret is wiped it is said so, and who keeps it has as much time again', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  onTestFinished(() => void vi.useRealTimers())
  const { user, store } = await openWizard()
  await fillIn(user, 'ready')
  await vi.advanceTimersByTimeAsync(minutes(4))
  expect(screen.queryByRole('button', { name: 'Keep it' })).not.toBeInTheDocument()
  await vi.advanceTimersByTimeAsync(30_000)
  expect(field('Secret')).toHaveAccessibleDescription(`${ending} Keep it`)
  expect(announced()).toHaveTextContent(ending)
  await expectNoSecret(store, ready.secret)

  await user.click(button('Keep it'))
  expect(field('Secret')).toHaveFocus()
  expect(field('Secret')).toHaveAccessibleDescription(/^The Value, not the Secret ID/)
  expect(announced()).toHaveTextContent('The secret is kept.')
  await vi.advanceTimersByTimeAsync(minutes(4))
  expect(field('Secret')).toHaveValue(ready.secret)
  await vi.advanceTimersByTimeAsync(30_000)
  button('Keep it').focus()
  await vi.advanceTimersByTimeAsync(30_000)
  expect(field('Secret')).toHaveValue('')
  expect(field('Secret')).toHaveFocus()
})

test('the secret that is about to be wiped can be kept from the second step, too', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  onTestFinished(() => void vi.useRealTimers())
  const { user, store } = await openWizard({ as: 'newcomer' })
  await fillIn(user, 'ready')
  await proceed(user)
  const title = await heading('Who will own the company?')
  await vi.advanceTimersByTimeAsync(minutes(5) - 20_000)
  expect(within(screen.getByRole('main')).getByText(ending)).toBeVisible()
  await expectNoSecret(store, ready.secret)
  await user.click(button('Keep it'))
  expect(title).toHaveFocus()
  await vi.advanceTimersByTimeAsync(minutes(4))
  await user.click(await screen.findByRole('checkbox', { name: /^Accept all/ }))
  await proceed(user)
  await granted('Nia Okafor')
})

test('a secret that was sent is not said to have been wiped for safety', async () => {
  const { user } = await openWizard()
  await fillIn(user, 'aged')
  await proceed(user)
  await refusal()
  await waitFor(() => {
    expect(field('Secret')).toHaveValue('')
  })
  expect(field('Secret')).toHaveAccessibleDescription(/^The Value, not the Secret ID/)
})

test.each(['/recover/unknown/waiting', `/recover/${contoso}/granted`])(
  'the address %s leads nowhere, and says so',
  async (address) => {
    await renderApp(`${address}?scenario=owner-left&as=newcomer`)
    await heading('There is nothing at this address')
  },
)
