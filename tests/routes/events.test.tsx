import { Blob as NodeBlob } from 'node:buffer'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { csvHead } from '#src/domain/events/csv.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { expectAccessible } from '../support/accessible.ts'
import { here, renderApp } from '../support/render-app.tsx'

const contoso = `/c/${companyIdOf('contoso')}/events`
const events = (query = '', wishes = 'scenario=tour&as=owner') => `${contoso}?${wishes}${query}`

const box = () => screen.findByRole('combobox', { name: 'Search' })
const table = () => screen.findByRole('table', { name: 'Events of the last 30 days' })
const titles = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent)
const found = (n: number) => screen.findByRole('button', { name: `Export (${String(n)})` })
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const inAddress = (name: string) => new URLSearchParams(location.search).get(name)

async function search(user: UserEvent, text: string) {
  const input = await box()
  await user.clear(input)
  await user.type(input, text)
}

test('the list shows the last events, page by page', async () => {
  const { user } = await renderApp(events())
  await table()
  expect(await found(60)).toBeVisible()
  expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
    'Date',
    'Title',
    'User',
    'Category',
    'Operation Type',
    'Severity',
  ])
  expect(screen.getByText('1 - 10 of 60')).toBeVisible()
  expect(titles()[0]).toMatch(/^Deployment .+ Created$/)
  await expectAccessible()

  await user.click(button('Last page'))
  expect(await screen.findByText('51 - 60 of 60')).toBeVisible()
  expect(inAddress('page')).toBe('6')
  await waitFor(() => {
    expect(titles().at(-1)).toContain('Company Contoso Updated')
  })

  await user.selectOptions(screen.getByLabelText('Items per page:'), '50')
  expect(await screen.findByText('1 - 50 of 60')).toBeVisible()
  await waitFor(() => {
    expect(titles()).toHaveLength(50)
  })
  expect(here()).toBe(`${contoso}?size=50`)
})

