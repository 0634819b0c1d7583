import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import demoConfig from '#mocks/config.json' with { type: 'json' }
import { personByKey } from '#mocks/microsoft/people.ts'
import { revokeConsent } from '#mocks/scenarios/base.ts'
import { companyIdOf, userOf } from '#mocks/scenarios/companies.ts'
import { expectAccessible } from '../support/accessible.ts'
import { enter, openPage, renderApp } from '../support/render-app.tsx'

const ana = personByKey('owner')
const onlyOne = /You currently have only one user with Access Management privileges/
const users = `/c/${companyIdOf('contoso')}/settings/users`
const environments = `/c/${companyIdOf('contoso')}/settings/environments`
const license: [action: string, leadsTo: string][] = [
  ['Request a Quote', `${environments}?show=quote`],
  ['Enter License', `${environments}?show=license`],
]

async function header() {
  await screen.findByRole('heading', { name: 'App Catalog' })
  const [first] = screen.getAllByRole('banner')
  if (!first) throw new Error('The page has no header')
  return within(first)
}

test.for<[scenario: string, banners: [RegExp, [action: string, leadsTo: string][]][]]>([
  ['licensed', []],
  ['new-company', [[onlyOne, [['Fix Access', users]]]]],
  [
    'trial-day-12',
    [
      [onlyOne, [['Fix Access', users]]],
      [/Your trial license expires in 18 days/, license],
    ],
  ],
  [
    'trial-expired',
    [
      [/Your license has expired/, license],
      [onlyOne, [['Fix Access', users]]],
    ],
  ],
  [
    'connection-lost',
    [
      [/Missing Intune permissions detected/, [['Reconnect', `${environments}?show=permissions`]]],
      [onlyOne, [['Fix Access', users]]],
    ],
  ],
  ['one-access-manager', [[onlyOne, [['Fix Access', users]]]]],
])('the banners of %s come one at a time, each with a way on', async ([scenario, banners]) => {
  const { user } = await renderApp(`/app-catalog?scenario=${scenario}`)
  const head = await header()
  if (banners.length === 0) expect(head.queryByRole('link')).not.toBeInTheDocument()
  for (const [index, [text, actions]] of banners.entries()) {
    expect(head.getByText(text)).toBeVisible()
    expect(head.getAllByRole('link')).toHaveLength(actions.length)
    for (const [action, leadsTo] of actions)
      expect(head.getByRole('link', { name: action })).toHaveAttribute('href', leadsTo)
    if (banners.length > 1) {
      expect(head.getByText(`${String(index + 1)}/${String(banners.length)}`)).toBeVisible()
      await user.click(head.getByRole('button', { name: 'Next' }))
    }
  }
  await expectAccessible()
})

test('who may not mend it is told, without a way that would end at a closed door', async () => {
  await renderApp('/app-catalog?scenario=one-access-manager&as=reader')
  expect(await screen.findByText(onlyOne)).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Fix Access' })).not.toBeInTheDocument()
})

