import { screen, waitFor, within } from '@testing-library/react'
import { expect, onTestFinished, test } from 'vitest'
import { signedInHint } from '#src/auth/session.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import { accessOf } from '#mocks/portal/context.ts'
import { companyIn } from '#mocks/scenarios/base.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { hours } from '#mocks/world/clock.ts'
import type { World } from '#mocks/world/state.ts'
import { settingsTexts } from '#src/texts/settings.ts'
import { shellTexts } from '#src/texts/shell.ts'
import { speak } from '#src/texts/languages.ts'
import { expectAccessible } from '../support/accessible.ts'
import { mayLeave, watchLeaving } from '../support/leaving.ts'
import { newEvents } from '../support/new-events.ts'
import { enter, here, openPage, renderApp } from '../support/render-app.tsx'

const name = () => screen.findByLabelText('Company Name')
const save = () => screen.getByRole('button', { name: 'Save' })
const contoso = (world: World) => companyIn(world, 'contoso')

test('what is changed can be given up, or saved, and shows everywhere', async () => {
  const { user, store } = await renderApp('/settings/company?scenario=licensed')
  const field = await name()
  expect(field).toHaveValue('Contoso')
  expect(save()).toHaveAccessibleDescription('Nothing has changed yet.')
  expect(screen.getByLabelText('Company ID')).toHaveValue(companyIdOf('contoso'))
  expect(screen.getByLabelText('Location of Data Storage')).toHaveAttribute('readonly')
  await expectAccessible()

  await user.type(field, ' Group')
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(field).toHaveValue('Contoso')

  await user.clear(field)
  await user.type(field, 'a@b')
  await user.click(save())
  await waitFor(() => expect(field).toHaveAccessibleDescription(/characters @/))
  await user.clear(field)
  await user.type(field, 'Contoso Group')
  await user.dblClick(save())
  expect(await screen.findByText('Company information updated')).toBeVisible()
  expect(
    await screen.findByRole('button', { name: 'Account of Ana Silva, Contoso Group' }),
  ).toBeVisible()
  expect(newEvents(store)).toMatchObject([
    { title: 'Company Contoso Group Updated by ana.silva@contoso.example' },
  ])
})

test('switching recovery off tells what that means, and is written down', async () => {
  const { user, store } = await renderApp('/settings/company?scenario=licensed')
  await name()
  await user.click(screen.getByRole('switch', { name: 'Enable Company Recovery' }))
  expect(screen.getByText(/nobody can bring this company back/)).toBeVisible()
  await expectAccessible()
  expect(contoso(store.read()).recovery).toBe(true)
  await user.click(save())
  expect(await screen.findByText('Company information updated')).toBeVisible()
  expect(contoso(store.read()).recovery).toBe(false)
  expect(newEvents(store)[0]?.changes).toMatchObject([{ name: 'Company Recovery' }])
})

test('going back and forth is done each time, and not only told', async () => {
  const { user, store } = await renderApp('/settings/company?scenario=licensed')
  await name()
  for (const recovery of [false, true, false, true]) {
    await user.click(screen.getByRole('switch', { name: 'Enable Company Recovery' }))
    await user.click(save())
    await waitFor(() => expect(save()).toHaveAccessibleDescription(/Nothing/))
    expect(contoso(store.read()).recovery).toBe(recovery)
  }
  expect(newEvents(store)).toHaveLength(4)
})

test('what is typed while another change is being saved is no part of it, and stays', async () => {
  const { user, store } = await renderApp('/settings/company?scenario=licensed&latency=300')
  await user.type(await name(), ' Group')
  await user.click(save())
  await waitFor(() => expect(save()).toHaveAttribute('data-busy'))
  await user.type(screen.getByRole('textbox', { name: 'Billing Email' }), '.eu')
  expect(await screen.findByText('Company information updated')).toBeVisible()
  expect(contoso(store.read()).name).toBe('Contoso Group')
  expect(screen.getByRole('textbox', { name: 'Billing Email' })).toHaveValue(
    'billing@contoso.example.eu',
  )
  expect(save()).not.toHaveAttribute('aria-disabled')
  await user.click(save())
  await waitFor(() => {
    expect(contoso(store.read()).billingEmail).toBe('billing@contoso.example.eu')
  })
})

test('support is let in for a time, with a type that somebody chose', async () => {
  const { user, store } = await renderApp('/settings/company?scenario=licensed&clock=frozen')
  await name()
  await user.click(screen.getByRole('switch', { name: 'Grant Access' }))
  expect(save()).toHaveAccessibleDescription('Please select the Access Type')
  expect(screen.getByRole('radiogroup', { name: /Access type/ })).toHaveAttribute(
    'aria-invalid',
    'true',
  )
  await user.click(screen.getByRole('radio', { name: 'Cloud Admin Read Only' }))
  await user.click(save())
  expect(
    await screen.findByText(/Granted Cloud Admin Read Only access, (24h 0m|23h 59m) left/),
  ).toBeVisible()
  expect(newEvents(store)).toMatchObject([{ severity: 'Security' }])
  await expectAccessible()

  await user.click(screen.getByRole('switch', { name: 'Grant Access' }))
  await user.click(save())
  await waitFor(() => {
    expect(contoso(store.read()).support).toBeNull()
  })
})

