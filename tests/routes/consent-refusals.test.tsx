import { screen, within } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Problem } from '#mocks/microsoft/authority/problems.ts'
import { companyIn } from '#mocks/scenarios/base.ts'
import { expectAccessible } from '../support/accessible.ts'
import { watchConsentWindow } from '../support/consent.ts'
import { renderApp } from '../support/render-app.tsx'

/** Presses Connect, and Microsoft answers with this refusal instead of a consent. */
async function refusedWith(problem: Problem) {
  const app = await renderApp('/settings/environments?scenario=new-company')
  watchConsentWindow(app.store, () => ({ as: 'owner', consent: { refused: problem } }))
  await app.user.click(await screen.findByRole('button', { name: 'Connect' }))
  return app
}

const refusals: [Problem, title: string, says: RegExp][] = [
  [65004, 'Nobody accepted', /Nothing was changed/],
  [90094, 'Need admin approval', /A Global Administrator can accept/],
  [90095, 'Your request is on its way', /Microsoft has told your administrators/],
  [65001, 'The portal has not been allowed yet', /Tell support this number: [\da-f-]{36}/],
  [650056, 'The portal is not set up correctly at Microsoft', /this number: [\da-f-]{36}/],
  [650057, 'The portal is not set up correctly at Microsoft', /this number: [\da-f-]{36}/],
  [50020, 'This account does not belong here', /tenant’s id ends in 8012d/],
  [50034, 'This account does not belong here', /tenant’s id ends in 8012d/],
  [51004, 'This account does not belong here', /tenant’s id ends in 8012d/],
  [90072, 'This account does not belong here', /tenant’s id ends in 8012d/],
  [500021, 'Your network does not allow this sign-in', /network or identity/],
  [500022, 'Your network does not allow this sign-in', /network or identity/],
  [50002, 'Your network does not allow this sign-in', /network or identity/],
  [500212, 'Your network does not allow this sign-in', /network or identity/],
  [500213, 'Your network does not allow this sign-in', /network or identity/],
  [53003, 'Your organization asks for more proof', /Conditional Access/],
  [530032, 'Your organization asks for more proof', /Conditional Access/],
  [53000, 'Your organization asks for more proof', /Conditional Access/],
  [50076, 'Your organization asks for more proof', /second factor/],
  [50079, 'Your organization asks for more proof', /second factor/],
  [900561, 'The window was closed', /start again whenever/],
  [54005, 'The window was closed', /start again whenever/],
  [50196, 'Microsoft’s sign-in is not available right now', /Next try in \d+ seconds/],
  [90055, 'Microsoft’s sign-in is not available right now', /Next try in \d+ seconds/],
  [90033, 'Microsoft’s sign-in is not available right now', /Next try in \d+ seconds/],
  [90038, 'This account lives in another Microsoft cloud', /worldwide cloud only/],
  [900382, 'This account lives in another Microsoft cloud', /worldwide cloud only/],
]

test.for(refusals)('AADSTS%i: %s', async ([problem, title, says]) => {
  const { store } = await refusedWith(problem)
  const told = within(await screen.findByRole('dialog', { name: title }))
  expect(told.getAllByText(says)[0]).toBeVisible()
  expect(told.getByRole('button', { name: 'Try again' })).toBeVisible()
  expect(told.queryAllByRole('link', { name: /^support@/ })).toHaveLength(
    title === 'The portal is not set up correctly at Microsoft' ? 1 : 0,
  )
  expect(document.body).not.toHaveTextContent(/AADSTS|access_denied/)
  expect(companyIn(store.read(), 'contoso').environment.connection).toBeNull()
  await expectAccessible()
})

test('while Microsoft is busy nobody can press on at once; after a while they can', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  onTestFinished(() => void vi.useRealTimers())
  await refusedWith(90033)
  const told = within(
    await screen.findByRole('dialog', { name: 'Microsoft’s sign-in is not available right now' }),
  )
  const again = () => told.getByRole('button', { name: 'Try again' })
  expect(again()).toHaveAccessibleDescription(/Next try in/)
  await vi.advanceTimersByTimeAsync(31_000)
  expect(again()).not.toHaveAttribute('aria-disabled')
})
