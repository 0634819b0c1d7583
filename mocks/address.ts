import * as z from 'zod/mini'
import { ReadableError } from '#src/lib/readable-error.ts'
import { languageTags } from '#src/texts/languages.ts'
import { themes, type Theme } from '#src/lib/theme.ts'
import { pseudo, type Spoken } from './pseudo-language.ts'
import { demoTexts } from './texts.ts'
import { isPersonKey, personKeys, type PersonKey } from './microsoft/people.ts'
import { refusedSignInNames, type RefusedSignIn } from './microsoft/refused-sign-ins.ts'
import { companySlugs, type CompanySlug } from './scenarios/companies.ts'
import { isScenarioId, scenarioIds, type ScenarioId } from './scenarios/scenarios.ts'
import { faultNames, parseFaults } from './world/faults.ts'
import { operationNames } from './world/operation-names.ts'

/** What an address may say about the simulated world. What it does not say is absent. */
export interface Wishes {
  scenario?: ScenarioId
  as?: PersonKey | 'nobody'
  company?: CompanySlug
  /** How Microsoft refused the sign-in that has just come back. */
  refused?: RefusedSignIn
  now?: number
  clock?: 'frozen'
  events?: number
  users?: number
  apps?: number
  latency?: { from: number; to: number }
  faults?: string
  transport?: 'page' | 'worker'
  studio?: 'on' | 'off'
  /** A state of the gallery: its steps are taken once the page is there. */
  gallery?: string
  theme?: Theme
  lang?: Spoken
  dir?: 'rtl'
}

/** A day that there is, and a time that is the same on every machine. */
const anInstant = z.iso.datetime({ offset: true })

type Readers = { [K in keyof Required<Wishes>]: (value: string) => Wishes[K] }

/** One reader a parameter. Each knows what it takes, and says so when it gets something else. */
const readers: Readers = {
  scenario: (value) => (isScenarioId(value) ? value : refuse('scenario', value, scenarioIds)),
  as: (value) =>
    value === 'nobody' || isPersonKey(value)
      ? value
      : refuse('as', value, ['nobody', ...personKeys]),
  company: (value) => oneOf('company', value, companySlugs),
  refused: (value) => oneOf('refused', value, refusedSignInNames),
  now: (value) =>
    anInstant.safeParse(value).success
      ? Date.parse(value)
      : refuse('now', value, ['2026-03-01T09:00:00Z']),
  clock: (value) => oneOf('clock', value, ['frozen'] as const),
  events: (value) => count('events', value, 1_000_000),
  users: (value) => count('users', value, 100_000),
  apps: (value) => count('apps', value, 20_000),
  latency(value) {
    const [, from, to = from] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(value) ?? []
    const range = { from: Number(from), to: Number(to) }
    return range.from <= range.to ? range : refuse('latency', value, ['200', '150-400'])
  },
  faults(value) {
    const script = parseFaults(value)
    return 'rules' in script
      ? value
      : refuse('faults', script.unreadable, [
          'companyList#1:status-500',
          ...faultNames,
          ...operationNames,
        ])
  },
  transport: (value) => oneOf('transport', value, ['page', 'worker'] as const),
  studio: (value) => oneOf('studio', value, ['on', 'off'] as const),
  // The list of all states is long: only who asks for one waits for it.
  gallery: (value) => value,
  theme: (value) => oneOf('theme', value, themes),
  lang: (value) => oneOf('lang', value, [...languageTags, pseudo]),
  dir: (value) => oneOf('dir', value, ['rtl'] as const),
}

/** Reads the wishes out of an address, and the address without them. Nothing falls back silently. */
export function readAddress(address: URL): { wishes: Wishes; rest: string } {
  const rest = new URL(address)
  const given = Object.entries(readers).flatMap(([name, read]) => {
    const value = address.searchParams.get(name)
    if (value === null) return []
    rest.searchParams.delete(name)
    return [[name, read(value)] as const]
  })
  return {
    wishes: Object.fromEntries(given) as Wishes,
    rest: rest.pathname + rest.search + rest.hash,
  }
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  return allowed.find((one) => one === value) ?? refuse(name, value, allowed)
}

function count(name: string, value: string, most: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
  return number <= most ? number : refuse(name, value, [`0 – ${most.toLocaleString('en')}`])
}

/** Ends the demo with a page that says what is wrong with the link, and what would be right. */
export function refuse(name: string, value: string, allowed: readonly string[]): never {
  throw new ReadableError(
    demoTexts.badParameterTitle,
    demoTexts.badParameter({ name, value }),
    allowed,
  )
}
