import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw/http'
import { expect, test, vi } from 'vitest'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { idFrom } from '#mocks/world/ids.ts'
import type { Store } from '#mocks/world/store.ts'
import { expectAccessible } from '../support/accessible.ts'
import { newEvents } from '../support/new-events.ts'
import { enter, here, openPage, renderApp } from '../support/render-app.tsx'

const users = '/settings/users?scenario=licensed'
const groups = '/settings/users?tab=groups&scenario=licensed'
type User = Awaited<ReturnType<typeof renderApp>>['user']

const tabPanel = (name: string) => screen.getByRole('tabpanel', { name })

/** Further people who were invited to Contoso. */
function invite(store: Store, count: number) {
  store.change(({ portal: { invitations } }) => {
    const guests = Array.from({ length: count }, (_, n) => `guest.${String(n)}@contoso.example`)
    for (const one of invitations.slice(0, 1))
      for (const email of guests)
        invitations.push({ ...one, id: idFrom(`invitation/${email}`), email })
  })
}

async function openInvite(user: User) {
  await user.click(await screen.findByRole('button', { name: 'Invite User' }))
  return within(await screen.findByRole('dialog', { name: 'Invite User' }))
}

async function fillIn(user: User, email: string) {
  const dialog = await openInvite(user)
  await user.type(dialog.getByLabelText(/^First Name/), 'Nia')
  await user.type(dialog.getByLabelText(/^Email/), email)
  await user.click(dialog.getByRole('radio', { name: 'Intune App Admin' }))
  return dialog
}

test('each of the five roles is explained where it is chosen', async () => {
  const { user } = await renderApp(users)
  const dialog = await openInvite(user)
  expect(dialog.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).value)).toEqual([
    'read-only-admin',
    'custom-app-admin',
    'intune-app-admin',
    'full-admin',
    'access-manager',
  ])
  expect(
    dialog.getByRole('radio', { name: 'Full Admin with Access Management' }),
  ).toHaveAccessibleDescription('Does everything, and decides who may do what.')
  await expectAccessible()
  await user.click(dialog.getByRole('button', { name: 'Invite' }))
  expect(await dialog.findByRole('heading', { name: 'There is a problem' })).toBeVisible()
  expect(dialog.getAllByRole('link').map(({ textContent }) => textContent)).toHaveLength(3)
})

test.for([
  ['a double click', ''],
  ['an answer that is lost', 'invitationCreate%231:drop-reply'],
  ['a request that arrives twice', 'invitationCreate:duplicate'],
] as const)('by %s one invitation is sent, and stands in its list', async ([, faults]) => {
  const { user, store } = await renderApp(`${users}&faults=${faults}`)
  const dialog = await fillIn(user, 'nia.okafor@contoso.example')
  await user.dblClick(dialog.getByRole('button', { name: 'Invite' }))
  expect(await screen.findByText('Invitation sent')).toBeVisible()
  expect(await screen.findByRole('tab', { name: 'Invitations (3)', selected: true })).toBeVisible()
  expect(await screen.findByRole('row', { name: /^Nia/ })).toHaveTextContent('Intune App Admin')
  expect(store.read().portal.mails).toHaveLength(1)
  expect(newEvents(store)).toHaveLength(1)
})

test.for([
  ['ana.silva@contoso.example', 'This person is a user of the company already.'],
  ['Tess.Moran@contoso.example', /This address is invited already/],
] as const)(
  'the address %s is refused at its field, and nothing is lost',
  async ([email, says]) => {
    const { user } = await renderApp(users)
    const dialog = await fillIn(user, email)
    await user.click(dialog.getByRole('button', { name: 'Invite' }))
    await waitFor(() => {
      expect(dialog.getByLabelText(/^Email/)).toHaveAccessibleDescription(
        expect.stringMatching(says) as string,
      )
    })
    expect(dialog.getByLabelText(/^First Name/)).toHaveValue('Nia')
    expect(dialog.getByRole('radio', { name: 'Intune App Admin' })).toBeChecked()
  },
)

