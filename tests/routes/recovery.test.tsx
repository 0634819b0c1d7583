import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { answerPopups } from '#mocks/microsoft/for-tests.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { registrations, type RegistrationKey } from '#mocks/scenarios/registrations.ts'
import { hours, minutes, moved } from '#mocks/world/clock.ts'
import type { Store } from '#mocks/world/store.ts'
import { expectAccessible } from '../support/accessible.ts'
import {
  button,
  expectNoSecret,
  field,
  fillIn,
  heading,
  openWizard,
  paste,
  watchCaches,
  type Values,
} from '../support/claiming.ts'
import { here, openPage, renderApp } from '../support/render-app.tsx'

const { ready, edge, aged } = registrations
const wrongSecret = 'dem8Q~wrong-registration-demo-secret-000'
const contoso = companyIdOf('contoso')
const catalog = `/c/${contoso}/app-catalog`
const oneManager = /You currently have only one user with Access Management privileges/

const granted = (person: string) =>
  screen.findByRole('dialog', {
    name: 'Ownership Granted',
    description: `"${person}" has received full admin with access management rights.`,
  })
const refusal = () => screen.findByRole('heading', { name: 'Error - Claim Ownership Failed' })
const proceed = (user: UserEvent) => user.click(button('Continue'))

/** One success is one event and one mail. */
function expectOneSuccess(store: Store, person: string) {
  const { events, mails } = store.read().portal
  expect(events.map(({ title }) => title)).toEqual([`Company Ownership Approved for ${person}`])
  expect(mails).toMatchObject([
    { to: 'ana.silva@contoso.example', subject: 'Access Recovered to "PMPC_Contoso"' },
  ])
}

function pass(store: Store, ms: number) {
  store.change(({ conditions }) => {
    conditions.clock = moved(conditions.clock, ms)
  })
}

test('a newcomer recovers the company, from the selector to its App Catalog', async () => {
  watchCaches()
  const { user, store } = await renderApp('/companies?scenario=owner-left&as=newcomer')
  const swept = () => expectNoSecret(store, ready.secret)
  await user.click(await screen.findByRole('link', { name: 'Recover Company' }))
  expect(await heading('Claim Ownership')).toHaveFocus()
  expect(here()).toBe('/recover')
  expect(button('Continue')).toHaveAccessibleDescription('Choose a company first.')
  expect(field('Object ID')).toHaveAttribute('readonly')
  await expectAccessible()

  await user.type(screen.getByRole('combobox', { name: 'Company to Claim' }), contoso.slice(0, 8))
  const option = await screen.findByRole('option', { name: /^Contoso \(US\)/ })
  expect(option).toHaveTextContent(contoso)
  await user.click(option)
  expect(screen.getByText('********-****-****-****-*******')).toBeVisible()
  expect(screen.getByText('8012d')).toBeVisible()
  expect(button('Continue')).toHaveAccessibleDescription(/^Fill in Object ID/)
  await fillIn(user, 'ready')
  expect(field('Secret')).toHaveAttribute('type', 'password')
  await user.click(button('Show the secret'))
  expect(field('Secret')).toHaveAttribute('type', 'text')
  expect(field('Secret')).toHaveValue(ready.secret)
  await user.click(button('Hide the secret'))
  await swept()
  await proceed(user)

  await heading('Who will own the company?')
  expect(screen.getByText('User Info')).toHaveAttribute('aria-current', 'step')
  expect(await screen.findByLabelText('First Name')).toHaveValue('Nia')
  expect(field('Last Name')).toHaveValue('Okafor')
  expect(button('Continue')).toHaveAccessibleDescription('Accept the terms first.')
  await swept()
  await paste(user, 'Last Name', 'Obi')
  await user.click(button('Terms and conditions'))
  const terms = await screen.findByRole('dialog', { name: 'Terms and Conditions' })
  await user.click(within(terms).getByRole('button', { name: 'Close' }))
  await waitFor(() => {
    expect(terms).not.toBeInTheDocument()
  })
  expect(field('Last Name')).toHaveValue('Obi')
  await user.click(screen.getByRole('checkbox', { name: /^Accept all/ }))
  await expectAccessible()
  await proceed(user)

  const popup = within(await granted('Nia Obi'))
  expect(popup.getByText(/was made by nia\.okafor@contoso\.example on/)).toBeVisible()
  expect(popup.getByText('1 access manager was told by mail.')).toBeVisible()
  await expectAccessible()
  await swept()
  openPage()
  await granted('Nia Obi')
  await swept()
  const footer = screen.getAllByRole('button', { name: 'Close' }).at(-1)
  if (footer) await user.click(footer)

  expect(await screen.findByRole('heading', { name: 'App Catalog' })).toHaveFocus()
  expect(here()).toBe(catalog)
  expect(screen.queryByText(oneManager)).not.toBeInTheDocument()
  expectOneSuccess(store, 'Nia Obi')
  await swept()
})

