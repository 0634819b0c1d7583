import { screen, waitFor, within } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { keepDraft } from '#src/lib/draft.ts'
import { wholePage } from '#src/lib/whole-page.ts'
import { letIn } from '#mocks/microsoft/applications/publisher-consent.ts'
import { followRedirect } from '#mocks/microsoft/for-tests.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import { portal } from '#mocks/microsoft/publishers.ts'
import { tenants } from '#mocks/microsoft/tenants.ts'
import { companyIn } from '#mocks/scenarios/base.ts'
import { expectAccessible } from '../support/accessible.ts'
import { setFaults } from '../support/conditions.ts'
import { button, dialog, open, connectionOf, titles, eventOf } from '../support/connecting.ts'
import { watchConsentWindow } from '../support/consent.ts'
import { here, openPage, renderApp } from '../support/render-app.tsx'

test('Connect, Accept: the panel with its three columns, and the navigation grows', async () => {
  const { user, store, urls } = await open('new-company', { as: 'owner' })
  await user.click(await button('Connect'))
  const panel = within(await dialog('Intune is connected'))
  expect(panel.getAllByRole('heading', { level: 3 }).map((it) => it.textContent)).toEqual([
    'Intune Tenant Connected Successfully',
    'Start Enterprise Plus Trial',
    'Enter License Key',
  ])
  expect(panel.getByRole('button', { name: 'Disconnect' })).toBeVisible()
  await expectAccessible()
  expect(connectionOf(store)?.tenantId).toBe(tenants.contoso.id)
  expect(eventOf(store, 'Intune Connection Added')).toHaveLength(1)
  expect(urls).toHaveLength(1)
  expect(new URL(urls[0] ?? '', location.href).searchParams.get('tenant')).toBe(tenants.contoso.id)

  await user.click(panel.getByRole('button', { name: 'Close' }))
  expect(await button('Reconnect')).toBeVisible()
  expect(await screen.findByText('7 of 7 granted')).toBeVisible()
  const navigation = screen.getByRole('navigation', { name: 'Pages of the company' })
  expect(within(navigation).getByRole('link', { name: 'Deployments' })).toBeVisible()
})

test('from the App Catalog: Connect at once, the panel there, a key, and the apps', async () => {
  const { user, store } = await renderApp('/app-catalog?scenario=new-company')
  watchConsentWindow(store, () => ({ as: 'owner' }))
  await user.click(await button('Connect'))
  const panel = within(await dialog('Intune is connected'))
  expect(here()).toMatch(/app-catalog\?show=welcome$/)
  expect(await screen.findByText('2,000 apps')).toBeInTheDocument()
  await user.type(panel.getByLabelText('Enter License Key Here'), 'ENTP-CONT-2026-0247')
  await user.click(panel.getByRole('button', { name: 'Activate Now' }))
  const done = within(await dialog('You have successfully activated your license'))
  await expectAccessible()
  await user.click(done.getAllByRole('button', { name: 'Close' })[0] ?? document.body)
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
  expect(here()).toMatch(/app-catalog$/)
  expect(eventOf(store, 'Intune Connection Added')).toHaveLength(1)
})

test('who goes to Microsoft in the tab comes back to the App Catalog, where Connect was pressed', async () => {
  const { user, store } = await renderApp('/app-catalog?scenario=new-company')
  watchConsentWindow(store, () => 'blocked')
  const leave = vi.spyOn(wholePage, 'goTo').mockReturnValue()
  await user.click(await button('Connect'))
  await user.click(await button('Go on in this tab'))
  openPage(
    `/consent${new URL(followRedirect(store, leave.mock.lastCall?.[0] ?? '', { as: 'owner' })).search}`,
  )
  const panel = within(await dialog('Intune is connected'))
  expect(here()).toMatch(/app-catalog\?show=welcome$/)
  await user.click(panel.getByRole('button', { name: 'Disconnect' }))
  expect(
    await screen.findByRole('alertdialog', { name: 'Are you sure you want to disconnect Intune?' }),
  ).toBeVisible()
})

