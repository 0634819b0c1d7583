import { render, screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw/http'
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router'
import { expect, onTestFinished, test, vi } from 'vitest'
import { FailurePage } from '#src/app/failures/failure-page.tsx'
import { Opening } from '#src/app/opening-screen.tsx'
import { reloadOnStaleChunk } from '#src/app/stale-chunk.ts'
import { quietly } from '#src/lib/get-ahead.ts'
import { tellFate, type Fate } from '#src/forms/typed.ts'
import { wholePage } from '#src/lib/whole-page.ts'
import demoConfig from '#mocks/config.json' with { type: 'json' }
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { minutes } from '#mocks/world/clock.ts'
import { expectAccessible } from '../support/accessible.ts'
import { enter, here, openPage, renderApp } from '../support/render-app.tsx'

const person = 'scenario=tour&as=two-companies'
const contoso = `/c/${companyIdOf('contoso')}`
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

test.for([
  ['an address that nothing is at', `/nothing?${person}`, 'There is nothing at this address'],
  [
    'a page that no company has',
    `${contoso}/nothing?${person}`,
    'There is nothing at this address',
  ],
  [
    'a company that nobody knows',
    `/c/${crypto.randomUUID()}/app-catalog?${person}`,
    'There is nothing at this address',
  ],
  [
    'a company that is no id',
    `/c/nonsense/app-catalog?${person}`,
    'There is nothing at this address',
  ],
  [
    'a company of others',
    `/c/${companyIdOf('contoso-labs')}/app-catalog?${person}`,
    'There is nothing at this address',
  ],
  [
    'a page that the role does not open',
    `${contoso}/app-catalog?${person}&faults=companySignIn:status-403`,
    'Your role does not open this page',
  ],
  [
    'a company whose region is down',
    `/c/${companyIdOf('contoso-labs')}/app-catalog?scenario=region-outage`,
    'The service is currently unavailable in the EU region',
  ],
] as const)('%s has a page that leads on', async ([, address, title]) => {
  const { user } = await renderApp(address)
  expect(await heading(title)).toBeVisible()
  await expectAccessible()
  await user.click(screen.getByRole('link', { name: 'Choose a company' }))
  expect(await heading('Select the Company You Want to Sign In To')).toBeVisible()
  expect(here()).toBe('/companies')
})

test('whose company is taken away while it is open hears so, wherever they were in it', async () => {
  const { store } = await renderApp(`${contoso}/app-catalog?${person}`)
  const place = await screen.findByRole('button', { name: /^Account of Max Weber/ })
  place.focus()
  store.change(({ portal }) => {
    portal.users = []
  })
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes(1) })
  window.dispatchEvent(new Event('visibilitychange'))
  expect(await heading('You no longer have access to this company')).toHaveFocus()
  vi.useRealTimers()
})

test.for([
  ['is not reached', 'network', 'No connection to the portal'],
  ['is too busy', 'status-503', 'The portal is busy right now'],
] as const)('a backend that %s can be tried again', async ([, fault, title]) => {
  const { store, user } = await renderApp(`/companies?${person}&faults=companyList:${fault}`)
  expect(await heading(title)).toBeVisible()
  await expectAccessible()
  store.change(({ conditions }) => {
    conditions.faults = ''
  })
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await heading('Select the Company You Want to Sign In To')).toBeVisible()
})

test.for([
  ['status-500', /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/],
  // The portal's own number: the same for the same fault.
  ['malformed', /: b0f84dde/],
] as const)('%s is our fault, with a number for support', async ([fault, number]) => {
  const reload = vi.spyOn(wholePage, 'reload').mockReturnValue()
  const { user } = await renderApp(`/companies?${person}&faults=companyList:${fault}`)
  expect(await heading('Something went wrong on our side')).toBeVisible()
  expect(screen.getByText(/^Error ID/)).toHaveTextContent(number)
  expect(await screen.findByRole('link', { name: demoConfig.links.supportMail })).toBeVisible()
  await expectAccessible()
  await user.click(screen.getByRole('button', { name: 'Load the page again' }))
  expect(reload).toHaveBeenCalledOnce()
})

