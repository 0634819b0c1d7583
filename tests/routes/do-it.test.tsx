import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, onTestFinished, test, vi } from 'vitest'
import { beginPlan } from '#src/domain/registration-plan.ts'
import { openWorkplace } from '#src/registration/one-tab.ts'
import { planShelf } from '#src/registration/plan-shelf.ts'
import { answerPopups, type Visit } from '#mocks/microsoft/for-tests.ts'
import { personByKey, type PersonKey } from '#mocks/microsoft/people.ts'
import { tenants } from '#mocks/microsoft/tenants.ts'
import { registrations, type RegistrationKey } from '#mocks/scenarios/registrations.ts'
import { companyIdOf, type CompanySlug } from '#mocks/scenarios/companies.ts'
import { hours, minutes, moved } from '#mocks/world/clock.ts'
import type { Store } from '#mocks/world/store.ts'
import { expectAccessible } from '../support/accessible.ts'
import {
  button,
  choose,
  field,
  fillIn,
  heading,
  watchCaches,
  expectNoSecret,
} from '../support/claiming.ts'
import { openPage, renderApp } from '../support/render-app.tsx'

const { ready: contosoReady } = registrations

interface Opening {
  as?: PersonKey
  company?: CompanySlug
  faults?: string
}

const address = (company: CompanySlug) =>
  `/guide/app-registration?for=${companyIdOf(company)}#do-it`

async function openDoIt({ as = 'newcomer', company = 'contoso', faults = '' }: Opening = {}) {
  const wishes = `scenario=owner-left&as=${as}&faults=${encodeURIComponent(faults)}`
  const app = await renderApp(address(company).replace('#', `&${wishes}#`))
  await screen.findByRole('heading', { level: 2, name: 'Do it for me' })
  await screen.findByText('What is made')
  return app
}

function atMicrosoft(store: Store, visit: Visit | 'closed') {
  const { release, urls } = answerPopups(store, visit)
  onTestFinished(release)
  return urls
}

async function lookUpRole({ user, store }: { user: UserEvent; store: Store }, as: PersonKey) {
  const urls = atMicrosoft(store, { as })
  await user.click(button('Look up my role'))
  await waitFor(() => {
    expect(screen.queryByText(/^First, Microsoft tells/)).not.toBeInTheDocument()
  })
  return urls
}

/** What this story did not begin with, and what is not deleted. */
const made = (store: Store) =>
  store
    .read()
    .microsoft.applications.filter(({ uniqueName, deletedAt }) => uniqueName && deletedAt === null)

const onlyMade = (store: Store) => {
  const [application, ...others] = made(store)
  expect(others).toEqual([])
  if (!application) throw new Error('Nothing was made')
  return application
}

const make = (user: UserEvent) => user.click(button('Make the registration'))
const isMade = () => screen.findByText('The registration is made')

test('says all before it begins, makes it, fills the wizard, recovers the company, and deletes it', async () => {
  watchCaches()
  const app = await openDoIt()
  const { user, store } = app
  expect(button('Make the registration')).toHaveAccessibleDescription('Look up your role first.')
  for (const said of [
    'App registration “PMPC Recovery”',
    'Its enterprise application',
    'Permission AuditLog.Read.All',
    'A client secret for 8 hours',
  ]) {
    expect(screen.getByText(said)).toBeVisible()
  }
  expect(screen.getByText(/Application\.ReadWrite\.All.*AppRoleAssignment/)).toBeVisible()
  await expectAccessible()

  const urls = await lookUpRole(app, 'newcomer')
  expect(screen.getByText('Your role can do all of it.')).toBeVisible()
  expect(decodeURIComponent(urls.join())).not.toContain('ReadWrite')
  await make(user)
  await isMade()
  expect(decodeURIComponent(urls.join())).toMatch(/Application\.ReadWrite\.All/)
  await expectAccessible()
  const { id, clientId, secrets } = onlyMade(store)
  expect(secrets).toHaveLength(1)
  expect(screen.getByText(/^7[12] hours left/)).toBeVisible()

  await user.click(screen.getByRole('link', { name: 'Continue in the wizard' }))
  await heading('Claim Ownership')
  expect(field('Object ID')).toHaveValue(id)
  expect(field('Client ID')).toHaveValue(clientId)
  const secret = field('Secret').value
  expect(secret.slice(0, 3)).toBe(secrets[0]?.hint)
  expect(await screen.findByText(/^7[12] hours left/)).toBeVisible()
  await expectNoSecret(store, secret)
  store.change(({ conditions }) => {
    conditions.clock = moved(conditions.clock, minutes(6))
  })
  await user.click(button('Continue'))
  await user.click(await screen.findByRole('checkbox', { name: /^Accept all/ }))
  await user.click(button('Continue'))
  const popup = within(await screen.findByRole('dialog', { name: 'Ownership Granted' }))
  await user.click(await popup.findByRole('button', { name: 'Delete it for me' }))
  expect(await popup.findByText('The app registration is deleted.')).toBeVisible()
  expect(made(store)).toEqual([])
  await expectNoSecret(store, secret)
})

