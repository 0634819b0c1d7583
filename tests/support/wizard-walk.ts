import { screen, waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { vi } from 'vitest'
import { wholePage } from '#src/lib/whole-page.ts'
import { answerFrames, answerPopups } from '#mocks/microsoft/for-tests.ts'
import { personByKey, type PersonKey } from '#mocks/microsoft/people.ts'
import { backendOn, newKey, Refused, start } from '#mocks/portal/for-tests.ts'
import { wrongSecret } from '#mocks/portal/claims/for-tests.ts'
import { companyIn } from '#mocks/scenarios/base.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import {
  addRegistration,
  registrations,
  type RegistrationKey,
} from '#mocks/scenarios/registrations.ts'
import type { ScenarioId } from '#mocks/scenarios/scenarios.ts'
import { hours, minutes } from '#mocks/world/clock.ts'
import type { Application } from '#mocks/world/microsoft-state.ts'
import type { World } from '#mocks/world/state.ts'
import type { Store } from '#mocks/world/store.ts'
import { watchCaches, type Values } from './claiming.ts'
import { watchMicrosoft } from './microsoft.ts'
import { enter, openPage } from './render-app.tsx'
import { pageShown, settle } from './settled.ts'

const { ready } = registrations
const contoso = companyIdOf('contoso')

/** Somebody on their way through the wizard. */
export interface Walk {
  as: PersonKey
  user: UserEvent
  store: Store
  /** The same person in another tab. */
  elsewhere: ReturnType<ReturnType<typeof backendOn>['as']>
  /** The secrets that were put in, here or there. */
  typed: Set<string>
  /** Nothing has been decided yet by the secret that was put in last. */
  unserved: boolean
  /** The company by which it was decided upon, while nobody here knows of that: it stays, and may serve for another. */
  keptFor: string | null
  /** Whether Continue was pressed, here and there, in what is being done. */
  sent: { here: boolean; there: boolean }
  /** Signs in at Microsoft's page, which the portal has left for, and comes back. */
  signIn: () => Promise<void>
  end: () => void
}

/** Goes to the wizard as people do, from the list of companies. Time stands still until it is said to pass. */
export async function beginWalk(as: PersonKey, scenario: ScenarioId): Promise<Walk> {
  localStorage.clear()
  sessionStorage.clear()
  vi.useFakeTimers({ toFake: ['Date'], now: start })
  vi.spyOn(wholePage, 'reload').mockImplementation(() => openPage())
  watchCaches()
  const { store, rest, user, hangUp } = await enter(`/companies?scenario=${scenario}&as=${as}`)
  answerPopups(store, { as })
  const { visit } = watchMicrosoft(store)
  const signIn = () => visit({ as })
  const stopAnswering = answerFrames(store, { as })
  openPage(rest)
  await user.click(await screen.findByRole('link', { name: 'Recover Company' }))
  await settle()
  const elsewhere = backendOn(store).as(as)
  const end = () => {
    hangUp()
    stopAnswering()
    vi.useRealTimers()
  }
  const sent = { here: false, there: false }
  return {
    as,
    user,
    store,
    elsewhere,
    typed: new Set(),
    unserved: false,
    keptFor: null,
    sent,
    signIn,
    end,
  }
}

type Act = (walk: Walk) => unknown

/** All that a person can do, in words. What cannot be done where they are does nothing. */
export const steps: Record<string, Act> = {
  'claims with the registration that is ready': (walk) => claim(walk, ready),
  'claims with one that is too old': (walk) => claim(walk, registrations.aged),
  'claims with one that will soon be too old': (walk) => claim(walk, registrations.edge),
  'claims with one that the log does not show yet': (walk) => claim(walk, registrations.fresh),
  'claims with one that lacks the consent': (walk) => claim(walk, registrations['no-consent']),
  'claims with one of another tenant': (walk) => claim(walk, registrations.fabrikam),
  'claims with a wrong secret': (walk) => claim(walk, { ...ready, secret: wrongSecret }),
  'claims with ids that are swapped': (walk) => claim(walk, swapped),
  'claims with one id twice': (walk) => claim(walk, { ...ready, clientId: ready.id }),
  'claims with half an id': (walk) => claim(walk, { ...ready, id: ready.id.slice(0, 18) }),

  'chooses Contoso': (walk) => chooseCompany(walk, 'Contoso (US)'),
  'chooses Contoso Labs': (walk) => chooseCompany(walk, 'Contoso Labs (EU)'),
  'chooses a company whose recovery is off': (walk) =>
    chooseCompany(walk, 'Northwind Traders (US)'),
  'fills in the ready one': (walk) => fill(walk, ready),
  'fills in a wrong secret': (walk) => fill(walk, { ...ready, secret: wrongSecret }),
  'presses Continue': (walk) => press(walk, 'Continue'),
  'presses Continue twice': (walk) => press(walk, 'Continue', 'dblClick'),
  'accepts the terms': acceptTerms,
  'accepts the terms and continues': async (walk) => {
    await acceptTerms(walk)
    await press(walk, 'Continue')
  },
  'changes their name': async ({ user }) => {
    const name = onPage('input[name=lastName]')
    if (!name) return
    await user.tripleClick(name)
    await user.paste('Obi')
  },
  'goes where the page leads': goOn,

  'goes back': back,
  'goes back and forward again': async () => {
    if (await back()) await travelled(() => history.forward())
  },
  'leaves the wizard and opens it again': async (walk) => {
    openPage('/companies')
    await settle()
    // Where the sign-in has ended and cannot be renewed, that page leads on.
    await press(walk, 'Recover Company')
  },
  'loads the page again': () => openPage(),
}

