import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { http } from 'msw/http'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Operation } from '#src/api/contract/contract.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import { companyIn } from '#mocks/scenarios/base.ts'
import { hours } from '#mocks/world/clock.ts'
import { deploymentIdOf } from '#mocks/scenarios/deployments.ts'
import { traffic } from '#mocks/transport/traffic.ts'
import type { World } from '#mocks/world/state.ts'
import { choose, field, fillIn, heading, openWizard, proceed } from '../support/claiming.ts'
import { setFaults } from '../support/conditions.ts'
import { here, renderApp } from '../support/render-app.tsx'

interface Opening {
  /** The button that leads to it, and the item of its menu, where there is one. */
  opener: string
  item?: string
  title: string
}

interface Form extends Opening {
  address: string
  reads: Operation
  field: string
  others: (world: World) => void
  theirs: string
}

const ana = personByKey('owner')

const forms: Form[] = [
  {
    address: '/app-catalog?scenario=licensed',
    reads: 'profileGet',
    opener: 'Account of Ana Silva',
    item: 'Profile',
    title: 'User Profile',
    field: 'First Name',
    others: ({ portal }) => {
      portal.people = [
        { oid: ana.oid, firstName: 'Theirs', lastName: 'Silva', contactEmail: ana.upn },
      ]
    },
    theirs: 'Theirs',
  },
  {
    address: `/deployments?scenario=licensed&open=${deploymentIdOf(2)}`,
    reads: 'deploymentGet',
    opener: 'Edit',
    title: 'Edit Deployment',
    field: 'Display Name',
    others: ({ portal }) => {
      for (const one of portal.deployments) if (one.id === deploymentIdOf(2)) one.name = 'Theirs'
    },
    theirs: 'Theirs',
  },
  {
    address: '/settings/environments?scenario=licensed',
    reads: 'environmentGet',
    opener: 'More actions for Default Environment',
    item: 'Edit Environment',
    title: 'Edit Environment',
    field: 'Environment Name',
    others: (world) => {
      companyIn(world, 'contoso').environment.name = 'Theirs'
    },
    theirs: 'Theirs',
  },
]

test.for(forms)(
  '$field: somebody else’s change is told, whatever was looked at meanwhile',
  async ({ others, theirs, ...tried }) => {
    const { address, reads, field } = tried
    const { user, store } = await renderApp(address)
    const form = await open(user, tried)
    await user.type(await form.findByLabelText(field), ' of mine')
    const typed = form.getByLabelText<HTMLInputElement>(field).value
    store.change(others)
    await lookBack(reads)
    expect(form.getByLabelText(field)).toHaveValue(typed)

    await user.click(form.getByRole('button', { name: 'Save' }))
    expect(await form.findByText(/Somebody else changed this/)).toBeVisible()
    expect(form.getByLabelText(field)).toHaveValue(typed)
    await user.click(form.getByRole('button', { name: 'Load the current values' }))
    await waitFor(() => {
      expect(form.getByLabelText(field)).toHaveValue(theirs)
    })
    await waitFor(() => expect(form.getByLabelText(field)).toHaveFocus())
    await user.type(form.getByLabelText(field), '!')
    await user.click(form.getByRole('button', { name: 'Save' }))
    expect(await screen.findByText(/updated/i)).toBeVisible()
  },
)

test.for(forms)('$field: a backend that falls silent takes nothing away', async (tried) => {
  const { address, reads, field } = tried
  const { user, store } = await renderApp(address)
  const form = await open(user, tried)
  await user.type(await form.findByLabelText(field), ' of mine')
  const typed = form.getByLabelText<HTMLInputElement>(field).value
  setFaults(store, `${reads}:status-500`)
  await lookBack(reads)
  expect(form.getByLabelText(field)).toHaveValue(typed)
})

