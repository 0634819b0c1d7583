import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { registrations } from '#mocks/scenarios/registrations.ts'
import { choose, field, heading } from '../support/claiming.ts'
import {
  atMicrosoft,
  isMade,
  lookUpRole,
  make,
  onlyMade,
  openDoIt,
  wide,
} from '../support/do-it.ts'
import { renderApp } from '../support/render-app.tsx'

const { aged } = registrations

/** What was done by hand or by a script, without its secret. */
async function pasteAnother(
  user: UserEvent,
  guide: Pick<typeof screen, 'getByRole' | 'findByRole'> = screen,
) {
  await user.click(guide.getByRole('link', { name: 'With a script' }))
  await user.click(await guide.findByRole('textbox', { name: /Paste/ }))
  await user.paste(`Object ID: ${aged.id}\nApplication (client) ID: ${aged.clientId}`)
}

test('the secret of what was made does not come beside the IDs of another registration', async () => {
  const app = await openDoIt()
  const { user } = app
  await lookUpRole(app, 'newcomer')
  await make(user)
  await isMade()
  await pasteAnother(user)
  await user.click(await screen.findByRole('link', { name: 'Continue in the wizard' }))
  await heading('Claim Ownership')
  expect(field('Client ID')).toHaveValue(aged.clientId)
  expect(field('Secret')).toHaveValue('')
})

/** The registration is made beside the wizard, which has its secret then. */
async function makeBeside() {
  wide()
  const { user, store } = await renderApp('/recover?scenario=owner-left&as=newcomer')
  await choose(user, 'Contoso (US)')
  await user.click(screen.getByRole('link', { name: 'Do it for me.' }))
  const guide = within(await screen.findByRole('complementary'))
  atMicrosoft(store, { as: 'newcomer' })
  await user.click(await guide.findByRole('button', { name: 'Look up my role' }))
  await guide.findByText('Your role can do all of it.')
  await make(user)
  await isMade()
  await waitFor(() => expect(field('Secret').value).not.toBe(''))
  expect(field('Client ID')).toHaveValue(onlyMade(store).clientId)
  return { user, store, guide }
}

test('nor does it stay in an open wizard that gets the IDs of another', async () => {
  const { user, guide } = await makeBeside()
  await pasteAnother(user, guide)
  await user.click(screen.getByRole('button', { name: 'Close the guide' }))
  await waitFor(() => expect(field('Client ID')).toHaveValue(aged.clientId))
  expect(field('Object ID')).toHaveValue(aged.id)
  await waitFor(() => expect(field('Secret')).toHaveValue(''))
})
