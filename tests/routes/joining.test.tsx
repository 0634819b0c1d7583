import { screen, waitFor, within } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { personByKey } from '#mocks/microsoft/people.ts'
import { hours, minutes, moved } from '#mocks/world/clock.ts'
import type { Store } from '#mocks/world/store.ts'
import { expectAccessible } from '../support/accessible.ts'
import { openPage, renderApp } from '../support/render-app.tsx'

const asMax = '/companies?scenario=tour&as=two-companies'
const max = personByKey('two-companies')

const requestsOfMax = (store: Store) =>
  store.read().portal.accessRequests.filter(({ oid }) => oid === max.oid)

type User = Awaited<ReturnType<typeof renderApp>>['user']

async function askToJoin(user: User, company: string) {
  await user.click(await screen.findByRole('button', { name: `Request Access: ${company}` }))
  return within(await screen.findByRole('dialog', { name: `Request Access to join "${company}"` }))
}

const renotify = () => screen.findByRole('button', { name: 'Renotify: Contoso Labs' })

test('asking to join a company tells its administrators, who can be reminded a day later', async () => {
  const { user, store } = await renderApp(`${asMax}&now=2026-03-01T09:00:00Z`)
  const dialog = await askToJoin(user, 'Contoso Labs')
  await user.type(dialog.getByLabelText('Reason for Request'), 'I help with the lab devices.')
  await expectAccessible()
  await user.click(dialog.getByRole('button', { name: 'Submit' }))

  expect(await screen.findByText('Access request sent')).toBeVisible()
  await waitFor(() => expect(screen.getByText(/^Requested /)).toHaveFocus())
  expect(store.read().portal.mails).toMatchObject([
    {
      to: 'lena.brandt@contoso.example',
      subject: 'Access Request "Contoso Labs"',
      lines: [max.upn, 'I help with the lab devices.'],
    },
  ])
  await user.click(await renotify())
  expect(await renotify()).toHaveAttribute('aria-disabled', 'true')
  expect(await renotify()).toHaveAccessibleDescription(/You can remind them from Mar\s2,\s2026/)
  await expectAccessible()

  // A selector that is left open for a day sees it by itself.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours(24) + minutes(1) })
  onTestFinished(() => void vi.useRealTimers())
  await waitFor(async () => expect(await renotify()).not.toHaveAttribute('aria-disabled'))
  vi.useRealTimers()

  store.change(({ conditions }) => {
    conditions.clock = moved(conditions.clock, hours(24) + minutes(1))
  })
  openPage()
  expect(await renotify()).not.toHaveAttribute('aria-disabled')
  await user.click(await renotify())
  expect(await screen.findByText('The administrators were reminded')).toBeVisible()
  expect(store.read().portal.mails).toHaveLength(2)
  expect(await renotify()).toHaveAttribute('aria-disabled', 'true')
})

test('a request can be taken back, and made again', async () => {
  const { user, store } = await renderApp(asMax)
  const dialog = await askToJoin(user, 'Contoso Labs')
  await user.click(dialog.getByRole('button', { name: 'Submit' }))
  await user.click(await screen.findByRole('button', { name: 'Withdraw: Contoso Labs' }))
  expect(await screen.findByText('Access request withdrawn')).toBeVisible()
  expect(await screen.findByRole('button', { name: 'Request Access: Contoso Labs' })).toHaveFocus()
  expect(requestsOfMax(store)).toEqual([])
})

test('taken back after somebody has answered, a request is shown as it stands by now', async () => {
  const { user, store } = await renderApp(asMax)
  const dialog = await askToJoin(user, 'Contoso Labs')
  await user.click(dialog.getByRole('button', { name: 'Submit' }))
  await screen.findByText(/^Requested /)
  store.change(({ portal }) => {
    portal.accessRequests = []
  })
  await user.click(screen.getByRole('button', { name: 'Withdraw: Contoso Labs' }))
  expect(await screen.findByRole('button', { name: 'Request Access: Contoso Labs' })).toBeVisible()
})

