import { PublicClientApplication } from '@azure/msal-browser'
import { QueryClient } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { msalConfiguration } from '#src/auth/msal-configuration.ts'
import { renewal } from '#src/auth/renewal.ts'
import { signedInHint } from '#src/auth/session.ts'
import { claimDraft, keepClaimDraft } from '#src/registration/claim-draft.ts'
import demoConfig from '#mocks/config.json' with { type: 'json' }
import { comeBack, followRedirect } from '#mocks/microsoft/for-tests.ts'
import type { PersonKey } from '#mocks/microsoft/people.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import type { Store } from '#mocks/world/store.ts'
import { expectAccessible } from '../support/accessible.ts'
import { button, choose, field, fillIn, openWizard } from '../support/claiming.ts'
import { openLanding } from '../support/landing.ts'
import { mayLeave, watchLeaving } from '../support/leaving.ts'
import { watchMicrosoft } from '../support/microsoft.ts'
import { enter, here, openPage, renderApp } from '../support/render-app.tsx'

const selector = 'Select the Company You Want to Sign In To'
const catalogOf = (slug: 'contoso' | 'fabrikam') => `/c/${companyIdOf(slug)}/app-catalog`

/** From the landing page through Microsoft, to the heading of the page that the person ends on. */
async function arrive(by: 'Sign In' | 'Sign Up', as: PersonKey, heading: string) {
  const { store, user } = await enter('/?scenario=tour&as=nobody')
  const microsoft = watchMicrosoft(store)
  openLanding('/')
  await user.click(screen.getByRole('button', { name: by }))
  await microsoft.visit({ as })
  expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeVisible()
}

test('Sign In leads whoever has one company into it', async () => {
  await arrive('Sign In', 'owner', 'App Catalog')
  expect(here()).toBe(catalogOf('contoso'))
  expect(screen.getByRole('button', { name: /^Account of Ana Silva/ })).toHaveTextContent('Contoso')
})

test.for<['Sign In' | 'Sign Up', PersonKey]>([
  ['Sign In', 'two-companies'],
  ['Sign Up', 'two-companies'],
  ['Sign Up', 'owner'],
])('%s leaves the choice to %s', async ([by, as]) => {
  await arrive(by, as, selector)
  expect(here()).toBe('/companies')
})

test.for(['Sign In', 'Sign Up'] as const)(
  '%s leads whoever has no company to creating one',
  async (by) => {
    await arrive(by, 'no-company', 'Where shall the data of your company be stored?')
    expect(here()).toBe('/companies/new')
  },
)

test('a remembered company needs no choice, until another is chosen by hand', async () => {
  const { user } = await renderApp('/companies?scenario=tour&as=two-companies')
  const choose = async (company: string) => {
    await user.click(await screen.findByRole('link', { name: `Select: ${company}` }))
    expect(await screen.findByRole('heading', { name: 'App Catalog' })).toBeVisible()
  }
  const remember = () => screen.findByRole('checkbox', { name: 'Remember my Selection' })

  await user.click(await remember())
  await choose('Fabrikam')
  openPage('/companies?arriving=true')
  expect(await screen.findByRole('heading', { name: 'App Catalog' })).toBeVisible()
  expect(here()).toBe(catalogOf('fabrikam'))

  openPage('/companies')
  expect(await remember()).toBeChecked()
  await choose('Contoso')
  openPage('/companies?arriving=true')
  expect(await screen.findByRole('heading', { name: 'App Catalog' })).toBeVisible()
  expect(here()).toBe(catalogOf('contoso'))

  openPage('/companies')
  await user.click(await remember())
  await choose('Fabrikam')
  openPage('/companies?arriving=true')
  expect(await screen.findByRole('heading', { name: selector })).toBeVisible()
})

const draft = { companyId: companyIdOf('contoso'), objectId: 'an object', clientId: 'a client' }
const noDraft = { companyId: '', objectId: '', clientId: '' }

