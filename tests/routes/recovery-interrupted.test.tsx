import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw/http'
import { expect, onTestFinished, test, vi } from 'vitest'
import { answerPopups } from '#mocks/microsoft/for-tests.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import { registrations, type RegistrationKey } from '#mocks/scenarios/registrations.ts'
import {
  button,
  choose,
  expectNoSecret,
  expectOneSuccess,
  field,
  fillIn,
  granted,
  heading,
  openWizard,
  paste,
  proceed,
  refusal,
  watchCaches,
} from '../support/claiming.ts'
import { setFaults } from '../support/conditions.ts'
import { openPage, renderApp } from '../support/render-app.tsx'

const { ready, aged } = registrations

test.for([
  ['a double click', 'dblClick', ''],
  ['a lost answer', 'click', 'claimSubmit#1:drop-reply'],
  ['a lost answer at the beginning', 'click', 'claimCreate#1:drop-reply'],
  ['a call that arrives twice', 'click', 'claimSubmit:duplicate;claimCreate:duplicate'],
] as const)('%s is one claim', async ([, press, faults]) => {
  const { user, store } = await openWizard({ faults })
  await fillIn(user, 'ready')
  await user[press](button('Continue'))
  await granted('Max Weber')
  expectOneSuccess(store, 'Max Weber')
  expect(store.read().portal.claims).toHaveLength(1)
  await expectNoSecret(store, ready.secret)
})

test('when no answer comes, the page finds out by itself what became of the claim', async () => {
  const { user, store } = await openWizard({ faults: 'claimSubmit#1-3:drop-reply' })
  await fillIn(user, 'ready')
  await proceed(user)
  await granted('Max Weber')
  expectOneSuccess(store, 'Max Weber')
  await expectNoSecret(store, ready.secret)
})

const silence = 'claimSubmit#1-3:drop-reply;claimGet#1-3:network'

test('when nothing answers any more, sending again is the same attempt', async () => {
  const { user, store } = await openWizard({ faults: silence })
  await fillIn(user, 'aged')
  await proceed(user)
  expect(await screen.findByText(/The portal did not answer/)).toBeVisible()
  expect(field('Object ID')).toHaveValue(aged.id)
  await expectNoSecret(store, aged.secret)
  await proceed(user)
  await refusal()
  expect(screen.getByText(/^2 attempts are left/)).toBeVisible()
})

test('when the lost answer is found after all, the secret goes at once', async () => {
  const { user, store } = await openWizard({ faults: 'claimSubmit#1-3:drop-reply' })
  await fillIn(user, 'aged')
  await proceed(user)
  await refusal()
  expect(screen.getByText(/^2 attempts are left/)).toBeVisible()
  await waitFor(() => {
    expect(field('Secret')).toHaveValue('')
  })
  await expectNoSecret(store, aged.secret)
})

test('what was typed since is not wiped when the lost answer is found late', async () => {
  const { user, store, server } = await openWizard({ faults: 'claimSubmit#1-3:drop-reply' })
  const held = Promise.withResolvers<void>()
  server.use(http.get('*/claims/:claimId', () => held.promise))
  await fillIn(user, 'aged')
  await proceed(user)
  expect(await screen.findByText(/The portal did not answer/)).toBeVisible()
  await paste(user, 'Secret', ready.secret)
  held.resolve()
  await refusal()
  await expectNoSecret(store, aged.secret)
  await paste(user, 'Object ID', ready.id)
  await paste(user, 'Client ID', ready.clientId)
  expect(field('Secret')).toHaveValue(ready.secret)
  await proceed(user)
  await granted('Max Weber')
})

test('a claim that cannot be read again is gone on with as it is known', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  onTestFinished(() => void vi.useRealTimers())
  const { user, store } = await openWizard({ as: 'newcomer' })
  await fillIn(user, 'ready')
  await proceed(user)
  await user.click(await screen.findByRole('link', { name: 'Back' }))
  await heading('Claim Ownership')
  await vi.advanceTimersByTimeAsync(2000)
  setFaults(store, 'claimGet#1:status-500')
  await proceed(user)
  await user.click(await screen.findByRole('checkbox', { name: /^Accept all/ }))
  await proceed(user)
  await granted('Nia Okafor')
})

