import { expect, test } from 'vitest'
import type { AccessLevel } from '#src/api/contract/access.ts'
import type { Operation } from '#src/api/contract/contract.ts'
import { countAccessManagers } from '#src/domain/access-managers.ts'
import { letIn, takeBack } from '#mocks/microsoft/applications/publisher-consent.ts'
import { personByKey, type PersonKey } from '#mocks/microsoft/people.ts'
import { portal as publisher } from '#mocks/microsoft/publishers.ts'
import { canReadGroups, holdingsOf } from '#mocks/portal/context.ts'
import { newKey, openBackend, start, type Raw } from '#mocks/portal/for-tests.ts'
import { companyIn } from '#mocks/scenarios/base.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { idFrom } from '#mocks/world/ids.ts'
import type { World } from '#mocks/world/state.ts'

/**
 * Two people who manage access, each with three things in mind, in every order in which these can meet, and whatever
 * was on their screens by then: no act in the portal may end with nobody who manages the company's access.
 */

const companyId = companyIdOf('contoso')
const owners = idFrom('group/PMPC Owners')
const actors = ['owner', 'full-admin'] as const
type Actor = (typeof actors)[number]
type Backend = ReturnType<typeof openBackend>

const account = (key: PersonKey) => ({ companyId, userId: idFrom(`user/contoso/${key}`) })
const group = { companyId, groupId: owners }

const access = (params: Record<string, string>, level: AccessLevel, of: 'user' | 'group') =>
  ({
    operation: `${of}AccessChange`,
    shown: `${of}AccessGet`,
    raw: { params, body: { level } },
  }) as const

const domains = (...enabled: string[]) =>
  ({
    operation: 'domainsUpdate',
    shown: 'domainList',
    raw: { params: { companyId }, body: { enabled } },
  }) as const

interface Act {
  operation: Operation
  /** What the actor looked at before; the act names its version. */
  shown?: Operation
  raw: Raw
}

const acts: Record<string, Act> = {
  'takes the role of Ana': access(account('owner'), 'read-only-admin', 'user'),
  'takes the role of Ben': access(account('full-admin'), 'read-only-admin', 'user'),
  'switches Ana off': access(account('owner'), 'full-admin', 'user'),
  'switches Ben off': access(account('full-admin'), 'full-admin', 'user'),
  'switches Ana on': access(account('owner'), 'access-manager', 'user'),
  'switches Ben on': access(account('full-admin'), 'access-manager', 'user'),
  'deletes Ana': { operation: 'userDelete', raw: { params: account('owner') } },
  'deletes Ben': { operation: 'userDelete', raw: { params: account('full-admin') } },
  'lowers the group': access(group, 'full-admin', 'group'),
  'removes the group': { operation: 'groupRemove', raw: { params: group } },
  'shuts the domain of the group out': domains('contoso-retail.example'),
  'lets the domain of the group in': domains('contoso.example'),
  'disconnects Intune': {
    operation: 'intuneDisconnect',
    shown: 'intuneDisconnectPreview',
    raw: { params: { companyId } },
  },
}
const names = Object.keys(acts)

const administrator = personByKey('owner')

/** What they do at Microsoft, where the portal has no say. */
const elsewhere: Record<string, (world: World) => void> = {
  'empties the group': ({ microsoft }) => {
    for (const { id, members } of microsoft.groups) if (id === owners) members.length = 0
  },
  'deletes the group': ({ microsoft }) => {
    microsoft.groups = microsoft.groups.filter(({ id }) => id !== owners)
  },
  'keeps the portal from reading groups': (world) => {
    const act = { world, actor: administrator, now: start }
    takeBack(act, publisher.clientId, ['GroupMember.Read.All'])
  },
  'lets the portal read groups': (world) => {
    letIn({ world, actor: administrator, now: start }, publisher)
  },
}

/** Both manage access by their accounts, and Ben through the group as well. */
function begin({ portal, microsoft }: World) {
  for (const user of portal.users) {
    if (user.companyId === companyId && user.oid === personByKey('full-admin').oid)
      user.accessManagement = true
  }
  portal.groupRoles = portal.groupRoles.filter(({ groupId }) => groupId === owners)
  microsoft.groups = microsoft.groups.filter(({ id }) => id === owners)
  for (const { members } of microsoft.groups)
    members.splice(0, members.length, personByKey('full-admin').oid)
  for (const key of actors) portal.sessions[personByKey(key).oid] = companyId
  // No access hangs on these, and every act copies the world.
  Object.assign(portal, { deployments: [], branding: [], notifications: [], invitations: [] })
  Object.assign(microsoft, { applications: [], audits: [] })
}

const holdings = (world: World) => holdingsOf(world, companyIn(world, 'contoso'))
const managersIn = (world: World) => countAccessManagers(holdings(world))
/** With those who will hold access again when Microsoft tells who is in the group. */
const anchorsIn = (world: World) =>
  countAccessManagers({ ...holdings(world), connection: 'connected' })

