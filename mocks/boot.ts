import './world/memory-storage.ts'
import { stopServerTime } from '#src/api/server-time.ts'
import { Config } from '#src/config/config.ts'
import { ReadableError } from '#src/lib/readable-error.ts'
import { chooseTheme } from '#src/lib/theme.ts'
import { signedInHint, type Begin } from '#src/auth/session.ts'
import { msalConfiguration } from '#src/auth/msal-configuration.ts'
import { keepDraft, readDraft } from '#src/lib/draft.ts'
import { getAhead } from '#src/lib/get-ahead.ts'
import { read, write } from '#src/lib/keep.ts'
import { landingTexts } from '#src/texts/landing.ts'
import { chosenLanguage, keepLanguage, speak } from '#src/texts/languages.ts'
import { chooseLanguage } from '#src/texts/texts.ts'
import { toast } from '#src/ui/toast.ts'
import { readAddress, refuse, type Wishes } from './address.ts'
import demoConfig from './config.json' with { type: 'json' }
import { handlersFor } from './handlers.ts'
import { areas } from './portal/handler.ts'
import { sessionOf, type Arrival } from './microsoft/arrival.ts'
import { admit, dismissAll, isLeftInMsal } from './microsoft/admit.ts'
import { personSignedIn } from './microsoft/directory.ts'
import { isPersonKey, personByKey, type PersonKey } from './microsoft/people.ts'
import { accessOf } from './portal/context.ts'
import { companiesLeft, companyIn } from './scenarios/base.ts'
import { companyIdOf, type CompanySlug } from './scenarios/companies.ts'
import {
  beginScenario,
  isScenarioId,
  scenarioById,
  usersOfContoso,
  type ScenarioId,
} from './scenarios/scenarios.ts'
import { accented, pseudo } from './pseudo-language.ts'
import { showHandle } from './studio/handle-shown.ts'
import { demoTexts } from './texts.ts'
import { installInPage } from './transport/in-page.ts'
import { traffic } from './transport/traffic.ts'
import { clockAt, instantOf } from './world/clock.ts'
import { currentStore, keepCurrent } from './world/current.ts'
import { browserShelf, tabShelf } from './world/shelf.ts'
import type { World } from './world/state.ts'
import { createStore, type Store } from './world/store.ts'

/** Stands in every demo and in no live build: the guard of the builds looks for it. */
export const marker = 'holdfast-demo'

/** What a demo lives with and a test does without. */
const inconvenience = { latency: { from: 150, to: 400 }, replication: 1 }
const none = { latency: { from: 0, to: 0 }, replication: 0 }

/**
 * Makes the page a demo: brings the simulated world to what the address wishes, answers all calls from it,
 * and takes the wishes out of the address, so that a reload goes on instead of beginning anew.
 */
export async function boot(): Promise<Begin | null> {
  traffic.record()
  const { store, rest, wishes, arrival } = await enterWorld(new URL(location.href), inconvenience)
  document.documentElement.dataset.world = marker
  await deliver(store)
  history.replaceState(history.state, '', rest)
  if (wishes.gallery) (await import('./studio/gallery/arrive.ts')).arriveAt(wishes.gallery)
  getAhead(areas)
  return arrival && ((open) => sessionOf(arrival, open))
}

/** A page hears the time from each answer. Where the world's clock stands still, it stands still in between, too. */
function followClock({ read, subscribe }: Store) {
  const follow = () => {
    const { clock } = read().conditions
    stopServerTime(clock.kind === 'frozen' ? clock.at : null)
  }
  subscribe(follow)
  // Another tab may have moved it.
  addEventListener('storage', follow)
  follow()
}

/** Brings the world to what an address wishes. Returns it, with what is left of the address. */
export async function enterWorld(address: URL, usual = none) {
  try {
    return await comeTo(address, usual)
  } catch (error) {
    if (error instanceof ReadableError || !(await putAsideMisfit())) throw error
    return comeTo(address, usual)
  }
}

/** A world may be of an older shape than its version says: it would stop this demo again at every reload. */
async function putAsideMisfit(): Promise<boolean> {
  const { misfitIn } = await import('./world/shape.ts')
  const store = currentStore()
  const misfit = misfitIn(store.read())
  if (misfit !== null) store.reset()
  return misfit !== null
}

