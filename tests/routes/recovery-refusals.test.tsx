import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { personByKey } from '#mocks/microsoft/people.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { registrations, type RegistrationKey } from '#mocks/scenarios/registrations.ts'
import { hours, minutes } from '#mocks/world/clock.ts'
import type { Store } from '#mocks/world/store.ts'
import { expectAccessible } from '../support/accessible.ts'
import {
  button,
  expectNoSecret,
  expectOneSuccess,
  field,
  fillIn,
  granted,
  heading,
  openWizard,
  pass,
  paste,
  proceed,
  refusal,
  type Values,
} from '../support/claiming.ts'
import { here, openPage } from '../support/render-app.tsx'

const { ready, edge, aged } = registrations
const wrongSecret = 'dem8Q~wrong-registration-demo-secret-000'
const contoso = companyIdOf('contoso')

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
  const title = "You've reached the maximum number of claim ownership attempts"
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
  await heading("You've reached the maximum number of claim ownership attempts")
  expect(store.read().portal.attempts[key]).toMatchObject({ failures: 3 })
})