/** All that can happen to them meanwhile, their own other tab included. */
export const turns: Record<string, Act> = {
  'the next answer is lost': failing('claimSubmit#1:drop-reply'),
  'no answer arrives any more': failing('claimSubmit#1-3:drop-reply;claimGet#1-3:network'),
  'the answer that a claim has begun is lost': failing('claimCreate#1:drop-reply'),
  'what is sent arrives twice': failing('claimSubmit:duplicate;claimCreate:duplicate'),
  'the portal is busy': failing('claimSubmit#1:status-503;claimGet#1:status-503'),
  'the portal answers nonsense': failing('claimSubmit#1:malformed;claimGet#1:malformed'),
  'Microsoft cannot be reached': failing('entraToken:network;graphDirectoryAudits:status-503'),
  'nothing fails any more': failing(''),

  'six minutes pass': passing(minutes(6)),
  'an hour passes': passing(minutes(61)),
  'half a day passes': passing(hours(12)),
  'three days pass': passing(hours(72)),

  'the registration is deleted': changing((world) => {
    readyIn(world).deletedAt = world.startedAt
  }),
  'the registration is switched off': changing((world) => {
    readyIn(world).disabled = true
  }),
  'the consent is revoked': changing(({ microsoft }) => {
    for (const principal of microsoft.servicePrincipals)
      if (principal.clientId === ready.clientId) principal.appRoles = []
  }),
  'the log loses the consent': changing(({ microsoft }) => {
    microsoft.audits = microsoft.audits.filter(
      ({ activity }) => activity !== 'Add app role assignment to service principal',
    )
  }),
  'recovery is switched off': changing((world) => {
    companyIn(world, 'contoso').recovery = false
  }),
  'recovery is switched on again': changing((world) => {
    companyIn(world, 'contoso').recovery = true
  }),
  'signs in to the company in another tab': changing(({ portal }, { as }) => {
    portal.sessions[personByKey(as).oid] = contoso
  }),
  'claims in another tab': (walk) => claimElsewhere(walk, 'ready'),
  'fails to claim in another tab': (walk) => claimElsewhere(walk, 'aged'),
}

const swapped = { ...ready, id: ready.clientId, clientId: ready.id }

/** All of the way, as far as it leads. */
async function claim(walk: Walk, values: Values) {
  await chooseCompany(walk, 'Contoso (US)')
  await fill(walk, values)
  await press(walk, 'Continue')
  await settle()
  if (await acceptTerms(walk)) await press(walk, 'Continue')
}

async function chooseCompany({ user }: Walk, name: string) {
  const box = onPage('[role=combobox]')
  if (!box || box.value === name) return
  await user.click(box)
  const option = await waitFor(() => {
    const found = screen.queryByText(name)
    if (!found && box.isConnected) throw new Error(`${name} cannot be chosen`)
    return found
  })
  // The page may have been about to go.
  if (option) await user.click(option)
}

async function fill(walk: Walk, { id, clientId, secret }: Values) {
  for (const [name, value] of Object.entries({ objectId: id, clientId, secret })) {
    const field = onPage(`input[name=${name}]`)
    if (!field || field.readOnly) return
    if (name === 'secret') walk.typed.add(value)
    await walk.user.tripleClick(field)
    await walk.user.paste(value)
    walk.unserved ||= name === 'secret'
  }
}

async function acceptTerms({ user }: Walk): Promise<boolean> {
  const terms = onPage('input[name=termsAccepted]')
  if (!terms) return false
  if (!terms.checked) await user.click(terms)
  return true
}

