import { screen, waitFor, within } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { registrations } from '#mocks/scenarios/registrations.ts'
import { minutes } from '#mocks/world/clock.ts'
import { expectAccessible } from '../support/accessible.ts'
import {
  announced,
  button,
  expectNoSecret,
  field,
  fillIn,
  granted,
  heading,
  openWizard,
  paste,
  proceed,
  refusal,
} from '../support/claiming.ts'

// The secret stays in its field for a time, and nobody loses it without a word.

const { ready } = registrations

test('after five minutes in which nobody touched it the secret is gone, and nothing else', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const { user, store } = await openWizard()
  await fillIn(user, 'ready')
  await vi.advanceTimersByTimeAsync(minutes(5))
  vi.useRealTimers()
  await waitFor(() => {
    expect(field('Secret')).toHaveValue('')
  })
  const told = 'The secret was wiped for safety. Paste it again.'
  expect(field('Secret')).toHaveAccessibleDescription(told)
  expect(announced()).toHaveTextContent(told)
  expect(field('Client ID')).toHaveValue(ready.clientId)
  expect(button('Continue')).toHaveAccessibleDescription(/^Fill in/)
  await expectNoSecret(store, ready.secret)
  await expectAccessible()

  await user.type(field('Secret'), 'd')
  expect(field('Secret')).not.toHaveAccessibleDescription(told)
})

test('a machine that has slept for longer wakes without the secret', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  onTestFinished(() => void vi.useRealTimers())
  const { user, store } = await openWizard()
  await fillIn(user, 'ready')
  // Its timers have slept, too.
  vi.setSystemTime(Date.now() + minutes(6))
  window.dispatchEvent(new Event('visibilitychange'))
  await waitFor(() => expect(field('Secret')).toHaveValue(''))
  expect(announced()).toHaveTextContent(/wiped for safety/)
  await expectNoSecret(store, ready.secret)

  await user.click(field('Secret'))
  await user.paste(ready.secret)
  vi.setSystemTime(Date.now() + minutes(6))
  await vi.advanceTimersByTimeAsync(1000)
  expect(field('Secret')).toHaveValue('')
})

const ending = 'For safety, the secret is wiped in less than 30 seconds, unless you keep it.'

test('before the secret is wiped it is said so, and who keeps it has as much time again', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  onTestFinished(() => void vi.useRealTimers())
  const { user, store } = await openWizard()
  await fillIn(user, 'ready')
  await vi.advanceTimersByTimeAsync(minutes(4))
  expect(screen.queryByRole('button', { name: 'Keep it' })).not.toBeInTheDocument()
  await vi.advanceTimersByTimeAsync(30_000)
  expect(field('Secret')).toHaveAccessibleDescription(`${ending} Keep it`)
  expect(announced()).toHaveTextContent(ending)
  await expectNoSecret(store, ready.secret)

  await user.click(button('Keep it'))
  expect(field('Secret')).toHaveFocus()
  expect(field('Secret')).toHaveAccessibleDescription(/^The Value, not the Secret ID/)
  expect(announced()).toHaveTextContent('The secret is kept.')
  await vi.advanceTimersByTimeAsync(minutes(4))
  expect(field('Secret')).toHaveValue(ready.secret)
  await vi.advanceTimersByTimeAsync(30_000)
  button('Keep it').focus()
  await vi.advanceTimersByTimeAsync(30_000)
  expect(field('Secret')).toHaveValue('')
  expect(field('Secret')).toHaveFocus()
})

test('the secret that is about to be wiped can be kept from the second step, too', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  onTestFinished(() => void vi.useRealTimers())
  const { user, store } = await openWizard({ as: 'newcomer' })
  await fillIn(user, 'ready')
  await proceed(user)
  const title = await heading('Who will own the company?')
  await vi.advanceTimersByTimeAsync(minutes(5) - 20_000)
  expect(within(screen.getByRole('main')).getByText(ending)).toBeVisible()
  await expectNoSecret(store, ready.secret)
  await user.click(button('Keep it'))
  expect(title).toHaveFocus()
  await vi.advanceTimersByTimeAsync(minutes(4))
  await user.click(await screen.findByRole('checkbox', { name: /^Accept all/ }))
  await proceed(user)
  await granted('Nia Okafor')
})

test('a secret that was sent is not said to have been wiped for safety', async () => {
  const { user } = await openWizard()
  await fillIn(user, 'aged')
  await proceed(user)
  await refusal()
  await waitFor(() => {
    expect(field('Secret')).toHaveValue('')
  })
  expect(field('Secret')).toHaveAccessibleDescription(/^The Value, not the Secret ID/)
})

test('pasted IDs of another registration take the secret out, and say so; those of its own leave it', async () => {
  const { user } = await openWizard()
  await fillIn(user, 'ready')
  await user.click(screen.getByText('Fill in everything at once'))
  const box = 'Paste what the script printed'
  const shown = ({ id, clientId }: typeof ready) => JSON.stringify({ appId: clientId, id })
  const found = 'Found and filled in: Application (client) ID and Object ID.'
  await screen.findByLabelText(box)
  await paste(user, box, shown({ ...ready, clientId: ready.clientId.toUpperCase() }))
  expect(screen.getByText(found)).toBeVisible()
  expect(field('Secret')).toHaveValue(ready.secret)

  const other = registrations['no-consent']
  await paste(user, box, shown({ ...ready, ...other }))
  expect(field('Client ID')).toHaveValue(other.clientId)
  expect(field('Secret')).toHaveValue('')
  expect(button('Continue')).toHaveAccessibleDescription(/^Fill in/)
  const told = `${found} The secret was taken out: it belonged to other IDs. Enter the one of this registration.`
  expect(screen.getByText(told)).toHaveRole('status')

  await paste(user, box, shown(ready))
  expect(screen.getByText(found)).toBeVisible()
})
