import { screen, waitFor } from '@testing-library/react'
import { getResponse, HttpResponse } from 'msw'
import { http } from 'msw/http'
import { expect, test } from 'vitest'
import { handlersFor } from '#mocks/handlers.ts'
import { registrations } from '#mocks/scenarios/registrations.ts'
import {
  button,
  choose,
  fillIn,
  heading,
  openWizard,
  paste,
  proceed,
  refusal,
} from '../support/claiming.ts'
import { here, renderApp } from '../support/render-app.tsx'

const { aged, ready } = registrations
const title = 'Error - Claim Ownership Failed'

test('what was refused at one company is not told of the next', async () => {
  const { user } = await openWizard({
    scenario: 'owner-left-two-failures',
    company: 'Fabrikam (US)',
  })
  await fillIn(user, { ...ready, secret: 'wrong~secret-of-somebody-who-guesses-0001' })
  await proceed(user)
  await refusal()
  expect(screen.getByText(/^2 attempts are left/)).toBeVisible()
  await choose(user, 'Contoso (US)')
  expect(await screen.findByText(/^1 attempt is left/)).toBeVisible()
  expect(screen.queryByText(/^2 attempts are left/)).not.toBeInTheDocument()
  expect(screen.queryByRole('heading', { name: title })).not.toBeInTheDocument()
  await choose(user, 'Fabrikam (US)')
  await refusal()
})

test('whoever begins once more and goes back still finds what was refused', async () => {
  const { user } = await openWizard({ as: 'newcomer' })
  await fillIn(user, 'aged')
  await proceed(user)
  await heading('Who will own the company?')
  await user.click(await screen.findByRole('checkbox', { name: /^Accept all/ }))
  await proceed(user)
  await refusal()
  expect(screen.getByText(/^2 attempts are left/)).toBeVisible()
  await paste(user, 'Secret', aged.secret)
  await proceed(user)
  await heading('Who will own the company?')
  await user.click(screen.getByRole('link', { name: 'Back' }))
  await refusal()
  expect(screen.getByText(/^2 attempts are left/)).toBeVisible()
})

test.for([
  ['is told that no answer came', 'network', /^The portal did not answer/],
  ['is told what came of it all the same', 'done', 'Ownership Granted'],
] as const)('whoever leaves while it is sent and lost %s', async ([, how, told]) => {
  const { user, store, server } = await renderApp('/companies?scenario=owner-left&as=two-companies')
  await user.click(await screen.findByRole('link', { name: 'Recover Company' }))
  await choose(user, 'Contoso (US)')
  await fillIn(user, 'ready')
  const left = Promise.withResolvers<void>()
  let sent = 0
  server.use(
    http.post('*/submissions', async ({ request }) => {
      sent += 1
      await left.promise
      if (how === 'done') await getResponse(handlersFor(store), request)
      return HttpResponse.error()
    }),
  )
  await proceed(user)
  await waitFor(() => expect(sent).toBe(1))
  history.back()
  await heading('Select the Company You Want to Sign In To')
  left.resolve()
  expect(await screen.findByText(told, {}, { timeout: 10_000 })).toBeVisible()
  expect(here()).toMatch(/^\/companies/)
  await user.click(button('Language'))
})
