import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw/http'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { wholePage } from '#src/lib/whole-page.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { expectAccessible } from '../support/accessible.ts'
import { openLanding } from '../support/landing.ts'
import { watchMicrosoft } from '../support/microsoft.ts'
import { enter, here } from '../support/render-app.tsx'

// The portal starts itself when its module is first loaded. Each test is a page of its own.
beforeEach(() => {
  vi.resetModules()
})

const button = (name: string) => screen.getByRole('button', { name })

test('the page greets, and is busy from the moment a button is pressed', async () => {
  const { store, user } = await enter('/?scenario=tour&as=nobody')
  const microsoft = watchMicrosoft(store)
  openLanding('/')
  expect(screen.getByRole('heading', { name: 'Ready to explore?' })).toBeVisible()
  expect(screen.getByText(/Locked out of your company/)).toBeVisible()
  await expectAccessible()

  await user.dblClick(button('Sign In'))
  expect(screen.getByRole('status')).toHaveTextContent('Opening Microsoft’s sign-in…')
  for (const name of ['Sign In', 'Sign Up'])
    expect(button(name)).toHaveAttribute('aria-disabled', 'true')
  const asked = new URL(await microsoft.departure())
  expect(asked.searchParams.get('prompt')).toBe('select_account')
})

test('when Microsoft cannot be opened the page says so, and can be asked again', async () => {
  const { store, server, user } = await enter('/?scenario=tour&as=nobody')
  let missing = true
  server.use(
    http.get('*/config.json', () =>
      missing ? new HttpResponse(null, { status: 404 }) : undefined,
    ),
  )
  const microsoft = watchMicrosoft(store)
  openLanding('/')
  await user.click(button('Sign Up'))
  expect(await screen.findByText('Microsoft’s sign-in could not be opened.')).toBeVisible()
  expect(button('Sign Up')).not.toHaveAttribute('aria-disabled')
  missing = false
  await user.click(button('Sign Up'))
  expect(await microsoft.departure()).toContain('/entra.html')
})

test('a page that the back button brings back is ready again', async () => {
  const { store, user } = await enter('/?scenario=tour&as=nobody')
  const microsoft = watchMicrosoft(store)
  openLanding('/')
  await user.click(button('Sign In'))
  await microsoft.departure()
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  expect(button('Sign In')).not.toHaveAttribute('aria-disabled')
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

test('who is signed in goes straight on', async () => {
  const leaveFor = vi.spyOn(wholePage, 'leaveFor').mockReturnValue()
  await enter('/?scenario=tour&as=owner')
  openLanding('/index.html')
  expect(leaveFor).toHaveBeenCalledExactlyOnceWith('/companies?arriving=true')
})

test('a demo link to the landing page brings its world about', async () => {
  const leaveFor = vi.spyOn(wholePage, 'leaveFor').mockReturnValue()
  await enter('/?scenario=tour&as=nobody')
  openLanding('/?scenario=licensed')
  await waitFor(() => {
    expect(leaveFor).toHaveBeenCalledExactlyOnceWith('/companies?arriving=true')
  })
  expect(here()).toBe('/')
})

test('a demo link that cannot be read ends on a page that says what is wrong with it', async () => {
  await enter('/?scenario=tour&as=nobody')
  openLanding('/?scenario=nonsense')
  expect(
    await screen.findByRole('heading', { name: 'This demo link cannot be read' }),
  ).toBeVisible()
  expect(screen.getByText(/“scenario” does not take the value “nonsense”/)).toBeVisible()
  expect(screen.getByText('owner-left')).toBeVisible()
  await expectAccessible()
})

test('a page whose translation does not come is English, and says so', async () => {
  vi.doMock('#src/texts/ar/landing.ts', () => Promise.reject(new TypeError('Failed to fetch')))
  onTestFinished(() => vi.doUnmock('#src/texts/ar/landing.ts'))
  const root = document.documentElement
  await enter('/?scenario=tour&as=nobody')
  openLanding('/', 'ar')
  await waitFor(() => expect(root).not.toHaveAttribute('data-translating'))
  expect([root.lang, root.dir]).toEqual(['en', 'ltr'])
  expect(button('Sign In')).toBeVisible()
})

test.each([
  ['a demo link', '/?scenario=licensed'],
  ['a deep link', '/companies'],
])('where nothing comes for %s, the page is there in its language', async (_, address) => {
  await enter('/?scenario=tour&as=nobody')
  vi.doMock('#src/door.ts', () => Promise.reject(new TypeError('Failed to fetch')))
  onTestFinished(() => vi.doUnmock('#src/door.ts'))
  openLanding(address, 'de')
  await waitFor(() => expect(document.documentElement).not.toHaveAttribute('data-translating'))
  expect(button('Anmelden')).toBeVisible()
})

test('where a host answers a deep link with this page, the portal opens there', async () => {
  await enter('/?scenario=tour&as=owner')
  const address = `/c/${companyIdOf('contoso')}/settings/users`
  openLanding(address)
  expect(await screen.findByRole('heading', { level: 1, name: 'Users' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Sign Up' })).not.toBeInTheDocument()
  expect(here()).toBe(address)
})