test('connected again, the App Catalog has the apps of the vendor again', async () => {
  const { user, store } = await renderApp('/app-catalog?scenario=connection-lost')
  watchConsentWindow(store, () => ({ as: 'owner' }))
  expect(await screen.findByText('12 apps')).toBeVisible()
  const pages = within(screen.getByRole('navigation', { name: 'Pages of the company' }))
  await user.click(pages.getByRole('link', { name: 'Environments' }))
  await user.click(await button('Reconnect'))
  expect(await screen.findByText('Intune connected again')).toBeVisible()
  await user.click(await pages.findByRole('link', { name: 'App Catalog' }))
  expect(await screen.findByText('2,000 apps')).toBeVisible()
})

test('with a licence already there the panel is skipped', async () => {
  const { user, store } = await open('licensed', { as: 'owner' })
  store.change((world) => {
    companyIn(world, 'contoso').environment.connection = null
  })
  openPage()
  await user.click(await button('Connect'))
  expect(await screen.findByText('Intune Tenant Connected Successfully')).toBeVisible()
  expect(await button('Reconnect')).toBeVisible()
  expect(screen.queryByRole('dialog', { name: 'Intune is connected' })).not.toBeInTheDocument()
})

test('declined: nothing is changed, which is said, and it can be tried again', async () => {
  const { user, store, next } = await open('new-company', { as: 'owner', consent: 'decline' })
  const connect = await button('Connect')
  const { portal: before } = store.read()
  await user.click(connect)
  const told = within(await dialog('Nobody accepted'))
  expect(told.getByText(/Nothing was changed/)).toBeVisible()
  await expectAccessible()
  expect(store.read().portal).toEqual(before)
  next({ as: 'owner' })
  await user.click(told.getByRole('button', { name: 'Try again' }))
  expect(await dialog('Intune is connected')).toBeVisible()
})

test('a window that is closed is noticed', async () => {
  const { user } = await open('new-company', 'closed')
  await user.click(await button('Connect'))
  expect(await dialog('The window was closed')).toBeVisible()
})

test('while the window is open, the page says where to go on, and lets go', async () => {
  const { user, store } = await open('new-company', 'left open')
  await user.click(await button('Connect'))
  const told = within(await dialog('Go on in the Microsoft window'))
  expect(told.getByText(/8012d/)).toBeVisible()
  await expectAccessible()
  await user.click(told.getByRole('button', { name: 'Cancel' }))
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
  expect(connectionOf(store)).toBeNull()
})

test('whoever tries again has one window at Microsoft: the earlier is closed', async () => {
  const { user, urls } = await open('new-company', 'left open')
  await user.click(await button('Connect'))
  await user.click(await button('I am no administrator'))
  await user.click(await button('Try again'))
  await dialog('Go on in the Microsoft window')
  const windows = vi.mocked(window.open).mock.results.map(({ value }) => value as Window)
  expect(urls).toHaveLength(2)
  expect(windows[0]?.close).toHaveBeenCalledOnce()
  expect(windows[1]?.close).not.toHaveBeenCalled()
})

test('Need admin approval: who can, and a message to send', async () => {
  const { user, store } = await open('new-company', { as: 'app-admin' })
  await user.click(await button('Connect'))
  const told = within(await dialog('Need admin approval'))
  expect(told.getByText(/A Global Administrator can accept/)).toBeVisible()
  expect(told.getByText(/I am connecting Microsoft Intune/)).toBeVisible()
  await expectAccessible()
  expect(connectionOf(store)).toBeNull()
})

