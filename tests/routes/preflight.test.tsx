import { screen, waitFor } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Visit } from '#mocks/microsoft/for-tests.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { registrations, type RegistrationKey } from '#mocks/scenarios/registrations.ts'
import { hours, minutes } from '#mocks/world/clock.ts'
import type { Application } from '#mocks/world/microsoft-state.ts'
import type { Store } from '#mocks/world/store.ts'
import { expectAccessible } from '../support/accessible.ts'
import { announced, paste } from '../support/claiming.ts'
import { pass, setFaults } from '../support/conditions.ts'
import { fillIn, line, look, section, troubles } from '../support/preflight.ts'
import { here, openPage } from '../support/render-app.tsx'
import { listen } from '../support/transcript.ts'

const endings: Record<RegistrationKey, [troubles: Record<string, string>, said: RegExp]> = {
  ready: [{}, /All that Microsoft shows fits/],
  edge: [{}, /Hurry: it can be used until/],
  aged: [{ Age: 'Failed' }, /Its 72 hours ended on/],
  'no-consent': [{ 'Admin consent': 'Failed' }, /It has not been granted/],
  delegated: [
    { Permission: 'Failed', 'Admin consent': 'Failed' },
    /was added as a delegated permission/,
  ],
  'secret-expired': [{ 'Client secret': 'Failed' }, /The last one expired on/],
  fresh: [{ 'Microsoft’s audit log': 'Waiting' }, /It does not show everything yet/],
  fabrikam: [
    {
      'App registration': 'Failed',
      'Client ID': 'Could not check',
      Tenant: 'Could not check',
      Age: 'Could not check',
      Permission: 'Could not check',
      'Admin consent': 'Could not check',
      'Client secret': 'Could not check',
      'Microsoft’s audit log': 'Could not check',
    },
    /Your tenant \(…8012d\) has no registration with this Object ID/,
  ],
}

test.for(Object.entries(endings))(
  'the registration "%s" has its own list',
  async ([key, ending]) => {
    const app = await fillIn(registrations[key as RegistrationKey])
    await look(app)
    expect(troubles()).toEqual(ending[0])
    expect(section().getByText(ending[1])).toBeVisible()
    expect(app.store.read().portal.attempts).toEqual({})
  },
)

test('the list is read with consent, tells what was found, and is accessible', async () => {
  const { ready, edge } = registrations
  const app = await fillIn({ id: ready.id, clientId: edge.clientId })
  await paste(app.user, 'Secret', ready.secret)
  const sent: Promise<string>[] = []
  app.server.events.on('request:start', ({ request }) => {
    sent.push(
      request
        .clone()
        .text()
        .then((body) => request.url + body),
    )
  })
  const [asked = ''] = await look(app)
  const traffic = (await Promise.all(sent)).join()
  expect(traffic).toContain(`/applications/${ready.id}`)
  expect(decodeURIComponent(traffic)).not.toContain(ready.secret)
  expect(new URL(asked, location.href).searchParams.get('scope')).toMatch(
    /Directory\.Read\.All AuditLog\.Read\.All/,
  )
  expect(troubles()).toEqual({ 'Client ID': 'Failed' })
  expect(line('Client ID')).toHaveTextContent(edge.clientId)
  expect(line('Client ID')).toHaveTextContent(ready.clientId)
  expect(screen.getByText('Ready')).toHaveAttribute('aria-current', 'step')
  await expectAccessible()
})

test.each(['2024-03-30T12:00:00Z', '2031-10-25T12:00:00Z'])(
  'at %s the clock is right, though this machine’s is years off',
  async (now) => {
    await look(await fillIn(registrations.ready, { now }))
    expect(troubles()).toEqual({})
    expect(screen.getByText('Ready')).toHaveAttribute('aria-current', 'step')
    expect(screen.getByText(/^(71|70) hours/)).toBeVisible()
  },
)