test('an invitation is copied, sent again and taken back', async () => {
  const { user, store } = await renderApp('/settings/users?tab=invitations&scenario=licensed')
  const id = idFrom('invitation/tess.moran@contoso.example')
  await user.click(await screen.findByRole('button', { name: 'Copy Invite Link: Tess Moran' }))
  expect(await screen.findByText('Invitation link copied')).toBeVisible()
  expect(await navigator.clipboard.readText()).toBe(
    `${location.origin}/accept-invite?invitationId=${id}`,
  )
  await expectAccessible()

  await user.dblClick(screen.getByRole('button', { name: 'Resend Invitation: Tess Moran' }))
  expect(await screen.findByText('Invitation resent')).toBeVisible()
  expect(store.read().portal.mails).toMatchObject([{ to: 'tess.moran@contoso.example' }])

  await user.click(screen.getByRole('button', { name: 'Delete Invitation: Tess Moran' }))
  const dialog = within(
    await screen.findByRole('alertdialog', {
      name: 'Are you sure you want to delete the invitation for Tess Moran?',
    }),
  )
  expect(dialog.getByText('The invite can no longer be accepted.')).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Yes' }))
  expect(await screen.findByText('Invitation deleted')).toBeVisible()
  await waitFor(() => {
    expect(screen.queryByRole('row', { name: /^Tess/ })).not.toBeInTheDocument()
  })
})

test('whether to take an invitation back is asked until it is answered, though its row goes', async () => {
  const { user, store, server } = await renderApp(
    '/settings/users?tab=invitations&scenario=licensed',
  )
  const asked = Promise.withResolvers<void>()
  const sending = Promise.withResolvers<void>()
  server.use(
    http.post('*/mails', () => {
      asked.resolve()
      return sending.promise
    }),
  )
  await user.click(await screen.findByRole('button', { name: 'Resend Invitation: Tess Moran' }))
  await user.click(screen.getByRole('button', { name: 'Delete Invitation: Tess Moran' }))
  const dialog = within(
    await screen.findByRole('alertdialog', { name: /invitation for Tess Moran/ }),
  )
  await asked.promise
  // What somebody else does in the same moment: sending it again is refused, and the list is read anew.
  store.change(({ portal }) => {
    for (const it of portal.invitations) if (it.firstName === 'Tess') it.state = 'deleted'
  })
  sending.resolve()
  await waitFor(() => {
    expect(screen.queryByText('tess.moran@contoso.example')).not.toBeInTheDocument()
  })
  await user.click(dialog.getByRole('button', { name: 'No' }))
  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
  await waitFor(() => expect(tabPanel('Invitations (1)')).toHaveFocus())
})

test('the last invitation of the last page leads back to the page before', async () => {
  const { user, store, server, rest } = await enter(
    '/settings/users?tab=invitations&scenario=licensed',
  )
  invite(store, 24)
  openPage(rest)
  await user.click(await screen.findByRole('button', { name: 'Next page' }))
  expect(await screen.findByText('26 – 26 of 26')).toBeVisible()
  await user.click(screen.getByRole('button', { name: /^Delete Invitation/ }))
  await user.click(await screen.findByRole('button', { name: 'Yes' }))
  expect(await screen.findByText('Invitation deleted')).toBeVisible()
  expect(await screen.findAllByRole('rowheader')).toHaveLength(25)
  await waitFor(() => expect(tabPanel('Invitations (25)')).toHaveFocus())
  expect(screen.queryByText('No Invitations Found')).not.toBeInTheDocument()

  const dialog = await fillIn(user, 'nia.okafor@contoso.example')
  await user.click(dialog.getByRole('button', { name: 'Invite' }))
  const next = await screen.findByRole('button', { name: 'Next page' })
  const reading = Promise.withResolvers<void>()
  server.use(http.get('*/invitations', () => reading.promise))
  await user.click(next)
  expect(screen.queryByText('No Invitations Found')).not.toBeInTheDocument()
  reading.resolve()
  expect(await screen.findByText('26 – 26 of 26')).toBeVisible()
  expect(next).toHaveFocus()
  expect(screen.getByText('nia.okafor@contoso.example')).toBeVisible()
})

