import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { companyIn } from '#mocks/scenarios/base.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { idFrom, newId } from '#mocks/world/ids.ts'
import { expectAccessible } from '../../support/accessible.ts'
import { newEvents } from '../../support/new-events.ts'
import { button, open } from '../../support/environment-page.ts'
import * as connecting from '../../support/connecting.ts'
import { here } from '../../support/render-app.tsx'

const question = async () =>
  within(
    await screen.findByRole('alertdialog', { name: 'Are you sure you want to disconnect Intune?' }),
  )

test('Delete shows what dies and who loses access, and takes exactly that', async () => {
  const { user, store } = await open('licensed')
  store.change(({ microsoft }) => {
    for (const group of microsoft.groups) group.members.push(personByKey('newcomer').oid)
  })
  const license = companyIn(store.read(), 'contoso').environment.license
  await user.click(await button('Delete'))
  const asked = await question()
  await waitFor(() => {
    expect(asked.getByRole('button', { name: 'Cancel' })).toHaveFocus()
  })
  expect(await asked.findByText('3 brandings')).toBeVisible()
  expect(asked.getByText('2 banners')).toBeVisible()
  expect(asked.getByText('2 notifications')).toBeVisible()
  await user.click(asked.getByText('3 Entra ID groups'))
  expect(asked.getByText(/PMPC Owners, Full Admin with Access Management, 2 members/)).toBeVisible()
  expect(asked.getByText('Nia Okafor')).toBeVisible()
  expect(asked.getByText('Full Admin with Access Management → no access')).toBeVisible()
  await expectAccessible()

  await user.dblClick(asked.getByRole('button', { name: 'OK' }))
  expect(await screen.findByText('Intune disconnected')).toBeVisible()
  expect(await button('Connect')).toBeVisible()
  const { portal } = store.read()
  expect(portal.groupRoles).toEqual([])
  expect(portal.notifications).toEqual([])
  expect(companyIn(store.read(), 'contoso').environment).toMatchObject({
    connection: null,
    license,
  })
  const removed = newEvents(store).filter(({ title }) => title === 'Intune Connection Removed')
  expect(removed).toHaveLength(1)
  const navigation = screen.getByRole('navigation', { name: 'Pages of the company' })
  expect(within(navigation).queryByRole('link', { name: 'Deployments' })).not.toBeInTheDocument()
})

test('once it is done the question is over, and connecting again does not ask it', async () => {
  const { user } = await connecting.open('licensed', { as: 'owner' })
  await user.click(await button('Delete'))
  const asked = await question()
  await asked.findByText('2 notifications')
  await user.click(asked.getByRole('button', { name: 'OK' }))
  expect(await screen.findByText('Intune disconnected')).toBeVisible()
  await waitFor(() => {
    expect(here()).toMatch(/settings\/environments$/)
  })
  await user.click(await button('Connect'))
  expect(await button('Reconnect')).toBeVisible()
  expect(await screen.findByText('7 of 7 granted')).toBeVisible()
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
})

test('all of it can be downloaded first', async () => {
  const { user } = await open('licensed', '&show=disconnect')
  const files: Blob[] = []
  URL.createObjectURL = (file) => {
    files.push(file as Blob)
    return 'blob:a-file'
  }
  URL.revokeObjectURL = () => {}
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  const asked = await question()
  await user.click(await asked.findByRole('button', { name: 'CSV' }))
  await user.click(asked.getByRole('button', { name: 'JSON' }))
  expect(click).toHaveBeenCalledTimes(2)
  const [csv, json] = await Promise.all(files.map((file) => file.text()))
  expect(csv?.split('\r\n')).toHaveLength(1 + 12 + 3 + 2 + 2 + 3)
  expect(JSON.parse(json ?? '')).toMatchObject({ groups: [{}, {}, {}] })
})

test('what was added since the preview is shown before it can be lost', async () => {
  const { user, store } = await open('licensed')
  await user.click(await button('Delete'))
  const asked = await question()
  await asked.findByText('2 notifications')
  store.change(({ portal }) => {
    const companyId = companyIdOf('contoso')
    portal.notifications.push({ id: idFrom('new'), companyId, name: 'New', text: 'New' })
  })
  await user.click(asked.getByRole('button', { name: 'OK' }))
  expect(await asked.findByText(/Something changed since this was shown/)).toBeVisible()
  expect(await asked.findByText('3 notifications')).toBeVisible()
  expect(companyIn(store.read(), 'contoso').environment.connection).not.toBeNull()
  await user.click(asked.getByRole('button', { name: 'OK' }))
  expect(await screen.findByText('Intune disconnected')).toBeVisible()
})

test('what changes under the reader is told before it can be lost', async () => {
  const { user, store } = await open('licensed')
  await user.click(await button('Delete'))
  const asked = await question()
  await asked.findByText('2 notifications')
  expect(asked.queryByText(/Something changed/)).not.toBeInTheDocument()
  for (const count of [3, 4]) {
    store.change((world) => {
      const companyId = companyIdOf('contoso')
      const id = newId(world)
      world.portal.notifications.push({ id, companyId, name: 'New', text: 'New' })
    })
    // Whoever comes back from another tab sees how it stands by now.
    window.dispatchEvent(new Event('visibilitychange'))
    expect(await asked.findByText(`${String(count)} notifications`)).toBeVisible()
    const told = asked.getByText(/Something changed since this was shown/)
    expect(asked.getByRole('alert')).toContainElement(told)
  }
})

test('group-holds-access: refused with the way out, and whoever would be locked out knows', async () => {
  const { user, store } = await open('group-holds-access')
  store.change(({ portal }) => {
    portal.users = portal.users.filter(({ oid }) => oid !== personByKey('full-admin').oid)
  })
  await user.click(await button('Delete'))
  const asked = await question()
  expect(await asked.findByText(/You yourself are locked out/)).toBeVisible()
  expect(asked.getByRole('button', { name: 'OK' })).toHaveAccessibleDescription(
    /nobody who can manage access/,
  )
  await user.click(asked.getByRole('button', { name: 'OK' }))
  expect(companyIn(store.read(), 'contoso').environment.connection).not.toBeNull()
  await expectAccessible()
  await user.click(asked.getByRole('link', { name: 'Go to Users' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Users' })).toBeVisible()
})

test('a lost answer disconnects once, and is told as done', async () => {
  const { user, store } = await open('licensed', '&faults=intuneDisconnect%231:drop-reply')
  await user.click(await button('Delete'))
  const asked = await question()
  await asked.findByText('2 notifications')
  await user.click(asked.getByRole('button', { name: 'OK' }))
  expect(await screen.findByText('Intune disconnected')).toBeVisible()
  const removed = newEvents(store).filter(({ title }) => title === 'Intune Connection Removed')
  expect(removed).toHaveLength(1)
})
