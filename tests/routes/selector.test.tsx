import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { branches, companyIdOf } from '#mocks/scenarios/companies.ts'
import { minutes } from '#mocks/world/clock.ts'
import type { Store } from '#mocks/world/store.ts'
import { expectAccessible } from '../support/accessible.ts'
import { setFaults } from '../support/conditions.ts'
import { enter, here, openPage, renderApp } from '../support/render-app.tsx'

const title = 'Select the Company You Want to Sign In To'
const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent)

test('a person of two companies sees both with their role, and can ask to join the others', async () => {
  const { user } = await renderApp('/companies?scenario=tour&as=two-companies')
  expect(await screen.findByRole('heading', { name: title })).toBeVisible()
  await waitFor(() => expect(document.title).toBe('Companies · Holdfast'))
  expect(rows()).toEqual([
    expect.stringMatching(/^ContosoUSCompany ID: b57fbf7b-.*Read-Only Admin.*Select/),
    expect.stringMatching(/^FabrikamUSCompany ID: 80e77c29-.*Intune App Admin.*Select/),
    expect.stringMatching(/^Contoso LabsEUCompany ID: d956b3d8-.*Request Access/),
    expect.stringMatching(/^Northwind TradersUSCompany ID: bfccff7f-.*Request Access/),
  ])
  // A name that ends in a full stop keeps it at its end, whatever the page speaks.
  expect(screen.getByText('Contoso', { selector: 'strong' })).toHaveAttribute('dir', 'auto')
  expect(screen.queryByRole('searchbox')).not.toBeInTheDocument()
  await expectAccessible()

  await user.click(screen.getByRole('link', { name: 'Select: Fabrikam' }))
  expect(await screen.findByRole('heading', { name: 'App Catalog' })).toHaveFocus()
  expect(here()).toBe(`/c/${companyIdOf('fabrikam')}/app-catalog`)
})

test('the company in use comes first and is named as the current session', async () => {
  const { user } = await renderApp('/app-catalog?scenario=tour&as=two-companies&company=fabrikam')
  await user.click(await screen.findByRole('button', { name: /^Account of Max Weber/ }))
  await user.click(await screen.findByRole('menuitem', { name: 'Switch Company' }))
  expect(await screen.findByRole('heading', { name: title })).toHaveFocus()
  expect(rows()[0]).toMatch(/^Fabrikam.*Current session/)
  await user.click(screen.getByRole('link', { name: 'Continue: Fabrikam' }))
  expect(await screen.findByRole('heading', { name: 'App Catalog' })).toBeVisible()
})

test('whoever has nothing to choose from begins by creating a company', async () => {
  await renderApp('/companies?scenario=tour&as=no-company')
  expect(
    await screen.findByRole('heading', { name: 'Where shall the data of your company be stored?' }),
  ).toBeVisible()
})

test.each([
  ['the selector', '/companies?scenario=owner-left&as=newcomer'],
  ['the first step of a new company', '/companies/new?scenario=owner-left&as=newcomer'],
])('from %s, Recover Company leads to its page', async (_, address) => {
  const { user } = await renderApp(address)
  await user.click(await screen.findByRole('link', { name: 'Recover Company' }))
  expect(await screen.findByRole('heading', { name: 'Claim Ownership' })).toHaveFocus()
  expect(here()).toBe('/recover')
  await expectAccessible()
})

test('the companies of a region that is down are hidden, and the page says why', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const { store } = await renderApp('/companies?scenario=region-outage')
  const outage = 'The service is currently unavailable in the EU region'
  expect(await screen.findByRole('heading', { name: outage })).toBeVisible()
  expect(rows().map((row) => row?.match(/^(.*?)(?=US|EU)/)?.[0])).toEqual([
    'Contoso',
    'Fabrikam',
    'Northwind Traders',
  ])
  expect(screen.getByRole('link', { name: 'Create Company' })).toBeVisible()
  await expectAccessible()

  store.change(({ conditions }) => {
    conditions.outages = []
  })
  await act(() => vi.advanceTimersByTimeAsync(60_000))
  expect(await screen.findByRole('button', { name: 'Request Access: Contoso Labs' })).toBeVisible()
  expect(screen.queryByRole('heading', { name: outage })).not.toBeInTheDocument()
})

