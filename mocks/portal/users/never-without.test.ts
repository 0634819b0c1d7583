import { expect, test } from 'vitest'
import type { AccessLevel } from '#src/api/contract/access.ts'
import type { Operation } from '#src/api/contract/contract.ts'
import { countAccessManagers } from '#src/domain/access-managers.ts'
import { personByKey, type PersonKey } from '#mocks/microsoft/people.ts'
import { holdingsOf } from '#mocks/portal/context.ts'
import { newKey, openBackend, type Raw } from '#mocks/portal/for-tests.ts'
import { companyIn } from '#mocks/scenarios/base.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { idFrom } from '#mocks/world/ids.ts'
import type { World } from '#mocks/world/state.ts'

/**
 * Two people who manage access, each with three things in mind, in every order in which these can meet: no act in
 * the portal may end with nobody who manages the company's access.
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

interface Act {
  operation: Operation
  /** What the actor looked at before; the act names its version. */
  shown?: Operation
  raw: Raw
}

const acts: Record<string, Act | ((world: World) => void)> = {
  'takes the role of Ana': access(account('owner'), 'read-only-admin', 'user'),
  'takes the role of Ben': access(account('full-admin'), 'read-only-admin', 'user'),
  'switches Ana off': access(account('owner'), 'full-admin', 'user'),
  'switches Ben off': access(account('full-admin'), 'full-admin', 'user'),
  'deletes Ana': { operation: 'userDelete', raw: { params: account('owner') } },
  'deletes Ben': { operation: 'userDelete', raw: { params: account('full-admin') } },
  'lowers the group': access(group, 'full-admin', 'group'),
  'removes the group': { operation: 'groupRemove', raw: { params: group } },
  'disconnects Intune': {
    operation: 'intuneDisconnect',
    shown: 'intuneDisconnectPreview',
    raw: { params: { companyId } },
  },
  'empties the group in Entra': ({ microsoft }) => {
    for (const { id, members } of microsoft.groups) if (id === owners) members.length = 0
  },
  'deletes the group in Entra': ({ microsoft }) => {
    microsoft.groups = microsoft.groups.filter(({ id }) => id !== owners)
  },
}
const names = Object.keys(acts)

/** Both manage access by their accounts, and Ben through the group as well. */
function begin(world: World) {
  for (const user of world.portal.users) {
    if (user.companyId === companyId && user.oid === personByKey('full-admin').oid)
      user.accessManagement = true
  }
  for (const { id, members } of world.microsoft.groups) {
    if (id === owners) members.splice(0, members.length, personByKey('full-admin').oid)
  }
  for (const key of actors) world.portal.sessions[personByKey(key).oid] = companyId
}

const managers = ({ store }: Backend) => {
  const world = store.read()
  return countAccessManagers(holdingsOf(world, companyIn(world, 'contoso')))
}

/** Where each side's next act stands, and what has become of the company: all that a way on can depend on. */
async function explore() {
  const backend = openBackend()
  backend.store.change(begin)
  const seen = new Set<string>()
  let steps = 0

  async function walk(world: World, left: Record<Actor, number>): Promise<void> {
    const state = JSON.stringify([left, essence(world)])
    if (seen.has(state)) return
    seen.add(state)
    for (const actor of actors) {
      if (left[actor] === 0) continue
      for (const name of names) {
        const act = acts[name]
        if (!act) continue
        backend.store.reset(world)
        const before = managers(backend)
        await perform(backend, actor, act)
        steps += 1
        if (typeof act !== 'function' && before > 0)
          expect(managers(backend), `${actor} ${name}`).toBeGreaterThan(0)
        await walk(backend.store.read(), { ...left, [actor]: left[actor] - 1 })
      }
    }
  }

  await walk(backend.store.read(), { owner: 3, 'full-admin': 3 })
  return { steps, states: seen.size }
}

async function perform(backend: Backend, actor: Actor, act: Act | ((world: World) => void)) {
  if (typeof act === 'function') return backend.store.change(act)
  const { operation, shown, raw } = act
  const etag = shown ? (await backend.send(shown, raw, actor)).etag : null
  await backend.send(operation, { ...raw, ...newKey(), ...(etag && { etag }) }, actor)
}

const essence = ({ portal, microsoft }: World) => [
  portal.users.filter((user) => user.companyId === companyId).map(roleIn),
  portal.groupRoles.map(roleIn),
  microsoft.groups.find(({ id }) => id === owners)?.members,
  portal.companies.find(({ id }) => id === companyId)?.environment.connection !== null,
  portal.sessions,
]

const roleIn = (
  it: { role: string; accessManagement: boolean } & ({ id: string } | { groupId: string }),
) => ['id' in it ? it.id : it.groupId, it.role, it.accessManagement]

test('no order of three acts each by two people leaves a company without an access manager', async () => {
  const { steps, states } = await explore()
  // The walk must really have gone everywhere, and not stopped at the first refusal.
  expect(steps).toBeGreaterThan(500)
  expect(states).toBeGreaterThan(60)
}, 120_000)

test.each(names)('while one %s, the other may do anything at the same moment', async (name) => {
  for (const other of names) {
    const backend = openBackend()
    backend.store.change(begin)
    const [first, second] = [acts[name], acts[other]]
    if (!first || !second || (typeof first === 'function' && typeof second === 'function')) continue
    await Promise.all([perform(backend, 'owner', first), perform(backend, 'full-admin', second)])
    expect(managers(backend), other).toBeGreaterThan(0)
  }
})

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
    expect(managers(backend)).toBe(1)
  },
)
