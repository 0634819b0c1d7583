import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw/http'
import { expect, onTestFinished, test, vi } from 'vitest'
import { letIn } from '#mocks/microsoft/applications/publisher-consent.ts'
import { catchRedirects } from '#mocks/microsoft/for-tests.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import { portal } from '#mocks/microsoft/publishers.ts'
import { companyIdOf, userOf } from '#mocks/scenarios/companies.ts'
import { expectAccessible } from '../support/accessible.ts'
import { setFaults } from '../support/conditions.ts'
import { button, dialog, open, connectionOf, titles } from '../support/connecting.ts'
import { openPage, renderApp } from '../support/render-app.tsx'
import { settle } from '../support/settled.ts'

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
  // Their button is gone: whoever listens hears what stands in its place.
  expect(await screen.findByRole('heading', { name: /Thank you/ })).toHaveFocus()
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

test.for([
  ['network', 'No connection to the portal'],
  ['status-503', 'The portal is busy right now'],
  ['status-500', 'Something went wrong on our side'],
] as const)('a failure (%s) is no foreign answer', async ([fault, title]) => {
  await renderApp(
    `/consent?admin_consent=True&${byLink}&scenario=new-company&as=newcomer&faults=intuneApprovalGet:${fault}`,
  )
  expect(await screen.findByRole('heading', { name: title })).toBeVisible()
  await expectAccessible()
})

test('who could not be asked at first goes on after another try; what nobody asked for is foreign', async () => {
  const { user, store } = await renderApp(
    `/consent?admin_consent=True&${byLink}&scenario=new-company&as=newcomer&faults=intuneApprovalGet:status-503`,
  )
  const again = await button('Try again')
  setFaults(store, '')
  await user.click(again)
  expect(await button('Confirm')).toBeVisible()

  openPage(`/consent?admin_consent=True&state=consent.link.${crypto.randomUUID()}.none`)
  expect(await screen.findByRole('heading', { name: /belongs to nothing/ })).toBeVisible()
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
  openPage(
    `/consent?error=consent_required&error_description=AADSTS65004&admin_consent=True&${byLink}`,
  )
  expect(await screen.findByRole('heading', { name: 'Consent was not given' })).toBeVisible()
  expect(screen.getByText(/open the link once more/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Go to the start page' })).toHaveAttribute('href', '/')
  await expectAccessible()
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

test('refused for want of an administrator, whatever is known of one, it asks again only when news can have come', async () => {
  const { user, server } = await open('new-company', { as: 'owner' })
  let sent = 0
  server.use(
    http.put('*/environment/intune', () => {
      sent += 1
      const problem = { type: '', title: '', requestId: 'r', code: 'administrator_needed' }
      return HttpResponse.json({ ...problem, status: 409 }, { status: 409 })
    }),
  )
  vi.useFakeTimers({ shouldAdvanceTime: true })
  onTestFinished(() => void vi.useRealTimers())
  await user.click(await button('Connect'))
  // Nobody had asked Microsoft before, so it is asked at once, and says that all is there.
  await waitFor(() => expect(sent).toBe(2))
  await vi.advanceTimersByTimeAsync(5_000)
  expect(await dialog('Need admin approval')).toBeVisible()
  expect(sent).toBe(2)
  await vi.advanceTimersByTimeAsync(6_000)
  await waitFor(() => expect(sent).toBe(3))
})

test('of a connection that works all is granted already: that is not what an administrator is waited for', async () => {
  const { user, store } = await open('licensed', 'left open')
  await screen.findByText('7 of 7 granted')
  vi.useFakeTimers({ shouldAdvanceTime: true })
  onTestFinished(() => void vi.useRealTimers())
  await user.click(await button('Reconnect'))
  await user.click(await button('I am no administrator'))
  await dialog('Need admin approval')
  await vi.advanceTimersByTimeAsync(25_000)
  await settle()
  expect(await dialog('Need admin approval')).toBeVisible()
  expect(titles(store)).toEqual([])
})

test('whoever waits goes on though the rest of the page is first to hear that the connection works again', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  onTestFinished(() => void vi.useRealTimers())
  const { user, store, server } = await open('connection-lost', 'left open')
  await screen.findByText('0 of 7 granted')
  await user.click(await button('Reconnect'))
  const asked = Promise.withResolvers<void>()
  server.use(http.get('*/intune/health', () => asked.promise))
  await user.click(await button('I am no administrator'))
  await dialog('Need admin approval')
  store.change((world) => {
    letIn({ world, actor: personByKey('owner'), now: 0 }, portal)
  })
  await vi.advanceTimersByTimeAsync(60_000)
  await waitFor(() => {
    expect(screen.queryByText('Missing Intune permissions detected')).not.toBeInTheDocument()
  })
  expect(await dialog('Need admin approval')).toBeVisible()
  asked.resolve()
  expect(await screen.findByText('Intune connected again')).toBeVisible()
})