test('the arrow keys move through the rows, and a letter begins a search', async () => {
  const { store, user, rest } = await enter('/companies?scenario=tour&as=two-companies')
  addBranches(store, 4)
  openPage(rest)
  const first = await screen.findByRole('link', { name: 'Select: Contoso' })
  first.focus()
  await user.keyboard('{ArrowUp}')
  expect(first).toHaveFocus()
  await user.keyboard('{ArrowDown}')
  expect(screen.getByRole('link', { name: 'Select: Fabrikam' })).toHaveFocus()

  await user.keyboard('n')
  expect(screen.getByRole('searchbox', { name: 'Find a company' })).toHaveFocus()
  await user.keyboard('orth wínd')
  expect(await screen.findByText('1 company found')).toBeInTheDocument()
  expect(rows()).toEqual([expect.stringMatching(/^Northwind Traders/)])

  await user.keyboard('?')
  expect(await screen.findByRole('heading', { name: 'No company is called that' })).toBeVisible()
  await expectAccessible()
  await user.clear(screen.getByRole('searchbox'))
  await user.keyboard(companyIdOf('fabrikam').slice(0, 8))
  await waitFor(() => {
    expect(rows()).toEqual([expect.stringMatching(/^Fabrikam/)])
  })
})

test('whoever searches keeps the box, even when fewer companies are left than need one', async () => {
  const { store, user, rest } = await enter('/companies?scenario=tour&as=two-companies')
  addBranches(store, 3)
  openPage(rest)
  const box = await screen.findByRole('searchbox', { name: 'Find a company' })
  await user.type(box, 'Northwind')
  await waitFor(() => expect(rows()).toHaveLength(1))
  store.change(({ portal }) => {
    portal.companies.pop()
  })
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes(10) })
  onTestFinished(() => void vi.useRealTimers())
  window.dispatchEvent(new Event('visibilitychange'))
  await user.clear(screen.getByRole('searchbox'))
  await waitFor(() => expect(rows()).toHaveLength(6))
  expect(box).toHaveFocus()
})

test('what is typed into a question about a company stays in it', async () => {
  const { store, user, rest } = await enter('/companies?scenario=tour&as=two-companies')
  addBranches(store, 4)
  openPage(rest)
  const ask = await screen.findByRole('button', { name: 'Request Access: Contoso Labs' })
  await user.click(ask)
  const reason = await screen.findByLabelText('Reason for Request')
  await user.type(reason, 'Fleet{ArrowDown}{ArrowUp}s')
  expect(reason).toHaveFocus()
  expect(reason).toHaveValue('Fleets')
  expect(screen.getByLabelText('Find a company')).toHaveValue('')
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  await waitFor(() => expect(ask).toHaveFocus())

  const nobody = screen.getByRole('button', { name: 'Request Access: Northwind Traders' })
  await user.click(nobody)
  const dialog = await screen.findByRole('dialog', { name: 'No Active Administrator' })
  await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement))
  await user.keyboard('n{ArrowDown}')
  expect(dialog).toContainElement(document.activeElement as HTMLElement)
  await user.keyboard('{Escape}')
  await waitFor(() => expect(nobody).toHaveFocus())
})

test('of more companies than fit a page, the backend finds those that are not shown', async () => {
  const { user } = await renderApp('/companies?scenario=many-companies')
  const list = await screen.findByLabelText('Companies')
  await waitFor(() => expect(within(list).getAllByText(/^Company ID:/)).toHaveLength(500))
  expect(screen.getByText(/There are more companies than shown/)).toBeVisible()
  expect(within(list).queryByText('Branch 599')).not.toBeInTheDocument()

  await user.click(screen.getByLabelText('Find a company'))
  await user.paste('Branch 599')
  expect(await screen.findByText('Branch 599')).toBeVisible()
  expect(screen.getAllByText(/^Company ID:/)).toHaveLength(1)
})

test('what the backend could not look for is not told as missing, and is asked for again', async () => {
  const { user, store } = await renderApp('/companies?scenario=many-companies')
  const box = await screen.findByLabelText('Find a company')
  setFaults(store, 'companyList:timeout')
  await user.click(box)
  await user.paste('Branch 599')
  expect(await screen.findByText('Loading', { ignore: false })).toBeInTheDocument()
  expect(screen.queryByText('No company is called that')).not.toBeInTheDocument()
  setFaults(store, 'companyList:status-500')
  await user.clear(box)
  await user.paste('Branch 598')
  const why = await screen.findByText(/because of a fault on our side/)
  expect(why).toBeVisible()
  expect(screen.queryByText('No company is called that')).not.toBeInTheDocument()
  await expectAccessible()
  setFaults(store, '')
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('Branch 598')).toBeVisible()
  expect(why).not.toBeInTheDocument()
})

function addBranches(store: Store, count: number) {
  store.change(({ portal }) => {
    portal.companies.push(...branches(count, store.now()))
  })
}