test('an Application Administrator is told before anything, and hands over', async () => {
  const app = await openDoIt({ as: 'app-admin' })
  await lookUpRole(app, 'app-admin')
  expect(screen.getByText(/Step 11, Grant the admin consent, needs a colleague/)).toBeVisible()
  expect(button('Make the registration')).toHaveAccessibleDescription(
    'Your role cannot grant the consent of step 11.',
  )
  await make(app.user)
  await app.user.click(button('Hand over to a colleague'))
  const pack = await screen.findByRole('dialog', { name: 'Hand over to a colleague' })
  expect(pack).toHaveTextContent(/For step 6 it must be one of these/)
  expect(pack).toHaveTextContent(/6\. Under API permissions, choose “Grant admin consent for”/)
  expect(pack).toHaveTextContent(/a script for Azure CLI.*a script for Microsoft Graph PowerShell/)
  expect(made(app.store)).toEqual([])
})

test('an account of another tenant is told so', async () => {
  await openDoIt({ as: 'two-companies', company: 'fabrikam' })
  expect(screen.getByText(/^Your account is in the tenant that ends in 8012d/)).toBeVisible()
  expect(button('Make the registration')).toHaveAccessibleDescription(
    'Your account belongs to another tenant',
  )
  expect(button('Hand over to a colleague')).toBeVisible()
})

test.each<[string, Visit | 'closed', string]>([
  ['refused', { as: 'newcomer', consent: 'decline' }, 'You did not allow it'],
  ['closed', 'closed', 'The sign-in window was closed'],
])('a consent that is %s makes nothing, and can be given after all', async (...args) => {
  const [, visit, told] = args
  const app = await openDoIt()
  await lookUpRole(app, 'newcomer')
  atMicrosoft(app.store, visit)
  await make(app.user)
  expect(await screen.findByText(told)).toBeVisible()
  expect(screen.getByText(/Nothing was made at Microsoft\.$/)).toBeVisible()
  atMicrosoft(app.store, { as: 'newcomer' })
  await make(app.user)
  await isMade()
})

test('where a policy forbids secrets, everything is taken back and the way out is named', async () => {
  const app = await openDoIt()
  app.store.change(({ microsoft }) => {
    microsoft.tenants = [{ ...tenants.contoso, secretsBlocked: true }]
  })
  await lookUpRole(app, 'newcomer')
  await make(app.user)
  expect(await screen.findByText('Your tenant forbids client secrets')).toBeVisible()
  expect(screen.getByText(/What had been made was deleted again\./)).toBeVisible()
  expect(made(app.store)).toEqual([])
  await expectAccessible()
})

test('the first progress is there before Microsoft has answered anything', async () => {
  const app = await openDoIt({ faults: 'graphApplicationUpsert:timeout' })
  await lookUpRole(app, 'newcomer')
  await make(app.user)
  expect(await screen.findByText(': Working')).toBeInTheDocument()
  expect(made(app.store)).toEqual([])
  await app.user.click(button('Cancel and clean up'))
  // Nobody knows whether the wish has arrived: it is looked for before all is said to be clean.
  expect(await screen.findByText('What was made is being deleted')).toBeVisible()
})