test('what support was to be given, and is not after all, is no change', async () => {
  const { store, rest, user } = await enter('/settings/company?scenario=licensed')
  const grant = () => user.click(screen.getByRole('switch', { name: 'Grant Access' }))
  const choose = (choice: string) => user.click(screen.getByRole('radio', { name: choice }))
  openPage(rest)
  await name()
  await grant()
  await choose('Full Admin')
  await choose('7 days')
  await grant()
  expect(save()).toHaveAccessibleDescription('Nothing has changed yet.')
  await grant()
  expect(save()).toHaveAccessibleDescription('Please select the Access Type')
  expect(screen.getByRole('radio', { name: '1 day' })).toBeChecked()

  store.change((world) => {
    contoso(world).support = { role: 'full-admin', until: store.now() + hours(4) }
  })
  openPage()
  await user.click(await screen.findByRole('button', { name: 'Edit' }))
  await choose('Cloud Admin Read Only')
  await grant()
  await grant()
  expect(screen.getByText(/Granted Full Admin access/)).toBeVisible()
  expect(save()).toHaveAccessibleDescription('Nothing has changed yet.')
})

test('whose time is over is out, and the page sees it by itself', async () => {
  const { store, rest } = await enter('/settings/company?scenario=licensed')
  store.change((world) => {
    contoso(world).support = { role: 'full-admin', until: store.now() + 4_000 }
  })
  openPage(rest)
  expect(await screen.findByText(/Granted Full Admin access/)).toBeVisible()
  await waitFor(() => {
    expect(screen.getByRole('switch', { name: 'Grant Access' })).not.toBeChecked()
  })
  expect(newEvents(store)).toMatchObject([{ operation: 'Updated', category: 'Company' }])
})

test('of two who save, the second is told, keeps what was typed, and may begin again', async () => {
  const { user, store } = await renderApp('/settings/company?scenario=licensed')
  await user.type(await name(), ' of mine')
  store.change((world) => {
    contoso(world).billingEmail = 'theirs@contoso.example'
  })
  await user.click(save())
  expect(await screen.findByText(/Somebody else changed this/)).toBeVisible()
  expect(await name()).toHaveValue('Contoso of mine')
  await user.click(screen.getByRole('button', { name: 'Load the current values' }))
  await waitFor(async () => {
    expect(await name()).toHaveValue('Contoso')
  })
  expect(screen.getByLabelText('Billing Email')).toHaveValue('theirs@contoso.example')
})

test('nobody leaves what they typed without having been asked', async () => {
  const { user } = await renderApp('/settings/company?scenario=licensed')
  await user.type(await name(), ' Group')
  await user.click(screen.getByRole('tab', { name: 'Usage' }))
  const stay = await screen.findByRole('alertdialog', { name: 'Leave without saving?' })
  await expectAccessible()
  await user.click(within(stay).getByRole('button', { name: 'Stay here' }))
  expect(await name()).toHaveValue('Contoso Group')

  await user.click(screen.getByRole('link', { name: 'Events' }))
  const leave = await screen.findByRole('alertdialog', { name: 'Leave without saving?' })
  await user.click(within(leave).getByRole('button', { name: 'Leave without saving' }))
  await waitFor(() => {
    expect(here()).toContain('/events')
  })
})

test('preview features', async () => {
  const { user } = await renderApp('/settings/company?scenario=licensed')
  expect(await screen.findByText('0/3 preview features enabled')).toBeVisible()
  await user.click(screen.getByRole('switch', { name: 'Enable Preview features' }))
  await user.click(save())
  expect(await screen.findByText('3/3 preview features enabled')).toBeVisible()
})

test('a company is deleted only when nothing connects it, and after a question', async () => {
  const left = watchLeaving('leaveFor')
  const { user, store } = await renderApp('/settings/company?scenario=new-company')
  await user.click(await screen.findByRole('button', { name: 'Delete Company' }))
  const dialog = within(
    await screen.findByRole('alertdialog', {
      name: 'Are you sure you want to delete the company Contoso?',
    }),
  )
  await expectAccessible()
  await user.click(dialog.getByRole('button', { name: 'Yes' }))
  await waitFor(() => {
    expect(left).toHaveBeenCalledWith('/')
  })
  // Nothing sends on from the landing page whoever comes there now.
  expect(localStorage.getItem(signedInHint)).toBeNull()
  expect(store.read().portal.companies.map(({ slug }) => slug)).not.toContain('contoso')
})

test('whoever deletes it is not asked about what they typed, once it is gone', async () => {
  const left = watchLeaving('leaveFor')
  const { user } = await renderApp('/settings/company?scenario=new-company')
  await user.type(await name(), ' Group')
  expect(mayLeave()).toBe(false)
  await user.click(screen.getByRole('button', { name: 'Delete Company' }))
  await user.click(await screen.findByRole('button', { name: 'Yes' }))
  await waitFor(() => expect(left).toHaveBeenCalledWith('/'))
})

