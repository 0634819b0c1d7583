import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { getResponse, HttpResponse } from 'msw'
import { http } from 'msw/http'
import { expect, test } from 'vitest'
import { keepInfo } from '#src/features/companies/new-company-draft.ts'
import { handlersFor } from '#mocks/handlers.ts'
import { companyIn } from '#mocks/scenarios/base.ts'
import { companyIdOf, userOf } from '#mocks/scenarios/companies.ts'
import { days } from '#mocks/world/clock.ts'
import { idFrom } from '#mocks/world/ids.ts'
import { watchLeaving } from '../support/leaving.ts'
import { enter, here, isOnTheWay, openPage, renderApp } from '../support/render-app.tsx'

const users = '/settings/users?scenario=licensed'
const groups = '/settings/users?tab=groups&scenario=licensed'
const disconnecting = '/settings/environments?show=disconnect'
const requests = '/settings/users?tab=requests&scenario=access-requests'

async function fillIn(user: UserEvent, dialog: HTMLElement, answer: string) {
  const asked = within(dialog)
  if (answer === 'Activate Now')
    await user.type(asked.getByLabelText('Enter License Key Here'), 'ENTP-CONT-2026-0247')
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
  // What is about to be deleted is shown first; until then nothing can be confirmed.
  if (answer === 'OK') await asked.findByText(/^\d+ notifications?$/)
}

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
    await fillIn(user, dialog, answer)
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

/** What is sent there is done at once, and answered when that is wished. */
function answersLate({ store, server }: Awaited<ReturnType<typeof enter>>, to: string) {
  const { promise, resolve } = Promise.withResolvers<void>()
  server.use(
    http.all(to, async ({ request }) => {
      if (request.method === 'GET') return
      const answer = await getResponse(handlersFor(store), request)
      await promise
      return answer
    }),
  )
  return resolve
}

const licenses = '/settings/environments?show=license'

const unheard = [
  ['a key', `${licenses}&scenario=trial-expired`, null, 'Activate Now'],
  ['an invitation', users, 'Invite User', 'Invite'],
  ['an added group', users, 'Add Group', 'Add'],
  ['a disconnect', `${disconnecting}&scenario=licensed`, null, 'OK'],
] as const
test.for(
  unheard.flatMap((one) => [
    ['waits', ...one] as const,
    ['has closed its dialog', ...one] as const,
  ]),
)(
  'whoever %s is told once of %s that does not come about',
  async ([who, , address, opener, answer]) => {
    const { user, server } = await renderApp(address)
    if (opener) await user.click(await screen.findByRole('button', { name: opener }))
    const dialog = await screen.findByRole(answer === 'OK' ? 'alertdialog' : 'dialog')
    const asked = within(dialog)
    await fillIn(user, dialog, answer)
    const lost = Promise.withResolvers<void>()
    server.use(
      http.all('*/companies/*', async ({ request }) => {
        if (request.method === 'GET') return
        await lost.promise
        return HttpResponse.error()
      }),
    )
    await user.click(await asked.findByRole('button', { name: answer }))
    if (who !== 'waits') {
      await user.keyboard('{Escape}')
      await waitFor(() => expect(dialog).not.toBeInTheDocument())
    }
    lost.resolve()
    const told = await screen.findAllByText(/^The portal did not answer/, {}, { timeout: 10_000 })
    expect(told).toHaveLength(1)
    if (who === 'waits') expect(dialog).toContainElement(told[0] ?? null)
  },
)

