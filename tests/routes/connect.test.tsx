import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw/http'
import { expect, onTestFinished, test, vi } from 'vitest'
import { keepDraft } from '#src/lib/draft.ts'
import { wholePage } from '#src/lib/whole-page.ts'
import { letIn } from '#mocks/microsoft/applications/publisher-consent.ts'
import { catchRedirects, followRedirect } from '#mocks/microsoft/for-tests.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import { portal } from '#mocks/microsoft/publishers.ts'
import { tenants } from '#mocks/microsoft/tenants.ts'
import { companyIn } from '#mocks/scenarios/base.ts'
import { companyIdOf, userOf } from '#mocks/scenarios/companies.ts'
import type { Store } from '#mocks/world/store.ts'
import { expectAccessible } from '../support/accessible.ts'
import { watchConsentWindow, type Fate } from '../support/consent.ts'
import { newEvents } from '../support/new-events.ts'
import { here, openPage, renderApp } from '../support/render-app.tsx'

const page = '/settings/environments'
const button = (name: string | RegExp) => screen.findByRole('button', { name })
const dialog = (name: string | RegExp) => screen.findByRole('dialog', { name })

async function open(scenario: string, first: Fate, as = '') {
  const app = await renderApp(`${page}?scenario=${scenario}${as && `&as=${as}`}`)
  let fate = first
  const microsoft = watchConsentWindow(app.store, () => fate)
  return {
    ...app,
    ...microsoft,
    next(then: Fate) {
      fate = then
    },
  }
}

const connectionOf = (store: Store) => companyIn(store.read(), 'contoso').environment.connection
const titles = (store: Store) => newEvents(store).map(({ title }) => title)
const eventOf = (store: Store, title: string) => titles(store).filter((it) => it === title)

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

const byLink = `state=consent.link.${companyIdOf('contoso')}.none`

test('the administrator who came by a link sees for which company, confirms, and is thanked', async () => {
  const { user, store } = await renderApp(
    `/consent?admin_consent=True&${byLink}&scenario=new-company&as=newcomer`,
  )
  expect(
    await screen.findByRole('heading', { name: 'Contoso wants to connect your Intune' }),
  ).toBeVisible()
  expect(screen.getByText(/signed in as nia.okafor@contoso.example.*ends in 8012d/)).toBeVisible()
  await expectAccessible()
  expect(store.read().portal.approvals).toEqual([])
  await user.dblClick(await button('Confirm'))
  expect(await screen.findByRole('heading', { name: /Thank you/ })).toBeVisible()
  expect(store.read().portal.approvals).toMatchObject([
    { companyId: companyIdOf('contoso'), by: 'nia.okafor@contoso.example' },
  ])
})

test('who is no administrator confirms nothing, and can take another account', async () => {
  const { user, store } = await renderApp(
    `/consent?admin_consent=True&${byLink}&scenario=new-company&as=reader`,
  )
  await user.click(await button('Confirm'))
  expect(await screen.findByText(/Only an administrator of the tenant can decide/)).toBeVisible()
  expect(await button('Use another account')).toBeVisible()
  await expectAccessible()
  expect(store.read().portal.approvals).toEqual([])
})

test('who came by a link and is not signed in signs in first; who declined is told that nothing was changed', async () => {
  const { user } = await renderApp(
    `/consent?admin_consent=True&${byLink}&scenario=new-company&as=nobody`,
  )
  expect(await screen.findByRole('heading', { name: 'One step is left' })).toBeVisible()
  await expectAccessible()
  const { urls, release } = catchRedirects()
  onTestFinished(release)
  await user.click(await button('Sign In'))
  await waitFor(() => {
    expect(urls).toHaveLength(1)
  })
  openPage(`/consent?error=access_denied&admin_consent=True&${byLink}`)
  expect(await screen.findByRole('heading', { name: 'Consent was not given' })).toBeVisible()
})

test('consent of before is no leave for now: who is no administrator waits until one confirms', async () => {
  const { user, store } = await open('new-company', { as: 'newcomer' }, 'full-admin')
  store.change((world) => {
    const access = { role: 'full-admin', accessManagement: false } as const
    world.portal.users.push(userOf('contoso', 'full-admin', access, null))
  })
  openPage('/c/b57fbf7b-677f-4929-bdd2-60da87c5f87a/settings/environments')
  await user.click(await button('Connect'))
  const told = within(await dialog('Need admin approval'))
  expect(told.getByText(/I am connecting Microsoft Intune/)).toHaveTextContent(
    `consent.link.${companyIdOf('contoso')}.none`,
  )
  expect(connectionOf(store)).toBeNull()
  expect(titles(store)).toEqual([])
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

/** The backend does not answer before it is told to. */
function hold({ server }: Awaited<ReturnType<typeof open>>) {
  const held = Promise.withResolvers<void>()
  server.use(http.put('*/environment/intune', () => held.promise))
  return () => held.resolve()
}

/** Accepted at Microsoft, and closed before the backend has answered. */
async function closeWhileConnecting(scenario: string) {
  const app = await open(scenario, { as: 'owner' })
  const answer = hold(app)
  await app.user.click(await button('Connect'))
  await dialog('Connecting…')
  await app.user.keyboard('{Escape}')
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
  return { ...app, answer }
}

const connected = () => screen.findByText('Intune Tenant Connected Successfully')

test('whoever has closed the dialog and gone elsewhere is told that it is connected, and stays there', async () => {
  const { user, store, answer } = await closeWhileConnecting('new-company')
  await user.click(screen.getByRole('link', { name: 'Events' }))
  await screen.findByRole('heading', { level: 1, name: 'Events' })
  expect(connectionOf(store)).toBeNull()
  answer()
  expect(await connected()).toBeVisible()
  expect(here()).toMatch(/\/events$/)
  expect(eventOf(store, 'Intune Connection Added')).toHaveLength(1)
})

test('whoever has closed the dialog and stayed is told that it is connected, and nothing opens', async () => {
  const { answer } = await closeWhileConnecting('new-company')
  answer()
  expect(await connected()).toBeVisible()
  expect(await button('Reconnect')).toBeVisible()
  expect(screen.queryByRole('dialog', { name: 'Intune is connected' })).not.toBeInTheDocument()
  expect(here()).toMatch(/settings\/environments$/)
})

test('whoever goes back while it is connected is told so where they are', async () => {
  const app = await open('new-company', { as: 'owner' })
  const { user } = app
  await user.click(await screen.findByRole('link', { name: 'Events' }))
  await screen.findByRole('heading', { level: 1, name: 'Events' })
  history.back()
  const answer = hold(app)
  await user.click(await button('Connect'))
  await dialog('Connecting…')
  history.forward()
  await screen.findByRole('heading', { level: 1, name: 'Events' })
  answer()
  expect(await connected()).toBeVisible()
  expect(here()).toMatch(/\/events$/)
})

test('whoever has closed the dialog is told what it failed for', async () => {
  const { user, store, answer } = await closeWhileConnecting('tenant-taken')
  await user.click(screen.getByRole('link', { name: 'Events' }))
  answer()
  expect(
    await screen.findByText('Intune connection with the same Id found in another environment'),
  ).toBeVisible()
  expect(here()).toMatch(/\/events$/)
  expect(connectionOf(store)).toBeNull()
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
