import { Blob as NodeBlob } from 'node:buffer'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Operation } from '#src/api/contract/contract.ts'
import { csvHead } from '#src/domain/events/csv.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import { tenants } from '#mocks/microsoft/tenants.ts'
import { backendOn, newKey } from '#mocks/portal/for-tests.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { registrations, type RegistrationKey } from '#mocks/scenarios/registrations.ts'
import { hours, minutes } from '#mocks/world/clock.ts'
import { idFrom } from '#mocks/world/ids.ts'
import { preparing, sampleOf } from '../contract/samples.ts'
import { expectAccessible } from '../support/accessible.ts'
import { box, button, events, found, inAddress, titles } from '../support/events-page.ts'
import { newEvents } from '../support/new-events.ts'
import { enter, openPage, renderApp } from '../support/render-app.tsx'

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

type Backend = ReturnType<typeof backendOn>

/** What people really do, as the contract's samples have it: the backend itself writes the event. */
const doing =
  (...operations: Operation[]) =>
  async ({ send }: Backend) => {
    for (const operation of operations) {
      const raw = await preparing(send)(operation)
      const { code } = await send(operation, raw, sampleOf(operation).by)
      expect(code).toBeNull()
    }
  }

const claiming =
  (registration: RegistrationKey) =>
  async ({ as }: Backend) => {
    const { id: objectId, clientId, secret } = registrations[registration]
    const person = { firstName: 'Nia', lastName: 'Okafor', termsAccepted: true } as const
    const { id: claimId } = await as('newcomer')('claimCreate', {
      body: { companyId: companyIdOf('contoso') },
      ...newKey(),
    })
    await as('newcomer')('claimSubmit', {
      params: { claimId },
      body: { values: { objectId, clientId, secret }, person },
      ...newKey(),
    })
  }

const ana = personByKey('owner').upn
const ben = personByKey('full-admin').upn
const nia = personByKey('newcomer').upn
const omar = personByKey('app-admin').upn
const operations = idFrom('group/PMPC Operations')
const helpdesk = idFrom('group/IT Helpdesk')
const tenant = { 'Connection Identifier': tenants.contoso.id }
const change = (before: string, after: string) => `Before: ${before}After: ${after}`