async function comeTo(address: URL, usual: typeof none) {
  const { wishes, rest } = readAddress(address)
  const begin = (scenario: ScenarioId) => worldOf(scenario, usual, wishes)
  const store = createStore(() => begin('tour'), browserShelf())
  keepCurrent(store)
  if (wishes.scenario) {
    forgetStories()
    store.reset(begin(wishes.scenario))
  }
  const shared = sharedIn(rest)
  if (shared !== null) store.reset(await worldFrom(shared))
  followClock(store)
  store.change((world) => {
    adjust(world, wishes)
  })
  await present(wishes)
  const person = personFor(store.read(), wishes, shared !== null)
  const { sessions } = store.read().portal
  let arrival: Arrival | null = null
  if (person) arrival = await enter(store, person, wishes, rest)
  else {
    await finishEntering(store)
    if (wishes.company) move(store, wishes)
  }
  // A shared world brings along who works where.
  if (shared !== null) store.change(({ portal }) => Object.assign(portal, { sessions }))
  return { store, wishes, arrival, rest: shared === null ? rest : rest.replace(/#.*/, '') }
}

/** What the person chose for themselves, whatever story they are in. */
const lasting = /^holdfast\.(theme$|language$|microsoft|studio-)/

/** Nothing typed, opened or put away in one story shows in the next: the same link gives the same page. */
function forgetStories() {
  for (const shelf of [browserShelf(), tabShelf()])
    for (const key of Object.keys(shelf ?? {}))
      if (key.startsWith('holdfast.') && !lasting.test(key)) shelf?.removeItem(key)
}

/** Whom the address asks for; or else whom the story, or the world that was shared, is about. */
function personFor(world: World, { as, scenario, refused }: Wishes, shared: boolean) {
  if (refused) return 'nobody'
  if (as) return as
  if (shared) return personSignedIn(world) ?? 'nobody'
  return scenario && scenarioById(scenario).person
}

/** A whole world may travel behind the hash, where no server sees it. */
const sharedIn = (address: string) => /#world=(.*)$/.exec(address)?.[1] ?? null

async function worldFrom(packed: string): Promise<World> {
  const [{ unpack }, { asWorld }] = await Promise.all([
    import('./world/pack.ts'),
    import('./world/shape.ts'),
  ])
  const { world, misfit } = asWorld(await unpack(packed).catch(() => null))
  if (world) return world
  throw new ReadableError(demoTexts.badParameterTitle, demoTexts.badWorld({ misfit }), [
    demoTexts.badWorldNext,
  ])
}

function worldOf(
  scenario: ScenarioId,
  usual: typeof none,
  { now = Date.now(), clock }: Wishes,
): World {
  const world = beginScenario(scenario, now)
  Object.assign(world.conditions, usual, { clock: clockAt(now, clock === 'frozen') })
  return world
}

/** Wishes that change a world without beginning it anew. */
function adjust(world: World, wishes: Wishes) {
  const { conditions, sizes } = world
  const { now, clock, latency, faults, transport } = wishes
  const { events = sizes.events, users, apps = sizes.apps } = wishes
  Object.assign(sizes, { events, apps })
  if (users !== undefined) sizes.crowd = crowdFor(world, users)
  if (now !== undefined) conditions.clock = clockAt(now, clock === 'frozen')
  else if (clock) conditions.clock = clockAt(instantOf(conditions.clock), true)
  if (latency) conditions.latency = latency
  if (transport) conditions.transport = transport
  if (faults !== undefined) {
    conditions.faults = faults
    conditions.calls = {}
  }
}

/** How many are wanted beyond those whom the story tells of, and who cannot be wished away. */
function crowdFor(world: World, users: number): number {
  const told = usersOfContoso(world)
  return users >= told
    ? users - told
    : refuse('users', String(users), [`${String(told)} – 100,000`])
}

async function present({ theme, lang, dir, studio, gallery }: Wishes) {
  if (gallery) await readStatesInEnglish()
  if (studio) showHandle(studio === 'on')
  if (theme) chooseTheme(theme)
  if (lang && lang !== pseudo) keepLanguage(lang)
  const way = { ...wayKept(), ...(dir && { dir }), ...(lang && { pseudo: lang === pseudo }) }
  keepDraft(wayKey, way)
  // Whatever the page was about to speak is the earlier wish.
  if (lang ?? gallery ?? way.dir ?? way.pseudo) await speak(way.pseudo ? 'en' : chosenLanguage())
  if (way.pseudo) {
    chooseLanguage(pseudo, {}, accented)
    accentLanding()
  }
  if (way.dir) document.documentElement.dir = way.dir
}

/** The landing page was drawn when it was built, and fetches only the languages that people speak. */
function accentLanding() {
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]'))
    element.textContent = landingTexts[element.dataset.text as keyof typeof landingTexts]
}

/** What nobody can choose in the portal stays for this tab, until another story begins. */
const wayKey = 'holdfast.way'
const wayKept = () => readDraft(wayKey) as { dir?: 'rtl'; pseudo?: boolean } | null

/** Some are told by words of the catalogue: they must mean the same, whatever the person spoke before. */
async function readStatesInEnglish() {
  await speak('en')
  const [{ beginInterpreting }] = await Promise.all([
    import('./studio/gallery/interpreter.ts'),
    import('./studio/gallery/areas.ts'),
  ])
  beginInterpreting()
}

async function deliver(store: Store) {
  const handlers = handlersFor(store)
  if (store.read().conditions.transport === 'worker') {
    const { installWorker } = await import('./transport/worker.ts')
    if (await installWorker(handlers)) return
    toast.error(demoTexts.noWorker)
  }
  installInPage(handlers)
}

/**
 * Puts the person where the link promises: signed in at Microsoft, in the portal, and in the company. What
 * MSAL has to know of it waits until MSAL is there.
 */
async function enter(
  store: Store,
  person: PersonKey | 'nobody',
  wishes: Wishes,
  path: string,
): Promise<Arrival | null> {
  write(signedInHint, person === 'nobody' ? null : '1')
  write(entering, null)
  if (person === 'nobody') {
    if (wishes.company) refuse('company', wishes.company, [demoTexts.somebodyFirst])
    dismissAll(store)
    if (isLeftInMsal()) {
      const { signOutEverywhere } = await import('./microsoft/sign-in-as.ts')
      await signOutEverywhere(settings(), store)
    }
    if (wishes.refused) {
      const { refuseSignIn } = await import('./microsoft/refuse-sign-in.ts')
      await refuseSignIn(settings(), wishes.refused, path)
    }
    return null
  }
  const admission = await admit(store, person)
  const company = companyFor(store.read(), person, wishes)
  goTo(store, person, wishes.company || !isBeforeSelector(path) ? company : undefined)
  write(entering, person)
  const noted = read(entering) === person
  const { oid, tenantId, name, upn } = personByKey(person)
  return {
    account: { id: oid, tenantId, name, email: upn },
    accessToken: admission.access_token,
    async keep() {
      const { keepInMsal } = await import('./microsoft/sign-in-as.ts')
      if (noted) await inTurn(person, () => keepInMsal(settings(), admission))
      else await keepInMsal(settings(), admission)
    },
  }
}

/** Whose tokens MSAL does not hold yet. A page that was left that early, or another tab, goes on from there. */
const entering = 'holdfast.entering'

async function finishEntering(store: Store) {
  const person = read(entering)
  if (person === null || !isPersonKey(person)) return
  const { signInAs } = await import('./microsoft/sign-in-as.ts')
  await inTurn(person, () => signInAs(settings(), store, person))
}

/** One tab after the other, and only for whoever came in last: they have signed everybody else out. */
async function inTurn(person: PersonKey, tellMsal: () => Promise<void>) {
  const work = async () => {
    if (read(entering) !== person) return
    await tellMsal()
    if (read(entering) === person) write(entering, null)
  }
  await ('locks' in navigator ? navigator.locks.request(entering, work) : work())
}

const settings = () => msalConfiguration(Config.parse(demoConfig))

/** Takes whoever is signed in already to another company. */
function move(store: Store, wishes: Wishes) {
  const person = personSignedIn(store.read())
  if (person) goTo(store, person, companyFor(store.read(), person, wishes))
  else refuse('company', wishes.company ?? '', [demoTexts.somebodyFirst])
}

/** Into this company, or out of whichever they are in. */
function goTo(store: Store, person: PersonKey, company: CompanySlug | undefined) {
  const { oid } = personByKey(person)
  store.change(({ portal }) => {
    if (company) portal.sessions[oid] = companyIdOf(company)
    else delete portal.sessions[oid]
  })
}

/** The wished company, the one of the story, or the first: but only one that opens to the person. */
function companyFor(world: World, person: PersonKey, { company }: Wishes): CompanySlug | undefined {
  const { oid } = personByKey(person)
  const own = companiesLeft(world).filter((slug) => accessOf(world, companyIn(world, slug), oid))
  if (company && !own.includes(company))
    refuse('company', company, own.length > 0 ? own : [demoTexts.noneOfTheirs])
  const told = isScenarioId(world.scenario) ? scenarioById(world.scenario).company : null
  return company ?? own.find((slug) => slug === told) ?? own[0]
}

const isBeforeSelector = (path: string) => /^\/($|[?#]|companies|recover|accept-invite)/.test(path)
