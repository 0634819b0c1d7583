import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { http, HttpResponse } from 'msw/http'
import { expect, onTestFinished, test } from 'vitest'
import { accessAt } from '#src/api/contract/access.ts'
import { revokeConsent } from '#mocks/scenarios/base.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { speak } from '#src/texts/languages.ts'
import { expectAccessible } from '../support/accessible.ts'
import { newEvents } from '../support/new-events.ts'
import { enter, openPage, renderApp } from '../support/render-app.tsx'

const groups = '/settings/users?tab=groups&scenario=licensed'

test('groups are found, ticked and added with a role each', async () => {
  const { user, store } = await renderApp(groups)
  await user.click(await screen.findByRole('button', { name: 'Add Group' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Available Groups' }))
  const add = () => dialog.getByRole('button', { name: 'Add' })
  expect(dialog.getByText('There is room for 7 more groups.')).toBeVisible()
  expect(add()).toHaveAccessibleDescription('Tick at least one group.')
  expect(await dialog.findByText('PMPC Owners')).toBeVisible()
  expect(dialog.queryByRole('checkbox', { name: 'PMPC Owners' })).not.toBeInTheDocument()
  expect(dialog.getByLabelText('Role for Finance')).toHaveAccessibleDescription(
    'Tick the group first.',
  )
  await user.type(dialog.getByRole('searchbox', { name: 'Search' }), 'it help')
  await waitFor(() => {
    expect(dialog.getAllByRole('listitem')).toHaveLength(1)
  })
  await user.click(dialog.getByRole('checkbox', { name: 'IT Helpdesk' }))
  expect(add()).toHaveAccessibleDescription('Choose a role for each ticked group.')
  await expectAccessible()
  await user.click(dialog.getByLabelText('Role for IT Helpdesk'))
  await user.click(await screen.findByRole('option', { name: /^Full Admin with Access/ }))
  await user.dblClick(add())
  expect(await screen.findByText('Group created')).toBeVisible()
  expect(await screen.findByRole('row', { name: /^IT Helpdesk/ })).toBeVisible()
  expect(screen.getByRole('tab', { name: 'Entra ID Groups (4)' })).toBeVisible()
  expect(newEvents(store)).toHaveLength(1)
})

test('whoever manages access through one group alone is asked before that ends', async () => {
  const { rest, store, user } = await enter(groups)
  store.change(({ portal }) => {
    for (const it of portal.users) {
      if (it.firstName === 'Ana') Object.assign(it, accessAt('read-only-admin'))
      if (it.firstName === 'Ben') it.accessManagement = true
    }
  })
  openPage(rest)
  const owners = async () =>
    within(await screen.findByRole('row', { name: /^PMPC Owners/ })).getByRole('switch')
  await user.click(await owners())
  const asked = within(
    await screen.findByRole('alertdialog', {
      name: 'Are you sure you want to revoke access management from PMPC Owners group?',
    }),
  )
  expect(asked.getByText(/only as a member of this group/)).toBeVisible()
  expect(asked.getByText(/^You can no longer manage users from that moment on/)).toBeVisible()
  await expectAccessible()
  await user.click(asked.getByRole('button', { name: 'Cancel' }))
  await waitFor(async () => expect(await owners()).toBeChecked())

  await user.click(screen.getByRole('button', { name: 'Remove PMPC Owners' }))
  const removing = within(await screen.findByRole('alertdialog', { name: /remove PMPC Owners/ }))
  expect(removing.getByText(/only as a member .+ can no longer manage users/)).toBeVisible()
  await user.click(removing.getByRole('button', { name: 'No' }))

  // What another group gives is nobody's own.
  await user.click(screen.getByRole('button', { name: 'Remove PMPC Packaging' }))
  await screen.findByRole('alertdialog', { name: /remove PMPC Packaging/ })
  expect(screen.queryByText(/only as a member of this group/)).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'No' }))

  await user.click(await owners())
  await user.click(await screen.findByRole('button', { name: 'Ok' }))
  expect(
    await screen.findByRole('heading', { name: 'Users are managed by others here' }),
  ).toBeVisible()
})

