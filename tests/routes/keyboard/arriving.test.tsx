import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { idFrom } from '#mocks/world/ids.ts'
import { atKeyboard } from '../../support/keyboard.ts'
import { renderApp } from '../../support/render-app.tsx'

test('asking for access, and withdrawing it', async () => {
  const { user } = await renderApp('/companies?scenario=tour&as=two-companies')
  const { press, type, has, openAfterTrying } = atKeyboard(user)
  const by = 'Request Access: Contoso Labs'
  await openAfterTrying({ by, name: 'Request Access to join "Contoso Labs"', way: 'Cancel' })
  await type('Reason for Request', 'Test devices')
  await press('Submit')
  await waitFor(() => expect(screen.getByText(/^Requested /)).toHaveFocus())
  await press('Withdraw: Contoso Labs')
  await has('button', by)
})

test('accepting an invitation', async () => {
  const id = idFrom('invitation/omar.haddad@contoso.example')
  const { user } = await renderApp(`/accept-invite?invitationId=${id}&scenario=tour&as=app-admin`)
  const { press, type, has, openAfterTrying } = atKeyboard(user)
  await type('First Name', 'Omar B.')
  const terms = /terms/i
  await openAfterTrying({ by: terms, name: terms })
  await user.keyboard('{Escape}')
  await has('button', terms)
  await user.tab({ shift: true })
  await has('checkbox', /Accept all/)
  await user.keyboard(' ')
  await press('Continue')
  await has('heading', 'App Catalog')
})
