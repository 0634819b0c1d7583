import { expect, test } from 'vitest'
import type { Operation } from '#src/api/contract/contract.ts'
import { newKey, start } from '#mocks/portal/for-tests.ts'
import { companyIn } from '#mocks/scenarios/base.ts'
import { hours } from '#mocks/world/clock.ts'
import { endpoints, openSampleBackend, sampleOf } from './samples.ts'

const once = endpoints.filter(([, endpoint]) => endpoint.once).map(([operation]) => operation)
const editing = endpoints.flatMap(([operation, { edits }]) =>
  edits ? [[operation, edits as Operation] as const] : [],
)

test.each(once)('%s: the same call again gets the first answer and does nothing', async (name) => {
  const { prepare, send, store } = openSampleBackend()
  const { by } = sampleOf(name)
  const input = await prepare(name)
  const before = store.read().portal
  const first = await send(name, input, by)
  const after = store.read().portal
  expect(first.code).toBeNull()
  expect(after).not.toEqual(before)
  expect(await send(name, input, by)).toEqual(first)
  expect(store.read().portal).toEqual(after)
})

test('what an operation takes back is one that happens once', () => {
  const undone = endpoints.flatMap(([, { undoes = [] }]) => undoes)
  expect(undone).not.toEqual([])
  for (const operation of undone) expect(once).toContain(operation)
})

test.each(once)('%s: without a key nothing happens', async (name) => {
  const { prepare, send, store } = openSampleBackend()
  const { idempotencyKey: _, ...keyless } = await prepare(name)
  const before = store.read()
  expect(await send(name, keyless, sampleOf(name).by)).toMatchObject({
    code: 'invalid_request',
    body: { fields: { 'Idempotency-Key': 'required' } },
  })
  expect(store.read()).toBe(before)
})

test.each(once.filter((name) => sampleOf(name).otherBody))(
  '%s: a key that was used for other content is refused',
  async (name) => {
    const { prepare, send, store } = openSampleBackend()
    const { by, otherBody } = sampleOf(name)
    const input = await prepare(name)
    await send(name, input, by)
    const after = store.read()
    const other = { ...input, body: { ...(input.body as object), ...otherBody } }
    expect(await send(name, other, by)).toMatchObject({ code: 'idempotency_key_reused' })
    expect(store.read()).toBe(after)
  },
)

test.each(once)('%s: a key that was used for another operation is refused', async (name) => {
  const { by } = sampleOf(name)
  const refused: string[] = []
  for (const other of once.filter((one) => one !== name)) {
    // With every pair of operations the time would grow with their square.
    if (refused.length === 3) break
    const { prepare, send } = openSampleBackend()
    const key = newKey()
    const used = await send(other, { ...(await prepare(other, by)), ...key }, by)
    if (used.code !== null) continue
    const { code } = await send(name, { ...(await prepare(name, by)), ...key }, by)
    expect(code, other).toBe('idempotency_key_reused')
    refused.push(other)
  }
  expect(refused).not.toEqual([])
})

test.each(once)('%s: two people may choose the same key', async (name) => {
  const { prepare, send } = openSampleBackend()
  const key = newKey()
  await send('supportMessageSend', { ...(await prepare('supportMessageSend')), ...key }, 'reader')
  const { by } = sampleOf(name)
  expect(await send(name, { ...(await prepare(name)), ...key }, by)).toMatchObject({ code: null })
})

test.each(editing)('%s: an edit names the version that it changes', async (name, shown) => {
  const { prepare, send } = openSampleBackend()
  const { by, input } = sampleOf(name)
  const versions = async () => (await send(shown, input, by)).etag
  const seen = await versions()
  const { etag: _, ...blind } = await prepare(name)
  expect(await send(name, blind, by)).toMatchObject({ code: 'precondition_required' })
  expect(await send(name, { ...blind, etag: '"of-yesterday"' }, by)).toMatchObject({
    code: 'changed_meanwhile',
  })
  expect(await versions()).toBe(seen)
})

// What only takes away has nothing to overwrite: there the second is told that it is gone.
const rewriting = editing.filter(([name]) => sampleOf(name).otherBody)

test.each(rewriting)('%s: of two editors the second is told, not overwritten', async (name) => {
  const { prepare, send, store } = openSampleBackend()
  const { by, otherBody } = sampleOf(name)
  const first = await prepare(name)
  const second = { ...first, ...newKey(), body: { ...(first.body as object), ...otherBody } }
  const { etag } = await send(name, first, by)
  const after = store.read()
  expect(await send(name, second, by)).toMatchObject({ code: 'changed_meanwhile' })
  expect(store.read()).toBe(after)
  expect(await send(name, { ...second, etag: etag ?? '' }, by)).toMatchObject({ code: null })
})

test.each(rewriting)('%s: a version never comes back, and is told at once', async (name, shown) => {
  const { prepare, send } = openSampleBackend()
  const { by, input, otherBody } = sampleOf(name)
  const seen: (string | null)[] = []
  for (const body of [{}, otherBody, {}, otherBody]) {
    const call = await prepare(name)
    const { etag } = await send(name, { ...call, body: { ...(call.body as object), ...body } }, by)
    expect(await send(shown, input, by)).toMatchObject({ etag })
    seen.push(etag)
  }
  expect(seen).not.toContain(null)
  expect(new Set(seen).size).toBe(4)
})

test.each(rewriting)('%s: a repeat tells the version of its first answer', async (name) => {
  const { prepare, send } = openSampleBackend()
  const { by, otherBody } = sampleOf(name)
  const call = await prepare(name)
  const { etag } = await send(name, call, by)
  const next = await prepare(name)
  await send(name, { ...next, body: { ...(next.body as object), ...otherBody } }, by)
  expect(await send(name, call, by)).toMatchObject({ etag })
})

test.each(rewriting)('%s: what changes by itself is in no editor’s way', async (name) => {
  const { prepare, send, store } = openSampleBackend()
  const input = await prepare(name)
  store.change((world) => {
    const contoso = companyIn(world, 'contoso')
    contoso.support = { role: 'full-admin', until: start + hours(4) }
    contoso.environment.license = null
    for (const one of world.portal.deployments) one.version = '0.1'
    if (name === 'companyUpdate') contoso.environment.connection = null
  })
  expect(await send(name, input, sampleOf(name).by)).toMatchObject({ code: null })
})