test('a press on a column sorts by it, another one turns it around', async () => {
  const { user } = await renderApp(events('&size=100'))
  await table()
  await user.click(button('Title'))
  await waitFor(() => {
    expect(titles()).toEqual(
      titles().toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
    )
  })
  expect(screen.getByRole('columnheader', { name: 'Title' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  const first = titles()[0]
  await user.click(button('Title'))
  await waitFor(() => {
    expect(titles().at(-1)).toBe(first)
  })
  expect(inAddress('sort')).toBe('-title')
})

test('results come while typing, and the address keeps the question', async () => {
  const { user } = await renderApp(events())
  await search(user, 'harbour')
  expect(await found(3)).toBeVisible()
  await waitFor(() => {
    expect(inAddress('q')).toBe('harbour')
  })
  await search(user, 'harbour -operation:up')
  await user.keyboard('{ArrowDown}{Enter}')
  expect(await box()).toHaveValue('harbour -operation:Updated ')
  expect(await found(2)).toBeVisible()
  await expectAccessible()

  await user.click(button('Clear the search'))
  expect(await found(60)).toBeVisible()
  expect(here()).toBe(contoso)
})

test('whoever opens a result at once takes along what they have just typed', async () => {
  await renderApp(events('&page=3'))
  await table()
  const input = await box()
  // The address follows only after a pause, which does not come to its end here.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  fireEvent.change(input, { target: { value: 'harbour' } })
  await expect
    .poll(async () => {
      await vi.advanceTimersByTimeAsync(0)
      return titles()
    })
    .toHaveLength(3)
  expect(here()).toBe(`${contoso}?page=3`)
  fireEvent.click(screen.getAllByRole('link', { name: /Harbour/ })[0] as HTMLElement)
  vi.useRealTimers()
  expect(await screen.findByRole('dialog', { name: /Harbour/ })).toBeVisible()
  expect(inAddress('q')).toBe('harbour')
  expect(inAddress('page')).toBeNull()
  expect(input).toHaveValue('harbour')
})

test('a question that cannot be understood says why, and mends itself', async () => {
  const { user } = await renderApp(events())
  await search(user, 'severity:Security')
  await found(14)
  await search(user, 'chrome categry:User')
  const fault = await screen.findByText('“categry:User” is no qualifier.', { exact: false })
  expect(await box()).toHaveAccessibleDescription(fault.textContent)
  expect(await box()).toBeInvalid()
  await expectAccessible()
  await user.click(button('Write category:User'))
  expect(await box()).toHaveValue('chrome category:User')
  expect(await box()).toBeValid()
  expect(await screen.findByRole('heading', { name: 'No Results Found' })).toBeVisible()
})

test('the sidebar and the box are one filter', async () => {
  const { user } = await renderApp(events('&q=ana'))
  await table()
  await user.click(button('Filters'))
  const panel = screen.getByRole('form', { name: 'Filters' })
  expect(button('Apply All Filters')).toHaveAccessibleDescription('Nothing is set yet.')
  await user.selectOptions(within(panel).getByLabelText('Severity'), 'Security')
  await user.selectOptions(within(panel).getByLabelText('Category'), 'Group Role')
  await user.selectOptions(within(panel).getByLabelText('Category'), 'Invitation')
  await user.click(within(panel).getByLabelText('ana.silva@contoso.example'))
  await expectAccessible()

  expect(within(panel).getByLabelText('Operation type')).toBeVisible()

  // Hidden and shown again, nothing is lost.
  await user.click(button('Filters'))
  expect(panel).not.toBeVisible()
  await user.click(button('Filters'))
  await user.click(button('Remove Invitation'))
  await user.click(button('Apply All Filters'))
  expect(await box()).toHaveValue(
    'ana actor:ana.silva@contoso.example category:"Group Role" severity:Security',
  )
  expect(await found(3)).toBeVisible()
  expect(button('Filters, some are applied')).toBeVisible()
  expect(button('Apply All Filters')).toHaveAccessibleDescription(
    'These filters are applied already.',
  )

  // The other way round.
  await search(user, '-severity:General after:2026-01-02')
  expect(await screen.findByRole('button', { name: 'Remove not General' })).toBeVisible()
  expect(within(panel).getByLabelText('From')).toHaveValue('2026-01-02')
  expect(within(panel).getByLabelText('ana.silva@contoso.example')).not.toBeChecked()

  await user.click(button('Clear All'))
  expect(await found(60)).toBeVisible()
  expect(await box()).toHaveValue('')
})

test('the sidebar takes whole days, the first and the last included, and kinds of operations', async () => {
  const { user } = await renderApp(events('', 'scenario=tour&as=owner&now=2026-03-02T09:00:00Z'))
  await table()
  await user.click(button('Filters'))
  const panel = within(screen.getByRole('form', { name: 'Filters' }))
  fireEvent.change(panel.getByLabelText('From'), { target: { value: '2026-02-17' } })
  fireEvent.change(panel.getByLabelText('To'), { target: { value: '2026-02-19' } })
  await user.selectOptions(panel.getByLabelText('Operation type'), 'Updated')
  await user.click(button('Apply All Filters'))
  expect(await box()).toHaveValue('operation:Updated after:2026-02-17 before:2026-02-20')
  expect(await found(3)).toBeVisible()
  await waitFor(() => {
    expect(titles()).toEqual([
      'Custom Branding Warehouse kiosks Updated',
      'Preview Features Setting Updated by ben.carter@contoso.example',
      'Customer Support Settings Updated for Company Contoso',
    ])
  })
})

test('Enter and the lens ask at once, and leaving the page clears the question', async () => {
  const { user } = await renderApp(events())
  await search(user, 'harbour')
  await user.keyboard('{Enter}')
  expect(inAddress('q')).toBe('harbour')
  await search(user, 'scales')
  await user.click(button('Search now'))
  expect(inAddress('q')).toBe('scales')

  await user.click(screen.getByRole('link', { name: 'App Catalog' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'App Catalog' })).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Events' }))
  expect(await box()).toHaveValue('')
  expect(await found(60)).toBeVisible()
})

test('whoever takes a choice away stays beside it', async () => {
  const { user } = await renderApp(
    events('&q=category:User category:Intune category:Company -actor:sync'),
  )
  await table()
  await user.click(button('Filters, some are applied'))
  await user.click(button('Remove Intune'))
  expect(button('Remove Company')).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(button('Remove User')).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(screen.getByLabelText('Category')).toHaveFocus()
  await user.click(button('Remove not sync'))
  expect(screen.getAllByRole('checkbox')[0]).toHaveFocus()
})

test('where lines run from right to left, so do the arrow keys on the timeline', async () => {
  const { user } = await renderApp(events('', 'scenario=tour&as=owner&now=2026-03-02T09:00:00Z'))
  const start = await screen.findByRole('slider', { name: 'Start of the range' })
  // jsdom hands no direction down.
  start.style.direction = 'rtl'
  start.focus()
  await user.keyboard('{ArrowLeft}{ArrowLeft}')
  expect(start).toHaveAttribute('aria-valuenow', '2')
  await user.keyboard('{ArrowRight}')
  expect(start).toHaveAttribute('aria-valuenow', '1')
})

test('the timeline narrows to a part of the time, by the keyboard too', async () => {
  const { user } = await renderApp(events('', 'scenario=tour&as=owner&now=2026-03-02T09:00:00Z'))
  const start = await screen.findByRole('slider', { name: 'Start of the range' })
  const chart = screen.getByRole('img', {
    name: /^60 events in the last 30 days, most of them on /,
  })
  expect(chart).toBeVisible()
  start.focus()
  await user.keyboard('{End}{PageDown}{PageDown}')
  await waitFor(() => {
    expect(inAddress('q')).toBe('after:2026-02-28T06:00Z')
  })
  expect(await found(6)).toBeVisible()
  screen.getByRole('slider', { name: 'End of the range' }).focus()
  await user.keyboard('{PageDown}')
  expect(await box()).toHaveValue('after:2026-02-28T06:00Z before:2026-03-01T12:00Z')
  await user.click(button('All 30 days'))
  expect(await found(60)).toBeVisible()
})

test('an event opens with its details, and has its address', async () => {
  const { user } = await renderApp(events('&q=scales'))
  await user.click(await screen.findByRole('link', { name: /^Application Harbour Scales Changed/ }))
  const drawer = await screen.findByRole('dialog', { name: /^Application Harbour Scales Changed/ })
  const row = (name: string) =>
    within(drawer).getByText(name, { selector: 'dt' }).nextElementSibling as HTMLElement
  expect(await within(drawer).findByText(/changed the application Harbour Scales/)).toBeVisible()
  expect(row('Install command')).toHaveTextContent(
    'Before: msiexec /i /qnAfter: msiexec /i /qn REBOOT=R',
  )
  expect(row('Updated by')).toHaveTextContent('cora.lind@contoso.example')
  expect(row('Installer Type')).toHaveTextContent('MSI')
  expect(row('Kept for')).toHaveTextContent(/^2[23] more days/)
  const id = inAddress('event')
  expect(row('Event ID')).toHaveTextContent(id ?? 'none')
  expect(inAddress('q')).toBe('scales')
  await expectAccessible()

  await user.keyboard('{Escape}')
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).toBeNull()
  })
  expect(inAddress('event')).toBeNull()
})