test('what cannot be read is told within the wizard, which keeps all that stands in it', async () => {
  const { user, store } = await openWizard()
  await fillIn(user, 'fresh')
  await proceed(user)
  await heading('Microsoft’s log does not show everything yet')
  openPage('/recover')
  await heading('Claim Ownership')
  await fillIn(user, 'ready')
  setFaults(store, 'claimGet#1:status-500')
  await user.click(await screen.findByRole('link', { name: 'See how it stands' }))
  await heading('Something went wrong on our side')
  expect(screen.getByRole('list', { name: 'Steps' })).toBeVisible()
  history.back()
  await heading('Claim Ownership')
  expect(field('Secret')).toHaveValue(ready.secret)
})

test('when the answer stays lost, the secret stays for one more minute, and another for who keeps it', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const { user, store } = await openWizard({ faults: silence })
  await fillIn(user, 'aged')
  await proceed(user)
  await screen.findByText(/The portal did not answer/)
  await vi.advanceTimersByTimeAsync(50_000)
  expect(field('Secret')).toHaveValue(aged.secret)
  await user.click(button('Keep it'))
  await vi.advanceTimersByTimeAsync(50_000)
  expect(field('Secret')).toHaveValue(aged.secret)
  await vi.advanceTimersByTimeAsync(10_000)
  vi.useRealTimers()
  await waitFor(() => {
    expect(field('Secret')).toHaveValue('')
  })
  expect(field('Client ID')).toHaveValue(aged.clientId)
  await expectNoSecret(store, aged.secret)
})

test('when nothing answers any more, a reload shows what became of the claim', async () => {
  const { user, store } = await openWizard({ faults: silence })
  await fillIn(user, 'ready')
  await proceed(user)
  await screen.findByText(/The portal did not answer/)
  store.change(({ conditions }) => {
    conditions.faults = ''
  })
  openPage()
  await granted('Max Weber')
  expectOneSuccess(store, 'Max Weber')
})

test('a session that ends in the middle is renewed, and the claim goes on', async () => {
  const { user, store } = await openWizard()
  await fillIn(user, 'ready')
  store.change(({ microsoft, conditions }) => {
    microsoft.sessions = []
    conditions.faults = 'claimSubmit#1:status-401'
  })
  await proceed(user)
  const question = within(await screen.findByRole('dialog', { name: 'Your sign-in has ended' }))
  await user.click(question.getByRole('button', { name: 'Not now' }))
  expect(await screen.findByText(/Your sign-in has ended\. Sign in again/)).toBeVisible()
  await expectNoSecret(store, ready.secret)

  store.change(({ conditions }) => {
    conditions.calls = {}
  })
  await proceed(user)
  await screen.findByRole('dialog', { name: 'Your sign-in has ended' })
  answerPopups(store, { as: 'two-companies' })
  await user.click(button('Sign In'))
  await granted('Max Weber')
  expectOneSuccess(store, 'Max Weber')
})

async function openUserInfo(faults = '', what: RegistrationKey = 'ready') {
  const app = await openWizard({ as: 'newcomer', faults })
  await fillIn(app.user, what)
  await proceed(app.user)
  await heading('Who will own the company?')
  await app.user.click(await screen.findByRole('checkbox', { name: /^Accept all/ }))
  return app
}

test('when no answer comes, the name that was typed is kept, and sending again goes on', async () => {
  const { user, store } = await openUserInfo('claimSubmit#1-3:drop-reply')
  await paste(user, 'Last Name', 'Obi')
  await proceed(user)
  expect(await screen.findByText(/The portal did not answer/)).toBeVisible()
  expect(field('Last Name')).toHaveValue('Obi')
  await expectNoSecret(store, ready.secret)
  await proceed(user)
  await granted('Nia Obi')
  expectOneSuccess(store, 'Nia Obi')
})