test('what is dismissed in one company still has its say in another', async () => {
  const outage = 'The service is currently unavailable in the EU region. It is being worked on.'
  const { store, user, rest } = await enter('/app-catalog?scenario=region-outage&company=contoso')
  store.change(({ portal }) => {
    const reader = { role: 'read-only-admin', accessManagement: false } as const
    portal.users.push(userOf('contoso-labs', 'two-companies', reader, null))
  })
  openPage(rest)
  expect(await screen.findByText(outage)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(screen.queryByText(outage)).not.toBeInTheDocument()

  // The shell stays and only the company changes, as when the back button goes from one to the other.
  history.pushState(null, '', `/c/${companyIdOf('fabrikam')}/app-catalog`)
  window.dispatchEvent(new PopStateEvent('popstate'))
  const account = screen.getByRole('button', { name: /^Account of Max Weber/ })
  await waitFor(() => {
    expect(account).toHaveTextContent('Fabrikam')
  })
  const head = await header()
  await user.click(head.getByRole('button', { name: 'Next' }))
  expect(head.getByText(outage)).toBeVisible()
})

test('the bell tells of requests until they were seen', async () => {
  const { user } = await renderApp('/app-catalog?scenario=access-requests')
  await user.click(await screen.findByRole('button', { name: 'Notifications, 3 new' }))
  const drawer = within(await screen.findByRole('dialog', { name: 'Notifications' }))
  const waiting = await drawer.findAllByRole('listitem')
  expect(waiting.map((one) => one.textContent)).toEqual([
    expect.stringMatching(/^Jonas Berg asks for access.*New$/),
    expect.stringMatching(/^Priya Nair asks for access.*New$/),
    expect.stringMatching(/^Sam Ortiz asks for access.*New$/),
  ])
  await expectAccessible()
  await user.click(drawer.getByRole('link', { name: 'Review requests' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Users' })).toBeVisible()
  expect(await screen.findByRole('button', { name: 'Notifications' })).toBeVisible()
})

test('what was seen is not new when the bell is opened again', async () => {
  const { user } = await renderApp('/app-catalog?scenario=access-requests')
  await user.click(await screen.findByRole('button', { name: 'Notifications, 3 new' }))
  const drawer = within(await screen.findByRole('dialog', { name: 'Notifications' }))
  expect(await drawer.findAllByText('New')).toHaveLength(3)
  await user.click(drawer.getByRole('button', { name: 'Close' }))
  await user.click(await screen.findByRole('button', { name: 'Notifications' }))
  const again = within(await screen.findByRole('dialog', { name: 'Notifications' }))
  expect(await again.findAllByRole('listitem')).toHaveLength(3)
  await waitFor(() => {
    expect(again.queryByText('New')).not.toBeInTheDocument()
  })
})

test('an empty bell says so, and gives the focus back', async () => {
  const { user } = await renderApp('/app-catalog?scenario=new-company')
  await user.click(await screen.findByRole('button', { name: 'Notifications' }))
  expect(await screen.findByText('Nothing is waiting for you')).toBeVisible()
  await user.keyboard('{Escape}')
  await waitFor(() => {
    expect(screen.getByRole('button', { name: 'Notifications' })).toHaveFocus()
  })
})

test('help leads to support, to the documents and to the releases', async () => {
  const { user } = await renderApp('/app-catalog?scenario=licensed&as=full-admin')
  await user.click(await screen.findByRole('button', { name: 'Help' }))
  const menu = within(await screen.findByRole('menu'))
  expect(menu.getByRole('menuitem', { name: 'Contact Support' })).toBeVisible()
  const { productDocs, releaseNotes } = demoConfig.links
  for (const [name, href] of [
    ['Product Docs', productDocs],
    ['Release Notes', releaseNotes],
  ] as const) {
    const link = menu.getByRole('menuitem', { name })
    expect(link).toHaveAttribute('href', href)
    expect(link).toHaveAccessibleDescription('Opens in a new tab')
  }
  expect(screen.queryByRole('button', { name: /^Notifications/ })).not.toBeInTheDocument()
})

test('the theme is chosen in the menu of the account, and kept', async () => {
  const { user } = await renderApp('/app-catalog?scenario=licensed')
  await user.click(await screen.findByRole('button', { name: /^Account of Ana Silva/ }))
  await expectAccessible()
  await user.click(await screen.findByRole('menuitemradio', { name: 'Light' }))
  await waitFor(() => expect(document.documentElement).toHaveAttribute('data-theme', 'light'))
  await user.click(await screen.findByRole('button', { name: /^Account of Ana Silva/ }))
  expect(await screen.findByRole('menuitemradio', { name: 'Light' })).toBeChecked()
  await user.click(await screen.findByRole('menuitemradio', { name: 'As the system' }))
  await waitFor(() => expect(document.documentElement).not.toHaveAttribute('data-theme'))
})

type User = Awaited<ReturnType<typeof renderApp>>['user']

async function openProfile(user: User, name = 'Ana Silva') {
  const account = new RegExp(`^Account of ${name}`)
  await user.click(await screen.findByRole('button', { name: account }))
  await user.click(await screen.findByRole('menuitem', { name: 'Profile' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'User Profile' }))
  await dialog.findByLabelText('First Name')
  return dialog
}

test('the profile shows what is known, says what is missing, and is saved', async () => {
  const { user, store } = await renderApp('/app-catalog?scenario=licensed')
  const dialog = await openProfile(user)
  expect(dialog.getByLabelText('First Name')).toHaveValue('Ana')
  expect(dialog.getByLabelText('Last Name')).toHaveValue('Silva')
  expect(dialog.getByLabelText('Contact Email')).toHaveValue(ana.upn)
  expect(dialog.getByLabelText('Sign-In Username')).toHaveAttribute('readonly')

  await user.clear(dialog.getByLabelText('First Name'))
  await user.clear(dialog.getByLabelText('Contact Email'))
  await user.type(dialog.getByLabelText('Contact Email'), 'ana')
  await user.click(dialog.getByRole('button', { name: 'Save' }))
  expect(await dialog.findByRole('group', { name: 'There is a problem' })).toHaveFocus()
  expect(dialog.getByLabelText('First Name')).toHaveAccessibleDescription(/This is needed/)
  expect(dialog.getByLabelText('Contact Email')).toHaveAccessibleDescription(/name@example\.com/)
  await expectAccessible()

  await user.type(dialog.getByLabelText('First Name'), 'Anna')
  await user.type(dialog.getByLabelText('Contact Email'), '@contoso.example')
  await user.click(dialog.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('User Profile updated')).toBeVisible()
  expect(store.read().portal.people).toMatchObject([
    { firstName: 'Anna', lastName: 'Silva', contactEmail: 'ana@contoso.example' },
  ])
  // The head of the page knows it, too.
  const again = await openProfile(user, 'Anna Silva')
  expect(again.getByLabelText('First Name')).toHaveValue('Anna')
})

test('what the head of the page tells comes by itself', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const { store } = await renderApp('/app-catalog?scenario=licensed')
  const lost = /^Missing Intune permissions detected/
  await screen.findByRole('button', { name: /^Account of/ })
  expect(screen.queryByText(lost)).not.toBeInTheDocument()
  store.change((world) => {
    revokeConsent(world, 'contoso')
  })
  await act(() => vi.advanceTimersByTimeAsync(60_000))
  expect(await screen.findByText(lost)).toBeVisible()
})
