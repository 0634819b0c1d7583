import { screen, waitFor, within } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { expectAccessible } from '../support/accessible.ts'
import { setFaults } from '../support/conditions.ts'
import { renderApp } from '../support/render-app.tsx'

const page = '/app-catalog?scenario=licensed'
const bar = /No connection to the portal\./
const barText = () => screen.findByText(bar)
const barIsGone = () =>
  waitFor(() => {
    expect(screen.queryByText(bar)).not.toBeInTheDocument()
  })

/** What a screen reader tells. */
const heard = (text: string | RegExp) =>
  screen.findByText(text, { selector: '[role=status] *', ignore: false })

test('without a connection the page stays, says so, and is right again when it is back', async () => {
  await renderApp(page)
  await screen.findByText('2,000 apps')
  window.dispatchEvent(new Event('offline'))
  expect(await barText()).toBeVisible()
  await heard(bar)
  expect(screen.getByRole('heading', { name: 'App Catalog' })).toBeVisible()
  await expectAccessible()

  window.dispatchEvent(new Event('online'))
  await barIsGone()
  await heard('Connected again')
})

test('it asks again by itself, until the portal answers', async () => {
  await renderApp(page)
  await screen.findByText('2,000 apps')
  window.dispatchEvent(new Event('offline'))
  await barText()
  await barIsGone()
})

test('it asks again at once when told to', async () => {
  const { user, store } = await renderApp(page)
  await screen.findByText('2,000 apps')
  setFaults(store, '*:network')
  window.dispatchEvent(new Event('offline'))
  await barText()
  await user.click(screen.getByRole('button', { name: 'Try now' }))
  expect(await screen.findByText(/Trying again…/)).toBeVisible()
  expect(await screen.findByText(/Nothing you typed is lost/)).toBeVisible()
  setFaults(store, '')
  await user.click(screen.getByRole('button', { name: 'Try now' }))
  await barIsGone()
})

test.for([
  ['could not even begin', '/settings/users?scenario=licensed', '*:network'],
  ['asks for nothing', '/companies/new?scenario=tour&as=two-companies', ''],
] as const)('on a page that %s it asks all the same', async ([, address, faults]) => {
  const { store } = await renderApp(`${address}&faults=${encodeURIComponent(faults)}`)
  if (!faults) await screen.findByRole('heading', { level: 1 })
  else
    await screen.findByRole('heading', { name: 'No connection to the portal' }, { timeout: 15_000 })
  window.dispatchEvent(new Event('offline'))
  expect(await barText()).toBeVisible()
  setFaults(store, '')
  await waitFor(() => expect(screen.queryByText(bar)).not.toBeInTheDocument(), { timeout: 8000 })
  if (faults) expect(await screen.findByRole('heading', { name: 'Users' })).toBeVisible()
})

test('a form that cannot be sent says so, keeps all, and is sent once when the portal is back', async () => {
  const { user, store } = await renderApp(page)
  await user.click(await screen.findByRole('button', { name: 'Help' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Contact Support' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Contact Support' }))
  await user.click(dialog.getByRole('combobox', { name: 'Subject' }))
  await user.click(await screen.findByRole('option', { name: 'Security' }))
  await user.type(dialog.getByLabelText('Description of Issue'), 'The bell is too loud.')

  setFaults(store, '*:network')
  window.dispatchEvent(new Event('offline'))
  await user.click(dialog.getByRole('button', { name: 'Send' }))
  expect(await dialog.findByText(/The portal did not answer/)).toBeVisible()
  expect(dialog.getByLabelText('Description of Issue')).toHaveValue('The bell is too loud.')

  setFaults(store, 'supportMessageSend#1:drop-reply')
  window.dispatchEvent(new Event('online'))
  expect(store.read().portal.supportMessages).toEqual([])
  await user.click(dialog.getByRole('button', { name: 'Send' }))
  expect(await screen.findByText('Message sent')).toBeVisible()
  expect(store.read().portal.supportMessages).toHaveLength(1)
})

