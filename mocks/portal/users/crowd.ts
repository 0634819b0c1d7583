import { accessAt, AccessLevel, levelOf } from '#src/api/contract/access.ts'
import type { UserSort } from '#src/api/contract/users.ts'
import { plain } from '#src/domain/search.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { hours } from '#mocks/world/clock.ts'
import { hash } from '#mocks/world/ids.ts'
import type { User, World } from '#mocks/world/state.ts'

/** A user, and the text by which they are found and ordered. */
export interface Entry {
  user: User
  text: string
}

export const entryOf = (user: User): Entry => ({
  user,
  text: plain(`${user.firstName} ${user.lastName} ${user.email}`),
})

type Order = (a: Entry, b: Entry) => number

const byText: Order = (a, b) => (a.text < b.text ? -1 : Number(a.text > b.text))
const rank = (user: User) => AccessLevel.options.indexOf(levelOf(user))

/** Whoever never came stands before all who did. */
export const orders: Record<UserSort, Order> = {
  name: byText,
  level: (a, b) => rank(a.user) - rank(b.user) || byText(a, b),
  lastLogon: (a, b) => (a.user.lastLogon ?? 0) - (b.user.lastLogon ?? 0) || byText(a, b),
}

/** Where an entry belongs among those that are in order. */
export function placeIn(ordered: readonly Entry[], entry: Entry, order: Order): number {
  let [from, to] = [0, ordered.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    const other = ordered[middle]
    if (other && order(other, entry) <= 0) from = middle + 1
    else to = middle
  }
  return from
}

/**
 * The people of a great company beyond those of its story: computed from their number, the same each time, and
 * never stored. Ordered once for each way to look at them.
 */
export function crowdOf({ sizes, startedAt }: World, companyId: string) {
  const size = companyId === companyIdOf('contoso') ? sizes.crowd : 0
  if (current?.size !== size || current.startedAt !== startedAt) current = gather(size, startedAt)
  return current
}

let current: ReturnType<typeof gather> | null = null

function gather(size: number, startedAt: number) {
  let entries: Entry[] | null = null
  const ordered = new Map<UserSort, Entry[]>()
  return {
    size,
    startedAt,
    has: (id: string) => numberOf(id) < size,
    find: (id: string) => (numberOf(id) < size ? personOf(numberOf(id), startedAt).user : null),
    by(sort: UserSort): Entry[] {
      entries ??= Array.from({ length: size }, (_, n) => personOf(n, startedAt))
      const known = ordered.get(sort) ?? entries.toSorted(orders[sort])
      ordered.set(sort, known)
      return known
    },
  }
}

/** The number of a person stands in the id, so that nobody has to be looked for. */
const idPrefix = 'c0117050-0000-4000-a000-'
const idOf = (n: number) => idPrefix + n.toString(16).padStart(12, '0')
const numberOf = (id: string) =>
  id.startsWith(idPrefix) ? Number.parseInt(id.slice(idPrefix.length), 16) : Infinity

function personOf(n: number, startedAt: number): Entry {
  const of = hash(`person/${String(n)}`)
  const firstName = pick(firstNames, of)
  const lastName = pick(lastNames, of >>> 6)
  const email = `${firstName}.${lastName}.${String(n + 1)}@contoso.example`.toLowerCase()
  const id = idOf(n)
  return {
    // As plain as `plain` would make it, and a hundred thousand times cheaper.
    text: `${firstName}${lastName}${email}`.toLowerCase(),
    user: {
      id,
      companyId: companyIdOf('contoso'),
      oid: id,
      email,
      firstName,
      lastName,
      lastLogon: of % 12 === 0 ? null : startedAt - hours(1 + (of % 9000)),
      ...accessAt(pick(levels, of >>> 12)),
    },
  }
}

const pick = <T>(from: readonly [T, ...T[]], n: number): T => from[n % from.length] ?? from[0]

/** Most people only read. Nobody of a crowd manages access: that is told by name. */
const levels = [
  'read-only-admin',
  'read-only-admin',
  'read-only-admin',
  'read-only-admin',
  'custom-app-admin',
  'custom-app-admin',
  'intune-app-admin',
  'full-admin',
] as const

// prettier-ignore
const firstNames = [
  'Ada', 'Amir', 'Aoife', 'Bao', 'Carla', 'Chidi', 'Dana', 'Dmitri', 'Elif', 'Emre', 'Farah', 'Finn', 'Gita', 'Hana',
  'Hugo', 'Ines', 'Jamal', 'Joana', 'Kai', 'Keiko', 'Lars', 'Leila', 'Luca', 'Maja', 'Mateo', 'Naledi', 'Nils', 'Olga',
  'Pablo', 'Quinn', 'Rana', 'Sanjay', 'Sofia', 'Tariq', 'Uma', 'Viktor', 'Wen', 'Yara', 'Yusuf', 'Zofia',
] as const
// prettier-ignore
const lastNames = [
  'Abe', 'Almeida', 'Andersen', 'Bakker', 'Bauer', 'Bianchi', 'Castro', 'Chen', 'Costa', 'Diallo', 'Dubois', 'Eriksen',
  'Farouk', 'Fischer', 'Garcia', 'Gruber', 'Haas', 'Hoang', 'Ito', 'Jansen', 'Kaya', 'Keller', 'Kim', 'Kowalski',
  'Larsen', 'Lopez', 'Mbeki', 'Meyer', 'Moreno', 'Nguyen', 'Novotny', 'Okoye', 'Park', 'Patel', 'Ribeiro', 'Rossi',
  'Sato', 'Singh', 'Tanaka', 'Varga', 'Virtanen', 'Wagner', 'Yilmaz',
] as const
