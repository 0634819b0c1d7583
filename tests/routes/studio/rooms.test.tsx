import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { traffic } from '#mocks/transport/traffic.ts'
import { hours, minutes } from '#mocks/world/clock.ts'
import { expectAccessible } from '../../support/accessible.ts'
import { here, openPage, renderApp } from '../../support/render-app.tsx'

const now = Date.parse('2026-03-02T09:00:00Z')
const at = 'now=2026-03-02T09:00:00Z'

const room = (name: string) => screen.findByRole('heading', { level: 1, name })
const button = (name: string | RegExp) => screen.findByRole('button', { name })
const field = (name: string) => screen.findByRole('textbox', { name })

test.for(['Gallery', 'Clock', 'Faults', 'Traffic', 'Outbox', 'World', 'Directory'])(
  'the room %s has an address',
  async (name) => {
    const { user } = await renderApp(`/demo?scenario=tour&as=owner&${at}`)
    await user.click(await screen.findByRole('link', { name }))
    await room(name)
    expect(here()).toBe(name === 'Gallery' ? '/demo' : `/demo/${name.toLowerCase()}`)
    expect(screen.getByRole('link', { name })).toHaveAttribute('aria-current', 'page')
    await expectAccessible()
  },
)

test('a room that is not there is told as such', async () => {
  await renderApp('/demo/attic?scenario=tour&as=owner')
  expect(await room('There is nothing at this address')).toBeVisible()
})

test('the gallery finds a state by what happens there, and leads to it', async () => {
  const { user } = await renderApp('/demo?scenario=tour&as=owner')
  await user.type(await screen.findByRole('searchbox', { name: 'Find a state' }), '72 hours')
  const [state, ...others] = screen.getAllByRole('listitem').filter((item) => item.closest('main'))
  expect(others).toEqual([])
  expect(within(state as HTMLElement).getByRole('link')).toHaveAttribute(
    'href',
    expect.stringContaining('/recover?scenario=owner-left&as=two-companies'),
  )
  await user.type(screen.getByRole('searchbox'), 'nothing like this')
  expect(await screen.findByText('No state is called that')).toBeVisible()
})

test('the clock goes, stands still, and leads to the moments that matter', async () => {
  const { user, store } = await renderApp(
    `/demo/clock?scenario=owner-left-locked&as=newcomer&${at}`,
  )
  const still = await screen.findByRole('switch', { name: 'The clock stands still' })
  expect(still).not.toBeChecked()
  await user.click(still)
  const since = store.now()
  expect(store.read().conditions.clock).toEqual({ kind: 'frozen', at: since })
  await user.click(await button('+ 1 hour'))
  await user.click(await button('− 1 day'))
  expect(store.now()).toBe(since - hours(23))
  await user.click(await button('+ 1 day'))
  await user.click(await button('Just before: Nia Okafor may claim Contoso again'))
  expect(store.now()).toBeCloseTo(now + hours(11) - minutes(1), -4)
  await user.click(await button('Just after: Nia Okafor may claim Contoso again'))
  expect(store.now()).toBeCloseTo(now + hours(11) + minutes(1), -4)

  await user.click(await button('Go there'))
  expect(await screen.findByText(/Enter a date and a time/)).toBeVisible()
  fireEvent.change(screen.getByLabelText('Date and time'), {
    target: { value: '2030-01-02T03:04' },
  })
  await user.click(await button('Go there'))
  expect(store.now()).toBe(Date.parse('2030-01-02T03:04'))
  expect(screen.getByText(/^Jan 2, 2030, 03:04 AM/, { selector: 'time' })).toBeVisible()

  await user.click(await button('The real time'))
  expect(store.read().conditions.clock.kind).not.toBe('frozen')
  expect(still).not.toBeChecked()
})

test('faults are picked, met, shared and taken away again', async () => {
  const { user, store } = await renderApp('/demo/faults?scenario=tour&as=owner')
  await user.click(await screen.findByRole('combobox', { name: 'Operation' }))
  await user.click(await screen.findByRole('option', { name: 'companyList' }))
  await user.click(screen.getByRole('combobox', { name: 'What it meets' }))
  await user.click(await screen.findByRole('option', { name: 'network' }))
  await user.type(await field('Which calls'), 'some')
  await user.click(await button('Add the fault'))
  expect(await screen.findByText(/Write the number of a call/)).toBeVisible()
  await user.clear(await field('Which calls'))
  await user.type(await field('Which calls'), '1-2')
  await user.click(await button('Add the fault'))
  expect(store.read().conditions.faults).toBe('companyList#1-2:network')
  expect(screen.getByText('not called yet')).toBeVisible()
  expect(
    screen.getByText(
      `${location.origin}/companies?scenario=tour&as=owner&faults=companyList%231-2%3Anetwork`,
    ),
  ).toBeVisible()
  await user.click(await button('Remove companyList#1-2:network'))
  expect(store.read().conditions.faults).toBe('')

  const atMost = screen.getByLabelText('At most, in ms')
  await user.clear(atMost)
  await user.type(atMost, '250')
  await user.click(await button('Set the latency'))
  expect(store.read().conditions.latency).toEqual({ from: 0, to: 250 })
})