test('a user of the company is not asked for a name, and the banner tells the truth', async () => {
  const { user, store } = await openWizard()
  store.change(({ portal }) => {
    portal.users = portal.users.filter(({ email }) => email !== personByKey('owner').upn)
  })
  await fillIn(user, 'ready')
  await proceed(user)
  const popup = within(await granted('Max Weber'))
  expect(popup.getByText('0 access managers were told by mail.')).toBeVisible()
  await user.keyboard('{Escape}')
  await screen.findByRole('heading', { name: 'App Catalog' })
  expect(screen.getByText(oneManager)).toBeVisible()
  expect(store.read().portal.mails).toEqual([])
})

test('the whole way can be gone with the keyboard alone', async () => {
  watchCaches()
  const { user, store } = await renderApp('/companies?scenario=owner-left&as=newcomer')
  const { keyboard } = user
  await tabTo(user, await screen.findByRole('link', { name: 'Recover Company' }))
  await keyboard('{Enter}')
  await heading('Claim Ownership')
  await tabTo(user, screen.getByRole('combobox', { name: 'Company to Claim' }))
  await keyboard('Contoso (U')
  await screen.findByRole('option', { name: /^Contoso \(US\)/ })
  await keyboard('{Enter}')
  await screen.findByText('8012d')
  for (const [label, text] of [
    ['Object ID', ready.id],
    ['Client ID', ready.clientId],
    ['Secret', ready.secret],
  ] as const) {
    await tabTo(user, field(label))
    await user.paste(text)
  }
  await keyboard('{Enter}')
  await heading('Who will own the company?')
  await tabTo(user, await screen.findByRole('checkbox', { name: /^Accept all/ }))
  await keyboard(' ')
  await tabTo(user, button('Continue'))
  await keyboard('{Enter}')
  const popup = within(await granted('Nia Okafor'))
  await tabTo(user, popup.getAllByRole('button', { name: 'Close' }).at(-1))
  await keyboard('{Enter}')
  expect(await screen.findByRole('heading', { name: 'App Catalog' })).toHaveFocus()
  expectOneSuccess(store, 'Nia Okafor')
})

async function tabTo(user: UserEvent, target: HTMLElement | undefined) {
  for (let presses = 0; presses < 40 && document.activeElement !== target; presses += 1) {
    await user.tab()
  }
  expect(target).toHaveFocus()
}

const refusals: [what: string, values: RegistrationKey | Values, reason: RegExp, remedy: RegExp][] =
  [
    ['too old', 'aged', /older than 72 hours\. It was made on /, /make a new one/],
    [
      'not consented',
      'no-consent',
      /does not hold the application permission/,
      /grant the consent/,
    ],
    ['delegated', 'delegated', /does not hold the application permission/, /not delegated/],
    ['an expired secret', 'secret-expired', /secret has expired/, /Make a new client secret/],
    [
      'in another tenant',
      'fabrikam',
      /in another tenant\. .*8012d.*da989/,
      /Make it in the company/,
    ],
    [
      'a wrong secret',
      { ...ready, secret: wrongSecret },
      /did not accept these values/,
      /that the Secret is the Value, not the Secret ID/,
    ],
    [
      'swapped ids',
      { ...ready, id: ready.clientId, clientId: ready.id },
      /did not accept these values/,
      /Client ID is complete/,
    ],
    [
      'the enterprise application',
      { ...ready, id: ready.principalId },
      /that of the enterprise application/,
      /Open App registrations/,
    ],
    ['another registration', { ...ready, id: edge.id }, /belongs to something else/, /Copy both/],
  ]

test.for(refusals)('refused: %s', async ([, values, reason, remedy]) => {
  const { id, secret } = typeof values === 'string' ? registrations[values] : values
  const { user, store } = await openWizard()
  await fillIn(user, values)
  await proceed(user)
  expect(await refusal()).toHaveFocus()
  expect(screen.getByText(reason)).toBeVisible()
  expect(screen.getByText(remedy)).toBeVisible()
  expect(screen.getByText('2 attempts are left before claiming locks for 12 hours.')).toBeVisible()
  expect(field('Object ID')).toHaveValue(id)
  expect(field('Secret')).toHaveValue('')
  await expectNoSecret(store, secret)

  openPage()
  await refusal()
  expect(field('Object ID')).toHaveValue(id)
  await expectNoSecret(store, secret)
})

