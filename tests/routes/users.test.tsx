import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { personByKey } from '#mocks/microsoft/people.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import type { Store } from '#mocks/world/store.ts'
import { expectAccessible } from '../support/accessible.ts'
import { newEvents } from '../support/new-events.ts'
import { enter, here, openPage, renderApp } from '../support/render-app.tsx'

const address = '/settings/users?scenario=licensed'
type User = Awaited<ReturnType<typeof renderApp>>['user']

const row = (who: string) => screen.findByRole('row', { name: new RegExp(`^${who}`) })
const rowNow = (who: string) => screen.queryByRole('row', { name: new RegExp(`^${who}`) })
const roleOf = (who: string) => screen.findByRole('combobox', { name: `Role of ${who}` })
const switchOf = async (who: string) =>
  within(await row(who)).getByRole('switch', { name: `Access Management: ${who}` })

async function chooseRole(user: User, who: string, role: string) {
  await user.click(await roleOf(who))
  await user.click(await screen.findByRole('option', { name: new RegExp(`^${role}`) }))
}

const userNamed = (store: Store, firstName: string) =>
  store
    .read()
    .portal.users.find(
      (user) => user.companyId === companyIdOf('contoso') && user.firstName === firstName,
    )

test('the page counts each kind of access and lists who has an account', async () => {
  await renderApp(address)
  expect(await screen.findByRole('heading', { level: 1, name: 'Users' })).toBeVisible()
  expect(await screen.findByRole('tab', { name: 'Active (6)', selected: true })).toBeVisible()
  expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
    'Active (6)',
    'Invitations (2)',
    'Pending Approval (1)',
    'Entra ID Groups (3)',
  ])
  const names = (await screen.findAllByRole('rowheader')).map(({ textContent }) => textContent)
  expect(names[0]).toContain('Rita Moreau')
  expect(within(await row('Rita Moreau')).getByText('Never')).toBeVisible()
  expect(await row('Ana Silva')).toHaveTextContent(
    'Full Admin with Access Management through PMPC Owners',
  )
  await expectAccessible()
})

test('a role changes at once, and Access Management goes with Full Admin', async () => {
  const { user, store } = await renderApp(address)
  await user.click(await switchOf('Ben Carter'))
  expect(await screen.findByText('Role changed')).toBeVisible()
  await waitFor(async () => {
    expect(await switchOf('Ben Carter')).toBeChecked()
  })
  await chooseRole(user, 'Ben Carter', 'Read-Only Admin')
  await waitFor(() => {
    expect(userNamed(store, 'Ben')).toMatchObject({
      role: 'read-only-admin',
      accessManagement: false,
    })
  })
  await waitFor(async () => {
    expect(within(await row('Ben Carter')).queryByRole('switch')).not.toBeInTheDocument()
  })
})

test.for([
  ['an answer that is lost', 'userAccessChange%231:drop-reply'],
  ['a request that arrives twice', 'userAccessChange:duplicate'],
] as const)('%s is one change and one event', async ([, faults]) => {
  const { user, store } = await renderApp(`${address}&faults=${faults}`)
  await user.click(await switchOf('Ben Carter'))
  expect(await screen.findByText('Role changed')).toBeVisible()
  expect(newEvents(store)).toHaveLength(1)
})

test('the last who manages access cannot be changed, and the controls say why', async () => {
  const { user } = await renderApp('/settings/users?scenario=one-access-manager')
  const own = within(await row('Ana Silva'))
  const reason = /^Nobody else can manage access/
  const controls = [
    own.getByRole('combobox'),
    own.getByRole('switch'),
    own.getByRole('button', { name: 'Delete Ana Silva' }),
  ]
  for (const control of controls) {
    expect(control).toHaveAttribute('aria-disabled', 'true')
    expect(control).toHaveAccessibleDescription(reason)
    await user.click(control)
  }
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
  expect(own.getByRole('switch')).toBeChecked()

  await user.click(await switchOf('Ben Carter'))
  await waitFor(() => {
    expect(screen.queryByText(/You currently have only one user/)).not.toBeInTheDocument()
  })
  expect(own.getByRole('switch')).not.toHaveAttribute('aria-disabled')
  expect(own.getByRole('combobox')).toHaveAccessibleDescription(/changed by somebody else/)

  await user.click(await switchOf('Ben Carter'))
  expect(await screen.findByText(/You currently have only one user/)).toBeVisible()
  await waitFor(() => expect(own.getByRole('switch')).toHaveAttribute('aria-disabled', 'true'))
})

test('giving up the own Access Management is asked about, and closes the page', async () => {
  const { user } = await renderApp(address)
  await user.click(await switchOf('Ana Silva'))
  const dialog = within(
    await screen.findByRole('alertdialog', {
      name: 'Are you sure you want to revoke access management from your account?',
    }),
  )
  await expectAccessible()
  await user.click(dialog.getByRole('button', { name: 'Cancel' }))
  expect(await switchOf('Ana Silva')).toBeChecked()
})

