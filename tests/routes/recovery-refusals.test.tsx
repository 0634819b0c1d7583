import { screen, waitFor } from '@testing-library/react'
import { expect, onTestFinished, test } from 'vitest'
import { answerPopups } from '#mocks/microsoft/for-tests.ts'
import { personByKey, type PersonKey } from '#mocks/microsoft/people.ts'
import { companyIn } from '#mocks/scenarios/base.ts'
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
  paste,
  proceed,
  refusal,
  type Values,
} from '../support/claiming.ts'
import { pass } from '../support/conditions.ts'
import { here, openPage } from '../support/render-app.tsx'

const { ready, edge, aged } = registrations
const wrongSecret = 'dem8Q~wrong-registration-demo-secret-000'
const contoso = companyIdOf('contoso')

interface Refused {
  values: RegistrationKey | Values
  reason: RegExp
  remedy: RegExp
  /** Where “Show me how.” leads in the guide. */
  place: string
  meanwhile?: (store: Store) => void
}

const refusals: Record<string, Refused> = {
  'too old': {
    values: 'aged',
    reason: /older than 72 hours\. It was made on /,
    remedy: /make a new one and copy its values/,
    place: 'afterwards',
  },
  'not consented': {
    values: 'no-consent',
    reason: /does not hold the application permission/,
    remedy: /grant the consent/,
    place: 'step-5',
  },
  delegated: {
    values: 'delegated',
    reason: /does not hold the application permission/,
    remedy: /not delegated/,
    place: 'step-5',
  },
  'an expired secret': {
    values: 'secret-expired',
    reason: /secret has expired/,
    remedy: /Make a new client secret/,
    place: 'step-14',
  },
  'an application that is switched off': {
    values: 'ready',
    reason: /is switched off at Microsoft/,
    remedy: /or make a new registration/,
    place: 'step-2',
    meanwhile: (store) =>
      store.change(({ microsoft }) => {
        for (const application of microsoft.applications)
          if (application.id === ready.id) application.disabled = true
      }),
  },
  'in another tenant': {
    values: 'fabrikam',
    reason: /in another tenant\. .*8012d.*da989/,
    remedy: /Make it in the company/,
    place: 'step-1',
  },
  'a wrong secret': {
    values: { ...ready, secret: wrongSecret },
    reason: /did not accept these values/,
    remedy: /the tenant ends in 8012d, .* that the Secret is the Value, not the Secret ID/,
    place: 'step-4',
  },
  'swapped ids': {
    values: { ...ready, id: ready.clientId, clientId: ready.id },
    reason: /did not accept these values/,
    remedy: /Client ID is complete/,
    place: 'step-4',
  },
  'the enterprise application': {
    values: { ...ready, id: ready.principalId },
    reason: /that of the enterprise application/,
    remedy: /Open App registrations/,
    place: 'step-4',
  },
  'another registration': {
    values: { ...ready, id: edge.id },
    reason: /belongs to something else/,
    remedy: /Copy both/,
    place: 'step-4',
  },
}

test.for(Object.entries(refusals))('refused: %s', async ([, refused]) => {
  const { values, reason, remedy, place, meanwhile } = refused
  const { id, secret } = typeof values === 'string' ? registrations[values] : values
  const { user, store } = await openWizard()
  meanwhile?.(store)
  await fillIn(user, values)
  await proceed(user)
  expect(await refusal()).toHaveFocus()
  expect(screen.getByText(reason)).toBeVisible()
  expect(screen.getByText(remedy)).toBeVisible()
  await expectSecretWanted()
  expectWayInGuide(place)
  expect(screen.getByText('2 attempts are left before claiming locks for 12 hours.')).toBeVisible()
  expect(field('Object ID')).toHaveValue(id)
  expect(field('Secret')).toHaveValue('')
  await expectNoSecret(store, secret)

  openPage()
  await refusal()
  expect(field('Object ID')).toHaveValue(id)
  await expectNoSecret(store, secret)
})

/** What was sent is gone. That it is to be entered again stands there, and is all that is missing. */
async function expectSecretWanted() {
  expect(screen.getByText(/enter the Secret again, then continue\.$/)).toBeVisible()
  await waitFor(() =>
    expect(button('Continue')).toHaveAccessibleDescription('Fill in Secret first.'),
  )
}

const expectWayInGuide = (place: string) =>
  expect(screen.getByRole('link', { name: 'Show me how.' })).toHaveAttribute(
    'href',
    `/guide/app-registration?for=${contoso}#${place}`,
  )

test.for([
  ['no-consent', 'step-11'],
  ['delegated', 'step-5'],
] as const)(
  'once Microsoft has shown what “%s” lacks, the guide opens at %s',
  async ([key, place]) => {
    const { user, store } = await openWizard()
    await fillIn(user, key)
    await proceed(user)
    await refusal()
    const { release } = answerPopups(store, { as: 'two-companies' })
    onTestFinished(release)
    await user.click(await screen.findByRole('button', { name: 'See what Microsoft shows' }))
    await screen.findByRole('list', { name: 'What Microsoft shows' })
    expectWayInGuide(place)
  },
)

test('a refusal that leads back from the second step is heard there, too, and not the heading of the page', async () => {
  const { user } = await openWizard({ as: 'newcomer' })
  await fillIn(user, 'aged')
  await proceed(user)
  await user.click(await screen.findByRole('checkbox', { name: /^Accept all/ }))
  await proceed(user)
  const told = await refusal()
  await heading('Claim Ownership')
  expect(told).toHaveFocus()
})

