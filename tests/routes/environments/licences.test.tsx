import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { companyIn } from '#mocks/scenarios/base.ts'
import { days } from '#mocks/world/clock.ts'
import { expectAccessible } from '../../support/accessible.ts'
import { button, dialog, fromMenu, open, show } from '../../support/environment-page.ts'
import * as connecting from '../../support/connecting.ts'
import { openPage, renderApp } from '../../support/render-app.tsx'

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

test('an app that was looked at without a licence can be deployed as soon as there is one', async () => {
  const { user } = await renderApp('/app-catalog?scenario=trial-expired')
  const deploy = async () => {
    const [, , , app] = within(await screen.findByRole('list', { name: 'Apps' })).getAllByRole(
      'listitem',
    )
    await user.click(within(app ?? document.body).getByRole('button'))
    return screen.findByRole('button', { name: 'Deploy' })
  }
  expect(await deploy()).toHaveAccessibleDescription(/license has expired/)
  await user.keyboard('{Escape}')
  await user.click(await screen.findByRole('link', { name: 'Enter License' }))
  const screenOf = await dialog('License Screen')
  await user.type(screenOf.getByLabelText('Enter License Key Here'), 'ENTP-CONT-2026-0247')
  await user.click(screenOf.getByRole('button', { name: 'Activate Now' }))
  const done = await dialog('You have successfully activated your license')
  await user.click(done.getAllByRole('button', { name: 'Close' })[0] ?? document.body)
  const button = await deploy()
  await waitFor(() => {
    expect(button).not.toHaveAttribute('aria-disabled')
  })
})

test('whoever closed the panel after connecting still comes to the trial', async () => {
  const { user } = await connecting.open('new-company', { as: 'owner' })
  expect(await screen.findByText('There is no license yet.')).toBeVisible()
  const trial = { name: 'Start Enterprise Plus Trial' }
  expect(screen.queryByRole('button', trial)).not.toBeInTheDocument()
  await user.click(await button('Connect'))
  let panel = await dialog('Intune is connected')
  await user.click(panel.getByRole('button', { name: 'Close' }))

  await user.click(await screen.findByRole('button', trial))
  panel = await dialog('Intune is connected')
  await user.keyboard('{Escape}')
  await fromMenu(user, 'Activate License')
  const screenOf = await dialog('License Screen')
  await user.click(screenOf.getByRole('button', trial))
  panel = await dialog('Intune is connected')
  await user.click(panel.getByRole('button', { name: 'Start Now' }))
  await dialog('You have successfully activated your license')
})

test('the way to the trial is told to whoever may not go it, and is not there without a trial', async () => {
  const { store } = await open('licensed', '&as=reader')
  await screen.findByRole('heading', { name: 'Default Environment' })
  store.change((world) => {
    companyIn(world, 'contoso').environment.license = null
  })
  openPage()
  expect(await button('Start Enterprise Plus Trial')).toHaveAccessibleDescription(
    'Your role may look at licenses, not change them.',
  )
  store.change((world) => {
    companyIn(world, 'contoso').managedOnce = true
  })
  openPage()
  expect(await screen.findByText('There is no license yet.')).toBeVisible()
  expect(
    screen.queryByRole('button', { name: 'Start Enterprise Plus Trial' }),
  ).not.toBeInTheDocument()
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

test.for([
  ['the licence screen', '/settings/environments?show=license&scenario=licensed', 'License Screen'],
  ['the panel', '/app-catalog?show=welcome&scenario=test-tenant', 'Intune is connected'],
  [
    'its own page’s panel',
    '/settings/environments?show=welcome&scenario=test-tenant',
    'Intune is connected',
  ],
] as const)('a quote asked for from %s leaves there what was typed', async ([, address, name]) => {
  const { user } = await renderApp(address)
  const key = (await dialog(name)).getByLabelText('Enter License Key Here')
  await user.type(key, 'entr-cont-2026')
  const ask = async () => {
    await user.click((await dialog(name)).getByRole('link', { name: 'Request a Quote' }))
    return dialog('Request a Quote')
  }
  const isBack = () =>
    waitFor(() => {
      expect(screen.queryByRole('dialog', { name: 'Request a Quote' })).not.toBeInTheDocument()
      expect(screen.getByRole('dialog', { name })).toBeVisible()
      expect(screen.getByLabelText('Enter License Key Here')).toHaveValue('entr-cont-2026')
    })
  await user.click((await ask()).getByRole('button', { name: 'Send' }))
  expect(await screen.findByText('Quote requested')).toBeVisible()
  await isBack()
  await ask()
  await expectAccessible()
  await user.keyboard('{Escape}')
  await isBack()
  await ask()
  history.back()
  await isBack()
})

test('the name of the button alone says what it does with the key', async () => {
  const { user } = await open('licensed', '&show=license')
  await user.click(await button('Show the whole key'))
  expect(await button('Hide the key')).not.toHaveAttribute('aria-pressed')
})

test('a key that cannot be fetched is told, and fetched once more by who asks for it', async () => {
  const { user, store } = await open('licensed', '&show=license&faults=licenseKeyShow:status-500')
  await user.click(await button('Show the whole key'))
  expect(await screen.findByText(/because of a fault on our side/)).toBeVisible()
  expect(await button('Show the whole key')).not.toHaveAttribute('aria-disabled')
  expect(screen.queryByRole('button', { name: 'Copy the license key' })).not.toBeInTheDocument()

  store.change(({ conditions }) => {
    conditions.faults = ''
  })
  await user.click(await button('Show the whole key'))
  expect(await button('Hide the key')).toBeVisible()
  expect(await button('Copy the license key')).toBeVisible()
})