test('without a clipboard the page says so', async () => {
  const { user } = await renderApp('/settings/users?tab=invitations&scenario=licensed')
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
  await user.click(await screen.findByRole('button', { name: 'Copy Invite Link: Tess Moran' }))
  expect(await screen.findByText(/^Copying did not work/)).toBeVisible()
})

test('no invitations: the tab says what would stand there', async () => {
  await renderApp('/settings/users?tab=invitations&scenario=new-company')
  expect(await screen.findByRole('heading', { name: 'No Invitations Found' })).toBeVisible()
  expect(screen.queryByRole('tab', { name: /Groups/ })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Add Group' })).not.toBeInTheDocument()
  await expectAccessible()
})

const requests = '/settings/users?tab=requests&scenario=access-requests'

test('a request is approved with a role, and leads to the new user', async () => {
  const { user, store } = await renderApp(requests)
  await user.click(await screen.findByRole('combobox', { name: 'Role of Priya Nair' }))
  await user.click(await screen.findByRole('option', { name: /^Custom App Admin/ }))
  await user.click(screen.getByRole('button', { name: 'Approve: Priya Nair' }))
  const dialog = within(
    await screen.findByRole('dialog', {
      name: 'Which role would you like to assign to "Priya Nair"?',
    }),
  )
  expect(dialog.getByRole('radio', { name: 'Custom App Admin' })).toBeChecked()
  await expectAccessible()
  await user.dblClick(dialog.getByRole('button', { name: 'Confirm' }))
  expect(await screen.findByText('User approved')).toBeVisible()
  expect(await screen.findByRole('tab', { name: 'Active (7)', selected: true })).toBeVisible()
  expect(await screen.findByRole('row', { name: /^Priya Nair/ })).toHaveTextContent('Never')
  expect(store.read().portal.mails).toMatchObject([{ subject: 'Access Granted "Contoso"' }])
  expect(screen.getByRole('button', { name: 'Notifications, 2 new' })).toBeVisible()
})

test('a request is rejected with a reason, and the tab stays', async () => {
  const { user, store } = await renderApp(requests)
  expect(await screen.findByText(/I need <b>read access<\/b> & the events/)).toBeVisible()
  expect(screen.getByText('No reason given')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Reject: Jonas Berg' }))
  const dialog = within(
    await screen.findByRole('dialog', { name: 'Reject request from "Jonas Berg"' }),
  )
  await user.type(dialog.getByLabelText('Reason for Deny'), 'Ask your lead.')
  await expectAccessible()
  await user.click(dialog.getByRole('button', { name: 'Submit' }))
  expect(await screen.findByText('Request rejected')).toBeVisible()
  expect(
    await screen.findByRole('tab', { name: 'Pending Approval (2)', selected: true }),
  ).toBeVisible()
  expect(store.read().portal.mails).toMatchObject([
    { subject: 'Access Denied "Contoso"', lines: ['Reason: Ask your lead.', expect.anything()] },
  ])
})

test('the last request of the last page leads back to the page before', async () => {
  const { user, store, rest } = await enter(requests)
  store.change(({ portal }) => {
    for (const one of portal.accessRequests.slice(0, 1))
      for (let n = 0; n < 23; n += 1)
        portal.accessRequests.push({ ...one, id: idFrom(`request/${String(n)}`) })
  })
  openPage(rest)
  await user.click(await screen.findByRole('button', { name: 'Next page' }))
  expect(await screen.findByText('26 – 26 of 26')).toBeVisible()
  await user.click(screen.getByRole('button', { name: /^Reject/ }))
  await user.click(await screen.findByRole('button', { name: 'Submit' }))
  expect(await screen.findByText('Request rejected')).toBeVisible()
  expect(await screen.findAllByRole('rowheader')).toHaveLength(25)
  await waitFor(() => expect(tabPanel('Pending Approval (25)')).toHaveFocus())
})

test('answered in another tab meanwhile, the dialog says so and the list is fresh', async () => {
  const { user, store } = await renderApp(requests)
  await user.click(await screen.findByRole('button', { name: 'Approve: Sam Ortiz' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('radio', { name: 'Full Admin' }))
  store.change(({ portal }) => {
    portal.accessRequests = portal.accessRequests.filter(({ name }) => name !== 'Sam Ortiz')
  })
  await user.click(dialog.getByRole('button', { name: 'Confirm' }))
  expect(await dialog.findByText('Somebody has answered this request already.')).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Cancel' }))
  await waitFor(() => {
    expect(screen.queryByText('sam.ortiz@contoso.example')).not.toBeInTheDocument()
  })
})

test.for([
  ['a deletion', users, 'Delete Rita Moreau', 'Yes', 'User deleted', 'Delete Ben Carter'],
  ['a removal', groups, 'Remove PMPC Packaging', 'Yes', 'Group deleted', 'Remove PMPC Owners'],
  ['an approval', requests, 'Approve: Sam Ortiz', 'Confirm', 'User approved', 'Reject: Jonas Berg'],
  [
    'a rejection',
    requests,
    'Reject: Sam Ortiz',
    'Submit',
    'Request rejected',
    'Approve: Jonas Berg',
  ],
  ['an invitation', users, 'Invite User', 'Invite', 'Invitation sent', 'Add Group'],
  ['an added group', users, 'Add Group', 'Add', 'Group created', 'Invite User'],
] as const)(
  '%s that is answered late leaves alone what was opened meanwhile',
  async ([, address, opener, answer, told, next]) => {
    const { user, server } = await renderApp(address)
    const open = async (name: string) => {
      await user.click(await screen.findByRole('button', { name }))
      return screen.findByRole(/^(Delete|Remove)/.test(name) ? 'alertdialog' : 'dialog')
    }
    const dialog = await open(opener)
    const asked = within(dialog)
    if (answer === 'Invite') {
      await user.type(asked.getByLabelText(/^First Name/), 'Nia')
      await user.type(asked.getByLabelText(/^Email/), 'nia@contoso.example')
    }
    if (answer === 'Add') {
      await user.click(await asked.findByRole('checkbox', { name: 'IT Helpdesk' }))
      await user.click(asked.getByLabelText('Role for IT Helpdesk'))
      await user.click(await screen.findByRole('option', { name: /^Full Admin with Access/ }))
    }
    if (answer === 'Invite' || answer === 'Confirm')
      await user.click(asked.getByRole('radio', { name: 'Read-Only Admin' }))
    const answered = Promise.withResolvers<void>()
    server.use(
      http.all('*/companies/*', ({ request }) =>
        request.method === 'GET' ? undefined : answered.promise,
      ),
    )
    await user.click(asked.getByRole('button', { name: answer }))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(dialog).not.toBeInTheDocument())

    const later = await open(next)
    answered.resolve()
    expect(await screen.findByText(told)).toBeInTheDocument()
    expect(later).toBeVisible()
  },
)

test('the bell leads to the requests', async () => {
  const { user } = await renderApp('/app-catalog?scenario=access-requests')
  await user.click(await screen.findByRole('button', { name: 'Notifications, 3 new' }))
  await user.click(await screen.findByRole('link', { name: 'Review requests' }))
  expect(
    await screen.findByRole('tab', { name: 'Pending Approval (3)', selected: true }),
  ).toBeVisible()
})

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

test('members are shown by their object ids', async () => {
  const { user } = await renderApp(groups)
  await user.click(await screen.findByRole('button', { name: 'Group Members: PMPC Owners' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Group Members' }))
  expect(await dialog.findByText('1099f562-9b9b-4684-9c7b-5e12a345c5ae')).toBeVisible()
  await expectAccessible()
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

const omar = idFrom('invitation/omar.haddad@contoso.example')
const accept = (rest: string, id = omar) => `/accept-invite?invitationId=${id}&scenario=tour${rest}`

test.for([
  ['a double click', ''],
  ['an answer that is lost', '&faults=invitationAccept%231:drop-reply'],
] as const)('an invitation is accepted once, by %s, and opens the company', async ([, faults]) => {
  const { user, store } = await renderApp(accept(`&as=app-admin${faults}`))
  expect(await screen.findByRole('heading', { name: 'Join Contoso' })).toBeVisible()
  expect(screen.getByText('Ana Silva invites you as Intune App Admin.')).toBeVisible()
  expect(screen.getByLabelText(/^First Name/)).toHaveValue('Omar')
  const next = () => screen.getByRole('button', { name: 'Continue' })
  expect(next()).toHaveAccessibleDescription('Accept the terms first.')
  await expectAccessible()
  await user.click(screen.getByRole('checkbox', { name: /Accept all/ }))
  await user.dblClick(next())
  expect(await screen.findByRole('heading', { name: 'App Catalog' })).toBeVisible()
  expect(here()).toBe(`/c/${companyIdOf('contoso')}/app-catalog`)
  const { portal } = store.read()
  expect(portal.users.filter(({ firstName }) => firstName === 'Omar')).toHaveLength(1)
  expect(newEvents(store)).toHaveLength(1)
})

test('opened by another account, an invitation shows both addresses and offers to switch', async () => {
  const { store } = await renderApp(accept('&as=newcomer'))
  expect(
    await screen.findByRole('heading', { name: 'This invitation is for somebody else' }),
  ).toBeVisible()
  expect(screen.getByText('omar.haddad@contoso.example')).toBeVisible()
  expect(screen.getAllByText('nia.okafor@contoso.example')).toHaveLength(2)
  expect(screen.getByRole('button', { name: 'Switch account' })).toBeVisible()
  expect(store.read().portal.invitations.every(({ state }) => state === 'open')).toBe(true)
  await expectAccessible()
})

test('whoever is not signed in yet is asked to', async () => {
  await renderApp(accept('&as=nobody'))
  expect(await screen.findByRole('heading', { name: 'You are invited' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'Sign In' })).toBeVisible()
  await expectAccessible()
})

test.for([
  ['not there', crypto.randomUUID(), 'There is no such invitation'],
  ['cut off', 'dd6985b2', 'There is no such invitation'],
] as const)('a link that is %s says so', async ([, id, title]) => {
  await renderApp(accept('&as=app-admin', id))
  expect(await screen.findByRole('heading', { name: title })).toBeVisible()
  await expectAccessible()
})

test.for([
  ['expired', 'This invitation has expired'],
  ['accepted', 'This invitation was used already'],
  ['deleted', 'This invitation was taken back'],
] as const)('used when it is %s, the page says so and whom to ask', async ([how, title]) => {
  const { user, store } = await renderApp(accept('&as=app-admin'))
  await user.click(await screen.findByRole('checkbox', { name: /Accept all/ }))
  store.change(({ portal }) => {
    for (const it of portal.invitations) {
      if (how === 'expired') it.expiresAt = 0
      else it.state = how
    }
  })
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  expect(await screen.findByRole('heading', { name: title })).toBeVisible()
  expect(screen.getByText('Ask Ana Silva for a new invitation to Contoso.')).toBeVisible()
  expect(store.read().portal.users.some(({ firstName }) => firstName === 'Omar')).toBe(false)
  await expectAccessible()
})

test('whoever is a user already is led into the company', async () => {
  const { store, user } = await renderApp(accept('&as=app-admin'))
  await user.click(await screen.findByRole('checkbox', { name: /Accept all/ }))
  store.change(({ portal, microsoft }) => {
    const omarsAccount = microsoft.accounts.find(({ givenName }) => givenName === 'Omar')
    const [anybody] = portal.users
    if (anybody && omarsAccount)
      portal.users.push({ ...anybody, id: crypto.randomUUID(), oid: omarsAccount.oid })
  })
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  expect(
    await screen.findByRole('heading', { name: 'You are a user of Contoso already' }),
  ).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Open Contoso' }))
  expect(await screen.findByRole('heading', { name: 'App Catalog' })).toBeVisible()
})
