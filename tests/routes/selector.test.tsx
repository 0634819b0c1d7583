import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../support/render-app.tsx'

test('a person of two companies sees both with their role, and can ask to join the others', async () => {
  await renderApp('/companies?scenario=tour&as=two-companies')
  expect(
    await screen.findByRole('heading', { name: 'Select the Company You Want to Sign In To' }),
  ).toBeVisible()
  const rows = screen.getAllByRole('listitem').map((row) => row.textContent)
  expect(rows).toEqual([
    expect.stringMatching(/^ContosoUS.*Read-Only Admin/),
    expect.stringMatching(/^FabrikamUS.*Intune App Admin/),
    expect.stringMatching(/^Contoso LabsEU.*Request Access/),
    expect.stringMatching(/^Northwind TradersUS.*Request Access/),
  ])
})

test('asking to join a company tells its administrators, and the row waits', async () => {
  const { user, store } = await renderApp('/companies?scenario=tour&as=two-companies')
  await user.click(await screen.findByRole('button', { name: 'Request Access: Contoso Labs' }))
  const dialog = within(
    await screen.findByRole('dialog', { name: 'Request Access to join "Contoso Labs"' }),
  )
  await user.type(dialog.getByLabelText('Reason for Request'), 'I help with the lab devices.')
  await user.click(dialog.getByRole('button', { name: 'Submit' }))
  expect(await screen.findByText('Access request sent')).toBeVisible()
  expect(await screen.findByRole('button', { name: 'Renotify: Contoso Labs' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  expect(store.read().portal.mails).toMatchObject([
    { to: 'lena.brandt@contoso.example', subject: 'Access Request "Contoso Labs"' },
  ])
})