/** Says what the pages from now on remember of the backend's answers. */
function watchCaches() {
  const caches = vi.spyOn(QueryClient.prototype, 'mount')
  onTestFinished(() => caches.mockRestore())
  return () =>
    (caches.mock.contexts as QueryClient[])
      .flatMap((cache) => cache.getQueryCache().getAll())
      .flatMap(({ state }) => (state.data === undefined ? [] : [state.data]))
}

test.for([
  ['the selector', '/companies', 'button'],
  ['a page of a company', '/app-catalog', 'menuitem'],
] as const)('Sign Out on %s leaves nothing behind', async ([, path, role]) => {
  const cachesLeft = watchCaches()
  const { store, user } = await renderApp(`${path}?scenario=tour&as=two-companies`)
  const microsoft = watchMicrosoft(store)
  await screen.findByRole('heading', { level: 1 })
  keepClaimDraft(draft)
  expect(cachesLeft()).not.toEqual([])
  if (role === 'menuitem')
    await user.click(screen.getByRole('button', { name: /^Account of Max Weber/ }))
  await user.click(await screen.findByRole(role, { name: 'Sign Out' }))
  const departure = await microsoft.departure()
  expect(cachesLeft()).toEqual([])
  expect(claimDraft()).toEqual(noDraft)
  const back = new URL(followRedirect(store, departure, { as: 'two-companies' }))
  expect(back.pathname).toBe('/')
  expect(store.read().microsoft.sessions).toEqual([])
  expect(store.read().portal.sessions).toEqual({})
  expect(JSON.stringify({ ...localStorage })).not.toMatch(/signed-in|accesstoken|refreshtoken/i)

  openPage(path)
  expect(await screen.findByRole('heading', { name: 'You are signed out' })).toBeVisible()
})

test('whoever signs out of the portal is outside of their company, and can claim it', async () => {
  const { store, user } = await renderApp('/app-catalog?scenario=owner-left&as=two-companies')
  const microsoft = watchMicrosoft(store)
  await user.click(await screen.findByRole('button', { name: /^Account of Max Weber/ }))
  await user.click(await screen.findByRole('menuitem', { name: 'Sign Out' }))
  await comeBack(followRedirect(store, await microsoft.departure(), { as: 'two-companies' }))
  openPage('/recover')
  const again = watchMicrosoft(store)
  await user.click(await screen.findByRole('button', { name: 'Sign In' }))
  await again.visit({ as: 'two-companies' })
  await choose(user, 'Contoso (US)')
  await fillIn(user, 'ready')
  expect(button('Continue')).not.toHaveAttribute('aria-disabled')
})

test('a backend that does not answer keeps nobody from signing out', async () => {
  const { store, user } = await renderApp(
    '/companies?scenario=tour&as=two-companies&faults=sessionEnd:timeout',
  )
  const microsoft = watchMicrosoft(store)
  await user.click(await screen.findByRole('button', { name: 'Sign Out' }))
  expect(await microsoft.departure()).toContain('post_logout_redirect_uri')
})

test('whoever signs out when Microsoft no longer knows them is not asked to sign in for that', async () => {
  const { store, user } = await renderApp('/companies?scenario=tour&as=two-companies')
  const microsoft = watchMicrosoft(store)
  const leave = await screen.findByRole('button', { name: 'Sign Out' })
  store.change((world) => {
    world.microsoft.sessions = []
    world.conditions.faults = 'sessionEnd:status-401'
  })
  const asked = vi.fn<() => void>()
  const noteAsking = () => {
    if (renewal.asks()) asked()
  }
  onTestFinished(renewal.subscribe(noteAsking))
  await user.click(leave)
  await microsoft.departure()
  expect(asked).not.toHaveBeenCalled()
})

const hint = () => localStorage.getItem(signedInHint)