test('a page that could not come opens by itself when the connection is back', async () => {
  const { store, user } = await renderApp('/companies?scenario=licensed')
  await user.click(await screen.findByRole('link', { name: 'Select: Contoso' }))
  await screen.findByRole('heading', { name: 'App Catalog' })
  setFaults(store, 'companyList:network')
  history.back()
  await screen.findByRole('heading', { name: 'No connection to the portal' })
  setFaults(store, '')
  window.dispatchEvent(new Event('online'))
  expect(await screen.findByText('Current session')).toBeVisible()
})

/** How often an address is asked for from now on. */
function asksFor(path: string, { server }: Awaited<ReturnType<typeof renderApp>>) {
  let asks = 0
  server.events.on('request:start', ({ request }) => {
    if (new URL(request.url).pathname.endsWith(path)) asks += 1
  })
  return () => asks
}

/** From here on a test says when time goes faster. */
function holdTime() {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  onTestFinished(() => void vi.useRealTimers())
}

/** Longer than the bar would take to appear, and than anything would wait to be asked for again. */
const rest = () => vi.advanceTimersByTimeAsync(30_000)

test('a page whose address alone never answers is asked for once more by itself, and then rests', async () => {
  holdTime()
  const around = await renderApp('/companies?scenario=licensed&faults=companyList:network')
  const asks = asksFor('/companies', around)
  const failed = () => screen.findByRole('heading', { name: 'No connection to the portal' })
  await failed()
  await barText()
  await around.user.click(screen.getByRole('button', { name: 'Try now' }))
  await waitFor(() => expect(asks()).toBe(6))
  await failed()
  await rest()
  expect(asks()).toBe(6)
  expect(screen.queryByText(bar)).not.toBeInTheDocument()
})

test('so does a part of a page', async () => {
  holdTime()
  const around = await renderApp(page)
  const { user, store } = around
  await screen.findByText('2,000 apps')
  const asks = asksFor('/apps', around)
  setFaults(store, 'appList:network')
  await user.click(screen.getByRole('searchbox', { name: 'Search' }))
  await user.paste('gal zeta')
  await waitFor(() => expect(asks()).toBe(3))
  await user.click(await screen.findByRole('button', { name: 'Try now' }))
  await waitFor(() => expect(asks()).toBe(6))
  await rest()
  expect(asks()).toBe(6)
  expect(screen.queryByText(bar)).not.toBeInTheDocument()
})

const selector = 'Select the Company You Want to Sign In To'

/** Another page is opened when the token is over, and Microsoft is not reached for a new one. */
async function openedWithoutToken({ offline = true } = {}) {
  const { store, user } = await renderApp('/companies?scenario=licensed')
  await user.click(await screen.findByRole('link', { name: 'Select: Contoso' }))
  await screen.findByRole('heading', { name: 'App Catalog' })
  setFaults(store, 'companyList:status-401;entraToken:network')
  if (offline) window.dispatchEvent(new Event('offline'))
  history.back()
  await screen.findByRole('heading', { name: 'No connection to the portal' })
  expect(screen.queryByRole('button', { name: 'Sign In' })).not.toBeInTheDocument()
  setFaults(store, '')
  return user
}

test('a token that cannot be renewed without the network is no matter of signing in', async () => {
  const user = await openedWithoutToken()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('heading', { name: selector })).toBeVisible()
})

test('it is asked for again by itself when the network is back', async () => {
  await openedWithoutToken()
  window.dispatchEvent(new Event('online'))
  expect(await screen.findByRole('heading', { name: selector })).toBeVisible()
})

test('where only Microsoft is out of reach, the bar says so, and asks again', async () => {
  await openedWithoutToken({ offline: false })
  await barText()
  expect(await screen.findByRole('heading', { name: selector })).toBeVisible()
})

test('a portal that is too busy is asked again by itself, and the page says so meanwhile', async () => {
  const { user, store } = await renderApp(page)
  await screen.findByText('2,000 apps')
  const busy = 'The portal is busy. Trying again…'
  setFaults(store, 'appList#1:status-429')
  await user.click(screen.getByRole('searchbox', { name: 'Search' }))
  await user.paste('gal zeta')
  expect(await screen.findByText(busy)).toBeVisible()
  await heard(busy)
  await expectAccessible()
  await waitFor(() => {
    expect(screen.queryByText(busy)).not.toBeInTheDocument()
  })
  expect(await screen.findByRole('button', { name: /^Galzeta Relay/ })).toBeVisible()
})