test('the traffic shows every call, what it met, and how to repeat it', async () => {
  traffic.record()
  traffic.clear()
  const { user } = await renderApp(
    '/companies?scenario=tour&as=two-companies&faults=companyList%231:status-503',
  )
  await screen.findByRole('link', { name: 'Select: Contoso' })
  openPage('/demo/traffic')
  const calls = within(await screen.findByRole('list', { name: 'Calls' }))
  expect(calls.getAllByText(/^\/api\/companies/)).toHaveLength(2)
  await user.click(screen.getByRole('checkbox', { name: 'Failures only' }))
  const failure = calls.getByText(/^\/api\/companies/)
  expect(calls.getByText('status-503')).toBeVisible()
  await user.click(failure)
  expect(await calls.findByText(/"code": "unavailable"/)).toBeVisible()
  expect(document.body).not.toHaveTextContent(/eyJ/)
  await expectAccessible()
  await user.click(await button('Copy as curl'))
  expect(await navigator.clipboard.readText()).toMatch(/^curl -X GET 'http.*\/api\/companies/)
  await user.click(await button('Clear'))
  expect(await screen.findByText('No call was made yet')).toBeVisible()
})

test('the outbox shows a mail as its reader would see it, as soon as it is sent', async () => {
  const { user, store } = await renderApp('/demo/outbox?scenario=tour&as=owner')
  expect(await screen.findByText('No mail was sent yet')).toBeVisible()
  const send = (id: string, to: string) => {
    store.change(({ portal }) => {
      portal.mails.push({
        id,
        to,
        subject: `To ${to}`,
        heading: 'Sam asks to join Contoso',
        lines: ['Because.'],
        action: { label: 'Review Request', path: '/settings/users' },
        sentAt: now,
      })
    })
  }
  send('a', 'ana.silva@contoso.example')
  send('b', 'lena.brandt@contoso.example')
  const mail = within(await screen.findByRole('article', { name: 'To ana.silva@contoso.example' }))
  expect(mail.getByText(/Mar 2, 2026, 09:00 AM UTC/)).toBeVisible()
  expect(mail.getByRole('link', { name: 'Review Request' })).toBeVisible()
  expect(screen.getAllByRole('article')[0]).toHaveAccessibleName('To lena.brandt@contoso.example')
  await user.click(screen.getByRole('combobox', { name: 'Mailbox' }))
  await user.click(await screen.findByRole('option', { name: 'ana.silva@contoso.example' }))
  expect(screen.getAllByRole('article')).toHaveLength(1)
  await expectAccessible()
})

test('the directory tells who is who, and acts as somebody else in one press', async () => {
  await renderApp('/demo/directory?scenario=owner-left&as=newcomer')
  const people = within(await screen.findByRole('region', { name: 'People' }))
  const nia = within(people.getByText('Nia Okafor').closest('li') as HTMLElement)
  expect(nia.getByText('Signed in')).toBeVisible()
  expect(nia.getByText('In no company')).toBeVisible()
  const ana = within(people.getByText('Ana Silva').closest('li') as HTMLElement)
  expect(ana.getByText('Disabled')).toBeVisible()
  expect(people.getByRole('link', { name: 'Act as Max Weber' })).toHaveAttribute(
    'href',
    '/companies?as=two-companies',
  )
  const registrations = within(screen.getByRole('region', { name: 'App registrations' }))
  expect(registrations.getByText(/^ready · made/)).toBeVisible()
})

/** The handle and the studio stand beside the page. */
const beside = () => within(document.documentElement)
const handleButton = () => beside().findByRole('button', { name: 'Demo' })

const shortcut = '{Alt>}{Shift>}[KeyS]{/Shift}{/Alt}'

/** A page of the portal with the handle over it, as a demo has it. */
async function openDemo(address: string) {
  document.documentElement.dataset.world = 'holdfast-demo'
  // Nothing can be dragged where nothing is painted.
  Object.assign(HTMLElement.prototype, { setPointerCapture() {} })
  // The handle comes in an idle moment.
  vi.stubGlobal('requestIdleCallback', (idle: () => void) => setTimeout(idle))
  return renderApp(address)
}

test('the handle says that this is a demo, and opens the studio beside the page', async () => {
  const { user, store } = await openDemo('/companies?scenario=tour&as=two-companies')
  const handle = await handleButton()
  expect(handle).toHaveAttribute('aria-expanded', 'false')
  await user.click(handle)
  const studio = within(await beside().findByRole('region', { name: 'Studio' }))
  expect(studio.getByRole('heading', { name: 'Gallery' })).toHaveFocus()
  await user.click(studio.getByRole('button', { name: 'World' }))
  await user.click(await studio.findByRole('combobox', { name: 'What happens' }))
  await user.click(await beside().findByRole('option', { name: 'The US region goes down' }))
  await user.click(studio.getByRole('button', { name: 'Let it happen' }))
  expect(store.read().conditions.outages).toEqual(['US'])
  expect(await screen.findByText(/unavailable in the US region/)).toBeVisible()
  await expectAccessible()

  openPage()
  expect(
    await within(await beside().findByRole('region', { name: 'Studio' })).findByRole('heading', {
      name: 'World',
    }),
  ).toBeVisible()
  await user.click(await beside().findByRole('button', { name: 'Close the studio' }))
  expect(beside().queryByRole('region', { name: 'Studio' })).not.toBeInTheDocument()
  expect(await handleButton()).toHaveFocus()
  await user.keyboard(shortcut)
  const opened = await beside().findByRole('region', { name: 'Studio' })
  await user.keyboard('{Escape}')
  expect(opened).not.toBeInTheDocument()
})

test('closed by its shortcut the studio stays closed after a reload, and gives the focus back to its handle', async () => {
  const { user } = await openDemo('/companies?scenario=tour&as=two-companies')
  await user.click(await handleButton())
  await beside().findByRole('region', { name: 'Studio' })
  await user.keyboard(shortcut)
  expect(beside().queryByRole('region', { name: 'Studio' })).not.toBeInTheDocument()
  expect(await handleButton()).toHaveFocus()
  openPage()
  expect(await handleButton()).toHaveAttribute('aria-expanded', 'false')
})

test('opened by its shortcut the studio is there after a reload; closed so from the page, it leaves the focus there', async () => {
  const { user } = await openDemo('/companies?scenario=tour&as=two-companies')
  await handleButton()
  await user.keyboard(shortcut)
  await beside().findByRole('region', { name: 'Studio' })
  openPage()
  await beside().findByRole('region', { name: 'Studio' })
  const support = await button('Contact our Support')
  support.focus()
  await user.keyboard(shortcut)
  expect(beside().queryByRole('region', { name: 'Studio' })).not.toBeInTheDocument()
  expect(support).toHaveFocus()
})

test('what goes in the studio leaves whoever was on it in the studio', async () => {
  const { user } = await openDemo('/companies?scenario=tour&as=two-companies')
  await user.click(await handleButton())
  const studio = await beside().findByRole('region', { name: 'Studio' })
  await user.click(within(studio).getByRole('button', { name: 'World' }))
  await user.click(await within(studio).findByRole('button', { name: /^scenario: "tour"/ }))
  await user.click(within(studio).getByRole('button', { name: 'Cancel' }))
  await waitFor(() => {
    expect(studio).toHaveFocus()
  })
  await user.keyboard('{Escape}')
  expect(await handleButton()).toHaveFocus()
})

test('over an open dialog the studio stays in use, and does not close it', async () => {
  const { user, store } = await openDemo('/companies?scenario=tour&as=two-companies')
  await user.click(await button('Contact our Support'))
  const dialog = await screen.findByRole('dialog', { name: 'Contact Support' })
  await user.click(await handleButton())
  const studio = within(await beside().findByRole('region', { name: 'Studio' }))
  await user.click(studio.getByRole('button', { name: 'World' }))
  await user.click(await studio.findByRole('combobox', { name: 'What happens' }))
  await user.click(await beside().findByRole('option', { name: 'The US region goes down' }))
  await user.click(studio.getByRole('button', { name: 'Let it happen' }))
  expect(store.read().conditions.outages).toEqual(['US'])
  expect(dialog).toBeVisible()
  await user.keyboard('{Escape}')
  expect(beside().queryByRole('region', { name: 'Studio' })).not.toBeInTheDocument()
  expect(dialog).toBeVisible()
})

test('the handle is moved with the keyboard and stays where it was left', async () => {
  const { user } = await openDemo('/companies?scenario=tour&as=two-companies')
  const handle = await handleButton()
  handle.focus()
  await user.keyboard('{ArrowUp}{ArrowUp}{ArrowLeft}')
  const place = { '--x': '0.45', '--y': '0.9' }
  expect(handle.style.getPropertyValue('--x')).toBe(place['--x'])
  openPage()
  const again = await handleButton()
  expect(Number(again.style.getPropertyValue('--y'))).toBeCloseTo(Number(place['--y']))
})

test('with studio=off the handle stays away until it is asked for again', async () => {
  const { user } = await openDemo('/demo?scenario=tour&as=two-companies&studio=off')
  await user.click(await button(/^Show the studio’s handle/))
  openPage('/companies')
  expect(await handleButton()).toBeVisible()
  await waitFor(expectAccessible)
})