test.for([
  ['a key', licenses, 'License Screen', 'Activate Now'],
  ['another license', licenses, 'License Screen', 'Select'],
  ['a trial', '/settings/environments?show=welcome', 'Intune is connected', 'Start Now'],
  ['a key in the App Catalog', '/app-catalog?show=welcome', 'Intune is connected', 'Activate Now'],
] as const)(
  '%s that is activated late pulls nobody out of another company',
  async ([, address, title, answer]) => {
    const around = await enter(`${address}&scenario=trial-expired`)
    const { user, store, rest } = around
    store.change((world) => {
      const access = { role: 'full-admin', accessManagement: true } as const
      world.portal.users.push(userOf('fabrikam', 'owner', access, null))
      const { environment } = companyIn(world, 'contoso')
      if (answer === 'Start Now') environment.license = null
      if (answer !== 'Select') return
      environment.otherLicenses = [
        {
          type: 'Enterprise Premium',
          trial: false,
          key: 'ENTR-CONT-2026-0B53',
          startedAt: world.startedAt,
          expiresAt: world.startedAt + days(365),
        },
      ]
    })
    openPage(rest)
    const dialog = await screen.findByRole('dialog', { name: title })
    const asked = within(dialog)
    await fillIn(user, dialog, answer)
    if (answer === 'Select') await user.click(asked.getByRole('radio', { name: /0B53$/ }))
    const come = answersLate(around, '*/environment/*')
    await user.click(asked.getByRole('button', { name: answer }))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(dialog).not.toBeInTheDocument())

    await switchToFabrikam(user)
    come()
    expect(await screen.findByText('The license of Contoso is activated')).toBeInTheDocument()
    expect(here()).toBe(`/c/${companyIdOf('fabrikam')}/app-catalog`)
    expect(screen.queryByRole('dialog', { name: /activated your license/ })).toBeNull()
  },
)

async function switchToFabrikam(user: UserEvent) {
  await user.click(await screen.findByRole('button', { name: /^Account of/ }))
  await user.click(await screen.findByRole('menuitem', { name: 'Switch Company' }))
  await user.click(await screen.findByRole('link', { name: 'Select: Fabrikam' }))
  await screen.findByRole('heading', { name: 'App Catalog' })
}

test.for([
  [
    'a company',
    '/settings/company?scenario=new-company',
    'Delete Company',
    '*/companies/:companyId',
    'Contoso was deleted',
  ],
  ['an own account', users, 'Delete Ana Silva', '*/users/:userId', 'User deleted'],
] as const)(
  '%s that is deleted late pulls nobody out of another company',
  async ([, address, opener, to, told]) => {
    const left = watchLeaving('leaveFor')
    const around = await enter(address)
    const { user, store, rest } = around
    store.change(({ portal }) => {
      const access = { role: 'full-admin', accessManagement: true } as const
      portal.users.push(userOf('fabrikam', 'owner', access, null))
      // Nothing else lets the person in, and somebody stays who manages access.
      portal.groupRoles = []
      for (const one of portal.users) if (one.role === 'full-admin') Object.assign(one, access)
    })
    openPage(rest)
    await user.click(await screen.findByRole('button', { name: opener }))
    const come = answersLate(around, to)
    const dialog = await screen.findByRole('alertdialog')
    await user.click(within(dialog).getByRole('button', { name: 'Yes' }))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(dialog).not.toBeInTheDocument())
    await switchToFabrikam(user)
    come()
    expect(await screen.findByText(told)).toBeInTheDocument()
    expect(isOnTheWay()).toBe(false)
    expect(here()).toBe(`/c/${companyIdOf('fabrikam')}/app-catalog`)
    expect(left).not.toHaveBeenCalled()
  },
)

const omar = idFrom('invitation/omar.haddad@contoso.example')

test.for([
  [
    'an invitation that is accepted',
    `/accept-invite?invitationId=${omar}&scenario=tour&as=app-admin`,
    '*/invitations/*/acceptance',
    'You are a user of Contoso now',
  ],
  [
    'a company that is made',
    '/companies/new?step=user-info&scenario=tour&as=two-companies',
    '*/companies',
    'Tailspin Toys was created',
  ],
] as const)('%s late pulls nobody back in', async ([, address, to, told]) => {
  const around = await enter(address)
  const { user, rest } = around
  keepInfo({ region: 'EU', name: 'Tailspin Toys', country: 'DE' })
  history.replaceState(null, '', '/companies')
  history.pushState(null, '', '/')
  openPage(rest)
  await user.click(await screen.findByRole('checkbox', { name: /^Accept all/ }))
  const come = answersLate(around, to)
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  history.back()
  await screen.findByRole('heading', { name: /^Select the Company/ })
  come()
  expect(await screen.findByText(told)).toBeInTheDocument()
  expect(here()).toBe('/companies')
})