test('when Microsoft does not answer, no attempt is used and the same values may be sent again', async () => {
  const { user, store } = await openWizard({ faults: 'graphDirectoryAudits#1:status-503' })
  await fillIn(user, 'ready')
  await proceed(user)
  expect(await refusal()).toHaveFocus()
  expect(screen.getByText(/Microsoft could not be reached/)).toBeVisible()
  expect(screen.queryByText(/attempts? (is|are) left/)).not.toBeInTheDocument()
  await expectAccessible()
  await paste(user, 'Secret', ready.secret)
  await proceed(user)
  await granted('Max Weber')
  expectOneSuccess(store, 'Max Weber')
})

test('the third failure locks, the page says until when, and afterwards the way is open', async () => {
  const { user, store } = await openWizard({ scenario: 'owner-left-two-failures' })
  expect(screen.getByText('1 attempt is left before claiming locks for 12 hours.')).toBeVisible()
  await fillIn(user, 'aged')
  await proceed(user)
  const title = 'You’ve reached the maximum number of claim ownership attempts'
  await heading(title)
  expect(here()).toBe(`/recover/locked/${contoso}`)
  const { lockedUntil } = lockOf(store)
  expect(lockedUntil - store.now()).toBeGreaterThan(hours(12) - minutes(1))
  const utc = new Date(lockedUntil).toLocaleString('en', { timeZone: 'UTC', minute: '2-digit' })
  expect(screen.getByText(/^You can try again from .*UTC\)?\.$/)).toHaveTextContent(utc)
  await expectAccessible()
  await expectNoSecret(store, aged.secret)

  openPage()
  await heading(title)
  openPage('/recover')
  expect(await screen.findByText(title)).toBeVisible()
  expect(button('Continue')).toHaveAccessibleDescription(/cannot be claimed right now/)
  expect(field('Secret')).toHaveAttribute('readonly')

  pass(store, hours(12))
  openPage(`/recover/locked/${contoso}`)
  await heading('Claim Ownership')
  expect(field('Object ID')).toHaveValue(aged.id)
  await fillIn(user, { ...ready, id: edge.id })
  await proceed(user)
  await refusal()
  expect(screen.getByText(/^2 attempts are left/)).toBeVisible()
})

function lockOf(store: Store) {
  const { oid } = personByKey('two-companies')
  return { lockedUntil: store.read().portal.attempts[`${oid}/${contoso}`]?.lockedUntil ?? 0 }
}

test('where recovery is switched off, the page says so before anything can be typed', async () => {
  await openWizard({ company: 'Northwind Traders (US)' })
  expect(screen.getByText('Tenant recovery has been disabled for this account')).toBeVisible()
  expect(screen.getByRole('link', { name: /@/ })).toHaveAttribute(
    'href',
    expect.stringMatching(/^mailto:/),
  )
  expect(field('Object ID')).toHaveAttribute('readonly')
  expect(button('Continue')).toHaveAccessibleDescription(/cannot be claimed right now/)
  await expectAccessible()
})

test('whoever is signed in there signs out right there, and goes on', async () => {
  const { user, store } = await openWizard()
  await user.click(screen.getByRole('combobox', { name: 'Company to Claim' }))
  signInThere(store)
  openPage()
  expect(await screen.findByText('You are signed in to this company')).toBeVisible()
  expect(field('Object ID')).toHaveAttribute('readonly')
  await user.click(button('Sign out of the company'))
  await waitFor(() => {
    expect(screen.queryByText('You are signed in to this company')).not.toBeInTheDocument()
  })
  expect(store.read().portal.sessions).toEqual({})
  await fillIn(user, 'ready')
  await proceed(user)
  await granted('Max Weber')
})

test('signing in there from another tab stops the claim, and costs nothing', async () => {
  const { user, store } = await openWizard()
  await fillIn(user, 'ready')
  signInThere(store)
  await proceed(user)
  expect(await screen.findByText(/Sign out of it first, then claim it\./)).toBeVisible()
  await user.click(await screen.findByRole('button', { name: 'Sign out of the company' }))
  await waitFor(() => {
    expect(screen.queryByText('You are signed in to this company')).not.toBeInTheDocument()
  })
  await proceed(user)
  await granted('Max Weber')
  expectOneSuccess(store, 'Max Weber')
})

