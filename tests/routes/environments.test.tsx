import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { companyIn } from '#mocks/scenarios/base.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { days } from '#mocks/world/clock.ts'
import { idFrom } from '#mocks/world/ids.ts'
import { expectAccessible } from '../support/accessible.ts'
import { newEvents } from '../support/new-events.ts'
import { openPage, renderApp } from '../support/render-app.tsx'

const page = '/settings/environments'
const open = (scenario: string, more = '') => renderApp(`${page}?scenario=${scenario}${more}`)
const show = (dialog: string) =>
  openPage(`/c/${companyIdOf('contoso')}/settings/environments?show=${dialog}`)
const dialog = async (name: string) => within(await screen.findByRole('dialog', { name }))
const button = (name: string | RegExp) => screen.findByRole('button', { name })

async function fromMenu(user: UserEvent, item: string) {
  await user.click(await button('More actions for Default Environment'))
  await user.click(await screen.findByRole('menuitem', { name: item }))
}

test('the environment at a glance: connection, licence, health', async () => {
  await open('licensed', '&now=2026-03-02T09:00:00Z&clock=frozen')
  expect(await screen.findByRole('heading', { name: 'Default Environment' })).toBeVisible()
  expect(screen.getByText('Created Jul 5, 2025')).toBeVisible()
  expect(screen.getByText('Connected')).toBeVisible()
  expect(screen.getByText('Tenant …8012d')).toBeVisible()
  expect(screen.getAllByText('Enterprise Plus')).toHaveLength(2)
  expect(screen.getAllByText('Mar 1, 2028')).toHaveLength(2)
  expect(await screen.findByText('7 of 7 granted')).toBeVisible()
  expect(screen.getByText(/730 days left/)).toBeVisible()
  await expectAccessible()
})

test.each([
  ['trial-day-12', /18 days left/, 'Enterprise Plus (Trial)'],
  ['trial-expired', /Ended 1 day ago/, 'Enterprise Plus (Trial)'],
])('%s: %s', async (scenario, left, type) => {
  await open(scenario)
  expect(await screen.findByText(left)).toBeVisible()
  expect(screen.getAllByText(type)[0]).toBeVisible()
})

