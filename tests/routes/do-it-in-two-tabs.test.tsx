import { screen, waitFor } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { beginPlan } from '#src/domain/registration-plan.ts'
import { onCarried, type Carried } from '#src/registration/claim-draft.ts'
import { openWorkplace } from '#src/registration/one-tab.ts'
import { planShelf } from '#src/registration/plan-shelf.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import { registrations, type RegistrationKey } from '#mocks/scenarios/registrations.ts'
import { companyIdOf, type CompanySlug } from '#mocks/scenarios/companies.ts'
import { expectAccessible } from '../support/accessible.ts'
import { button, field, heading } from '../support/claiming.ts'
import {
  openDoIt,
  atMicrosoft,
  goToWizard,
  lookUpRole,
  made,
  onlyMade,
  make,
  isMade,
} from '../support/do-it.ts'

const { ready: contosoReady } = registrations

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
    application: {
      objectId: contosoReady.id,
      clientId: contosoReady.clientId,
      createdAt: Date.now(),
    },
    principalId: contosoReady.principalId,
    granted: true,
  })
  end()
  expect(await screen.findByText('The registration is there')).toBeVisible()
  expect(button('Make a new secret')).toBeVisible()
})

/** A wizard in another tab, for this company: what it hears of, and how it is closed. */
function wizardElsewhere(slug: CompanySlug) {
  const heard: Carried[] = []
  const close = onCarried((carried) => {
    heard.push(carried)
    return carried.companyId === companyIdOf(slug)
  })
  onTestFinished(close)
  return { heard, close }
}

test('a wizard in another tab gets everything, and then nothing waits here any more', async () => {
  const app = await openDoIt()
  const { heard } = wizardElsewhere('contoso')
  await lookUpRole(app, 'newcomer')
  await make(app.user)
  await isMade()
  const { id: objectId, clientId } = onlyMade(app.store)
  const companyId = companyIdOf('contoso')
  await waitFor(() => {
    expect(heard).toMatchObject([
      { companyId, objectId, clientId, secret: expect.stringMatching(/./) as string },
    ])
  })
  expect(await screen.findByText(/^The wizard is open in another tab, and has taken/)).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Continue in the wizard' })).not.toBeInTheDocument()
  await expectAccessible()
  await goToWizard(app.user)
  expect(field('Object ID')).toHaveValue(objectId)
  expect(field('Secret')).toHaveValue('')
})

test('whoever has closed that tab has a new secret made', async () => {
  const app = await openDoIt()
  const { close } = wizardElsewhere('contoso')
  await lookUpRole(app, 'newcomer')
  await make(app.user)
  const told = await screen.findByText(/^The wizard is open in another tab/)
  close()
  const [first] = onlyMade(app.store).secrets
  await app.user.click(button('Make a new secret'))
  await waitFor(() => expect(told).not.toBeInTheDocument())
  await app.user.click(await screen.findByRole('link', { name: 'Continue in the wizard' }))
  await heading('Claim Ownership')
  const { secrets } = onlyMade(app.store)
  expect(secrets).toHaveLength(1)
  expect(secrets).not.toContainEqual(first)
  expect(field('Secret').value.slice(0, 3)).toBe(secrets[0]?.hint)
})

test('a wizard that takes the secret of another company takes nothing away', async () => {
  const app = await openDoIt()
  await lookUpRole(app, 'newcomer')
  await make(app.user)
  await isMade()
  const { heard } = wizardElsewhere('fabrikam')
  const guideElsewhere = new BroadcastChannel('holdfast.claim')
  const { id: objectId, clientId, secret } = registrations.fabrikam
  const companyId = companyIdOf('fabrikam')
  const answered = new Promise((resolve) => {
    guideElsewhere.addEventListener('message', resolve)
  })
  guideElsewhere.postMessage({ companyId, objectId, clientId, createdAt: null, secret })
  await answered
  expect(heard).toHaveLength(1)
  guideElsewhere.close()
  await app.user.click(screen.getByRole('link', { name: 'Continue in the wizard' }))
  await heading('Claim Ownership')
  expect(field('Secret')).not.toHaveValue('')
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
  await screen.findByText('Canceled')
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
  await screen.findByText('Taken back')
  expect(notes()).toEqual(noNotes)
})