test('the page waits for an administrator, who may accept in another browser', async () => {
  const { user, store, urls } = await open('new-company', 'left open')
  await user.click(await button('Connect'))
  const told = within(await dialog('Go on in the Microsoft window'))
  vi.useFakeTimers({ shouldAdvanceTime: true })
  onTestFinished(() => void vi.useRealTimers())
  await user.click(told.getByRole('button', { name: 'I am no administrator' }))
  const waiting = within(await dialog('Need admin approval'))
  const link = /http\S+/.exec(waiting.getByText(/I am connecting/).textContent)?.[0] ?? ''
  await vi.advanceTimersByTimeAsync(10_000)
  expect(waiting.getByText(/Waiting for an administrator/)).toBeVisible()

  /** What is waited for counts by the clock that is moved on. */
  const askedUntil = (told: RegExp) =>
    waitFor(
      async () => {
        await vi.advanceTimersByTimeAsync(10_000)
        expect(waiting.getByRole('status')).toHaveTextContent(told)
      },
      { timeout: 600_000 },
    )
  setFaults(store, 'intuneHealth:status-500')
  await askedUntil(/Microsoft could not be asked just now/)
  setFaults(store, '')
  await askedUntil(/Waiting for an administrator/)

  const back = followRedirect(store, link, { as: 'owner' })
  expect(new URL(back).searchParams.get('state')).toMatch(/^consent\.link\./)
  expect(urls).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await dialog('Intune is connected')).toBeVisible()
  expect(eventOf(store, 'Intune Connection Added')).toHaveLength(1)
})

test('where windows are blocked it goes on in this tab, and comes back to where it was', async () => {
  const { user, store } = await open('new-company', 'blocked')
  const leave = vi.spyOn(wholePage, 'goTo').mockReturnValue()
  await user.click(await button('Connect'))
  const told = within(await dialog('Your browser held the window back'))
  await user.click(told.getByRole('button', { name: 'Go on in this tab' }))
  const back = new URL(followRedirect(store, leave.mock.lastCall?.[0] ?? '', { as: 'owner' }))
  expect(back.pathname).toBe('/redirect.html')

  openPage(`/consent${back.search}`)
  expect(await dialog('Intune is connected')).toBeVisible()
  expect(location.pathname).toMatch(/settings\/environments$/)
  expect(eventOf(store, 'Intune Connection Added')).toHaveLength(1)

  openPage(`/consent${back.search}`)
  expect(
    await screen.findByRole('heading', { name: /belongs to nothing that was asked here/ }),
  ).toBeVisible()
  await expectAccessible()
})

test('an answer that came while the portal was out of reach is still there when it is tried again', async () => {
  const { user, store } = await open('new-company', 'blocked')
  const leave = vi.spyOn(wholePage, 'goTo').mockReturnValue()
  await user.click(await button('Connect'))
  await user.click(await button('Go on in this tab'))
  const back = new URL(followRedirect(store, leave.mock.lastCall?.[0] ?? '', { as: 'owner' }))
  setFaults(store, 'companySignIn:status-503')
  openPage(`/consent${back.search}`)
  await screen.findByRole('heading', { name: 'The portal is busy right now' })
  setFaults(store, '')
  await user.click(await button('Try again'))
  expect(await dialog('Intune is connected')).toBeVisible()
})

test.each([
  [
    'forged',
    '?admin_consent=True&tenant=f62e544d-45e5-41da-8313-a2b66bd8012d&state=consent.tab.a.b',
  ],
  ['without a state', '?admin_consent=True&tenant=f62e544d-45e5-41da-8313-a2b66bd8012d'],
])('an answer that is %s changes nothing', async (_, search) => {
  const { store } = await open('new-company', 'closed')
  openPage(`/consent${search}`)
  expect(await screen.findByRole('heading', { name: /belongs to nothing/ })).toBeVisible()
  expect(connectionOf(store)).toBeNull()
  expect(titles(store)).toEqual([])
})