test('other values are another question', async () => {
  const app = await fillIn(registrations.ready)
  await look(app)
  await app.user.clear(screen.getByLabelText('Object ID'))
  expect(screen.queryByRole('list', { name: 'What Microsoft shows' })).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Look at Microsoft' })).toHaveAccessibleDescription(
    'Fill in a company, Object ID and Client ID first.',
  )
})

test('the Object ID of the enterprise application is recognised', async () => {
  const { principalId, clientId } = registrations.ready
  await look(await fillIn({ id: principalId, clientId }))
  expect(line('App registration')).toHaveTextContent(/that of the enterprise application/)
})

test('a permission that was never added is told apart, and one that was mended passes', async () => {
  const app = await fillIn(registrations['no-consent'])
  change(app.store, 'no-consent', (application) => {
    application.asks = []
  })
  await look(app)
  expect(line('Permission')).toHaveTextContent(/was never added/)
  change(app.store, 'no-consent', (application) => {
    application.asks = [{ name: 'AuditLog.Read.All', type: 'application' }]
    application.disabled = true
    application.secrets = []
  })
  await app.user.click(screen.getByRole('button', { name: 'Look again' }))
  await waitFor(() => {
    expect(troubles()).toEqual({
      'App registration': 'Failed',
      'Admin consent': 'Failed',
      'Client secret': 'Failed',
    })
  })
})

test.each<[string, Visit | 'closed', RegExp]>([
  ['cancelled', { as: 'newcomer', consent: 'decline' }, /The sign-in was canceled\./],
  ['closed', 'closed', /The sign-in window was closed\./],
])('a consent that is %s leaves everything unchecked, and can be given later', async (...args) => {
  const [, visit, sentence] = args
  const app = await fillIn(registrations.ready)
  await look(app, visit)
  expect(section().getByText(sentence)).toBeVisible()
  expect(new Set(Object.values(troubles()))).toEqual(new Set(['Could not check']))
  expect(Object.keys(troubles())).toHaveLength(9)
  expect(screen.queryByText('Failed')).not.toBeInTheDocument()

  await look(app, { as: 'newcomer' }, 'Look again')
  await waitFor(() => {
    expect(troubles()).toEqual({})
  })
})

test('what only support can mend says how to write to them', async () => {
  const app = await fillIn(registrations.ready)
  await look(app, { as: 'newcomer', consent: { refused: 650056 } })
  expect(section().getByText(/^The portal is not set up correctly at Microsoft\./)).toBeVisible()
  expect(section().getByRole('link', { name: /^support@/ })).toBeVisible()
})

test('an account of another tenant cannot see into the company’s', async () => {
  const { fabrikam, ready } = registrations
  const app = await fillIn(fabrikam, { as: 'two-companies', company: 'Fabrikam (US)' })
  await look(app, { as: 'two-companies' })
  expect(line('Tenant')).toHaveTextContent(/Could not check.*belongs to another tenant/)
  expect(line('App registration')).toHaveTextContent('Could not check')

  await app.user.clear(screen.getByLabelText('Object ID'))
  await paste(app.user, 'Object ID', ready.id)
  await look(app, { as: 'two-companies' })
  expect(line('Tenant')).toHaveTextContent(/Failed.*da989.*8012d/)
})

test.each(['network', 'status-503', 'malformed'])(
  'a question that meets %s is not taken for an answer',
  async (fault) => {
    const app = await fillIn(registrations.ready)
    setFaults(app.store, `graphApplicationGet#1:${fault}`)
    await look(app)
    expect(line('App registration')).toHaveTextContent(/Could not check.*did not answer/)
    expect(line('Your own directory role')).toHaveTextContent('Passed')
    await app.user.click(screen.getByRole('button', { name: 'Look again' }))
    await waitFor(() => {
      expect(troubles()).toEqual({})
    })
  },
)