test('without connection and licence it says how to begin', async () => {
  await open('new-company')
  expect(await button('Connect')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Delete' })).not.toBeInTheDocument()
  expect(screen.getByText(/Connect Intune, and its permissions/)).toBeVisible()
  expect(screen.getByText('There is no license yet.')).toBeVisible()
  await expectAccessible()
})

test('health is looked at again on wish; while Microsoft is silent it is unknown, not bad', async () => {
  const { user, store } = await open('licensed', '&faults=intuneHealth%231:status-503')
  await screen.findByText('7 of 7 granted')
  store.change(({ conditions }) => {
    conditions.faults = 'entraToken:network'
  })
  await user.click(await button('Check now'))
  expect(
    await screen.findByText(/Microsoft did not answer. What it grants/, {}, { timeout: 9000 }),
  ).toBeVisible()
  expect(screen.getByText('Not known')).toBeVisible()
})

test('renaming: validation at the field, spaces taken off, told and recorded', async () => {
  const { user, store } = await open('licensed')
  await fromMenu(user, 'Edit Environment')
  const form = await dialog('Edit Environment')
  const name = await form.findByLabelText('Environment Name')
  await user.clear(name)
  await user.click(form.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(name).toHaveAccessibleDescription(/This is needed/))
  await expectAccessible()
  await user.type(name, '  Production  ')
  await user.dblClick(form.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Environment updated')).toBeVisible()
  expect(await screen.findByRole('heading', { name: 'Production' })).toBeVisible()
  expect(newEvents(store).map(({ title }) => title)).toEqual(['Environment Production Updated'])
})

test('a trial from the panel: devices, Start Now, the App Catalog', async () => {
  const { user, store } = await open('new-company')
  await screen.findByRole('heading', { name: 'Default Environment' })
  store.change((world) => {
    companyIn(world, 'contoso').environment.connection = {
      tenantId: companyIn(world, 'contoso').tenantId,
      connectedAt: 0,
    }
  })
  show('welcome')
  const panel = await dialog('Intune is connected')
  const devices = panel.getByLabelText('Enter total number of managed devices in production')
  expect(devices).toHaveValue('1')
  await user.clear(devices)
  await user.click(panel.getByRole('button', { name: 'Start Now' }))
  await waitFor(() =>
    expect(devices).toHaveAccessibleDescription(/whole number from 1 to 1,000,000/),
  )
  await user.type(devices, '250')
  await user.dblClick(panel.getByRole('button', { name: 'Start Now' }))
  const done = await dialog('You have successfully activated your license')
  expect(done.getByText(/Your trial runs for 30 days/)).toBeVisible()
  await expectAccessible()
  const { license } = companyIn(store.read(), 'contoso').environment
  expect(license).toMatchObject({ trial: true, devices: 250 })
  await user.click(done.getAllByRole('button', { name: 'Close' })[0] ?? document.body)
  expect(await screen.findByRole('heading', { level: 1, name: 'App Catalog' })).toBeVisible()
})

test('a trial where a licence is there by now: the licence is told by its end', async () => {
  const { user, store } = await open('trial-expired')
  await screen.findByText(/Ended 1 day ago/)
  store.change((world) => {
    companyIn(world, 'contoso').environment.license = null
  })
  show('welcome')
  const panel = await dialog('Intune is connected')
  store.change((world) => {
    companyIn(world, 'contoso').environment.license = {
      type: 'Enterprise Premium',
      trial: false,
      key: 'ENTR-CONT-2026-0B53',
      startedAt: world.startedAt,
      expiresAt: world.startedAt + days(365),
    }
  })
  await user.click(panel.getByRole('button', { name: 'Start Now' }))
  const done = await dialog('You have successfully activated your license')
  expect(done.getByText(/The key that ends in 0B53 was activated/)).toBeVisible()
  expect(done.getByRole('button', { name: 'Contact Support' })).toBeVisible()
})

test('no trial is offered to test tenants, nor twice', async () => {
  const { store } = await open('trial-expired', '&')
  await screen.findByText(/Ended 1 day ago/)
  show('welcome')
  expect(
    (await dialog('Intune is connected')).getByText('This company has had its trial.'),
  ).toBeVisible()
  store.change((world) => {
    companyIn(world, 'contoso').environment.license = null
    for (const tenant of world.microsoft.tenants) tenant.furtherDomains.push('m365x1.example')
  })
  show('welcome')
  expect((await dialog('Intune is connected')).getByText(/m365x…/)).toBeVisible()
})

test.each([
  ['ENTP-OLDD-2020-0001', /This license has expired/],
  ['ENTP-WRNG-2026-0000', /not known for your company/],
])('the key %s is refused next to its field, and stays there', async (key, fault) => {
  const { user, store } = await open('trial-expired', '&show=license')
  const screenOf = await dialog('License Screen')
  const before = companyIn(store.read(), 'contoso')
  const activate = () => screenOf.getByRole('button', { name: 'Activate Now' })
  expect(activate()).toHaveAccessibleDescription('Enter a key first.')
  const field = screenOf.getByLabelText('Enter License Key Here')
  await user.type(field, key)
  await user.click(activate())
  await waitFor(() => {
    expect(field).toHaveAccessibleDescription(fault)
  })
  expect(field).toHaveValue(key)
  await expectAccessible()
  expect(companyIn(store.read(), 'contoso')).toEqual(before)
})

test('a key of another product: a toast names the right ones', async () => {
  const { user } = await open('trial-expired', '&show=license')
  const screenOf = await dialog('License Screen')
  await user.type(screenOf.getByLabelText('Enter License Key Here'), 'MSPX-CONT-2026-0777')
  await user.click(screenOf.getByRole('button', { name: 'Activate Now' }))
  await waitFor(() => {
    expect(screen.getAllByText(/doesn't match the specified SKU/)).toHaveLength(2)
  })
})

test('a key of MSP Plus: its terms are accepted and confirmed; then there is no way back', async () => {
  const { user, store } = await open('licensed', '&show=license')
  const screenOf = await dialog('License Screen')
  await user.type(screenOf.getByLabelText('Enter License Key Here'), 'MSPP-CONT-2026-0M19')
  await user.click(screenOf.getByRole('button', { name: 'Activate Now' }))
  const terms = await dialog('Terms and Conditions')
  const confirm = () => terms.getByRole('button', { name: 'Confirm' })
  expect(confirm()).toHaveAccessibleDescription('Accept the terms first.')
  await expectAccessible()
  await user.click(confirm())
  expect(companyIn(store.read(), 'contoso').environment.license?.type).toBe('Enterprise Plus')
  await user.click(terms.getByRole('checkbox', { name: 'Accept the terms of MSP Plus' }))
  await user.dblClick(confirm())
  await dialog('You have successfully activated your license')
  expect(companyIn(store.read(), 'contoso').environment.license?.type).toBe('MSP Plus')

  show('license')
  const again = await dialog('License Screen')
  await user.click(again.getByRole('radio', { name: 'License key that ends in 0247' }))
  await user.click(again.getByRole('button', { name: 'Select' }))
  expect(
    await again.findByText(/Downgrading from an MSP Plus license is currently not supported/),
  ).toBeVisible()
})

test('the terms of MSP Plus can be left: nothing is changed, and the key is still there', async () => {
  const { user, store } = await open('trial-expired', '&show=license')
  const screenOf = await dialog('License Screen')
  const key = screenOf.getByLabelText('Enter License Key Here')
  await user.type(key, 'MSPP-CONT-2026-0M19')
  await user.click(screenOf.getByRole('button', { name: 'Activate Now' }))
  await user.click((await dialog('Terms and Conditions')).getByRole('button', { name: 'Cancel' }))
  await waitFor(() => {
    expect(screen.queryByText(/for managed service providers/)).not.toBeInTheDocument()
  })
  expect(key).toHaveValue('MSPP-CONT-2026-0M19')
  expect(companyIn(store.read(), 'contoso').environment.license?.trial).toBe(true)
})

test('the licence screen: masked key, eye and copy; another key; back to an existing one', async () => {
  const { user, store } = await open('licensed')
  await fromMenu(user, 'Edit License')
  const screenOf = await dialog('License Screen')
  expect(screenOf.getByText('****************0247')).toBeVisible()
  await user.click(screenOf.getByRole('button', { name: 'Show the whole key' }))
  expect(await screenOf.findByText('ENTP-CONT-2026-0247')).toBeVisible()
  const writeText = vi.spyOn(navigator.clipboard, 'writeText')
  await user.click(screenOf.getByRole('button', { name: 'Copy the license key' }))
  expect(writeText).toHaveBeenCalledWith('ENTP-CONT-2026-0247')
  await expectAccessible()

  await user.type(screenOf.getByLabelText('Enter License Key Here'), 'entr-cont-2026-0b53')
  await user.click(screenOf.getByRole('button', { name: 'Activate Now' }))
  await dialog('You have successfully activated your license')
  expect(companyIn(store.read(), 'contoso').environment.license?.type).toBe('Enterprise Premium')

  show('license')
  const again = await dialog('License Screen')
  const select = () => again.getByRole('button', { name: 'Select' })
  expect(select()).toHaveAccessibleDescription('Choose another license first.')
  await user.click(again.getByRole('radio', { name: 'License key that ends in 0247' }))
  await user.click(select())
  await dialog('You have successfully activated your license')
  expect(companyIn(store.read(), 'contoso').environment.license?.type).toBe('Enterprise Plus')
})

test('a reader sees it all, changes nothing, and never gets the key', async () => {
  const { user } = await open('licensed', '&as=reader')
  const remove = await button('Delete')
  expect(remove).toHaveAccessibleDescription(/Your role may look at environments/)
  await user.click(remove)
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
  await fromMenu(user, 'Edit License')
  const screenOf = await dialog('License Screen')
  expect(screenOf.getByRole('button', { name: 'Show the whole key' })).toHaveAccessibleDescription(
    /may not see license keys/,
  )
  expect(screenOf.queryByRole('button', { name: 'Copy the license key' })).not.toBeInTheDocument()
  expect(screenOf.getByRole('button', { name: 'Activate Now' })).toHaveAccessibleDescription(
    /Your role may look at licenses/,
  )
  await expectAccessible()
})

test('a quote: prefilled, checked, sent once', async () => {
  const { user, store } = await open('trial-expired')
  await user.click(await screen.findByRole('link', { name: 'Request a Quote' }))
  const form = await dialog('Request a Quote')
  expect(form.getByLabelText('Company')).toHaveValue('Contoso')
  expect(form.getByLabelText('Your Name')).toHaveValue('Ana Silva')
  expect(form.getByLabelText('Contact Email')).toHaveValue('ana.silva@contoso.example')
  const licenses = form.getByLabelText('Number of Licenses')
  await user.clear(licenses)
  await user.click(form.getByRole('button', { name: 'Send' }))
  await waitFor(() => expect(licenses).toHaveAccessibleDescription(/whole number/))
  await expectAccessible()
  await user.type(licenses, '300')
  await user.dblClick(form.getByRole('button', { name: 'Send' }))
  expect(await screen.findByText('Quote requested')).toBeVisible()
  expect(store.read().portal.mails.map(({ lines }) => lines[1])).toEqual([
    'Licenses: 300',
    'Licenses: 300',
  ])
})

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

test('when the environment cannot be read, the page says so and tries again', async () => {
  const { user, store } = await open('licensed', '&faults=environmentGet:status-500')
  await screen.findByRole('heading', { name: 'The environment cannot be shown right now' })
  await expectAccessible()
  const again = await button('Try again')
  store.change(({ conditions }) => {
    conditions.faults = ''
  })
  await user.click(again)
  expect(await screen.findByRole('heading', { name: 'Default Environment' })).toBeVisible()
})
