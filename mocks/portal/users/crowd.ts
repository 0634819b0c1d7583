import { accessAt, AccessLevel, levelOf } from '#src/api/contract/access.ts'
import type { UserSort } from '#src/api/contract/users.ts'
import { sameAddress } from '#src/domain/invitations.ts'
import { plain } from '#src/domain/search.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { hours } from '#mocks/world/clock.ts'
import { byRank, mix } from '#mocks/world/numbers.ts'
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
const rankOf = (level: AccessLevel) => AccessLevel.options.indexOf(level)

/** Whoever never came stands before all who did. */
export const orders: Record<UserSort, Order> = {
  name: byText,
  level: (a, b) => rankOf(levelOf(a.user)) - rankOf(levelOf(b.user)) || byText(a, b),
  lastLogon: (a, b) => (a.user.lastLogon ?? 0) - (b.user.lastLogon ?? 0) || byText(a, b),
}

/**
 * The people of a great company beyond those of its story: computed from their number, the same each time, and
 * never stored. Lists of them are lists of numbers, put in order once for each way to look at them.
 */
export function crowdOf({ sizes, startedAt }: World, companyId: string) {
  const size = companyId === companyIdOf('contoso') ? sizes.crowd : 0
  if (current?.size !== size || current.startedAt !== startedAt) current = gather(size, startedAt)
  return current
}

let current: ReturnType<typeof gather> | null = null

function gather(size: number, startedAt: number) {
  const ordered: Partial<Record<UserSort, Uint32Array>> = {}
  const sorted = (rows: Uint32Array, rank: (n: number) => number, ranks: number) =>
    byRank({ total: size, rowAt: (nth) => rows[nth] ?? 0 }, rank, ranks)
  const inOrder: Record<UserSort, () => Uint32Array> = {
    name: () => sorted(byAddress(size), rankOfNames(), names().length),
    level: () => sorted(by('name'), (n) => rankOf(levelAt(n)), AccessLevel.options.length),
    lastLogon: () => sorted(by('name'), (n) => longAgo - (hoursSince(n) ?? longAgo), longAgo),
  }
  /** The numbers of all of them, in this order. */
  const by = (sort: UserSort) => (ordered[sort] ??= inOrder[sort]())
  const numberOf = (id: string) => {
    const n = id.startsWith(idPrefix) ? Number.parseInt(id.slice(idPrefix.length), 16) : size
    return n < size ? n : null
  }
  const entryAt = (n: number): Entry => ({ user: personAt(n, startedAt), text: textAt(n) })
  return {
    size,
    startedAt,
    by,
    entryAt,
    numberOf,
    find(id: string): User | null {
      const n = numberOf(id)
      return n === null ? null : entryAt(n).user
    },
    withAddress(email: string): User | null {
      const n = Number(/\.(\d+)@/.exec(email)?.[1] ?? 0) - 1
      return n >= 0 && n < size && sameAddress(emailAt(n), email) ? entryAt(n).user : null
    },
  }
}

/** All numbers as their addresses stand in the alphabet, where `@` comes after every digit: 10@, 11@, 1@, 2@. */
function byAddress(size: number): Uint32Array {
  const rows = new Uint32Array(size)
  let filled = 0
  const add = (number: number) => {
    if (number > size) return
    for (let digit = 0; digit < 10; digit += 1) add(number * 10 + digit)
    rows[filled] = number - 1
    filled += 1
  }
  for (let first = 1; first < 10; first += 1) add(first)
  return rows
}

/** Whether somebody's text holds what is wanted. Only its number has digits: without one the few names say it. */
export function matcherOf(wanted: string): (n: number) => boolean {
  if (domain.includes(wanted)) return () => true
  if (/\d/.test(wanted)) return (n) => textAt(n).includes(wanted)
  const has = names().map((name) => name.includes(wanted))
  return (n) => has[nameAt(n)] ?? false
}

// Who somebody is follows from the number, and the number stands in the id: nobody has to be looked for.

const idPrefix = 'c0117050-0000-4000-a000-'
const domain = '@contoso.example'

const nameAt = (n: number) => mix(n) % (firstNames.length * lastNames.length)
const levelAt = (n: number) => levels[(mix(n) >>> 12) % levels.length] ?? 'read-only-admin'

/** Nobody has come for longer. */
const longAgo = 9_001
const hoursSince = (n: number) =>
  (mix(n) >>> 7) % 12 === 0 ? null : 1 + ((mix(n) >>> 3) % (longAgo - 1))

/** What all texts of people of one name begin with; what follows is the number. */
let begun: string[] | null = null
const names = () =>
  (begun ??= firstNames.flatMap((first) =>
    lastNames.map((last) => `${first}${last}${first}.${last}.`.toLowerCase()),
  ))

function rankOfNames() {
  const ranks = new Map(
    names()
      .toSorted()
      .map((name, rank) => [name, rank]),
  )
  const byName = names().map((name) => ranks.get(name) ?? 0)
  return (n: number) => byName[nameAt(n)] ?? 0
}

/** As plain as `plain` would make it. */
const textAt = (n: number) => `${names()[nameAt(n)] ?? ''}${String(n + 1)}${domain}`

function personAt(n: number, startedAt: number): User {
  const id = idPrefix + n.toString(16).padStart(12, '0')
  const since = hoursSince(n)
  return {
    id,
    companyId: companyIdOf('contoso'),
    oid: id,
    email: emailAt(n),
    firstName: firstNameAt(n),
    lastName: lastNameAt(n),
    lastLogon: since === null ? null : startedAt - hours(since),
    ...accessAt(levelAt(n)),
  }
}

const firstNameAt = (n: number) => firstNames[Math.floor(nameAt(n) / lastNames.length)] ?? ''
const lastNameAt = (n: number) => lastNames[nameAt(n) % lastNames.length] ?? ''
const emailAt = (n: number) =>
  `${firstNameAt(n)}.${lastNameAt(n)}.${String(n + 1)}${domain}`.toLowerCase()

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
] satisfies AccessLevel[]

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