test.for<[title: string, done: (backend: Backend) => Promise<void>, own: Record<string, string>]>([
  // Groups
  [
    `Group role with id ${helpdesk} was created with role Full Admin`,
    doing('groupsAdd'),
    { 'Group Name': 'IT Helpdesk', 'Group ID': helpdesk },
  ],
  [
    `Group role with name PMPC Operations and id ${operations} was changed to role Full Admin`,
    doing('groupAccessChange'),
    {
      'Group Name': 'PMPC Operations',
      'Group ID': operations,
      Role: change('Intune App Admin', 'Full Admin'),
    },
  ],
  [
    'Group Role Removed',
    doing('groupRemove'),
    { 'Group Name': 'PMPC Operations', 'Group ID': operations },
  ],
  // People
  [
    `cora.lind@contoso.example Role Changed by ${ana}`,
    doing('userAccessChange'),
    { Role: change('Custom App Admin', 'Full Admin') },
  ],
  [`cora.lind@contoso.example Removed by ${ana}`, doing('userDelete'), {}],
  [
    `Invitation Sent to ${nia}`,
    doing('invitationCreate'),
    { Role: 'Full Admin with Access Management' },
  ],
  [`Invitation Removed for ${omar}`, doing('invitationDelete'), {}],
  [`User Account Created for ${omar}`, doing('invitationAccept'), { Role: 'Intune App Admin' }],
  [
    `Access Requested by ${nia}`,
    doing('accessRequestCreate'),
    { Reason: 'I help with the devices.' },
  ],
  [
    'Access Request Rejected for sam.ortiz@contoso.example',
    doing('accessRequestReject'),
    { Reason: 'Please ask your team lead.' },
  ],
  ['Company Ownership Approved for Nia Okafor', claiming('ready'), {}],
  ['Company Ownership Rejected for Nia Okafor', claiming('aged'), {}],
  // The environment
  ['Intune Connection Added', doing('intuneConnect'), tenant],
  ['Intune Connection Removed', doing('intuneDisconnect'), tenant],
  [
    'Intune Connection Added',
    doing('intuneDisconnect', 'intuneConnect'),
    { ...tenant, Administrator: ana },
  ],
  [
    'Environment Production Updated',
    doing('environmentRename'),
    { 'Environment Name': change('Default Environment', 'Production') },
  ],
  [
    'Environment Default Environment Updated',
    doing('licenseActivate'),
    {
      License: change(
        'Enterprise Plus, …0247, until 2028-03-01T09:00:00.000Z',
        'Enterprise Premium, …0B53, until 2027-03-02T09:00:00.000Z',
      ),
    },
  ],
  [
    `Quote Requested by ${ana}`,
    doing('quoteRequest'),
    { Licenses: '250', 'Answer to': 'ana@contoso.example' },
  ],
  // The company
  [
    `Company Contoso Group Updated by ${ben}`,
    doing('companyUpdate'),
    {
      'Company Name': change('Contoso', 'Contoso Group'),
      'Billing Email': change('billing@contoso.example', 'money@contoso.example'),
      Country: change('US', 'PT'),
      'Company Recovery': change('On', 'Off'),
    },
  ],
  [
    'Customer Support Settings Updated for Company Contoso Group',
    doing('companyUpdate'),
    { 'Grant Access': change('Off', 'Cloud Admin Read Only until 2026-03-03T09:00:00.000Z') },
  ],
  [
    `Preview Features Setting Updated by ${ben}`,
    doing('companyUpdate'),
    { 'Preview features': change('Off', 'On') },
  ],
  [
    `Company Contoso Updated by ${ana}`,
    doing('domainsUpdate'),
    { Domains: change('contoso.example', 'contoso.example, contoso-retail.example') },
  ],
  // Apps
  [
    'Deployment Pilot group Deleted',
    doing('intuneDisconnect'),
    { Architecture: 'x64', 'Installer Type': 'Win32', Version: '10.4.28' },
  ],
])('%s: the details have the rows of its kind', async ([title, done, own]) => {
  const { store, rest } = await enter(
    events('', 'scenario=tour&as=owner&now=2026-03-02T09:00:00Z&clock=frozen'),
  )
  store.change(({ portal }) => {
    for (const user of portal.users) portal.sessions[user.oid] ??= user.companyId
  })
  await done(backendOn(store))
  const event = newEvents(store).find((one) => one.title === title)
  if (!event) throw new Error(`The record does not say ${title}`)

  openPage(`${rest}?event=${event.id}`)
  const drawer = within(await screen.findByRole('dialog', { name: title }))
  expect(drawer.getByText(event.description)).toBeVisible()
  const rows = drawer
    .getAllByRole('term')
    .map((term) => [term.textContent, term.nextElementSibling?.textContent])
  expect(Object.fromEntries(rows)).toEqual({
    ...own,
    'Event ID': expect.stringContaining(event.id) as string,
    Link: expect.stringContaining('This event and this search') as string,
    [`${event.operation} at`]: expect.stringMatching(/^Mar\s2,\s2026/) as string,
    [`${event.operation} by`]: event.actor,
    Category: event.category,
    'Operation Type': event.operation,
    'Severity Level': event.severity,
    'Kept for': expect.stringMatching(/^30 more days/) as string,
  })
})

/** Opens events with a place where the files arrive. */
async function openWithFiles(query: string) {
  // The blobs of jsdom are none to the fetch of Node.
  vi.stubGlobal('Blob', NodeBlob)
  const files: Blob[] = []
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: (blob: Blob) => files.push(blob), revokeObjectURL() {} }),
  )
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  const { user, store } = await renderApp(events(query))
  const button = await screen.findByRole('button', { name: /^Export \(\d+\)$/ })
  await screen.findAllByRole('rowheader')
  return { user, store, button, files, click }
}

test('the export is the list: the same events in the same order', async () => {
  const { user, button, files, click } = await openWithFiles('&q=deployment&sort=title&size=100')
  const listed = titles()
  await user.click(button)
  expect(await screen.findByText(`${String(listed.length)} events were exported.`)).toBeVisible()
  expect((click.mock.contexts[0] as HTMLAnchorElement).download).toBe('events_log_entries.csv')
  const bytes = await files[0]?.arrayBuffer()
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  expect(text.startsWith(`\uFEFF${csvHead}`)).toBe(true)
  const lines = text.split('\r\n').slice(1, -1)
  expect(lines.map((line) => line.split(',')[1])).toEqual(listed)
  expect(lines[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z,/)
})

test('hours later the list is shown anew, and the export is what it shows', async () => {
  const { user, store, files } = await openWithFiles('&size=100')
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours(2) })
  onTestFinished(() => void vi.useRealTimers())
  store.change(({ portal, startedAt }) => {
    const [event] = portal.events
    if (event) portal.events.push({ ...event, id: crypto.randomUUID(), at: startedAt + minutes(5) })
  })
  await user.click(await found(60))
  const said = await screen.findByText(/^\d+ events were exported/)
  expect(titles().length).toBeGreaterThan(60)
  expect(said).toHaveTextContent(String(titles().length))
  const lines = ((await files[0]?.text()) ?? '').split('\r\n').slice(1, -1)
  expect(lines.map((line) => line.split(',')[1])).toEqual(titles())
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