/** All that a way on can depend on. */
function essenceOf(world: World): string {
  const { portal, microsoft } = world
  const company = companyIn(world, 'contoso')
  return JSON.stringify([
    portal.users.filter((user) => user.companyId === companyId).map(roleIn),
    company.domains,
    // Nothing here connects again, and without a connection no group counts.
    company.environment.connection && [
      portal.groupRoles.map(roleIn),
      microsoft.groups.find(({ id }) => id === owners)?.members,
      canReadGroups(world, company),
    ],
  ])
}

const roleIn = (
  it: { role: string; accessManagement: boolean } & ({ id: string } | { groupId: string }),
) => ['id' in it ? it.id : it.groupId, it.role, it.accessManagement]

/** All worlds of one essence, with what can be seen and done there. */
interface Place {
  world: World
  /** What each actor would see now, by its version. */
  views: Map<string, string>
  /** Where each act leads that was tried. */
  ways: Map<string, Place>
}

/** A place that was reached with so many acts left, on whatever ways. */
interface Moment {
  place: Place
  left: Record<Actor, number>
  /** All versions of each view that an actor may have looked at on one of these ways. */
  seen: Map<string, Set<string>>
}

/**
 * Goes on by one act a layer. A look changes nothing, it only settles which version an act will name, now or later.
 * So looks are no steps of their own: a moment knows every version that may have been looked at on a way to it, and
 * each act is tried with each of them, be it of now or of five acts ago. That holds every order of looks and acts,
 * also of somebody with several pages open. What becomes of an act hangs on the place, the actor and the version
 * alone, so that each is sent once: this is what keeps it finite.
 */
async function explore() {
  const { placeOf, go, ...found } = openPlaces()
  const left = { owner: 3, 'full-admin': 3 }
  let layer: Moment[] = [{ place: await placeOf(), left, seen: new Map() }]
  const moments: number[] = []
  while (layer.length > 0) {
    moments.push(layer.length)
    const next: Moment[] = []
    for (const { place, left, seen } of layer) {
      for (const [view, version] of place.views) addTo(seen, view, version)
      for (const actor of actors.filter((one) => left[one] > 0)) {
        const reached = new Set<Place>()
        for (const name of [...names, ...Object.keys(elsewhere)])
          for (const version of seen.get(viewOf(actor, name)) ?? [''])
            reached.add(await go(place, actor, name, version))
        for (const place of reached)
          next.push({ place, left: { ...left, [actor]: left[actor] - 1 }, seen })
      }
    }
    layer = met(next)
  }
  return { moments, ...found }
}

/** Where different ways meet, there is one moment. */
function met(moments: Moment[]): Moment[] {
  const all = new Map<Place, Map<number, Moment>>()
  for (const { place, left, seen } of moments) {
    const here = all.get(place) ?? new Map<number, Moment>()
    const one: Moment = here.get(left.owner) ?? { place, left, seen: new Map() }
    for (const [view, versions] of seen) addTo(one.seen, view, ...versions)
    all.set(place, here.set(left.owner, one))
  }
  return [...all.values()].flatMap((here) => [...here.values()])
}

/** The backend, set back to a place before each act. */
function openPlaces() {
  const backend = openBackend()
  backend.store.change(begin)
  const places = new Map<string, Place>()
  const answers = new Map<string, Set<string>>()
  const sent = { now: 0, late: 0 }

  async function placeOf(world = backend.store.read()): Promise<Place> {
    const essence = essenceOf(world)
    const known = places.get(essence)
    if (known) return known
    const place: Place = { world, views: new Map(), ways: new Map() }
    places.set(essence, place)
    for (const actor of actors) await look(place, actor)
    return place
  }

  async function look({ world, views }: Place, actor: Actor) {
    backend.store.reset(world)
    for (const [name, { shown, raw }] of Object.entries(acts)) {
      if (!shown || views.has(viewOf(actor, name))) continue
      const { etag } = await backend.send(shown, raw, actor)
      if (etag) views.set(viewOf(actor, name), etag)
    }
  }

  async function go(place: Place, actor: Actor, name: string, version: string): Promise<Place> {
    const act = acts[name]
    const key = act ? JSON.stringify([name, actor, version]) : name
    const known = place.ways.get(key)
    if (known) return known
    backend.store.reset(place.world)
    const code = act
      ? await ask(place, actor, name, act, version)
      : backend.store.change((world) => elsewhere[name]?.(world))
    const after = await placeOf()
    place.ways.set(key, after)
    if (act) addTo(answers, name, code ?? (after === place ? 'as before' : 'done'))
    return after
  }

  async function ask({ world, views }: Place, actor: Actor, name: string, act: Act, etag: string) {
    // Whoever lost all access was signed out, and may have got some back since.
    if (world.portal.sessions[personByKey(actor).oid] !== companyId)
      await backend.send('companySignIn', { params: { companyId } }, actor)
    const { code } = await send(backend, actor, act, etag)
    const now = backend.store.read()
    if (managersIn(world) > 0) expect(managersIn(now), `${actor} ${name}`).toBeGreaterThan(0)
    if (anchorsIn(world) > 0) expect(anchorsIn(now), `${actor} ${name}`).toBeGreaterThan(0)
    const late = etag !== (views.get(viewOf(actor, name)) ?? '')
    if (late) expect(code, `${actor} ${name}`).not.toBeNull()
    sent[late ? 'late' : 'now'] += 1
    return code
  }

  return { placeOf, go, answers, places, sent }
}