test('a page that failed while it was drawn can be tried again', async () => {
  vi.mocked(console.error).mockImplementation(() => {})
  const { user } = await renderApp(
    '/recover?scenario=owner-left&as=newcomer&faults=claimableCompanyList%231-3:network',
  )
  await heading('No connection to the portal')
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByLabelText(/^Company to Claim/)).toBeVisible()
  // React and the router report what an error page then shows.
  vi.mocked(console.error).mockClear()
})

test.for(['by hand', 'by itself'])(
  'settings that are out of reach are asked for again %s',
  async (how) => {
    const { server, rest, user } = await enter(`/companies?${person}`)
    server.use(http.get('*/config.json', () => HttpResponse.error()))
    openPage(rest)
    expect(await heading('No connection to the portal')).toBeVisible()
    await expectAccessible()
    window.dispatchEvent(new Event('offline'))
    server.resetHandlers()
    if (how === 'by hand') await user.click(screen.getByRole('button', { name: 'Try again' }))
    else window.dispatchEvent(new Event('online'))
    expect(await heading('Select the Company You Want to Sign In To')).toBeVisible()
  },
)

test('a deployment without its settings says what is missing', async () => {
  const { server, rest } = await enter(`/companies?${person}`)
  server.use(http.get('*/config.json', () => new HttpResponse(null, { status: 404 })))
  openPage(rest)
  expect(await heading('The portal cannot find its settings')).toBeVisible()
  await expectAccessible()

  const { signIn, ...others } = demoConfig
  const unset = { ...signIn, clientId: '00000000-0000-0000-0000-000000000000' }
  server.use(
    http.get('*/config.json', () => HttpResponse.json({ ...others, signIn: unset, graph: {} })),
  )
  openPage()
  expect(await heading('The portal’s settings are incomplete')).toBeVisible()
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'signIn.clientId',
    'graph.baseUrl',
  ])
})

const missing = (file: string) =>
  new TypeError(`Failed to fetch dynamically imported module: ${file}`)

/** As the build tells of a file that does not come, before whoever asked for it hears of that. */
const miss = (payload: Error) => {
  window.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload }))
}

test('a file of an older version is reloaded for once, and never again', async () => {
  const reload = vi.spyOn(wholePage, 'reload').mockReturnValue()
  reloadOnStaleChunk()
  miss(missing('/assets/users-1.js'))
  miss(missing('/assets/users-1.js'))
  miss(missing('/assets/users-2.js'))
  await vi.waitFor(() => expect(reload).toHaveBeenCalled())
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(2))
})

test('nothing is loaded anew while something is typed that would be lost', async () => {
  const reload = vi.spyOn(wholePage, 'reload').mockReturnValue()
  reloadOnStaleChunk()
  let fate: Fate = 'lost'
  onTestFinished(tellFate(() => fate))
  miss(missing('/assets/menu-1.js'))
  await new Promise((later) => setTimeout(later))
  expect(reload).not.toHaveBeenCalled()
  fate = 'kept'
  miss(missing('/assets/menu-1.js'))
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce())
})

test('nothing is loaded anew for a file that nobody has asked for yet', async () => {
  const reload = vi.spyOn(wholePage, 'reload').mockReturnValue()
  reloadOnStaleChunk()
  const unasked = missing('/assets/events-1.js')
  miss(unasked)
  await quietly(() => Promise.reject(unasked))
  miss(missing('/assets/events-2.js'))
  await vi.waitFor(() => expect(reload).toHaveBeenCalled())
  expect(sessionStorage.getItem('holdfast.reloaded-for')).toContain('events-2')
})

test.for([
  ['script', missing('/assets/users-1.js')],
  // As Vite tells of it.
  ['style sheet', new Error('Unable to preload CSS for /assets/users-1.css')],
] as const)(
  'a %s that is still missing after that becomes a page that says so',
  async ([, gone]) => {
    const routes = [
      {
        path: '/',
        Component: Outlet,
        HydrateFallback: Opening,
        ErrorBoundary: FailurePage,
        loader: () => {
          throw gone
        },
      },
    ]
    render(<RouterProvider router={createMemoryRouter(routes)} />)
    expect(await heading('A new version of the portal is there')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Load the page again' })).toBeVisible()
  },
)
