import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { patienceInSilence } from '#src/auth/msal-configuration.ts'
import { keepInfo } from '#src/features/companies/new-company-draft.ts'
import { answerPopups } from '#mocks/microsoft/for-tests.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { registrations } from '#mocks/scenarios/registrations.ts'
import { hours, minutes } from '#mocks/world/clock.ts'
import type { Store } from '#mocks/world/store.ts'
import { expectAccessible } from '../support/accessible.ts'
import { expectNoSecret, field, fillIn, heading, openWizard, proceed } from '../support/claiming.ts'
import { watchMicrosoft } from '../support/microsoft.ts'
import { enter, here, openPage, renderApp } from '../support/render-app.tsx'

const address = '/companies?scenario=tour&as=two-companies'
const max = personByKey('two-companies')

beforeEach(() => () => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** The backend takes the token no longer, and Microsoft gives another only to the person. */
function endSession(store: Store, operation: string) {
  store.change(({ microsoft, conditions }) => {
    microsoft.sessions = []
    conditions.faults = `${operation}#1:status-401`
  })
}

/** A person in the middle of a form. */
async function typing() {
  const { store, user } = await renderApp(address)
  await user.click(await screen.findByRole('button', { name: 'Request Access: Contoso Labs' }))
  const form = within(await screen.findByRole('dialog', { name: /^Request Access to join/ }))
  await user.type(form.getByLabelText('Reason for Request'), 'Half a sentence')
  return { store, user, form }
}

/** Their sign-in ends as they send it. */
async function interrupted() {
  const { store, user, form } = await typing()
  endSession(store, 'accessRequestCreate')
  await user.click(form.getByRole('button', { name: 'Submit' }))
  const question = within(await screen.findByRole('dialog', { name: 'Your sign-in has ended' }))
  return { store, user, form, question }
}

const reasons = (store: Store) =>
  store
    .read()
    .portal.accessRequests.filter(({ oid }) => oid === max.oid)
    .map(({ reason }) => reason)

test('a token that the backend no longer takes is renewed, and nobody notices', async () => {
  const { store } = await renderApp(`${address}&faults=companyList%231:status-401`)
  expect(await screen.findByRole('link', { name: 'Select: Fabrikam' })).toBeVisible()
  expect(store.read().conditions.calls).toMatchObject({ companyList: 2, entraToken: 1 })
})

test('when Microsoft wants the person again, a window is enough and nothing typed is lost', async () => {
  const { store, user, question } = await interrupted()
  await expectAccessible()
  answerPopups(store, { as: 'two-companies' })
  await user.click(question.getByRole('button', { name: 'Sign In' }))
  expect(await screen.findByText('Access request sent')).toBeVisible()
  expect(reasons(store)).toEqual(['Half a sentence'])
  expect(screen.queryByRole('dialog', { name: 'Your sign-in has ended' })).not.toBeInTheDocument()
})

const hiddenFrame = () => screen.findByTitle('Microsoft Authentication')

/** The day of the tokens is over, and what MSAL asks in a hidden frame stays unanswered: jsdom loads none. */
async function unansweredInSilence() {
  const { user, form, ...rest } = await typing()
  vi.useFakeTimers({ shouldAdvanceTime: true, now: Date.now() + hours(25) })
  await user.click(form.getByRole('button', { name: 'Submit' }))
  const first = await hiddenFrame()
  await vi.advanceTimersByTimeAsync(patienceInSilence)
  expect(first).not.toBeInTheDocument()
  expect(screen.queryByRole('dialog', { name: 'Your sign-in has ended' })).not.toBeInTheDocument()
  const second = await hiddenFrame()
  await vi.advanceTimersByTimeAsync(patienceInSilence)
  expect(second).not.toBeInTheDocument()
  const question = within(await screen.findByRole('dialog', { name: 'Your sign-in has ended' }))
  return { user, form, question, ...rest }
}

test('what Microsoft leaves unanswered is asked once more in silence, and then of the person', async () => {
  const { store, user, question } = await unansweredInSilence()
  answerPopups(store, { as: 'two-companies' })
  await user.click(question.getByRole('button', { name: 'Sign In' }))
  expect(await screen.findByText('Access request sent')).toBeVisible()
  expect(reasons(store)).toEqual(['Half a sentence'])
})

test('nobody waits for it again: the next press asks the person at once', async () => {
  const { user, form, question } = await unansweredInSilence()
  await user.click(question.getByRole('button', { name: 'Not now' }))
  expect(form.getByLabelText('Reason for Request')).toHaveValue('Half a sentence')
  await user.click(form.getByRole('button', { name: 'Submit' }))
  expect(await screen.findByRole('dialog', { name: 'Your sign-in has ended' })).toBeVisible()
  expect(screen.queryByTitle('Microsoft Authentication')).not.toBeInTheDocument()
})

test('whoever looks for their second factor has minutes for it', async () => {
  const { store, user, question } = await interrupted()
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const microsoft = answerPopups(store, 'later')
  await user.click(question.getByRole('button', { name: 'Sign In' }))
  await waitFor(() => {
    expect(microsoft.urls).toHaveLength(1)
  })
  await vi.advanceTimersByTimeAsync(minutes(10))
  microsoft.answer({ as: 'two-companies' })
  expect(await screen.findByText('Access request sent')).toBeVisible()
})

test('"Not now" keeps the form as it is, and sending again asks again', async () => {
  const { store, user, form, question } = await interrupted()
  await user.click(question.getByRole('button', { name: 'Not now' }))
  expect(await form.findByText(/Your sign-in has ended\. Sign in again/)).toBeVisible()
  expect(form.getByLabelText('Reason for Request')).toHaveValue('Half a sentence')

  store.change(({ conditions }) => {
    conditions.calls = {}
  })
  await user.click(form.getByRole('button', { name: 'Submit' }))
  expect(await screen.findByRole('dialog', { name: 'Your sign-in has ended' })).toBeVisible()
  expect(reasons(store)).toEqual([])
})

test('a window that is closed changes nothing, and can be opened again', async () => {
  const { store, user, question } = await interrupted()
  const closed = answerPopups(store, 'closed')
  await user.click(question.getByRole('button', { name: 'Sign In' }))
  expect(await question.findByText(/The sign-in window was closed\./)).toBeVisible()
  closed.release()
  answerPopups(store, { as: 'two-companies' })
  await user.click(question.getByRole('button', { name: 'Sign In' }))
  expect(await screen.findByText('Access request sent')).toBeVisible()
})

test('whoever signs in there as somebody else reads whose page it is, and can do it again', async () => {
  const { store, user, question } = await interrupted()
  const somebody = answerPopups(store, { as: 'owner' })
  await user.click(question.getByRole('button', { name: 'Sign In' }))
  expect(await question.findByText(/^You signed in as somebody else\./)).toBeVisible()
  expect(question.getByText(`Sign in as ${max.upn}.`)).toBeVisible()
  expect(reasons(store)).toEqual([])
  // Nor is the browser left with somebody who never came to the portal.
  expect(Object.keys(localStorage).join()).toContain(max.oid)
  expect(Object.keys(localStorage).join()).not.toContain(personByKey('owner').oid)
  somebody.release()
  answerPopups(store, { as: 'two-companies' })
  await user.click(question.getByRole('button', { name: 'Sign In' }))
  expect(await screen.findByText('Access request sent')).toBeVisible()
  expect(reasons(store)).toEqual(['Half a sentence'])
})

/** Another tab comes back from Microsoft, by the page that all of them come back by. */
async function signInElsewhere() {
  const back = here()
  const library = btoa(JSON.stringify({ id: 'elsewhere', meta: { interactionType: 'popup' } }))
  vi.spyOn(window, 'close').mockReturnValue()
  history.replaceState(null, '', `/redirect.html#code=c&state=${encodeURIComponent(library)}`)
  await import('#src/auth/redirect.ts')
  history.replaceState(null, '', back)
}

test('a window that is closed is noticed, though another tab has signed in meanwhile', async () => {
  const { store, user, question } = await interrupted()
  const microsoft = answerPopups(store, 'later')
  await user.click(question.getByRole('button', { name: 'Sign In' }))
  await waitFor(() => {
    expect(microsoft.urls).toHaveLength(1)
  })
  await signInElsewhere()
  microsoft.close()
  expect(await question.findByText(/The sign-in window was closed\./)).toBeVisible()
})

test('a window that closes with its answer is not missed, however long the token takes', async () => {
  const { store, user, question } = await interrupted()
  store.change(({ conditions }) => {
    conditions.faults += ';entraToken:delay-900'
  })
  const microsoft = answerPopups(store, 'later')
  await user.click(question.getByRole('button', { name: 'Sign In' }))
  await waitFor(() => {
    expect(microsoft.urls).toHaveLength(1)
  })
  microsoft.answer({ as: 'two-companies' })
  microsoft.close()
  expect(await screen.findByText('Access request sent', {}, { timeout: 3000 })).toBeVisible()
})

test('a sign-in that is cancelled at Microsoft changes nothing, and can be begun again', async () => {
  const { store, user, question } = await interrupted()
  const { grants } = store.read().microsoft
  store.change(({ microsoft }) => {
    microsoft.grants = []
  })
  const cancelled = answerPopups(store, { as: 'two-companies', consent: 'decline' })
  await user.click(question.getByRole('button', { name: 'Sign In' }))
  expect(await question.findByText(/The sign-in was canceled\./)).toBeVisible()
  cancelled.release()
  store.change(({ microsoft }) => {
    microsoft.grants = grants
  })
  answerPopups(store, { as: 'two-companies' })
  await user.click(question.getByRole('button', { name: 'Sign In' }))
  expect(await screen.findByText('Access request sent')).toBeVisible()
})

/** The window that would ask is held back, and the full page is offered: with the words for what becomes of the form. */
async function heldBack(user: UserEvent, offer: string) {
  const question = within(await screen.findByRole('dialog', { name: 'Your sign-in has ended' }))
  const windows = vi.spyOn(window, 'open').mockReturnValue(null)
  await user.click(question.getByRole('button', { name: 'Sign In' }))
  expect(await question.findByText(/Your browser held the sign-in window back\./)).toBeVisible()
  windows.mockRestore()
  await user.click(question.getByRole('button', { name: offer }))
}

test('where the browser holds windows back, a full page is the other way, and a form without a draft is told to be lost', async () => {
  const { store, user } = await interrupted()
  const microsoft = watchMicrosoft(store)
  await heldBack(user, 'Sign in on a full page (what you typed is lost)')
  await microsoft.visit({ as: 'two-companies' })
  expect(await screen.findByRole('link', { name: 'Select: Fabrikam' })).toBeVisible()
  expect(here()).toBe('/companies')
})

test('where nothing is typed, nothing is said of it, and the place in the page is kept', async () => {
  const place = `/c/${companyIdOf('contoso')}/app-catalog#place`
  const { store, user } = await enter('/?scenario=tour&as=owner')
  openPage(place)
  const bell = await screen.findByRole('button', { name: /^Notifications/ })
  endSession(store, 'noticesSeen')
  const microsoft = watchMicrosoft(store)
  await user.click(bell)
  await heldBack(user, 'Sign in on a full page')
  await microsoft.visit({ as: 'owner' })
  await heading('App Catalog')
  expect(here()).toBe(place)
})

/** A claim that is filled in, and its sign-in that ends as it is sent. */
async function claiming() {
  const { user, store } = await openWizard()
  await fillIn(user, 'ready')
  endSession(store, 'claimCreate')
  await proceed(user)
  return { user, store, microsoft: watchMicrosoft(store) }
}
const allButTheSecret = 'Sign in on a full page (what you typed comes back, the secret does not)'
const { ready } = registrations

test('a claim comes back from the full page, and its secret does not', async () => {
  const { user, store, microsoft } = await claiming()
  await heldBack(user, allButTheSecret)
  await expectNoSecret(store, ready.secret)
  await microsoft.visit({ as: 'two-companies' })
  await heading('Claim Ownership')
  expect(field('Object ID')).toHaveValue(ready.id)
  expect(field('Client ID')).toHaveValue(ready.clientId)
  expect(field('Secret')).toHaveValue('')
})

test('whoever comes back as somebody else finds nothing of it', async () => {
  const { user, store } = await openWizard()
  await fillIn(user, 'ready')
  endSession(store, 'companyList')
  openPage('/companies')
  const microsoft = watchMicrosoft(store)
  await user.click(await screen.findByRole('button', { name: 'Sign In' }))
  await microsoft.visit({ as: 'newcomer' })
  await screen.findByRole('heading', { name: 'Select the Company You Want to Sign In To' })
  openPage('/recover')
  await heading('Claim Ownership')
  expect(field('Object ID')).toHaveValue('')
  expect(field('Client ID')).toHaveValue('')
})

test('a company that is being created comes back from the full page as it was', async () => {
  const { rest, store, user } = await enter(
    '/companies/new?step=user-info&scenario=tour&as=no-company',
  )
  keepInfo({ region: 'US', name: 'Tailspin Toys', country: 'DE' })
  openPage(rest)
  const email = () => screen.findByRole('textbox', { name: 'Contact Email' })
  await user.clear(await email())
  await user.type(await email(), 'zed@tailspin.example')
  await user.click(screen.getByRole('checkbox', { name: /^Accept all/ }))
  endSession(store, 'companyCreate')
  const microsoft = watchMicrosoft(store)
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  await heldBack(user, 'Sign in on a full page (what you typed comes back)')
  await microsoft.visit({ as: 'no-company' })
  expect(await email()).toHaveValue('zed@tailspin.example')
  await user.click(screen.getByRole('checkbox', { name: /^Accept all/ }))
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  await heading('App Catalog')
  expect(store.read().portal.companies.filter(({ name }) => name === 'Tailspin Toys')).toHaveLength(
    1,
  )
})

test('a page that opens after the session has ended offers the sign-in and comes back', async () => {
  const { store, user, rest } = await enter(address)
  endSession(store, 'companyList')
  openPage(rest)
  const microsoft = watchMicrosoft(store)
  expect(await screen.findByRole('heading', { name: 'You are signed out' })).toBeVisible()
  await expectAccessible()
  await user.click(screen.getByRole('button', { name: 'Sign In' }))
  await microsoft.visit({ as: 'two-companies' })
  expect(await screen.findByRole('link', { name: 'Select: Fabrikam' })).toBeVisible()
  expect(here()).toBe('/companies')
})

test('a form that cannot reach Microsoft says so, and keeps what was typed', async () => {
  const { store, user } = await renderApp(address)
  await user.click(await screen.findByRole('button', { name: 'Request Access: Contoso Labs' }))
  const form = within(await screen.findByRole('dialog', { name: /^Request Access to join/ }))
  await user.type(form.getByLabelText('Reason for Request'), 'Labs')
  store.change(({ conditions }) => {
    conditions.faults = 'accessRequestCreate#1:status-401;entraToken:network'
  })
  await user.click(form.getByRole('button', { name: 'Submit' }))
  expect(await form.findByText('Check your network, then try again.')).toBeVisible()
  store.change(({ conditions }) => {
    conditions.faults = ''
  })
  await user.click(form.getByRole('button', { name: 'Submit' }))
  expect(await screen.findByText('Access request sent')).toBeVisible()
  expect(reasons(store)).toEqual(['Labs'])
})