test('offline, nothing is checked and nothing is lost', async () => {
  const app = await fillIn(registrations.ready)
  setFaults(app.store, 'entraToken:network')
  await look(app, 'closed')
  expect(section().getByText(/No connection to Microsoft\./)).toBeVisible()
  expect(screen.getByLabelText('Object ID')).toHaveValue(registrations.ready.id)
})

test.each([
  ['the network', 'entraToken:network', hours(2)],
  ['Microsoft Graph', 'graphApplicationGet:network;graphDirectoryRoles:network', 0],
])(
  'a look by itself that does not reach %s keeps what was seen, says so, and looks again',
  async (...args) => {
    const [, faults, slept] = args
    vi.useFakeTimers({ shouldAdvanceTime: true })
    onTestFinished(() => void vi.useRealTimers())
    const app = await fillIn(registrations.fresh)
    await look(app)
    const seen = troubles()
    setFaults(app.store, faults)
    vi.setSystemTime(Date.now() + slept)
    await vi.advanceTimersByTimeAsync(15_000)
    const told = await section().findByText(/^No connection to Microsoft\./)
    expect(told).toHaveTextContent(/What you see below is from before\.$/)
    expect(announced()).toHaveTextContent(told.textContent)
    expect(troubles()).toEqual(seen)
    await expectAccessible()

    setFaults(app.store, '')
    pass(app.store, minutes(10))
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await section().findByText(/^All that Microsoft shows fits/)).toBeVisible()
    expect(troubles()).toEqual({})
  },
)

test('whoever looks again hears the result, also the same one, and no look by itself repeats it', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  onTestFinished(() => void vi.useRealTimers())
  const app = await fillIn(registrations.fresh)
  const said = listen()
  await look(app)
  const told = /^All fits so far/
  const results = () => said.filter((words) => told.test(words))
  await waitFor(() => expect(results()).toHaveLength(1))
  const before = said.length
  await vi.advanceTimersByTimeAsync(16_000)
  expect(said.slice(before)).toEqual([])
  await app.user.click(screen.getByRole('button', { name: 'Look again' }))
  await waitFor(() => expect(results()).toHaveLength(2))
})

test('a log that never showed the registration is not said to cost an attempt', async () => {
  const app = await fillIn(registrations.edge)
  app.store.change(({ microsoft }) => {
    microsoft.audits = []
  })
  await look(app)
  expect(troubles()).toEqual({ 'Microsoft’s audit log': 'Failed' })
  expect(section().getByText(/most likely in vain; that alone costs no attempt\.$/)).toBeVisible()
  expect(screen.queryByText(/would most likely cost an attempt/)).not.toBeInTheDocument()
})

test('after the refusal for a permission, Microsoft shows which of the three it is', async () => {
  const app = await fillIn(registrations.delegated, { as: 'two-companies' })
  await paste(app.user, 'Secret', registrations.delegated.secret)
  await app.user.click(screen.getByRole('button', { name: 'Continue' }))
  expect(await screen.findByText(/does not hold the application permission/)).toBeVisible()
  await look(app, { as: 'two-companies' }, 'See what Microsoft shows')
  await waitFor(() => {
    expect(screen.getByRole('heading', { name: 'What Microsoft shows' })).toHaveFocus()
  })
  expect(line('Permission')).toHaveTextContent(/as a delegated permission/)
})

test('the waiting room keeps both clocks over a reload, and opens when the log has caught up', async () => {
  const { fresh } = registrations
  const app = await fillIn(fresh, { as: 'two-companies' })
  await look(app, { as: 'two-companies' })
  expect(screen.getByText('Too new')).toHaveAttribute('aria-current', 'step')
  await paste(app.user, 'Secret', fresh.secret)
  await app.user.click(screen.getByRole('button', { name: 'Continue' }))
  const title = { name: 'Microsoft’s log does not show everything yet' }
  expect(await screen.findByRole('heading', title)).toBeVisible()

  openPage()
  expect(await screen.findByRole('heading', title)).toBeVisible()
  expect(screen.getByText('Too new')).toHaveAttribute('aria-current', 'step')
  expect(screen.getByText(/^71 hours left/)).toBeVisible()
  expect(screen.getByText(/Usually the log has caught up by/)).toBeVisible()
  await expectAccessible()
  pass(app.store, minutes(6))
  await app.user.click(screen.getByRole('button', { name: 'Look again now' }))
  expect(await screen.findByRole('dialog', { name: 'Ownership Granted' })).toBeVisible()
})

