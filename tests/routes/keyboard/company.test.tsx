import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { wholePage } from '#src/lib/whole-page.ts'
import { companyIn } from '#mocks/scenarios/base.ts'
import { atKeyboard } from '../../support/keyboard.ts'
import { renderApp } from '../../support/render-app.tsx'

const address = '/settings/company?scenario=licensed'

test('the company is deleted after a question', async () => {
  const leave = vi.spyOn(wholePage, 'leaveFor').mockReturnValue()
  const { user } = await renderApp('/settings/company?scenario=new-company')
  const { press, openAfterTrying } = atKeyboard(user)
  await openAfterTrying({
    by: 'Delete Company',
    role: 'alertdialog',
    name: 'Are you sure you want to delete the company Contoso?',
    way: 'No',
  })
  await press('Yes')
  await waitFor(() => expect(leave).toHaveBeenCalledWith('/'))
})

test('the company is renamed and its recovery switched off, or all of it given up', async () => {
  const { user, store } = await renderApp(address)
  const { press, type, has } = atKeyboard(user)
  const company = () => companyIn(store.read(), 'contoso')
  const control = () => screen.getByRole('switch', { name: 'Enable Company Recovery' })
  await type('Company Name', 'Contoso Group')
  await press('Enable Company Recovery', 'switch')
  expect(control()).not.toBeChecked()
  await press('Cancel')
  expect(control()).toBeChecked()
  await has('button', 'Cancel')

  await type('Company Name', 'Contoso Group')
  await press('Enable Company Recovery', 'switch')
  await press('Save')
  expect(await screen.findByText('Company information updated')).toBeVisible()
  await has('button', 'Save')
  expect(company()).toMatchObject({ name: 'Contoso Group', recovery: false })
})

test('support is let in, and the terms are changed while they hold', async () => {
  const { user } = await renderApp(address)
  const { press, reach, has } = atKeyboard(user)
  await press('Grant Access', 'switch')
  await reach('radio', '1 day')
  await user.keyboard('{ArrowDown}')
  await press('Full Admin', 'radio')
  await press('Save')
  expect(await screen.findByText(/^Granted Full Admin access/)).toBeVisible()
  await press('Edit')
  await has('radio', '1 day')
  await user.tab()
  await has('radio', 'Full Admin')
})

test('usage and domains are tabs away, and nobody leaves unasked what is typed', async () => {
  const { user } = await renderApp(address)
  const { press, reach, type, has } = atKeyboard(user)
  await type('Company Name', 'Contoso Group')
  await user.tab({ shift: true })
  await user.tab({ shift: true })
  await has('tab', 'General')
  await user.keyboard('{ArrowRight}{Enter}')
  await screen.findByRole('alertdialog', { name: 'Leave without saving?' })
  await has('button', 'Stay here')
  await user.keyboard('{Escape}')
  await has('tab', 'Usage')
  await user.keyboard('{Enter}')
  await press('Leave without saving')
  expect(await screen.findByRole('meter', { name: 'Windows Deployments' })).toBeVisible()
  await has('tab', 'Usage')

  await user.keyboard('{ArrowRight}{Enter}')
  await press('Enable contoso-retail.example', 'switch')
  await press('Save')
  expect(await screen.findByText('Domains updated')).toBeVisible()
  await has('button', 'Save')
  await reach('button', 'Cancel')
})

test('a license key, and a disconnect', async () => {
  const { user } = await renderApp('/settings/environments?scenario=trial-expired&show=license')
  const { press, type } = atKeyboard(user)
  await type('Enter License Key Here', 'ENTP-CONT-2026-0247')
  await press('Activate Now')
  await screen.findByRole('dialog', { name: 'You have successfully activated your license' })
  await user.keyboard('{Escape}')
  await press('Environments', 'link')
  await press('Delete')
  await screen.findByRole('alertdialog', { name: 'Are you sure you want to disconnect Intune?' })
  await screen.findByRole('heading', { name: 'What is deleted' })
  await press('OK')
  expect(await screen.findByText('Intune disconnected')).toBeVisible()
})
