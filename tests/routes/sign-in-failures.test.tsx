import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { needsSupport, type SignInFailure } from '#src/auth/failures.ts'
import config from '#mocks/config.json' with { type: 'json' }
import { endSession } from '#mocks/microsoft/directory.ts'
import { followRedirect } from '#mocks/microsoft/for-tests.ts'
import { personByKey, type PersonKey } from '#mocks/microsoft/people.ts'
import { signInFailures } from '#src/texts/failures.ts'
import { expectAccessible } from '../support/accessible.ts'
import { watchMicrosoft } from '../support/microsoft.ts'
import { here, openPage, renderApp } from '../support/render-app.tsx'

/** Where the text says so, the button does so: Microsoft shows which accounts there are. */
const wayOn: Partial<Record<SignInFailure, string>> = {
  'other-tenant': 'Use another account',
  'account-disabled': 'Use another account',
  'other-cloud': 'Use another account',
}

const page = '/companies?scenario=tour&as=nobody'
const signIn = () => screen.findByRole('button', { name: 'Sign In' })

/** What Microsoft puts into the address when it sends somebody back without an account. */
const refusals: [error: string, description: string, SignInFailure][] = [
  ['access_denied', 'AADSTS65004: The user declined to consent.', 'cancelled'],
  ['access_denied', 'The user has cancelled the operation.', 'cancelled'],
  ['access_denied', 'AADSTS90094: Admin consent is required.', 'ask-admin'],
  ['access_denied', 'AADSTS90095: The admin was asked.', 'approval-requested'],
  ['consent_required', 'AADSTS65001: No consent.', 'not-consented'],
  ['invalid_request', 'AADSTS50020: Not a user of this tenant.', 'other-tenant'],
  ['access_denied', 'AADSTS500021: Access to the tenant is denied.', 'network-policy'],
  ['access_denied', 'AADSTS53003: Blocked by Conditional Access.', 'access-policy'],
  ['interaction_required', 'AADSTS50076: Multi-factor needed.', 'access-policy'],
  ['invalid_grant', 'AADSTS50057: The account is disabled.', 'account-disabled'],
  ['temporarily_unavailable', 'AADSTS90033: A transient error.', 'microsoft-down'],
  ['invalid_request', 'AADSTS900382: Another cloud.', 'other-cloud'],
  ['invalid_client', 'AADSTS650056: Misconfigured application.', 'misconfigured'],
  ['invalid_request', 'AADSTS900561: Only POST is accepted.', 'stale'],
  ['login_required', 'Nobody is signed in.', 'signed-out'],
  ['server_error', 'AADSTS1234567: <b>Correlation ID</b>', 'unexpected'],
]

test.for(refusals)('%s with %s has a page of its own', async ([error, description, failure]) => {
  const { store, user } = await renderApp(page)
  const microsoft = watchMicrosoft(store)
  await user.click(await signIn())
  await microsoft.refuse(error, description)

  const { title, text } = signInFailures[failure]
  expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible()
  expect(screen.getByText(text)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Go to the start page' })).toHaveAttribute('href', '/')
  await expectHelp(failure, /AADSTS\d+/.exec(description)?.[0] ?? '')
  expect(document.body).not.toHaveTextContent(/_denied|_error|_required|Correlation/)

  await user.click(screen.getByRole('button', { name: wayOn[failure] ?? 'Sign In' }))
  await microsoft.visit({ as: 'two-companies' })
  expect(await screen.findByRole('link', { name: 'Select: Fabrikam' })).toBeVisible()
  expect(here()).toBe('/companies')
})

/** Support is told the number, and nobody else. */
async function expectHelp(failure: SignInFailure, number: string) {
  const mail = { name: config.links.supportMail }
  if (!needsSupport.has(failure)) {
    expect(screen.queryByRole('link', mail)).not.toBeInTheDocument()
    expect(document.body).not.toHaveTextContent(/AADSTS/)
    return
  }
  expect(await screen.findByRole('link', mail)).toHaveAttribute(
    'href',
    `mailto:${config.links.supportMail}`,
  )
  expect(screen.getByText(number)).toBeVisible()
}

test('whoever needs an administrator has a message for one, by whose link everybody is let in', async () => {
  const { store, user } = await renderApp(page)
  store.change(({ microsoft }) => {
    microsoft.grants = []
    for (const tenant of microsoft.tenants) tenant.userConsent = 'needs-approval'
  })
  const signInAs = async (as: PersonKey) => {
    const microsoft = watchMicrosoft(store)
    await user.click(await signIn())
    await microsoft.visit({ as })
  }
  await signInAs('reader')
  await screen.findByRole('heading', { name: 'Your organization asks an administrator first' })
  const message = await screen.findByLabelText('Message for your administrator')
  await expectAccessible()
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  await user.click(screen.getByRole('button', { name: 'Copy the message' }))
  expect(copied).toHaveBeenCalledWith(message.textContent)

  const [link = ''] = /https?:\S+/.exec(message.textContent) ?? []
  const { search } = new URL(followRedirect(store, link, { as: 'owner' }))
  // Nothing of the tenant's own is opened by it, and no other tenant.
  const { oid, tenantId } = personByKey('owner')
  expect(store.read().microsoft.grants).toEqual([
    { clientId: config.signIn.clientId, tenantId, oid: null, scopes: [] },
  ])
  openPage(`/consent${search}`)
  expect(await screen.findByRole('heading', { name: /^Everybody in your organ/ })).toBeVisible()
  await expectAccessible()

  store.change((world) => endSession(world, oid))
  openPage('/companies')
  await signInAs('reader')
  expect(await screen.findByRole('link', { name: 'Select: Contoso' })).toBeVisible()
})

test('an administrator who does not accept is told that nothing was changed', async () => {
  const refusal = 'error=consent_required&error_description=AADSTS65004&admin_consent=True'
  await renderApp(`/consent?${refusal}&state=consent.everybody.portal.none&scenario=tour`)
  expect(await screen.findByRole('heading', { name: 'Consent was not given' })).toBeVisible()
})

test('a connection that breaks on the way back from Microsoft is told as such', async () => {
  const { store, user } = await renderApp(`${page}&faults=entraToken:network`)
  const microsoft = watchMicrosoft(store)
  await user.click(await signIn())
  await microsoft.visit({ as: 'two-companies' })
  expect(await screen.findByRole('heading', { name: 'No connection to Microsoft' })).toBeVisible()
  await expectAccessible()
})