test('the secret that follows a refused one is hidden, though the one before was shown', async () => {
  const { user } = await openWizard()
  await fillIn(user, 'aged')
  await user.click(button('Show the secret'))
  expect(field('Secret')).toHaveAttribute('type', 'text')
  await user.click(field('Secret'))
  await user.keyboard('{Enter}')
  expect(await refusal()).toHaveFocus()
  await waitFor(() => expect(field('Secret')).toHaveAttribute('type', 'password'))
  expect(button('Show the secret')).toBeVisible()
  expect(await refusal()).toHaveFocus()
})

test('when Microsoft does not answer, no attempt is used and the same values may be sent again', async () => {
  const { user, store } = await openWizard({ faults: 'graphDirectoryAudits#1:status-503' })
  await fillIn(user, 'ready')
  await proceed(user)
  expect(await refusal()).toHaveFocus()
  expect(screen.getByText(/Microsoft could not be reached/)).toBeVisible()
  await expectSecretWanted()
  expect(screen.queryByText(/attempts? (is|are) left/)).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'Show me how.' })).not.toBeInTheDocument()
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
  const [claim] = store.read().portal.claims
  expect(here()).toBe(`/recover/locked/${contoso}?claim=${claim?.id ?? ''}`)
  const { lockedUntil } = lockOf(store)
  expect(lockedUntil - store.now()).toBeGreaterThan(hours(12) - minutes(1))
  const utc = new Date(lockedUntil).toLocaleString('en', { timeZone: 'UTC', minute: '2-digit' })
  expect(screen.getByText(/^You can try again from .*UTC\)?\.$/)).toHaveTextContent(utc)
  expectWhyLocked()
  await expectAccessible()
  await expectNoSecret(store, aged.secret)

  openPage()
  await heading(title)
  expect(await refusal()).toBeVisible()
  expectWhyLocked()
  openPage(`/recover/locked/${contoso}`)
  await heading(title)
  expect(screen.queryByRole('heading', { name: /^Error/ })).not.toBeInTheDocument()
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

/** Who has to wait knows what not to repeat. */
function expectWhyLocked() {
  expect(screen.getByText(/older than 72 hours\. It was made on /)).toBeVisible()
  expect(screen.getByText('No attempt is left.')).toBeVisible()
  expect(screen.queryByText(/enter the Secret again/)).not.toBeInTheDocument()
  expectWayInGuide('afterwards')
  const fresh = screen.getByRole('link', { name: 'Make a fresh registration with the guide.' })
  expect(fresh).toHaveAttribute('href', `/guide/app-registration?for=${contoso}`)
}

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
  await expectObstacle(/Sign out of it first, then claim it\./)
  await user.click(await screen.findByRole('button', { name: 'Sign out of the company' }))
  await waitFor(() => {
    expect(screen.queryByText('You are signed in to this company')).not.toBeInTheDocument()
  })
  await proceed(user)
  await granted('Max Weber')
  expectOneSuccess(store, 'Max Weber')
})

/** What stands in the way is a refusal, too: in its place, with its heading, and without a price. */
async function expectObstacle(reason: RegExp) {
  expect(await refusal()).toHaveFocus()
  expect(screen.getByText(reason)).toBeVisible()
  expect(screen.getByText('Nothing was decided and no attempt was used.')).toBeVisible()
}

test('signing in there during the second step stops the claim, which goes on from there', async () => {
  const { user, store } = await openWizard({ as: 'newcomer' })
  await fillIn(user, 'ready')
  await proceed(user)
  await user.click(await screen.findByRole('checkbox', { name: /^Accept all/ }))
  signInThere(store, 'newcomer')
  await proceed(user)
  await expectObstacle(/Sign out of it first, then claim it\./)
  await expectAccessible()
  await user.click(await screen.findByRole('button', { name: 'Sign out of the company' }))
  await waitFor(() => {
    expect(screen.queryByText('You are signed in to this company')).not.toBeInTheDocument()
  })
  await proceed(user)
  await granted('Nia Okafor')
  expectOneSuccess(store, 'Nia Okafor')
})

test('switching recovery off meanwhile stops the claim, and costs nothing', async () => {
  const { user, store } = await openWizard()
  await fillIn(user, 'ready')
  store.change((world) => {
    companyIn(world, 'contoso').recovery = false
  })
  await proceed(user)
  await expectObstacle(/Recovery is switched off for this company\./)
  await waitFor(() => expect(field('Secret')).toHaveValue(''))
  expect(await screen.findByText(/^Nobody can claim this company/)).toBeVisible()
  expect(store.read().portal.attempts).toEqual({})
})

function signInThere(store: Store, who: PersonKey = 'two-companies') {
  store.change(({ portal }) => {
    portal.sessions[personByKey(who).oid] = contoso
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
  await expectObstacle(/There were too many attempts.*You can try again from/)
  await waitFor(() => expect(field('Secret')).toHaveValue(''))
  await user.click(await screen.findByRole('link', { name: 'When does it end?' }))
  await heading("You've reached the maximum number of claim ownership attempts")
  expect(store.read().portal.attempts[key]).toMatchObject({ failures: 3 })
})