/** The second step, with what was done there before. */
async function expectTold(lastName: string, accepted: boolean) {
  await heading('Who will own the company?')
  expect(await screen.findByLabelText('Last Name')).toHaveValue(lastName)
  expect(field('First Name')).toHaveValue('Nia')
  const terms = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Accept all/ })
  expect(terms.checked).toBe(accepted)
}

test('back and forward lose nothing; a reload loses the secret alone', async () => {
  const { user, store } = await openUserInfo()
  await paste(user, 'Last Name', 'Obi')
  history.back()
  await heading('Claim Ownership')
  expect(field('Secret')).toHaveValue(ready.secret)
  history.forward()
  await expectTold('Obi', true)
  await user.click(await screen.findByRole('link', { name: 'Back' }))
  await heading('Claim Ownership')
  expect(field('Secret')).toHaveValue(ready.secret)

  history.back()
  await expectTold('Obi', true)
  openPage()
  await heading('Claim Ownership')
  expect(screen.getByRole('combobox', { name: 'Company to Claim' })).toHaveValue('Contoso (US)')
  expect(field('Object ID')).toHaveValue(ready.id)
  expect(field('Client ID')).toHaveValue(ready.clientId)
  expect(field('Secret')).toHaveValue('')
  await expectNoSecret(store, ready.secret)
})

test('a reload keeps the name and the accepted terms, until the claim has served', async () => {
  const { user, store } = await openUserInfo()
  await paste(user, 'Last Name', 'Obi')
  openPage()
  await heading('Claim Ownership')
  await paste(user, 'Secret', ready.secret)
  await proceed(user)
  await expectTold('Obi', true)
  await proceed(user)
  await granted('Nia Obi')
  expectOneSuccess(store, 'Nia Obi')
  await user.keyboard('{Escape}')
  await heading('App Catalog')
  expect(sessionStorage.getItem('holdfast.claim-person')).toBeNull()
})

test('a refusal keeps the name and the accepted terms', async () => {
  const { user, store } = await openUserInfo('', 'aged')
  await paste(user, 'Last Name', 'Obi')
  await proceed(user)
  await refusal()
  await fillIn(user, 'ready')
  await proceed(user)
  await expectTold('Obi', true)
  await proceed(user)
  await granted('Nia Obi')
  expect(store.read().portal.mails).toHaveLength(1)
})

test('for another company the name stays, and the terms are asked for again', async () => {
  const { user } = await openUserInfo()
  await paste(user, 'Last Name', 'Obi')
  await user.click(screen.getByRole('link', { name: 'Back' }))
  await heading('Claim Ownership')
  await choose(user, 'Contoso Labs (EU)')
  await proceed(user)
  await expectTold('Obi', false)
})

test('whoever leaves the wizard and comes back finds all but the secret', async () => {
  watchCaches()
  const { user, store } = await renderApp('/companies?scenario=owner-left&as=two-companies')
  await user.click(await screen.findByRole('link', { name: 'Recover Company' }))
  await user.click(await screen.findByRole('combobox', { name: 'Company to Claim' }))
  await user.click(await screen.findByText('Contoso (US)'))
  await fillIn(user, 'ready')
  history.back()
  await heading('Select the Company You Want to Sign In To')
  await expectNoSecret(store, ready.secret)
  history.forward()
  await heading('Claim Ownership')
  expect(field('Object ID')).toHaveValue(ready.id)
  expect(field('Secret')).toHaveValue('')
})

test('what another tab has decided is shown here, and not done again', async () => {
  const { user, store } = await openUserInfo()
  const [claim] = store.read().portal.claims
  if (!claim) throw new Error('No claim has begun')
  store.change(({ portal }) => {
    portal.claims = [{ ...claim, state: { kind: 'granted', receipt } }]
  })
  await proceed(user)
  await granted('Nia Okafor')
  expect(store.read().portal.events).toEqual([])
  await expectNoSecret(store, ready.secret)
})

const receipt = {
  grantedAt: 0,
  clientIdEnd: '34554',
  createdAt: 0,
  createdBy: personByKey('newcomer').upn,
  consentedBy: personByKey('newcomer').upn,
  notified: 1,
  registrationDeleted: false,
}