test('whoever signs out of unsaved settings is asked once, before anything is forgotten', async () => {
  const cachesLeft = watchCaches()
  const { store, user } = await renderApp('/settings/company?scenario=licensed')
  const microsoft = watchMicrosoft(store)
  const name = await screen.findByLabelText('Company Name')
  await user.type(name, ' AG')
  keepClaimDraft(draft)
  const signOut = async () => {
    await user.click(screen.getByRole('button', { name: /^Account of Ana Silva/ }))
    await user.click(await screen.findByRole('menuitem', { name: 'Sign Out' }))
    return within(await screen.findByRole('alertdialog', { name: 'Sign out without saving?' }))
  }
  await user.click((await signOut()).getByRole('button', { name: 'Stay here' }))
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
  expect(name).toHaveValue('Contoso AG')
  expect(claimDraft()).toEqual(draft)
  expect(cachesLeft()).not.toEqual([])
  expect(hint()).not.toBeNull()

  const asked = await signOut()
  await expectAccessible()
  await user.click(asked.getByRole('button', { name: 'Sign Out' }))
  await microsoft.departure()
  expect(mayLeave()).toBe(true)
  expect(cachesLeft()).toEqual([])
  expect(claimDraft()).toEqual(noDraft)
  expect(hint()).toBeNull()
})

test('nor does whoever signs out of a claim lose its IDs without having been asked', async () => {
  const { user } = await openWizard()
  const signOut = () => user.click(screen.getByRole('button', { name: 'Sign Out' }))
  await user.type(field('Object ID'), draft.objectId)
  await signOut()
  const asked = within(await screen.findByRole('alertdialog', { name: 'Sign out without saving?' }))
  await user.click(asked.getByRole('button', { name: 'Stay here' }))
  expect(field('Object ID')).toHaveValue(draft.objectId)
})

test('a sign-out that does not come about says so, and has forgotten nothing', async () => {
  const cachesLeft = watchCaches()
  const { store, user } = await renderApp('/companies?scenario=tour&as=two-companies')
  const microsoft = watchMicrosoft(store)
  keepClaimDraft(draft)
  const signOut = async () => user.click(await screen.findByRole('button', { name: 'Sign Out' }))
  const failing = vi
    .spyOn(PublicClientApplication.prototype, 'logoutRedirect')
    .mockRejectedValue(new Error('No way out'))
  await signOut()
  expect(await screen.findByText(/^Signing out did not work/)).toBeVisible()
  expect(claimDraft()).toEqual(draft)
  expect(cachesLeft()).not.toEqual([])
  expect(hint()).not.toBeNull()
  failing.mockRestore()
  await signOut()
  await microsoft.departure()
  expect(cachesLeft()).toEqual([])
  expect(claimDraft()).toEqual(noDraft)
})

/** The other tab has an MSAL of its own, and what it forgets of its own drafts is not told here. */
async function signOutElsewhere(store: Store) {
  watchMicrosoft(store)
  const elsewhere = new PublicClientApplication(msalConfiguration(demoConfig))
  await elsewhere.initialize()
  const [account = null] = elsewhere.getAllAccounts()
  await elsewhere.logoutRedirect({ account })
}

test('Sign Out in another tab leaves nothing behind in this one', async () => {
  const left = watchLeaving('reload')
  const cachesLeft = watchCaches()
  const { store } = await renderApp('/companies?scenario=tour&as=two-companies')
  await screen.findByRole('link', { name: 'Select: Fabrikam' })
  keepClaimDraft(draft)
  expect(cachesLeft()).not.toEqual([])

  await signOutElsewhere(store)
  await waitFor(() => {
    expect(left).toHaveBeenCalledOnce()
  })
  expect(cachesLeft()).toEqual([])
  expect(claimDraft()).toEqual(noDraft)
})

test('nor does anything that is unsaved there keep the page on the screen', async () => {
  const left = watchLeaving('reload')
  const { store, user } = await renderApp('/settings/company?scenario=licensed')
  await user.type(await screen.findByLabelText('Company Name'), ' AG')
  await waitFor(() => expect(mayLeave()).toBe(false))
  await signOutElsewhere(store)
  await waitFor(() => expect(left).toHaveBeenCalledOnce())
})
