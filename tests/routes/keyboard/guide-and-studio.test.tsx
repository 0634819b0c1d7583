import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { atKeyboard } from '../../support/keyboard.ts'
import { renderApp } from '../../support/render-app.tsx'

test('the guide, chapter by chapter', async () => {
  const { user } = await renderApp('/guide/app-registration?scenario=owner-left&as=newcomer')
  const { press } = atKeyboard(user)
  await press('Step 1 is done', 'checkbox')
  expect(await screen.findByText('1 of 16 steps are done')).toBeVisible()
  for (const chapter of ['Permission', 'Consent', 'Secret', 'Afterwards']) {
    await press(`Next: ${chapter}`, 'link')
    expect(await screen.findByRole('heading', { level: 2, name: chapter })).toHaveFocus()
  }
})

test('the studio, room by room', async () => {
  const { user } = await renderApp('/demo?scenario=tour')
  const { press } = atKeyboard(user)
  for (const room of ['Clock', 'Faults', 'Outbox']) {
    await press(room, 'link')
    expect(await screen.findByRole('heading', { level: 1, name: room })).toBeVisible()
  }
})