test('a connected company cannot be deleted, and the button says what to do first', async () => {
  await renderApp('/settings/company?scenario=licensed')
  expect(await screen.findByRole('button', { name: 'Delete Company' })).toHaveAccessibleDescription(
    /Disconnect it in Environments/,
  )
})

test('whoever may only read sees all, and every control says why it is off', async () => {
  await renderApp('/settings/company?scenario=licensed&as=reader')
  expect(await name()).toHaveAttribute('readonly')
  expect(await name()).toHaveAccessibleDescription(/only look/)
  for (const control of ['Enable Company Recovery', 'Enable Preview features', 'Grant Access'])
    expect(screen.getByRole('switch', { name: control })).toHaveAccessibleDescription(/only look/)
  expect(save()).toHaveAccessibleDescription(/only look/)
  expect(screen.queryByRole('tab', { name: 'Domains' })).not.toBeInTheDocument()
  await expectAccessible()
})

test('usage is told in bars and in words', async () => {
  await renderApp('/settings/company?scenario=trial-day-12&tab=usage')
  const meter = await screen.findByRole('meter', { name: 'Windows Deployments' })
  expect(meter).toHaveAttribute('aria-valuetext', '3 of 25. Less than half is used')
  expect(screen.getByText('Enterprise Plus (Trial)')).toBeVisible()
  await expectAccessible()
})

test('in Japanese, a bar is told in the marks of that language', async () => {
  await speak('ja')
  onTestFinished(() => speak('en'))
  await renderApp('/settings/company?scenario=trial-day-12&tab=usage')
  const [meter] = await screen.findAllByRole('meter')
  expect(meter).toHaveAttribute('aria-valuetext', expect.stringMatching(/^3 \(上限 25\)。[^.]+$/))
})

test.for([
  ['en', '1,000 of 1,000', '3.25 of 100'],
  ['de', '1.000 von 1.000', '3,25 von 100'],
  ['ja', '1,000 (上限 1,000)', '3.25 (上限 100)'],
] as const)('in %s, what is used is written as what may be', async ([language, whole, part]) => {
  await speak(language)
  onTestFinished(() => speak('en'))
  const full = { used: 1000, limit: 1000, level: '' }
  expect(settingsTexts.usedOf(full)).toBe(whole)
  expect(settingsTexts.usageTold(full)).toContain(whole)
  expect(settingsTexts.usedOf({ used: 3.25, limit: 100 })).toBe(part)
  const near = shellTexts.limitNear({ what: '', used: 1000.5, limit: 2000 })
  expect(near).toContain(language === 'de' ? '1.000,5' : '1,000.5')
})

test('near a limit a banner says so, and leads to the usage', async () => {
  const { user } = await renderApp('/app-catalog?scenario=limit-near')
  const next = () => user.click(screen.getByRole('button', { name: 'Next' }))
  await screen.findByText('2,000 apps')
  await next()
  await next()
  expect(await screen.findByText('Windows Deployments: 24 of 25 are used')).toBeVisible()
  await expectAccessible()
  await user.click(screen.getByRole('link', { name: 'See Usage' }))
  const meter = await screen.findByRole('meter', { name: 'Windows Deployments' })
  expect(meter).toHaveAttribute('aria-valuenow', '24')
})

test('one domain always stays enabled', async () => {
  const { user, store } = await renderApp('/settings/company?scenario=licensed&tab=domains')
  const first = () => screen.findByRole('switch', { name: 'Enable contoso.example' })
  expect(await first()).toHaveAccessibleDescription('At least one domain stays enabled.')
  await user.click(screen.getByRole('switch', { name: 'Enable contoso-retail.example' }))
  expect(await first()).not.toHaveAttribute('aria-disabled')
  await user.click(await first())
  await expectAccessible()
  await user.click(save())
  expect(await screen.findByText('Domains updated')).toBeVisible()
  expect(contoso(store.read()).domains).toEqual(['contoso-retail.example'])
})

test('disabling a domain takes what groups gave its people, and nothing else, as the page says', async () => {
  const { user, store } = await renderApp('/settings/company?scenario=licensed&tab=domains')
  // One has an account here, the other is in a group alone.
  const byAccount = personByKey('reader').oid
  const byGroup = personByKey('intune-app-admin').oid
  store.change(({ portal }) => {
    portal.users = portal.users.filter(({ oid }) => oid !== byGroup)
  })
  const have = (oid: string) => accessOf(store.read(), contoso(store.read()), oid)
  expect(have(byGroup)).toMatchObject({ role: 'intune-app-admin' })
  expect(await screen.findByText(/account of their own keep its access/)).toHaveTextContent(
    /Members of groups .* lose the access that their group gives them, at once\.$/,
  )
  await user.click(screen.getByRole('switch', { name: 'Enable contoso-retail.example' }))
  await user.click(screen.getByRole('switch', { name: 'Enable contoso.example' }))
  await user.click(save())
  expect(await screen.findByText('Domains updated')).toBeVisible()
  expect(have(byAccount)).toMatchObject({ role: 'read-only-admin' })
  expect(have(byGroup)).toBeNull()
})