test.for(forms)('$field: what could not be fetched can be asked for again', async (tried) => {
  const { address, reads, field } = tried
  const { user, store } = await renderApp(address)
  await openerOf(tried)
  setFaults(store, `${reads}:status-500`)
  const form = await open(user, tried)
  const again = await form.findByRole('button', { name: 'Try again' })
  expect(form.getByRole('alert')).toHaveTextContent(/fault on our side/)
  setFaults(store, '')
  await user.click(again)
  expect(await form.findByLabelText(field)).toHaveFocus()
})

test('domains that were switched stay so, and who was faster is told', async () => {
  const { user, store } = await renderApp('/settings/company?scenario=licensed&tab=domains')
  const retail = () => screen.findByRole('switch', { name: 'Enable contoso-retail.example' })
  const save = () => screen.findByRole('button', { name: 'Save' })
  await user.click(await retail())
  store.change((world) => {
    companyIn(world, 'contoso').domains = ['contoso-retail.example']
  })
  await lookBack('domainList')
  expect(await retail()).toBeChecked()

  await user.click(await save())
  expect(await screen.findByText(/Somebody else changed this/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Load the current values' }))
  const first = () => screen.findByRole('switch', { name: 'Enable contoso.example' })
  await waitFor(async () => {
    expect(await first()).not.toBeChecked()
  })
  await user.click(await first())
  await user.click(await save())
  expect(await screen.findByText('Domains updated')).toBeVisible()
  expect(companyIn(store.read(), 'contoso').domains).toHaveLength(2)
})

test('what somebody has changed and changed back is loaded, too', async () => {
  const { user, store } = await renderApp('/settings/company?scenario=licensed')
  const name = await screen.findByLabelText('Company Name')
  const rename = (to: string) =>
    store.change((world) => {
      companyIn(world, 'contoso').name = to
    })
  await user.type(name, ' of mine')
  rename('Theirs')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  const load = await screen.findByRole('button', { name: 'Load the current values' })
  rename('Contoso')
  await user.click(load)
  await waitFor(() => expect(name).toHaveValue('Contoso'))
  expect(screen.queryByText(/Somebody else changed this/)).not.toBeInTheDocument()
})

test.each([
  ['general', 'companySettingsGet', 'Company information updated'],
  ['domains', 'domainList', 'Domains updated'],
] as const)(
  '%s: saved is only what was saved, even if nobody can look what has become of it',
  async (tab, reads, saved) => {
    const { user, store } = await renderApp(`/settings/company?scenario=licensed&tab=${tab}`)
    const change = async () => {
      if (tab === 'general') await user.type(await screen.findByLabelText('Company Name'), '!')
      else
        await user.click(
          await screen.findByRole('switch', { name: 'Enable contoso-retail.example' }),
        )
    }
    await change()
    setFaults(store, `${reads}:status-500`)
    await user.click(screen.getByRole('button', { name: 'Save' }))
    // The look is repeated before it is given up.
    expect(await screen.findByText(saved, {}, { timeout: 10_000 })).toBeVisible()
    await change()
    await user.click(screen.getByRole('link', { name: 'Events' }))
    const stay = await screen.findByRole('alertdialog', { name: 'Leave without saving?' })
    await user.click(within(stay).getByRole('button', { name: 'Stay here' }))
    expect(here()).toContain('/settings/company')

    await user.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(screen.getAllByText(saved)).toHaveLength(2), { timeout: 10_000 })
    expect(screen.queryByText(/Somebody else changed this/)).not.toBeInTheDocument()
  },
)

test.for([
  ...forms.slice(1),
  {
    address: '/settings/company?scenario=licensed',
    reads: 'companySettingsGet',
    opener: '',
    title: '',
    field: 'Company Name',
  } as const,
])('$field: what changes by itself meanwhile is nobody’s change', async (tried) => {
  const { address, reads, field } = tried
  const { user, store } = await renderApp(address)
  store.change((world) => {
    companyIn(world, 'contoso').support = { role: 'full-admin', until: store.now() + hours(4) }
  })
  const form = tried.opener ? await open(user, tried) : screen
  await user.type(await form.findByLabelText(field), ' of mine')
  store.change((world) => {
    const contoso = companyIn(world, 'contoso')
    contoso.support = null
    if (reads === 'companySettingsGet') contoso.environment.connection = null
    if (reads === 'environmentGet') contoso.environment.license = null
    for (const one of world.portal.deployments) one.version = '0.1'
  })
  if (tried.opener) await lookBack(reads)
  await user.click(form.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText(/updated$/i)).toBeVisible()
})

test('what could not be saved and was given up is typed no more, and others’ change stands', async () => {
  const { user, store } = await renderApp('/settings/company?scenario=licensed')
  const name = await screen.findByLabelText('Company Name')
  const save = () => user.click(screen.getByRole('button', { name: 'Save' }))
  await user.type(name, ' of mine')
  setFaults(store, 'companyUpdate:status-500')
  await save()
  expect(await screen.findByText(/fault on our side/)).toBeVisible()
  setFaults(store, '')
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  store.change((world) => {
    companyIn(world, 'contoso').name = 'Theirs'
  })
  // It was looked at long ago by now.
  vi.setSystemTime(Date.now() + 60_000)
  onTestFinished(() => void vi.useRealTimers())
  window.dispatchEvent(new Event('visibilitychange'))
  await waitFor(() => expect(name).toHaveValue('Theirs'))
  await user.type(screen.getByLabelText('Billing Email'), '.eu')
  await save()
  expect(await screen.findByText('Company information updated')).toBeVisible()
  expect(companyIn(store.read(), 'contoso').name).toBe('Theirs')
})

const openerOf = ({ opener }: Opening) =>
  screen.findByRole('button', { name: new RegExp(`^${opener}`) })

async function open(user: UserEvent, form: Opening) {
  await user.click(await openerOf(form))
  if (form.item) await user.click(await screen.findByRole('menuitem', { name: form.item }))
  return within(await screen.findByRole('dialog', { name: form.title }))
}

/** Comes back to the tab, so that the page looks what has become of what it shows. */
async function lookBack(reads: Operation) {
  traffic.record()
  traffic.clear()
  window.dispatchEvent(new Event('visibilitychange'))
  await waitFor(() => {
    const look = traffic.read().find(({ operation }) => operation === reads)
    expect(look?.outcome).toBeTruthy()
  })
}

test('a profile that is saved late leaves alone what is typed meanwhile', async () => {
  const { user, server } = await renderApp('/app-catalog?scenario=licensed')
  const firstName = async () => {
    await user.click(await screen.findByRole('button', { name: /^Account of/ }))
    await user.click(await screen.findByRole('menuitem', { name: 'Profile' }))
    return screen.findByLabelText('First Name')
  }
  const held = Promise.withResolvers<void>()
  server.use(http.put('*/profile', () => held.promise))
  await user.type(await firstName(), 'bela')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())

  const again = await firstName()
  await user.type(again, ' Maria')
  held.resolve()
  expect(await screen.findByText('User Profile updated')).toBeVisible()
  expect(again).toBeVisible()
  expect(again).toHaveValue('Ana Maria')
})

test('in a tab that is loaded again for somebody else, nothing is found of what was typed there', async () => {
  const first = await openWizard({ as: 'newcomer' })
  await fillIn(first.user, 'ready')
  await proceed(first.user)
  await first.user.type(await screen.findByLabelText('First Name'), ' Ana')
  await first.user.click(await screen.findByRole('checkbox', { name: /^Accept all/ }))
  first.hangUp()

  // Without a story of its own an address changes who is signed in, and nothing else in this browser.
  const { user } = await renderApp('/recover?as=app-admin')
  await heading('Claim Ownership')
  expect(screen.getByRole('combobox', { name: 'Company to Claim' })).toHaveValue('')
  await choose(user, 'Contoso (US)')
  expect(field('Object ID')).toHaveValue('')
  expect(Object.values(sessionStorage).join()).not.toContain('Nia Ana')
  await fillIn(user, 'ready')
  await proceed(user)
  expect(await screen.findByLabelText('First Name')).not.toHaveValue('Nia Ana')
  expect(screen.getByRole('checkbox', { name: /^Accept all/ })).not.toBeChecked()
})