test('what Microsoft does not tell of cannot be changed, and the controls say why', async () => {
  const { rest, store } = await enter(groups)
  store.change((world) => revokeConsent(world, 'contoso', ['GroupMember.Read.All']))
  openPage(rest)
  const packaging = within(await screen.findByRole('row', { name: /^PMPC Packaging/ }))
  const why = await screen.findByRole('button', { name: 'Add Group' })
  expect(why).toHaveAccessibleDescription(/^The portal may not read groups at Microsoft/)
  expect(packaging.getByRole('combobox')).toHaveAccessibleDescription(
    /^The portal may not read groups at Microsoft/,
  )
  expect(packaging.getByRole('button', { name: /^Remove/ })).not.toHaveAttribute('aria-disabled')
})

async function openAvailable(user: UserEvent) {
  await user.click(await screen.findByRole('button', { name: 'Add Group' }))
  return within(await screen.findByRole('dialog', { name: 'Available Groups' }))
}

test('what was just added is not offered again, and what was just removed is', async () => {
  const { user } = await renderApp(groups)
  let dialog = await openAvailable(user)
  await user.click(await dialog.findByRole('checkbox', { name: 'IT Helpdesk' }))
  await user.click(dialog.getByLabelText('Role for IT Helpdesk'))
  await user.click(await screen.findByRole('option', { name: /^Read-Only/ }))
  await user.click(dialog.getByRole('button', { name: 'Add' }))
  await screen.findByRole('row', { name: /^IT Helpdesk/ })

  dialog = await openAvailable(user)
  expect(await dialog.findByText('IT Helpdesk')).toBeVisible()
  expect(dialog.queryByRole('checkbox', { name: 'IT Helpdesk' })).not.toBeInTheDocument()
  expect(dialog.queryByRole('checkbox', { name: 'PMPC Packaging' })).not.toBeInTheDocument()
  await user.click(dialog.getByRole('button', { name: 'Cancel' }))

  await user.click(await screen.findByRole('button', { name: 'Remove PMPC Packaging' }))
  const question = within(await screen.findByRole('alertdialog'))
  await user.click(question.getByRole('button', { name: 'Yes' }))
  expect(await screen.findByText('Group deleted')).toBeVisible()
  dialog = await openAvailable(user)
  expect(await dialog.findByRole('checkbox', { name: 'PMPC Packaging' })).toBeVisible()
})

