import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { answerPopups } from '#mocks/microsoft/for-tests.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import type { Store } from '#mocks/world/store.ts'
import { expectAccessible } from '../support/accessible.ts'
import { watchMicrosoft } from '../support/microsoft.ts'
import { enter, here, openPage, renderApp } from '../support/render-app.tsx'

const address = '/companies?scenario=tour&as=two-companies'
const max = personByKey('two-companies')

beforeEach(() => () => vi.restoreAllMocks())

/** The backend takes the token no longer, and Microsoft gives another only to the person. */
function endSession(store: Store, operation: string) {
  store.change(({ microsoft, conditions }) => {
    microsoft.sessions = []
    conditions.faults = `${operation}#1:status-401`
  })
}

/** A person in the middle of a form, whose sign-in ends as they send it. */
async function interrupted() {
  const { store, user } = await renderApp(address)
  await user.click(await screen.findByRole('button', { name: 'Request Access: Contoso Labs' }))
  const form = within(await screen.findByRole('dialog', { name: /^Request Access to join/ }))
  await user.type(form.getByLabelText('Reason for Request'), 'Half a sentence')
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

test('a sign-in that is cancelled at Microsoft changes nothing, and can be begun again', async () => {
  const { store, user, question } = await interrupted()
  const { grants } = store.read().microsoft
  store.change(({ microsoft }) => {
    microsoft.grants = []
  })
  const cancelled = answerPopups(store, { as: 'two-companies', consent: 'decline' })
  await user.click(question.getByRole('button', { name: 'Sign In' }))
  expect(await question.findByText(/The sign-in was cancelled\./)).toBeVisible()
  cancelled.release()
  store.change(({ microsoft }) => {
    microsoft.grants = grants
  })
  answerPopups(store, { as: 'two-companies' })
  await user.click(question.getByRole('button', { name: 'Sign In' }))
  expect(await screen.findByText('Access request sent')).toBeVisible()
})

test('where the browser holds windows back, a full page is the other way', async () => {
  const { store, user, question } = await interrupted()
  const microsoft = watchMicrosoft(store)
  vi.spyOn(window, 'open').mockReturnValue(null)
  await user.click(question.getByRole('button', { name: 'Sign In' }))
  expect(await question.findByText(/Your browser held the sign-in window back\./)).toBeVisible()
  await user.click(question.getByRole('button', { name: /^Sign in on a full page/ }))
  await microsoft.visit({ as: 'two-companies' })
  expect(await screen.findByRole('link', { name: 'Select: Fabrikam' })).toBeVisible()
  expect(here()).toBe('/companies')
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