/** Every way on that leads out of a state, the first that is there. */
const waysOn = [
  'Sign In',
  'Close',
  'Load the page again',
  'Try again',
  'Sign out of the company',
  'Look again now',
  'See how it stands',
  'When does it end?',
  'Recover Company',
  'Choose a company',
]

async function goOn(walk: Walk): Promise<string | null> {
  const overPage = pageShown().matches('[role=dialog]')
  for (const name of waysOn) {
    if (!(await press(walk, name))) continue
    if (name === 'Sign In' && !overPage) await walk.signIn()
    return name
  }
  return null
}

/** Whether it was there to be pressed. */
async function press(walk: Walk, name: string, how: 'click' | 'dblClick' = 'click') {
  const found = [...pageShown().querySelectorAll<HTMLElement>('a[href], button')].findLast(
    (it) => it.textContent.trim() === name || it.getAttribute('aria-label') === name,
  )
  if (!found || found.matches('[aria-disabled=true]')) return false
  await walk.user[how](found)
  walk.sent.here ||= name === 'Continue'
  return true
}

const onPage = (selector: string) => pageShown().querySelector<HTMLInputElement>(selector)

/** As far as the way to here goes: it began at the list of companies, and begins anew with every loading. */
async function back(): Promise<boolean> {
  if ((history.state as { idx: number }).idx === 0) return false
  await travelled(() => history.back())
  return true
}

async function travelled(travel: () => void) {
  const arrived = new Promise((resolve) => {
    addEventListener('popstate', resolve, { once: true })
  })
  travel()
  await arrived
}

function failing(faults: string): Act {
  return changing(({ conditions }) => {
    conditions.faults = faults
    conditions.calls = {}
  })
}

/** The window was not looked at meanwhile. */
function passing(ms: number): Act {
  return () => {
    vi.setSystemTime(Date.now() + ms)
    window.dispatchEvent(new Event('visibilitychange'))
  }
}

function changing(change: (world: World, walk: Walk) => unknown): Act {
  return (walk) => walk.store.change((world) => change(world, walk))
}

function readyIn({ microsoft }: World): Application {
  const found = microsoft.applications.find(({ id }) => id === ready.id)
  if (!found) throw new Error('The registration is gone')
  return found
}

/** Nothing fails in the other tab, and what is refused there is no matter of this page. */
async function claimElsewhere(walk: Walk, key: RegistrationKey) {
  const { elsewhere, typed, sent, store } = walk
  const { id: objectId, clientId, secret } = registrations[key]
  const person = { firstName: 'Nia', lastName: 'Okafor', termsAccepted: true } as const
  const body = { values: { objectId, clientId, secret }, person }
  const { faults } = store.read().conditions
  changing(({ conditions }) => Object.assign(conditions, { faults: '' }))(walk)
  typed.add(secret)
  sent.there = true
  try {
    const { id } = await elsewhere('claimCreate', { body: { companyId: contoso }, ...newKey() })
    await elsewhere('claimSubmit', { params: { claimId: id }, body, ...newKey() })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
  }
  changing(({ conditions }) => Object.assign(conditions, { faults }))(walk)
}

const anew = {
  id: '5b0f4b4e-6f0c-4a39-9a3e-0d1f5a3c7e10',
  clientId: '8f6d2c1a-3b7e-4d52-8c49-6e2b9a7d4f21',
  secret: 'dem8Q~anew0-registration-demo-secret-009',
}

/** Half a day later nothing stands in the way any more, and there is a new registration. */
export function mend(walk: Walk) {
  const { as, store } = walk
  passing(hours(13))(walk)
  store.change((world) => {
    Object.assign(world.conditions, { faults: '', calls: {} })
    companyIn(world, 'contoso').recovery = true
    delete world.portal.sessions[personByKey(as).oid]
    addRegistration(world, 'anew', { ...anew, age: world.startedAt - store.now() + hours(1) })
  })
}

/** With nothing in the way, whoever goes where the pages lead comes to own the company. */
export async function expectWayOut(walk: Walk) {
  const gone: string[] = []
  while (gone.length < 30) {
    await settle()
    if (document.querySelector('main h1')?.textContent === 'App Catalog') return
    gone.push((await goOn(walk)) ?? (await claimed(walk)) ?? 'nowhere')
  }
  throw new Error(`No way out: ${gone.join(', ')}`)
}

async function claimed(walk: Walk): Promise<string | null> {
  if (!onPage('input[name=secret], input[name=termsAccepted]')) return null
  await claim(walk, anew)
  return 'claims'
}