test('whoever gave it up is told who can help now', async () => {
  const { user, store } = await renderApp(address)
  store.change(({ portal }) => {
    portal.groupRoles = []
    for (const it of portal.users) if (it.firstName === 'Ben') it.accessManagement = true
  })
  await user.click(await switchOf('Ana Silva'))
  await user.click(await screen.findByRole('button', { name: 'Ok' }))
  expect(
    await screen.findByRole('heading', { name: 'Users are managed by others here' }),
  ).toBeVisible()
  expect(await screen.findByRole('link', { name: 'ben.carter@contoso.example' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Users' })).not.toBeInTheDocument()
  await expectAccessible()
})

test('whoever has access through a group as well is not told that all of it ends', async () => {
  const { user } = await renderApp(address)
  await user.click(await switchOf('Ana Silva'))
  const revoking = within(await screen.findByRole('alertdialog'))
  expect(revoking.getByText(/^You can still manage users .+ PMPC Owners\.$/)).toBeVisible()
  expect(revoking.queryByText(/no longer manage users/)).not.toBeInTheDocument()
  await user.click(revoking.getByRole('button', { name: 'Ok' }))
  expect(await screen.findByText('Role changed')).toBeVisible()
  expect(await switchOf('Ben Carter')).not.toHaveAttribute('aria-disabled')

  for (const [name, group] of [
    ['Ana Silva', 'PMPC Owners'],
    ['Cora Lind', 'PMPC Packaging'],
  ] as const) {
    await user.click(screen.getByRole('button', { name: `Delete ${name}` }))
    const deleting = within(await screen.findByRole('alertdialog'))
    expect(deleting.getByText(/^The account at Contoso is removed at once/)).toBeVisible()
    expect(
      deleting.getByText(`Membership of ${group} still gives access after that.`),
    ).toBeVisible()
    expect(deleting.queryByText(/access to Contoso at once/)).not.toBeInTheDocument()
    await user.click(deleting.getByRole('button', { name: 'No' }))
  }
})

test('a user is deleted after a question', async () => {
  const { user, store } = await renderApp(address)
  const button = await screen.findByRole('button', { name: 'Delete Rita Moreau' })
  await user.click(button)
  const dialog = within(
    await screen.findByRole('alertdialog', {
      name: 'Are you sure you want to delete Rita Moreau?',
    }),
  )
  expect(dialog.getByText(/loses access to Contoso/)).toBeVisible()
  await expectAccessible()
  await user.click(dialog.getByRole('button', { name: 'No' }))
  expect(userNamed(store, 'Rita')).toBeDefined()

  await user.click(button)
  await user.dblClick(await screen.findByRole('button', { name: 'Yes' }))
  expect(await screen.findByText('User deleted')).toBeVisible()
  await waitFor(() => {
    expect(rowNow('Rita Moreau')).not.toBeInTheDocument()
  })
  expect(screen.getByRole('tab', { name: 'Active (5)' })).toBeVisible()
  expect(newEvents(store)).toHaveLength(1)
})

test('deleting oneself ends at the choice of company', async () => {
  const { user, store } = await renderApp(address)
  store.change(({ portal }) => {
    portal.groupRoles = []
    for (const it of portal.users) if (it.firstName === 'Ben') it.accessManagement = true
  })
  await user.click(await screen.findByRole('button', { name: 'Delete Ana Silva' }))
  const dialog = within(
    await screen.findByRole('alertdialog', { name: 'Are you sure you want to delete yourself' }),
  )
  await user.click(dialog.getByRole('button', { name: 'Yes' }))
  expect(
    await screen.findByRole('heading', { name: 'Select the Company You Want to Sign In To' }),
  ).toBeVisible()
  expect(await screen.findByText('User deleted')).toBeVisible()
  expect(await screen.findByRole('button', { name: 'Request Access: Contoso' })).toBeVisible()
})

test('of two who change each other, the second is told and sees how things stand', async () => {
  const { user, store } = await renderApp(address)
  await row('Ben Carter')
  // What somebody else does in the same moment.
  store.change(({ portal }) => {
    for (const it of portal.users) if (it.firstName === 'Ben') it.role = 'intune-app-admin'
  })
  await user.click(await switchOf('Ben Carter'))
  expect(await screen.findByText(/Somebody else changed this/)).toBeVisible()
  await waitFor(async () => {
    expect(await roleOf('Ben Carter')).toHaveTextContent('Intune App Admin')
  })
})

test('whoever lost the right meanwhile is refused, and the page obeys', async () => {
  const { user, store } = await renderApp(address)
  await row('Ben Carter')
  store.change(({ portal }) => {
    portal.groupRoles = []
    for (const it of portal.users) it.accessManagement = it.firstName === 'Ben'
  })
  await user.click(await screen.findByRole('button', { name: 'Delete Rita Moreau' }))
  await user.click(await screen.findByRole('button', { name: 'Yes' }))
  expect(
    await screen.findByRole('heading', { name: 'Users are managed by others here' }),
  ).toBeVisible()
  expect(userNamed(store, 'Rita')).toBeDefined()
})

test('who was removed meanwhile lands on a page that says so', async () => {
  const { user, store } = await renderApp(address)
  await row('Ben Carter')
  store.change(({ portal }) => {
    portal.groupRoles = []
    portal.users = portal.users.filter(({ oid }) => oid !== personByKey('owner').oid)
  })
  await user.click(screen.getByRole('tab', { name: /^Invitations/ }))
  expect(
    await screen.findByRole('heading', { name: 'You no longer have access to this company' }),
  ).toBeVisible()
  await expectAccessible()
  await user.click(screen.getByRole('link', { name: 'Choose a company' }))
  expect(await screen.findByRole('button', { name: 'Request Access: Contoso' })).toBeVisible()
})

test('somebody who only reads sees everything and changes nothing', async () => {
  const { user } = await renderApp('/settings/users?scenario=tour&as=reader')
  const only = /^Only people with Access Management can change this/
  expect(await roleOf('Ben Carter')).toHaveAccessibleDescription(only)
  for (const name of ['Invite User', 'Add Group', 'Delete Ben Carter']) {
    expect(screen.getByRole('button', { name })).toHaveAccessibleDescription(only)
  }
  for (const [tab, button] of [
    ['Invitations', 'Delete Invitation: Tess Moran'],
    ['Pending Approval', 'Approve: Sam Ortiz'],
    ['Entra ID Groups', 'Remove PMPC Owners'],
  ]) {
    await user.click(screen.getByRole('tab', { name: new RegExp(`^${tab ?? ''}`) }))
    expect(await screen.findByRole('button', { name: button ?? '' })).toHaveAccessibleDescription(
      only,
    )
    await expectAccessible()
  }
})

test('a list that cannot be had says so, and is asked for again', async () => {
  const { user } = await renderApp(`${address}&faults=userList%231:status-500`)
  expect(await screen.findByText(/because of a fault on our side/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await row('Ana Silva')).toBeVisible()
})

test('what would be left after a loss can be played through', async () => {
  const { user } = await renderApp(address)
  const line = await screen.findByText(/^Only Ana Silva can manage access/)
  expect(screen.queryByRole('combobox', { name: 'What if …' })).not.toBeInTheDocument()
  await user.click(line)
  const play = async (what: string) => {
    await user.click(await screen.findByRole('combobox', { name: 'What if …' }))
    await user.click(await screen.findByRole('option', { name: what }))
  }
  const anchors = () =>
    within(screen.getByRole('list', { name: 'What Access Management hangs on' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
  await play('Group PMPC Owners is deleted')
  expect(anchors()).toEqual(['Ana SilvaOwn account (holds)', 'PMPC OwnersGroup: Ana Silva (lost)'])
  expect(screen.getByText(/^Only Ana Silva could manage access/)).toBeVisible()
  await play('Nothing happens')
  expect(anchors()).toEqual(['Ana SilvaOwn account (holds)', 'PMPC OwnersGroup: Ana Silva (holds)'])
  await play('Intune is disconnected')
  expect(anchors()).toEqual(['Ana SilvaOwn account (holds)', 'PMPC OwnersGroup: Ana Silva (lost)'])
  await play('Ana Silva leaves')
  expect(anchors()).toEqual(['Ana SilvaOwn account (lost)', 'PMPC OwnersGroup: Ana Silva (lost)'])
  expect(screen.getByText(/^Nobody could manage access/)).toBeVisible()
  await expectAccessible()
  await user.click(await switchOf('Ben Carter'))
  expect(await screen.findByText('2 people can manage access.')).toBeVisible()
  expect(screen.getByText(/^Only Ben Carter could manage access/)).toBeVisible()
  await play('Group PMPC Owners is deleted')
  expect(screen.getByText('Access can still be managed by Ana Silva and Ben Carter.')).toBeVisible()
})

test('what alone all access hangs on is told above the list', async () => {
  const { store, rest } = await enter('/settings/users?scenario=group-holds-access')
  store.change(({ microsoft }) => {
    for (const group of microsoft.groups)
      if (group.name === 'PMPC Owners') group.members.push(personByKey('reader').oid)
  })
  openPage(rest)
  expect(
    await screen.findByText(/^Access can be managed only through the group PMPC Owners/),
  ).toBeVisible()
})

test('an address without a company keeps the tab that it names', async () => {
  await renderApp('/settings/users?tab=requests&scenario=licensed')
  expect(
    await screen.findByRole('tab', { name: 'Pending Approval (1)', selected: true }),
  ).toBeVisible()
  expect(here()).toBe(`/c/${companyIdOf('contoso')}/settings/users?tab=requests`)
})