/** Another tab of the same browser, which is at work for the same person and company. */
function workElsewhere() {
  const shelf = planShelf(personByKey('newcomer').oid, companyIdOf('contoso'))
  const heard = vi.fn<(news: string) => void>()
  const workplace = openWorkplace(shelf.key, {
    onProgress: ({ at }) => heard(at),
    onQuiet: () => heard('quiet'),
    onLost: () => heard('lost'),
  })
  onTestFinished(() => workplace.leave())
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const work = () => {
    shelf.keep({ ...beginPlan('elsewhere'), unsure: 'application' })
    workplace.tell({ at: 'application', again: null })
    return promise
  }
  void workplace.lead(work, false)
  return { heard, shelf, end: () => resolve(undefined) }
}

test('what another tab does is seen here, and taken over without making it twice', async () => {
  const app = await openDoIt()
  await lookUpRole(app, 'newcomer')
  const { heard } = workElsewhere()
  expect(await screen.findByText('Another tab is at work on it')).toBeVisible()
  expect(screen.getByText(': Working')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Make the registration' })).not.toBeInTheDocument()
  await expectAccessible()

  await app.user.click(button('Go on in this tab'))
  await isMade()
  expect(heard).toHaveBeenCalledWith('lost')
  expect(heard).toHaveBeenCalledWith('secret')
  expect(onlyMade(app.store).uniqueName).toBe(beginPlan('elsewhere').uniqueName)
  expect(onlyMade(app.store).secrets).toHaveLength(1)
})

test('whoever is taken over from stops at once, and makes nothing more', async () => {
  const app = await openDoIt({ faults: 'graphServicePrincipalCreate:timeout' })
  await lookUpRole(app, 'newcomer')
  await make(app.user)
  await waitFor(() => expect(made(app.store)).toHaveLength(1))
  const shelf = planShelf(personByKey('newcomer').oid, companyIdOf('contoso'))
  const other = openWorkplace(shelf.key, { onProgress() {}, onQuiet() {}, onLost() {} })
  onTestFinished(() => other.leave())
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const led = other.lead(() => {
    other.tell({ at: 'grant', again: null })
    return promise
  }, true)
  expect(await screen.findByText('Another tab is at work on it')).toBeVisible()
  expect(made(app.store)).toHaveLength(1)
  resolve(undefined)
  await led
  expect(await screen.findByText('A registration is half made')).toBeVisible()
})

test('when the other tab ends, what it has left is told', async () => {
  await openDoIt()
  const { shelf, end } = workElsewhere()
  await screen.findByText('Another tab is at work on it')
  shelf.keep({
    ...beginPlan('elsewhere'),
    application: { objectId: contosoReady.id, clientId: contosoReady.clientId, createdAt: 0 },
    principalId: contosoReady.principalId,
    granted: true,
  })
  end()
  expect(await screen.findByText('The registration is there')).toBeVisible()
  expect(button('Make a new secret')).toBeVisible()
})

test('a call that Microsoft refuses for now is told with its pause, and calling it off leaves nothing', async () => {
  const app = await openDoIt({ faults: 'graphServicePrincipalCreate:status-503' })
  await lookUpRole(app, 'newcomer')
  await make(app.user)
  expect(await screen.findByText(/^No success yet\. It is tried again in 1 second\./)).toBeVisible()
  expect(screen.getByRole('heading', { name: 'What is made' })).toHaveFocus()
  expect(made(app.store)).toHaveLength(1)
  await expectAccessible()
  await app.user.click(button('Cancel and clean up'))
  expect(await screen.findByText('Cancelled')).toBeVisible()
  expect(screen.getByText(/What had been made was deleted again\./)).toBeVisible()
  expect(made(app.store)).toEqual([])
})

test('after a reload in the middle it goes on with the same registration', async () => {
  const app = await openDoIt({ faults: 'graphServicePrincipalCreate:status-503' })
  const { user, store } = app
  await lookUpRole(app, 'newcomer')
  await make(user)
  await screen.findByText(/^No success yet/)
  const { id } = onlyMade(store)
  openPage(address('contoso'))
  expect(await screen.findByText('A registration is half made')).toBeVisible()
  await expectAccessible()
  store.change(({ conditions }) => {
    conditions.faults = ''
  })
  await user.click(button('Go on'))
  await isMade()
  expect(onlyMade(store).id).toBe(id)

  openPage(address('contoso'))
  expect(await screen.findByText('The registration is there')).toBeVisible()
  await user.click(button('Make a new secret'))
  expect(await screen.findByText(/1 secret whose value was lost .* was removed\./)).toBeVisible()
  expect(onlyMade(store).secrets).toHaveLength(1)
  await user.click(button('Delete what was made'))
  expect(await screen.findByText(/Nothing is left at Microsoft/)).toBeVisible()
  expect(made(store)).toEqual([])
})

test('a wizard in another tab gets everything, and then nothing waits here any more', async () => {
  const app = await openDoIt()
  const taken: unknown[] = []
  const wizard = new BroadcastChannel('holdfast.claim')
  onTestFinished(() => wizard.close())
  wizard.addEventListener('message', ({ data }) => {
    taken.push(data)
    wizard.postMessage('taken')
  })
  await lookUpRole(app, 'newcomer')
  await make(app.user)
  await isMade()
  const { id: objectId, clientId } = onlyMade(app.store)
  const companyId = companyIdOf('contoso')
  await waitFor(() => {
    expect(taken).toMatchObject([
      { companyId, objectId, clientId, secret: expect.stringMatching(/./) as string },
    ])
  })
  await app.user.click(screen.getByRole('link', { name: 'Continue in the wizard' }))
  await heading('Claim Ownership')
  expect(field('Object ID')).toHaveValue(objectId)
  expect(field('Secret')).toHaveValue('')
})

test('after 72 hours a fresh round begins, and the old registration is to be deleted', async () => {
  const app = await openDoIt()
  const { user, store } = app
  await lookUpRole(app, 'newcomer')
  await make(user)
  await isMade()
  const { clientId } = onlyMade(store)
  await user.click(screen.getByRole('link', { name: 'Step by step' }))
  expect(await screen.findByText('16 of 16 steps are done')).toBeVisible()
  store.change(({ conditions }) => {
    conditions.clock = moved(conditions.clock, hours(72) + 1000)
  })
  openPage(address('contoso').replace('#do-it', '#register'))
  expect(await screen.findByText('An old registration is still there')).toBeVisible()
  expect(screen.getByText(clientId)).toBeVisible()
  expect(screen.getByText('0 of 16 steps are done')).toBeVisible()
  await expectAccessible()
  await user.click(button('Delete it for me'))
  await waitFor(() => {
    expect(screen.queryByText(clientId)).not.toBeInTheDocument()
  })
  expect(made(store)).toEqual([])
})

const notesKey = `holdfast.guide.${personByKey('newcomer').oid}.${companyIdOf('contoso')}`
const noNotes = {
  done: [] as string[],
  ids: { objectId: '', clientId: '', tenantId: '' },
  createdAt: null,
  leftovers: [] as { objectId: string; clientId: string }[],
}
type Notes = typeof noNotes
const notes = () => JSON.parse(localStorage.getItem(notesKey) ?? 'null') as Notes

/** What another tab notes reaches this one as a storage event. */
function noteElsewhere(news: Partial<Notes>) {
  localStorage.setItem(notesKey, JSON.stringify({ ...noNotes, ...notes(), ...news }))
  window.dispatchEvent(new StorageEvent('storage', { key: notesKey }))
}

const leftoverOf = (key: RegistrationKey) => {
  const { id: objectId, clientId } = registrations[key]
  return { objectId, clientId }
}

test('two old registrations that are deleted at the same time are both gone', async () => {
  const both = [leftoverOf('aged'), leftoverOf('no-consent')]
  const { user, store } = await openDoIt({ faults: 'graphApplicationDelete:delay-300' })
  atMicrosoft(store, { as: 'newcomer' })
  noteElsewhere({ leftovers: both })
  const [first, second] = await screen.findAllByRole('button', { name: 'Delete it for me' })
  if (!first || !second) throw new Error('Both were to be deleted')
  await user.click(first)
  await user.click(second)
  await waitFor(() => {
    expect(screen.queryByText('An old registration is still there')).not.toBeInTheDocument()
  })
  expect(notes().leftovers).toEqual([])
  const ids = both.map(({ objectId }) => objectId)
  const deleted = store
    .read()
    .microsoft.applications.filter(({ id, deletedAt }) => ids.includes(id) && deletedAt !== null)
  expect(deleted).toHaveLength(2)
})

test('what another tab notes while it is made stays noted, whether it is made or taken back', async () => {
  const app = await openDoIt({ faults: 'graphServicePrincipalCreate:status-503' })
  const { user, store } = app
  noteElsewhere({ leftovers: [leftoverOf('aged')] })
  await lookUpRole(app, 'newcomer')
  await make(user)
  await screen.findByText(/^No success yet/)
  noteElsewhere({ done: ['own-tenant'] })
  await user.click(button('Cancel and clean up'))
  await screen.findByText('Cancelled')
  expect(notes().done).toEqual(['own-tenant'])

  await make(user)
  await screen.findByText(/^No success yet/)
  noteElsewhere({ leftovers: [] })
  store.change(({ conditions }) => {
    conditions.faults = ''
  })
  await isMade()
  expect(notes().leftovers).toEqual([])
  expect(notes().done).toHaveLength(16)
  await user.click(button('Delete what was made'))
  await screen.findByText('Cancelled')
  expect(notes()).toEqual(noNotes)
})

const wide = () =>
  vi
    .spyOn(window, 'matchMedia')
    .mockImplementation(
      (media) =>
        Object.assign(new EventTarget(), { media, matches: true }) as unknown as MediaQueryList,
    )

test('whoever closes the guide beside the wizard is where they opened it, or at the top of the page', async () => {
  wide()
  const { user } = await renderApp('/recover?scenario=owner-left&as=newcomer')
  await choose(user, 'Contoso (US)')
  const close = async () => {
    await user.click(await screen.findByRole('button', { name: 'Close the guide' }))
    await waitFor(() => expect(screen.queryByRole('complementary')).not.toBeInTheDocument())
  }
  for (const name of ['Do it for me.', 'More Info.', 'Do it for me.']) {
    await user.click(screen.getByRole('link', { name }))
    await close()
    expect(screen.getByRole('link', { name })).toHaveFocus()
  }

  openPage('/recover#step-4')
  await heading('Claim Ownership')
  await close()
  expect(screen.getByRole('link', { name: 'More Info.' })).toHaveFocus()

  await fillIn(user, 'ready')
  await user.click(screen.getByRole('link', { name: 'More Info.' }))
  await user.click(button('Continue'))
  const title = await heading('Who will own the company?')
  await close()
  expect(title).toHaveFocus()
})

test('in a wide window the guide stands beside the wizard, keeps its place, and fills the fields', async () => {
  wide()
  const { user, store } = await renderApp('/recover?scenario=owner-left&as=newcomer')
  await choose(user, 'Contoso (US)')
  await user.click(screen.getByRole('link', { name: 'More Info.' }))
  const guide = within(await screen.findByRole('complementary'))
  expect(
    await guide.findByRole('heading', { name: 'App registration, step by step' }),
  ).toBeVisible()
  await user.click(guide.getByRole('link', { name: /^Secret/ }))
  expect(await guide.findByRole('heading', { level: 2, name: 'Secret' })).toHaveFocus()
  expect(guide.queryByRole('link', { name: 'Continue in the wizard' })).not.toBeInTheDocument()
  await expectAccessible()

  await user.click(guide.getByRole('link', { name: 'Do it for me' }))
  atMicrosoft(store, { as: 'newcomer' })
  await user.click(await guide.findByRole('button', { name: 'Look up my role' }))
  await guide.findByText('Your role can do all of it.')
  await make(user)
  await guide.findByText('The registration is made')
  await waitFor(() => {
    expect(field('Secret').value).not.toBe('')
  })
  await user.click(button('Continue'))
  await heading('Who will own the company?')
  expect(guide.getByText('The registration is made')).toBeVisible()

  openPage('/recover')
  expect(await screen.findByRole('heading', { level: 2, name: 'Do it for me' })).toBeVisible()
  await user.click(button('Close the guide'))
  expect(screen.queryByRole('complementary')).not.toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'More Info.' })).toHaveFocus()
})