test('the recovered company reminds of the registration until it is deleted', async () => {
  const { ready } = registrations
  const app = await fillIn(ready, { as: 'two-companies' })
  await paste(app.user, 'Secret', ready.secret)
  await app.user.click(screen.getByRole('button', { name: 'Continue' }))
  await screen.findByRole('dialog', { name: 'Ownership Granted' })
  await app.user.keyboard('{Escape}')
  expect(await screen.findByRole('heading', { name: 'App Catalog' })).toBeVisible()
  expect(here()).toBe(`/c/${companyIdOf('contoso')}/app-catalog`)
  expect(screen.getByText(/“PMPC Recovery” has done its work/)).toBeVisible()
  await app.user.click(screen.getByRole('button', { name: 'I have deleted it' }))
  await waitFor(() => {
    expect(screen.queryByText(/“PMPC Recovery” has done its work/)).not.toBeInTheDocument()
  })

  expect(Object.values(sessionStorage).join()).not.toContain(ready.id)

  const { events, mails } = app.store.read().portal
  expect(events.map(({ title }) => title)).toEqual(['Company Ownership Approved for Max Weber'])
  expect(mails).toMatchObject([
    { to: 'ana.silva@contoso.example', subject: 'Access Recovered to "PMPC_Contoso"' },
  ])
  expect(mails[0]?.lines.join('\n')).toMatch(
    /Max Weber \(max\.weber@contoso\.example\).*Application Administrator[^]*Full Admin[^]*Time: \d{4}-/,
  )
})

test('what is not clear in a paste is told, and left to be typed', async () => {
  const { id, clientId } = registrations.ready
  const { user } = await fillIn({ id: '', clientId: '' })
  await user.click(screen.getByLabelText('Paste what the script printed'))
  await user.paste(`Client ID: ${clientId}\nObject ID: ${id}\nObject ID: ${registrations.edge.id}`)
  await screen.findByText(
    'Found and filled in: Application (client) ID. Not clear, and so left for you to enter: Object ID.',
  )
  expect(screen.getByLabelText('Object ID')).toHaveValue('')
})

test('what is certain to fail is said next to its field; what is only unusual is a hint', async () => {
  const { ready } = registrations
  const app = await fillIn({ id: ` "${ready.id}" `, clientId: ready.id.toUpperCase() })
  const [objectId, clientId, secret] = ['Object ID', 'Client ID', 'Secret'].map((label) =>
    screen.getByLabelText(label),
  )
  expect(objectId).toHaveValue(ready.id)
  expect(objectId).not.toBeInvalid()
  expect(clientId).toBeInvalid()
  expect(clientId).toHaveAccessibleDescription(/two different values/)

  await paste(app.user, 'Secret', ready.secretId)
  expect(secret).toBeInvalid()
  expect(secret).toHaveAccessibleDescription(/This is the Secret ID/)
  await app.user.clear(screen.getByLabelText('Secret'))
  await paste(app.user, 'Secret', 'something-else')
  expect(secret).not.toBeInvalid()
  expect(secret).toHaveAccessibleDescription(/usually look different/)

  await app.user.click(screen.getByRole('button', { name: 'Continue' }))
  expect(await screen.findByRole('heading', { name: 'There is a problem' })).toBeVisible()
  expect(app.store.read().portal.claims).toEqual([])
})

function change(store: Store, key: RegistrationKey, how: (application: Application) => void) {
  store.change(({ microsoft }) => {
    for (const application of microsoft.applications) {
      if (application.id === registrations[key].id) how(application)
    }
  })
}
