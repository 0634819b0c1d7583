import { Config } from '#src/config/config.ts'
import { chooseTheme } from '#src/lib/theme.ts'
import { signedInHint } from '#src/auth/session.ts'
import { msalConfiguration } from '#src/auth/msal-configuration.ts'
import { write } from '#src/lib/keep.ts'
import { readAddress, type Wishes } from './address.ts'
import demoConfig from './config.json' with { type: 'json' }
import { handlersFor } from './handlers.ts'
import { personByKey, type PersonKey } from './microsoft/people.ts'
import { companyIdOf } from './scenarios/companies.ts'
import {
  beginScenario,
  isScenarioId,
  scenarioById,
  type ScenarioId,
} from './scenarios/scenarios.ts'
import { installInPage } from './transport/in-page.ts'
import { clockAt, instantOf } from './world/clock.ts'
import type { World } from './world/state.ts'
import { createStore, type Shelf, type Store } from './world/store.ts'

/** Stands in every demo and in no live build: the guard of the builds looks for it. */
export const marker = 'holdfast-demo'

const usualLatency = { from: 150, to: 400 }

/**
 * Makes the page a demo: brings the simulated world to what the address wishes, answers all calls from it,
 * and takes the wishes out of the address, so that a reload goes on instead of beginning anew.
 */
export async function boot(): Promise<void> {
  const { store, rest } = await enterWorld(new URL(location.href), usualLatency)
  await deliver(store)
  history.replaceState(history.state, '', rest)
}

/** Brings the world to what an address wishes. Returns it, with what is left of the address. */
export async function enterWorld(address: URL, latency = { from: 0, to: 0 }) {
  const { wishes, rest } = readAddress(address)
  const begin = (scenario: ScenarioId) => worldOf(scenario, latency, wishes)
  const store = createStore(() => begin('tour'), shelf())
  if (wishes.scenario) store.reset(begin(wishes.scenario))
  store.change((world) => {
    adjust(world, wishes)
  })
  present(wishes)
  const person = wishes.as ?? (wishes.scenario && scenarioById(wishes.scenario).person)
  if (person) await enter(store, person, wishes, rest)
  return { store, rest }
}

function worldOf(
  scenario: ScenarioId,
  latency: { from: number; to: number },
  { now = Date.now(), clock }: Wishes,
): World {
  const world = beginScenario(scenario, now)
  world.conditions.clock = clockAt(now, clock === 'frozen')
  world.conditions.latency = latency
  return world
}

/** Wishes that change a world without beginning it anew. */
function adjust({ conditions }: World, { now, clock, latency, faults, transport }: Wishes) {
  if (now !== undefined) conditions.clock = clockAt(now, clock === 'frozen')
  else if (clock) conditions.clock = clockAt(instantOf(conditions.clock), true)
  if (latency) conditions.latency = latency
  if (transport) conditions.transport = transport
  if (faults !== undefined) {
    conditions.faults = faults
    conditions.calls = {}
  }
}

function present({ theme, dir }: Wishes) {
  if (theme) chooseTheme(theme)
  if (dir) document.documentElement.dir = dir
}

async function deliver(store: Store) {
  const handlers = handlersFor(store)
  if (store.read().conditions.transport === 'worker') {
    const { installWorker } = await import('./transport/worker.ts')
    if (await installWorker(handlers)) return
  }
  installInPage(handlers)
}

/** Puts the person where the link promises: signed in at Microsoft, in the portal, and in the company. */
async function enter(store: Store, person: PersonKey | 'nobody', wishes: Wishes, path: string) {
  const { signInAs, signOutEverywhere } = await import('./microsoft/sign-in-as.ts')
  const config = msalConfiguration(Config.parse(demoConfig))
  write(signedInHint, person === 'nobody' ? null : '1')
  if (person === 'nobody') {
    await signOutEverywhere(config, store)
    return
  }
  await signInAs(config, store, person)
  const companyId = companyFor(store.read(), person, wishes)
  if (companyId && !isBeforeSelector(path)) {
    store.change(({ portal }) => {
      portal.sessions[personByKey(person).oid] = companyId
    })
  }
}

function companyFor(
  { scenario, portal }: World,
  person: PersonKey,
  { company }: Wishes,
): string | undefined {
  if (company) return companyIdOf(company)
  const { oid } = personByKey(person)
  const own = portal.users.filter((user) => user.oid === oid).map(({ companyId }) => companyId)
  const told = isScenarioId(scenario) ? scenarioById(scenario).company : null
  return told && own.includes(companyIdOf(told)) ? companyIdOf(told) : own[0]
}

const isBeforeSelector = (path: string) => /^\/($|[?#]|companies|recover|accept-invite)/.test(path)

/** The browser's own storage, where it is to be had. */
function shelf(): Shelf | null {
  try {
    return localStorage
  } catch {
    return null
  }
}