function signInThere(store: Store) {
  store.change(({ portal }) => {
    portal.sessions[personByKey('two-companies').oid] = contoso
  })
}

const waiting = 'Microsoft’s log does not show the registration yet'

test('the waiting page looks again by itself, also after a reload', async () => {
  const { user, store } = await openWizard()
  await fillIn(user, 'fresh')
  await proceed(user)
  await heading(waiting)
  await expectNoSecret(store, registrations.fresh.secret)

  vi.useFakeTimers({ shouldAdvanceTime: true })
  openPage()
  await heading(waiting)
  pass(store, minutes(6))
  await vi.advanceTimersByTimeAsync(15_000)
  vi.useRealTimers()
  await granted('Max Weber')
  expectOneSuccess(store, 'Max Weber')
})

test('a wait that outlasts the proof asks for the secret again, and costs nothing', async () => {
  const { user, store } = await openWizard()
  await fillIn(user, 'fresh')
  await proceed(user)
  await heading(waiting)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours(2) })
  await user.click(button('Look again now'))
  expect(await refusal()).toBeVisible()
  vi.useRealTimers()
  expect(screen.getByText(/longer than the proof by your Secret lasts/)).toBeVisible()
  expect(screen.getByText(/^Enter the Secret again and continue/)).toBeVisible()
  expect(screen.queryByText(/attempts? (is|are) left/)).not.toBeInTheDocument()
  expect(field('Object ID')).toHaveValue(registrations.fresh.id)

  pass(store, minutes(6))
  await paste(user, 'Secret', registrations.fresh.secret)
  await proceed(user)
  await granted('Max Weber')
  expectOneSuccess(store, 'Max Weber')
})

test('after five minutes in which nobody touched it the secret is gone, and nothing else', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const { user, store } = await openWizard()
  await fillIn(user, 'ready')
  await vi.advanceTimersByTimeAsync(minutes(5))
  vi.useRealTimers()
  await waitFor(() => {
    expect(field('Secret')).toHaveValue('')
  })
  expect(field('Client ID')).toHaveValue(ready.clientId)
  expect(button('Continue')).toHaveAccessibleDescription(/^Fill in/)
  await expectNoSecret(store, ready.secret)
})

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

test('when the answer stays lost, the secret stays for one more minute', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const { user, store } = await openWizard({ faults: silence })
  await fillIn(user, 'aged')
  await proceed(user)
  await screen.findByText(/The portal did not answer/)
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

async function openUserInfo(faults = '') {
  const app = await openWizard({ as: 'newcomer', faults })
  await fillIn(app.user, 'ready')
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

test('back and forward lose nothing; a reload loses the secret alone', async () => {
  const { user, store } = await openUserInfo()
  history.back()
  await heading('Claim Ownership')
  expect(field('Secret')).toHaveValue(ready.secret)
  history.forward()
  await heading('Who will own the company?')
  await user.click(await screen.findByRole('link', { name: 'Back' }))
  await heading('Claim Ownership')
  expect(field('Secret')).toHaveValue(ready.secret)

  history.back()
  await heading('Who will own the company?')
  openPage()
  await heading('Claim Ownership')
  expect(screen.getByRole('combobox', { name: 'Company to Claim' })).toHaveValue('Contoso (US)')
  expect(field('Object ID')).toHaveValue(ready.id)
  expect(field('Client ID')).toHaveValue(ready.clientId)
  expect(field('Secret')).toHaveValue('')
  await expectNoSecret(store, ready.secret)
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

test('a lock that another tab brought about is told, and nothing is counted', async () => {
  const { user, store } = await openWizard()
  await fillIn(user, 'ready')
  const key = `${personByKey('two-companies').oid}/${contoso}`
  store.change(({ portal, conditions }) => {
    conditions.clock = { kind: 'frozen', at: store.now() }
    portal.attempts[key] = { failures: 3, lockedUntil: store.now() + hours(12) }
  })
  await proceed(user)
  expect(await screen.findByText(/There were too many attempts/)).toBeVisible()
  await user.click(await screen.findByRole('link', { name: 'When does it end?' }))
  await heading('You’ve reached the maximum number of claim ownership attempts')
  expect(store.read().portal.attempts[key]).toMatchObject({ failures: 3 })
})

test.each(['/recover/unknown/waiting', `/recover/${contoso}/granted`])(
  'the address %s leads nowhere, and says so',
  async (address) => {
    await renderApp(`${address}?scenario=owner-left&as=newcomer`)
    await heading('There is nothing at this address')
  },
)
