import { screen, waitFor, within } from '@testing-library/react'
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
  paste,
  proceed,
  watchCaches,
} from '../support/claiming.ts'
import { pass } from '../support/conditions.ts'
import { tabTo } from '../support/keyboard.ts'
import { here, openPage, renderApp } from '../support/render-app.tsx'

const { ready } = registrations
const contoso = companyIdOf('contoso')
const catalog = `/c/${contoso}/app-catalog`
const oneManager = /You currently have only one user with Access Management privileges/

test('of however many companies each can be claimed, and the guide knows it', async () => {
  const { user, store } = await renderApp('/recover?scenario=many-companies')
  const { id = '' } = store.read().portal.companies.find(({ name }) => name === 'Branch 599') ?? {}
  await user.click(await screen.findByRole('combobox', { name: 'Company to Claim' }))
  await user.paste('Branch 599')
  await user.click(await screen.findByRole('option', { name: /^Branch 599 / }))
  await fillIn(user, 'ready')
  await proceed(user)
  expect(await heading('Who will own the company?')).toBeVisible()

  openPage(`/guide/app-registration?for=${id}`)
  expect(await screen.findByText(/^For Branch 599/)).toBeVisible()
})

test('what failed for one company is not said of another that is chosen then', async () => {
  const { user } = await openWizard({ faults: 'claimCreate#1:status-500' })
  await fillIn(user, 'ready')
  await proceed(user)
  const told = await screen.findByText(/because of a fault on our side/)
  await choose(user, 'Contoso Labs (EU)')
  await waitFor(() => expect(told).not.toBeInTheDocument())
  await choose(user, 'Contoso (US)')
  await proceed(user)
  await granted('Max Weber')
})

test('a company whose lock ends while its form stays open can be claimed then', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  onTestFinished(() => void vi.useRealTimers())
  const { user, store } = await openWizard({ scenario: 'owner-left-locked', as: 'newcomer' })
  expect(await screen.findByText(/^You've reached the maximum number/)).toBeVisible()
  expect(field('Object ID')).toHaveAttribute('readonly')
  pass(store, hours(12))
  await vi.advanceTimersByTimeAsync(minutes(1))
  await waitFor(() => expect(field('Object ID')).not.toHaveAttribute('readonly'))
  await fillIn(user, 'ready')
  await proceed(user)
  await heading('Who will own the company?')
})

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
  expect(button('Continue')).toHaveAccessibleDescription(
    'Fill in Object ID, Client ID, and Secret first.',
  )
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
  await tabTo(user, popup.getAllByRole('button', { name: 'Close' }).at(-1) ?? document.body)
  await keyboard('{Enter}')
  expect(await screen.findByRole('heading', { name: 'App Catalog' })).toHaveFocus()
  expectOneSuccess(store, 'Nia Okafor')
})

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

test('where the region of a company does not answer, nobody types anything in vain', async () => {
  const { user, store } = await openWizard({
    as: 'newcomer',
    scenario: 'region-outage',
    company: 'Contoso Labs (EU)',
  })
  expect(screen.getByText(/currently unavailable in the EU region/)).toBeVisible()
  expect(field('Object ID')).toHaveAttribute('readonly')
  expect(button('Continue')).toHaveAccessibleDescription(/cannot be claimed right now/)
  await expectAccessible()
  store.change(({ conditions }) => {
    conditions.outages = []
  })
  await user.click(button('Try again'))
  await waitFor(() => expect(field('Object ID')).not.toHaveAttribute('readonly'))
  expect(screen.queryByText(/currently unavailable/)).not.toBeInTheDocument()
})

test.each(['/recover/unknown/waiting', `/recover/${contoso}/granted`])(
  'the address %s leads nowhere, and says so',
  async (address) => {
    await renderApp(`${address}?scenario=owner-left&as=newcomer`)
    await heading('There is nothing at this address')
  },
)