test('the address of an event that is gone says so', async () => {
  await renderApp(events(`&event=${crypto.randomUUID()}`))
  const drawer = await screen.findByRole('dialog', { name: 'This event is no longer there' })
  expect(drawer).toHaveTextContent('Events are removed after 30 days.')
})

test('the export is the list: the same events in the same order', async () => {
  // The blobs of jsdom are none to the fetch of Node.
  vi.stubGlobal('Blob', NodeBlob)
  const files: Blob[] = []
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: (blob: Blob) => files.push(blob), revokeObjectURL() {} }),
  )
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  const { user } = await renderApp(events('&q=deployment&sort=title&size=100'))
  const button = await screen.findByRole('button', { name: /^Export \(\d+\)$/ })
  await screen.findAllByRole('rowheader')
  const listed = titles()
  await user.click(button)
  expect(await screen.findByText(`${String(listed.length)} events were exported.`)).toBeVisible()
  expect((click.mock.contexts[0] as HTMLAnchorElement).download).toBe('events_log_entries.csv')
  const text = (await files[0]?.text()) ?? ''
  expect(text.startsWith(csvHead)).toBe(true)
  const lines = text.split('\r\n').slice(1, -1)
  expect(lines.map((line) => line.split(',')[1])).toEqual(listed)
  expect(lines[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z,/)
})

test('an export can be stopped, and one that fails says so', async () => {
  const { user, store } = await renderApp(events('&faults=eventExport:timeout'))
  await user.click(await found(60))
  expect(await screen.findByRole('progressbar', { name: 'Export' })).toBeVisible()
  expect(screen.getByText('0 of 60')).toBeVisible()
  await user.click(button('Cancel'))
  // Giving up is reported as an error by the interceptor of these tests, not by the demo's own.
  vi.mocked(console.error).mockImplementation(() => {})
  store.change(({ conditions }) => {
    conditions.faults = 'eventExport:status-500'
  })
  await user.click(await found(60))
  expect(await screen.findByText(/because of a fault on our side/)).toBeVisible()
  expect(await found(60)).toBeVisible()
  vi.mocked(console.error).mockClear()
})

