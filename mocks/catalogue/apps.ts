import type { AppSource, OperatingSystem } from '#src/api/contract/catalog.ts'
import { hash } from '#mocks/world/ids.ts'
import { isOwn } from './own-apps.ts'
import { architectures, kinds, languages, ownVendor, stems, vendors } from './words.ts'

/**
 * The vendor's catalogue. An app is computed from its number alone, the same in every world, so that twenty
 * thousand of them cost a world nothing.
 */
export interface App {
  id: string
  name: string
  vendor: string
  os: OperatingSystem
  versions: string[]
  languages: string[]
  architectures: string[]
  source: AppSource
  /** Minutes between its last update and the beginning of the story. */
  minutesOld: number
}

export const appIdOf = (n: number) => `app-${String(n).padStart(5, '0')}`
const numberOf = (id: string) => Number(id.slice('app-'.length))

const combinations = stems.length * kinds.length
// It shares no factor with their number, so that each combination comes up once, and neighbours look nothing alike.
const stride = 7_919

/** Where the app stands among all there could be, in the order of their names. */
export const rankOf = (n: number) => (n * stride) % combinations

export const nameOf = (n: number) => {
  const rank = rankOf(n)
  return `${stems[Math.floor(rank / kinds.length)] ?? ''} ${kinds[rank % kinds.length] ?? ''}`
}

export const vendorOf = (n: number) =>
  isOwn(n) ? ownVendor : (vendors[hash(`vendor/${String(rankOf(n) % 997)}`) % vendors.length] ?? '')

const twoYears = 730 * 24 * 60
export const minutesOldOf = (n: number) => hash(`updated/${String(n)}`) % twoYears

export function appAt(n: number): App {
  const seed = hash(`app/${String(n)}`)
  const os = seed % 6 === 0 ? 'macos' : 'windows'
  return {
    id: appIdOf(n),
    name: nameOf(n),
    vendor: vendorOf(n),
    os,
    versions: versionsOf(seed),
    languages: seed % 5 === 0 ? some(languages, seed >>> 5) : ['English'],
    architectures: os === 'macos' ? ['ARM64', 'x64'] : some(architectures, seed >>> 9),
    source: isOwn(n) ? 'custom' : 'catalog',
    minutesOld: minutesOldOf(n),
  }
}

/** The app of this id, while the catalogue is large enough to hold it. */
export function appById(id: string, size: number): App | null {
  const n = numberOf(id)
  return n < size ? appAt(n) : null
}

function versionsOf(seed: number): string[] {
  const newest = 1 + (seed % 19)
  const count = seed % 7 === 0 ? 2 : 1
  return Array.from(
    { length: count },
    (_, back) =>
      `${String(Math.max(newest - back, 0))}.${String((seed >>> 4) % 10)}.${String((seed >>> 8) % 40)}`,
  )
}

/** At least one of them; which ones, the bits say. */
function some(all: string[], bits: number): string[] {
  const chosen = all.filter((_, position) => (bits >>> position) & 1)
  return chosen.length > 0 ? chosen : all.slice(1, 2)
}