test('members are shown by their object ids', async () => {
  const { user } = await renderApp(groups)
  await user.click(await screen.findByRole('button', { name: 'Group Members: PMPC Owners' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Group Members' }))
  expect(await dialog.findByText('1099f562-9b9b-4684-9c7b-5e12a345c5ae')).toBeVisible()
  await expectAccessible()
})

test('of very many members the first are shown, and any is found', async () => {
  const { user, server } = await renderApp(groups)
  const items = Array.from({ length: 20_000 }, () => crypto.randomUUID())
  const last = items.at(-1) ?? ''
  server.use(http.get('*/groups/*/members', () => HttpResponse.json({ items })))
  await user.click(await screen.findByRole('button', { name: 'Group Members: PMPC Owners' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Group Members' }))
  const told = 'The first 200 of 20,000 members. Search to find others.'
  expect(await dialog.findByText(told)).toHaveRole('status')
  expect(dialog.getAllByText(/-/, { selector: 'code' })).toHaveLength(200)
  await user.click(dialog.getByLabelText('Find an object ID'))
  await user.paste(` ${last.toUpperCase()}`)
  expect(await dialog.findByText('1 member found')).toHaveRole('status')
  expect(dialog.getByText(last)).toBeVisible()
})

test('in Japanese, whose members they are is a sentence of that language', async () => {
  await speak('ja')
  onTestFinished(() => speak('en'))
  const { user } = await renderApp(groups)
  await user.click(await screen.findByRole('button', { name: 'グループのメンバー: PMPC Owners' }))
  expect(await screen.findByRole('dialog')).toHaveAccessibleDescription(
    /^PMPC Owners のメンバーです。/,
  )
})

test('a group is removed after a question', async () => {
  const { user } = await renderApp(groups)
  await user.click(await screen.findByRole('button', { name: 'Remove PMPC Packaging' }))
  const dialog = within(
    await screen.findByRole('alertdialog', {
      name: 'Are you sure you want to remove PMPC Packaging group?',
    }),
  )
  await user.click(dialog.getByRole('button', { name: 'Yes' }))
  expect(await screen.findByText('Group deleted')).toBeVisible()
  await waitFor(() => {
    expect(screen.queryByText('PMPC Packaging')).not.toBeInTheDocument()
  })
})

test('a group that Entra has deleted cannot be changed, says so, and can be removed', async () => {
  const { user, store } = await renderApp(groups)
  const select = await screen.findByRole('combobox', { name: 'Role of PMPC Operations' })
  store.change(({ microsoft }) => {
    microsoft.groups = microsoft.groups.filter(({ name }) => name !== 'PMPC Operations')
  })
  await user.click(select)
  await user.click(await screen.findByRole('option', { name: /^Custom App Admin/ }))
  expect(await screen.findByText('Unable to change the role of this group')).toBeVisible()
  expect(await screen.findByText('GROUP WAS DELETED ON AZURE')).toBeVisible()
  expect(screen.getByRole('combobox', { name: 'Role of PMPC Operations' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  expect(
    screen.getByRole('button', { name: 'Group Members: PMPC Operations' }),
  ).toHaveAccessibleDescription(/^Entra ID has deleted this group/)
  expect(screen.getByRole('button', { name: 'Remove PMPC Operations' })).not.toHaveAttribute(
    'aria-disabled',
  )
  await expectAccessible()
})

test('without the permission to read groups the tab says so, and how to mend it', async () => {
  await renderApp('/settings/users?tab=groups&scenario=connection-lost')
  expect(await screen.findByText('Permissions Issue Detected')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Go to Environments' })).toHaveAttribute(
    'href',
    `/c/${companyIdOf('contoso')}/settings/environments`,
  )
  expect(screen.getByRole('button', { name: 'Add Group' })).toHaveAccessibleDescription(
    /^The portal may not read groups/,
  )
  await expectAccessible()
})

async function tick(
  user: UserEvent,
  dialog: Awaited<ReturnType<typeof openAvailable>>,
  name: string,
) {
  await user.click(await dialog.findByRole('checkbox', { name }))
  await user.click(dialog.getByLabelText(`Role for ${name}`))
  await user.click(await screen.findByRole('option', { name: /^Read-Only/ }))
}

test('what somebody else adds meanwhile, or Entra deletes, is no longer ticked, and the rest can be added', async () => {
  const { user, store } = await renderApp(groups)
  const dialog = await openAvailable(user)
  for (const name of ['IT Helpdesk', 'Finance']) await tick(user, dialog, name)
  store.change(({ microsoft, portal }) => {
    const helpdesk = microsoft.groups.find(({ name }) => name === 'IT Helpdesk')
    const [role] = portal.groupRoles
    if (!helpdesk || !role) throw new Error('The story has changed')
    portal.groupRoles.push({ ...role, groupId: helpdesk.id, name: helpdesk.name })
  })
  await user.type(dialog.getByRole('searchbox'), 'finance')
  await user.click(dialog.getByRole('button', { name: 'Add' }))
  expect(await dialog.findByText(/^No longer ticked.*IT Helpdesk/)).toBeVisible()
  await expectAccessible()
  await user.click(dialog.getByRole('button', { name: 'Add' }))
  expect(await screen.findByText('Group created')).toBeVisible()

  const again = await openAvailable(user)
  await tick(user, again, 'Break Glass')
  store.change(({ microsoft }) => {
    microsoft.groups = microsoft.groups.filter(({ name }) => name !== 'Break Glass')
  })
  await user.click(again.getByRole('button', { name: 'Add' }))
  expect(await again.findByText(/^No longer ticked.*Break Glass/)).toBeVisible()
  expect(again.getByRole('button', { name: 'Add' })).toHaveAccessibleDescription(
    'Tick at least one group.',
  )
})

test('how many groups a search finds is told, and that there may be more', async () => {
  const { user, store } = await renderApp(groups)
  const dialog = await openAvailable(user)
  await user.type(dialog.getByRole('searchbox'), 'it help')
  expect(await dialog.findByText('1 group found')).toHaveRole('status')
  await user.type(dialog.getByRole('searchbox'), 'x')
  expect(await dialog.findByText('0 groups found')).toHaveRole('status')
  store.change(({ microsoft }) => {
    const [group] = microsoft.groups
    if (!group) throw new Error('The story has changed')
    microsoft.groups.push(
      ...Array.from({ length: 60 }, (_, n) => ({
        ...group,
        id: group.id.slice(0, -2) + String(10 + n),
        name: `Site ${String(n)}`,
      })),
    )
  })
  await user.clear(dialog.getByRole('searchbox'))
  await user.type(dialog.getByRole('searchbox'), 'site')
  expect(
    await dialog.findByText('Only the first 50 groups are shown. Search to find others.'),
  ).toBeVisible()
})