test('an answer that another window brings is refused', async () => {
  const { user, store, urls, tell } = await open('new-company', 'left open')
  await user.click(await button('Connect'))
  await dialog('Go on in the Microsoft window')
  const state = new URL(urls[0] ?? '', location.href).searchParams.get('state') ?? ''
  const [, , id = ''] = state.split('.')
  tell(`?admin_consent=True&state=consent.window.${id}.guessed`)
  expect(await dialog('This sign-in was started somewhere else')).toBeVisible()
  expect(connectionOf(store)).toBeNull()
})

test('a tenant that another company holds: a toast says so, and Connect stays', async () => {
  const { user, store } = await open('tenant-taken', { as: 'owner' })
  const connect = await button('Connect')
  const { portal: before } = store.read()
  await user.click(connect)
  expect(
    await screen.findByText('Intune connection with the same Id found in another environment'),
  ).toBeVisible()
  expect(await button('Connect')).toBeVisible()
  expect(store.read().portal).toEqual(before)
})

test('reconnecting a tenant of others is refused before anybody goes to Microsoft', async () => {
  const { user, store, urls } = await open(
    'tenant-taken',
    { as: 'fabrikam-owner' },
    'fabrikam-owner',
  )
  await user.click(await button('Reconnect'))
  const told = within(await dialog('Intune was not connected'))
  expect(
    told.getByText(/ends in 8012d; you are signed in with the tenant that ends in 0da989|a989/),
  ).toBeVisible()
  expect(urls).toEqual([])
  expect(eventOf(store, 'Intune Connection Added')).toEqual([])
})

test('connection-lost: banner, icon, list; Reconnect heals it all', async () => {
  const { user, store } = await open('connection-lost', { as: 'owner' })
  expect(await screen.findByText('Missing Intune permissions detected')).toBeVisible()
  expect(await screen.findByText('0 of 7 granted')).toBeVisible()
  await user.click(await button('Permissions missing'))
  const list = within(await dialog('Permissions Issue Detected'))
  expect(list.getAllByText('(missing)')).toHaveLength(7)
  await expectAccessible()
  await user.click(list.getByRole('button', { name: 'Reconnect' }))
  expect(await screen.findByText('Intune connected again')).toBeVisible()
  expect(await screen.findByText('7 of 7 granted')).toBeVisible()
  await waitFor(() => {
    expect(screen.queryByText('Missing Intune permissions detected')).not.toBeInTheDocument()
  })
  expect(eventOf(store, 'Intune Connection Added')).toHaveLength(1)
})

test('a lost answer and two fast clicks connect once', async () => {
  const { user, store } = await open('new-company', { as: 'owner' })
  store.change(({ conditions }) => {
    conditions.faults = 'intuneConnect#1:drop-reply'
  })
  await user.dblClick(await button('Connect'))
  expect(await dialog('Intune is connected')).toBeVisible()
  expect(eventOf(store, 'Intune Connection Added')).toHaveLength(1)
})

test('while Microsoft cannot be reached it is said so, and tried again', async () => {
  const { user, store } = await open('new-company', { as: 'owner' })
  store.change(({ conditions }) => {
    conditions.faults = 'entraToken:status-503'
  })
  await user.click(await button('Connect'))
  const told = within(await dialog('Intune was not connected'))
  expect(told.getByText(/Microsoft did not answer/)).toBeVisible()
  store.change(({ conditions }) => {
    conditions.faults = ''
  })
  await user.click(told.getByRole('button', { name: 'Try again' }))
  expect(await dialog('Intune is connected')).toBeVisible()
})

test('who may not connect is told why', async () => {
  await open('new-company', 'closed')
  keepDraft('holdfast.consent', null)
  const { user, urls, store } = await open('licensed', { as: 'owner' }, 'reader')
  store.change((world) => {
    letIn({ world, actor: personByKey('owner'), now: 0 }, portal)
  })
  const reconnect = await button('Reconnect')
  expect(reconnect).toHaveAccessibleDescription(/Your role may look at environments/)
  await user.click(reconnect)
  expect(urls).toEqual([])
})