const send = (backend: Backend, actor: Actor, { operation, raw }: Act, etag: string | null) =>
  backend.send(operation, { ...raw, ...newKey(), ...(etag && { etag }) }, actor)

/** What an actor has before them when they do it. Some acts name no version. */
function viewOf(actor: Actor, name: string) {
  const act = acts[name]
  return act?.shown ? JSON.stringify([actor, act.shown, act.raw.params]) : ''
}

function addTo(all: Map<string, Set<string>>, key: string, ...values: string[]) {
  const found = all.get(key) ?? new Set()
  for (const value of values) found.add(value)
  all.set(key, found)
}

test('no order of three acts each by two people leaves a company without an access manager', async () => {
  const { moments, places, sent, answers } = await explore()
  // The walk must really have gone everywhere, and not stopped at the first refusal.
  expect(moments).toHaveLength(7)
  expect(moments.at(-1)).toBeGreaterThan(300)
  expect(places.size).toBeGreaterThan(300)
  expect(sent.now).toBeGreaterThan(5_000)
  expect(sent.late).toBeGreaterThan(12_000)
  for (const [name, { shown }] of Object.entries(acts)) {
    const expected = ['done', shown && 'changed_meanwhile', takes(name) && 'last_access_manager']
    expect([...(answers.get(name) ?? [])], name).toEqual(
      expect.arrayContaining(expected.filter(Boolean)),
    )
  }
  // What Microsoft takes away, the portal cannot refuse.
  const left = [...places.values()].filter(({ world }) => managersIn(world) === 0)
  expect(left.length).toBeGreaterThan(0)
}, 120_000)

/** Whatever does not give access takes some. */
const takes = (name: string) => !/ (on|in)$/.test(name)

const beginnings: Record<string, (world: World) => void> = {
  'both by their accounts': ({ portal }) => {
    portal.groupRoles = []
  },
  'Ben only through the group': ({ portal }) => {
    for (const user of portal.users) {
      if (user.oid === personByKey('full-admin').oid) user.accessManagement = false
    }
  },
}

test.each(names)('while one %s, the other may do anything at the same moment', async (name) => {
  for (const [how, more] of Object.entries(beginnings)) {
    for (const other of names) {
      for (const first of actors) {
        const backend = openBackend()
        backend.store.change(begin)
        backend.store.change(more)
        const both = [
          await ready(backend, 'owner', acts[name]),
          await ready(backend, 'full-admin', acts[other]),
        ]
        // An act that asks Microsoft first decides after whatever came in the meantime.
        if (first === 'full-admin') both.reverse()
        await Promise.all(both.map((go) => go()))
        expect(
          managersIn(backend.store.read()),
          `${how}: ${other}, ${first} first`,
        ).toBeGreaterThan(0)
      }
    }
  }
})

async function ready(backend: Backend, actor: Actor, act: Act | undefined) {
  if (!act) throw new Error('Nobody knows this act')
  const etag = act.shown ? (await backend.send(act.shown, act.raw, actor)).etag : null
  return () => send(backend, actor, act, etag)
}

test.each([
  ['userDelete', undefined, {}],
  ['userAccessChange', 'userAccessGet', { body: { level: 'full-admin' } }],
] as const)(
  'of two who take each other’s access at once with %s, one wins and the other is told',
  async (operation, shown, more) => {
    const backend = openBackend()
    backend.store.change((world) => {
      begin(world)
      world.portal.groupRoles = []
    })
    const send = async (by: Actor, of: Actor) => {
      const raw = { params: account(of), ...more }
      const etag = shown ? (await backend.send(shown, raw, by)).etag : null
      return () => backend.send(operation, { ...raw, ...newKey(), ...(etag && { etag }) }, by)
    }
    const [first, second] = [await send('owner', 'full-admin'), await send('full-admin', 'owner')]
    const answers = await Promise.all([first(), second()])
    expect(answers.filter(({ code }) => code === null)).toHaveLength(1)
    expect(answers.map(({ code }) => code)).toContain(
      operation === 'userDelete' ? 'not_found' : 'forbidden',
    )
    expect(managersIn(backend.store.read())).toBe(1)
  },
)
