import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { accessAt } from '#src/api/contract/access.ts'
import { companyIn } from '#mocks/scenarios/base.ts'
import { setFaults } from '../support/conditions.ts'
import { dialog, fromMenu, open } from '../support/environment-page.ts'
import { renderApp } from '../support/render-app.tsx'

// What was done without an answer, and taken back since, is wished for anew: no old success answers it.

const silence = { timeout: 10_000 }
const unanswered = () => screen.findByText(/^The portal did not answer/, {}, silence)

test('a group that was removed, added again and removed again gives no access any more', async () => {
  const { user, store } = await renderApp('/settings/users?tab=groups&scenario=licensed')
  const given = () => store.read().portal.groupRoles.map(({ name }) => name)
  const remove = async () => {
    await user.click(await screen.findByRole('button', { name: 'Remove PMPC Operations' }))
    const asked = within(await screen.findByRole('alertdialog'))
    await user.click(asked.getByRole('button', { name: 'Yes' }))
  }
  await screen.findByRole('button', { name: 'Remove PMPC Operations' })
  setFaults(store, 'groupRemove#1-3:drop-reply')
  await remove()
  expect(await unanswered()).toBeVisible()
  expect(given()).not.toContain('PMPC Operations')
  await waitFor(() => expect(screen.queryByRole('cell', { name: 'PMPC Operations' })).toBeNull())

  setFaults(store, '')
  await user.click(screen.getByRole('button', { name: 'Add Group' }))
  const adding = await dialog('Available Groups')
  await user.click(await adding.findByRole('checkbox', { name: 'PMPC Operations' }))
  await user.click(adding.getByLabelText('Role for PMPC Operations'))
  await user.click(await screen.findByRole('option', { name: /^Read-Only/ }))
  await user.click(adding.getByRole('button', { name: 'Add' }))
  expect(await screen.findByText('Group created')).toBeVisible()
  await remove()
  expect(await screen.findByText('Group deleted')).toBeVisible()
  expect(given()).not.toContain('PMPC Operations')
})

test('a role that another administrator set back is set again', async () => {
  const { user, store } = await renderApp('/settings/users?scenario=licensed')
  const rita = () => store.read().portal.users.find(({ firstName }) => firstName === 'Rita')
  const choose = async () => {
    await user.click(await screen.findByRole('combobox', { name: 'Role of Rita Moreau' }))
    await user.click(await screen.findByRole('option', { name: /^Custom App Admin/ }))
  }
  const shown = (role: string) =>
    waitFor(() =>
      expect(screen.getByRole('combobox', { name: 'Role of Rita Moreau' })).toHaveTextContent(role),
    )
  await shown('Read-Only Admin')
  setFaults(store, 'userAccessChange#1-3:drop-reply')
  await choose()
  expect(await unanswered()).toBeVisible()
  await shown('Custom App Admin')

  setFaults(store, '')
  store.change(({ portal }) => {
    for (const one of portal.users) if (one.firstName === 'Rita') one.role = 'read-only-admin'
  })
  // With this the page shows what others have done.
  await user.click(screen.getByRole('button', { name: 'Delete Ben Carter' }))
  await user.click(await screen.findByRole('button', { name: 'Yes' }))
  await shown('Read-Only Admin')
  await choose()
  expect(await screen.findByText('Role changed')).toBeVisible()
  expect(rita()).toMatchObject(accessAt('custom-app-admin'))
})

test('a license that another administrator took back is activated again', async () => {
  const { user, store } = await open('trial-expired')
  const license = () => companyIn(store.read(), 'contoso').environment.license?.key
  const old = companyIn(store.read(), 'contoso').environment
  await fromMenu(user, 'Edit License')
  const asked = await dialog('License Screen')
  const activate = () => user.click(asked.getByRole('button', { name: 'Activate Now' }))
  await user.type(asked.getByLabelText('Enter License Key Here'), 'ENTP-CONT-2026-0247')
  setFaults(store, 'licenseActivate#1-3:drop-reply')
  await activate()
  expect(await unanswered()).toBeVisible()
  expect(license()).toBe('ENTP-CONT-2026-0247')
  // What became of it stands beside it by now.
  expect(await asked.findByText('Active')).toBeVisible()

  setFaults(store, '')
  store.change((world) => {
    companyIn(world, 'contoso').environment = structuredClone(old)
  })
  await activate()
  await dialog('You have successfully activated your license')
  expect(license()).toBe('ENTP-CONT-2026-0247')
})