test('a double click exports, and does not stop it again', async () => {
  const { user, store } = await renderApp(events('&faults=eventExport:timeout'))
  await user.dblClick(await found(60))
  expect(button('Cancel')).toHaveFocus()
  expect(screen.getByText('0 of 60')).toBeVisible()
  expect(store.read().conditions.calls['eventExport']).toBe(1)
  vi.mocked(console.error).mockImplementation(() => {})
  await user.click(button('Cancel'))
  expect(button('Export (60)')).toHaveFocus()
  vi.mocked(console.error).mockClear()
})

test('an export counts against its own list, whatever is searched for meanwhile, and keeps the focus', async () => {
  const { user } = await renderApp(events('&faults=eventExport:timeout'))
  await user.click(await found(60))
  expect(button('Cancel')).toHaveFocus()
  const input = await box()
  await user.click(input)
  await user.paste('harbour')
  await waitFor(() => {
    expect(screen.getByText('3 events found')).toBeInTheDocument()
  })
  expect(screen.getByText('0 of 60')).toBeVisible()
  expect(screen.getByRole('progressbar', { name: 'Export' })).toHaveAttribute('max', '60')
  // Giving up is reported as an error by the interceptor of these tests, not by the demo's own.
  vi.mocked(console.error).mockImplementation(() => {})
  await user.click(button('Cancel'))
  expect(button('Export (3)')).toHaveFocus()
  vi.mocked(console.error).mockClear()
})

test('among a hundred thousand events the keyboard reaches the last', async () => {
  const { user } = await renderApp(events('&size=endless', 'scenario=large-company'))
  const first = await waitFor(() => {
    const link = document.querySelector<HTMLElement>('[data-row="0"]')
    expect(link).not.toBeNull()
    return link
  })
  expect(await table()).toHaveAttribute('aria-rowcount', '100001')
  await expectAccessible()
  first?.focus()
  await user.keyboard('{End}')
  await waitFor(() => {
    expect(document.activeElement).toHaveAttribute('data-row', '99999')
  })
  await user.keyboard('{ArrowUp}')
  expect(document.activeElement).toHaveAttribute('data-row', '99998')
  await user.keyboard('{Home}')
  await waitFor(() => {
    expect(document.activeElement).toHaveAttribute('data-row', '0')
  })
  // Only what is in sight is drawn.
  expect(screen.getAllByRole('row').length).toBeLessThan(60)
})

test('a role that may not read events is told so', async () => {
  const { user } = await renderApp(events('', 'scenario=tour&as=custom-app-admin'))
  expect(
    await screen.findByRole('heading', { name: 'Your role does not open the events' }),
  ).toBeVisible()
  await expectAccessible()
  await user.click(screen.getByRole('link', { name: 'Go to the App Catalog' }))
  expect(await screen.findByRole('heading', { name: 'App Catalog' })).toBeVisible()
})

test.each(['reader', 'intune-app-admin', 'full-admin'])('%s may read them', async (person) => {
  await renderApp(events('', `scenario=tour&as=${person}`))
  expect(await found(60)).toBeVisible()
})

test('a company says that it was created today', async () => {
  await renderApp(events('', 'scenario=new-company'))
  expect(await found(1)).toBeVisible()
  await waitFor(() => {
    expect(titles()).toEqual(['Company Contoso Created by ana.silva@contoso.example'])
  })
})

test('a company in which nothing has happened says so', async () => {
  await renderApp(events('', 'scenario=tenant-taken'))
  expect(
    await screen.findByRole('heading', { name: 'Nothing has happened in the last 30 days' }),
  ).toBeVisible()
  expect(button('Export (0)')).toHaveAccessibleDescription('There is nothing to export.')
  await expectAccessible()
})

test.each([
  ['network', 'The portal did not answer. Check your network, then try again.'],
  [
    'status-500',
    'The portal could not do this because of a fault on our side. Try again in a moment.',
  ],
])(
  'after %s the list can be asked for again, and nothing typed is lost',
  async (fault, sentence) => {
    const { user, store } = await renderApp(events(`&q=harbour&faults=eventList:${fault}`))
    expect(
      await screen.findByRole('heading', { name: 'The events could not be loaded' }),
    ).toBeVisible()
    expect(screen.getByText(sentence)).toBeVisible()
    expect(await box()).toHaveValue('harbour')
    await expectAccessible()
    store.change(({ conditions }) => {
      conditions.faults = ''
    })
    await user.click(button('Try again'))
    expect(await found(3)).toBeVisible()
  },
)

test('an address without a company keeps what it asks for', async () => {
  await renderApp('/events?q=harbour&scenario=tour&as=owner')
  expect(await found(3)).toBeVisible()
  expect(here()).toBe(`${contoso}?q=harbour`)
})
