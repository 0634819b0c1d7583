import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw/http'
import { expect, test, vi } from 'vitest'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { idFrom } from '#mocks/world/ids.ts'
import type { Store } from '#mocks/world/store.ts'
import { expectAccessible } from '../support/accessible.ts'
import { setFaults } from '../support/conditions.ts'
import { newEvents } from '../support/new-events.ts'
import { enter, here, openPage, renderApp } from '../support/render-app.tsx'
import { settle } from '../support/settled.ts'

const users = '/settings/users?scenario=licensed'
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
  expect(dialog.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'First Name: This is needed.',
    'Email: This is needed.',
    'Role: This is needed.',
  ])
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

test('where the browser has no clipboard, on a page without encryption, the page says so too', async () => {
  const { user } = await renderApp(`${users}&tab=invitations`)
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as never)
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
  ['other-tenant', 'Use another account', 0],
  ['misconfigured', 'Sign In', 1],
] as const)('refused at Microsoft (%s), they read what to do next', async ([why, way, mails]) => {
  await renderApp(accept(`&as=nobody&refused=${why}`))
  expect(await screen.findByRole('button', { name: way })).toBeVisible()
  expect(screen.queryAllByRole('link', { name: /^support@/ })).toHaveLength(mails)
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

test('what was typed stands, though neither accepting nor looking again reaches the portal', async () => {
  const { store, user } = await renderApp(accept('&as=app-admin'))
  await user.type(await screen.findByLabelText(/^First Name/), ' M.')
  await user.click(screen.getByRole('checkbox', { name: /Accept all/ }))
  setFaults(store, 'invitationAccept:status-500;invitationOpen:status-500')
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  await settle()
  expect(screen.getByText(/because of a fault on our side/)).toBeVisible()
  expect(screen.getByLabelText(/^First Name/)).toHaveValue('Omar M.')
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