test('a reason ends at 500 characters', async () => {
  const { user, store } = await renderApp(asMax)
  const dialog = await askToJoin(user, 'Contoso Labs')
  const reason = dialog.getByLabelText('Reason for Request')
  await user.click(reason)
  await user.paste('<b>"'.repeat(125))
  expect(dialog.getByText('500 of 500 characters')).toBeVisible()
  await user.keyboard('x')
  expect(reason).toHaveValue('<b>"'.repeat(125))
  await user.click(dialog.getByRole('button', { name: 'Submit' }))
  expect(await screen.findByText('Access request sent')).toBeVisible()
  expect(requestsOfMax(store)).toMatchObject([{ reason: '<b>"'.repeat(125) }])
})

test.for([
  ['a double click', 'dblClick', ''],
  ['an answer that is lost', 'click', 'accessRequestCreate%231:drop-reply'],
  ['a request that arrives twice', 'click', 'accessRequestCreate:duplicate'],
] as const)('%s makes one request and one mail', async ([, press, faults]) => {
  const { user, store } = await renderApp(`${asMax}&faults=${faults}`)
  const dialog = await askToJoin(user, 'Contoso Labs')
  await user[press](dialog.getByRole('button', { name: 'Submit' }))
  expect(await screen.findByText('Access request sent')).toBeVisible()
  expect(requestsOfMax(store)).toHaveLength(1)
  expect(store.read().portal.mails).toHaveLength(1)
})

test('what is withdrawn and asked for again is asked for, though no answer came the first time', async () => {
  const { user, store } = await renderApp(`${asMax}&faults=accessRequestCreate%231-3:drop-reply`)
  const dialog = await askToJoin(user, 'Contoso Labs')
  await user.click(dialog.getByRole('button', { name: 'Submit' }))
  await dialog.findByText(/^The portal did not answer/, {}, { timeout: 10_000 })
  await user.keyboard('{Escape}')
  // The list is read anew when somebody comes back to it.
  await user.click(await screen.findByRole('link', { name: 'Create Company' }))
  await screen.findByRole('radio', { name: /^EU/ })
  history.back()
  await user.click(await screen.findByRole('button', { name: 'Withdraw: Contoso Labs' }))
  await user.click((await askToJoin(user, 'Contoso Labs')).getByRole('button', { name: 'Submit' }))
  expect(await screen.findByText('Access request sent')).toBeVisible()
  expect(requestsOfMax(store)).toHaveLength(1)
})

test('what is refused is said in the dialog, and what was typed is kept', async () => {
  const { user } = await renderApp(`${asMax}&faults=accessRequestCreate%231:status-500`)
  const dialog = await askToJoin(user, 'Contoso Labs')
  await user.type(dialog.getByLabelText('Reason for Request'), 'Labs')
  await user.click(dialog.getByRole('button', { name: 'Submit' }))
  expect(await dialog.findByText(/because of a fault on our side/)).toBeVisible()
  expect(dialog.getByLabelText('Reason for Request')).toHaveValue('Labs')
  await user.click(dialog.getByRole('button', { name: 'Submit' }))
  expect(await screen.findByText('Access request sent')).toBeVisible()
})

test('where nobody could approve, the company can be recovered instead', async () => {
  const { user } = await renderApp(asMax)
  await user.click(await screen.findByRole('button', { name: 'Request Access: Northwind Traders' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'No Active Administrator' }))
  expect(dialog.getByText(/Nobody is left at Northwind Traders/)).toBeVisible()
  expect(dialog.getByRole('button', { name: 'Contact Support' })).toBeVisible()
  await expectAccessible()
  await user.click(dialog.getByRole('link', { name: 'Recover Company' }))
  expect(await screen.findByRole('heading', { name: 'Claim Ownership' })).toHaveFocus()
})

test('where recovery is switched off as well, the dialog says so and who can help, and can only be closed', async () => {
  const { user } = await renderApp('/companies?scenario=owner-left&as=newcomer')
  const ask = await screen.findByRole('button', { name: 'Request Access: Northwind Traders' })
  await user.click(ask)
  const dialog = within(await screen.findByRole('dialog', { name: 'No Active Administrator' }))
  expect(dialog.getByText(/switched off there.*service provider.*create an account/)).toBeVisible()
  expect(dialog.queryByRole('link')).not.toBeInTheDocument()
  const [close] = dialog.getAllByRole('button', { name: 'Close' })
  if (close) await user.click(close)
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
  expect(ask).toHaveFocus()
})
