import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Problem } from '#src/api/contract/problem.ts'
import { contract, type Operation } from '#src/api/contract/contract.ts'
import type { Endpoint } from '#src/api/contract/endpoint.ts'
import { endpoints, openSampleBackend, sampleOf } from './samples.ts'

const withBody = endpoints.filter(([, { body }]) => body).map(([operation]) => operation)
const withParams = endpoints.filter(([, { params }]) => params).map(([operation]) => operation)
const withPages = endpoints
  .filter(([, { query }]) => query && 'cursor' in query.shape)
  .map(([operation]) => operation)

/** Fields that may be missing, because not everybody has something to say there. */
const spare: Partial<Record<Operation, string>> = { supportMessageSend: 'companyId' }

test.each(withBody)('%s: a field that the contract does not know is named', async (operation) => {
  const { prepare, send } = openSampleBackend()
  const input = await prepare(operation)
  const body = { ...(input.body as object), isAdmin: true }
  expect(await send(operation, { ...input, body }, sampleOf(operation).by)).toMatchObject({
    code: 'invalid_request',
    body: { fields: { isAdmin: 'invalid' } },
  })
})

test.each(withBody)('%s: a field that is missing is named', async (operation) => {
  const { prepare, send } = openSampleBackend()
  const input = await prepare(operation)
  for (const field of Object.keys(input.body as object)) {
    if (field === spare[operation]) continue
    const body = { ...(input.body as object), [field]: undefined }
    const got = await send(operation, { ...input, body }, sampleOf(operation).by)
    expect(Object.keys((got.body as Problem).fields ?? {})).toEqual([field])
  }
})

test.each(withBody)('%s: whatever else comes as a body is refused', async (operation) => {
  const { prepare, send, store } = openSampleBackend()
  const input = await prepare(operation)
  const before = store.read()
  const nonsense = fc.oneof(fc.json(), fc.constantFrom(undefined, '', '{', 'null', '[]'))
  await fc.assert(
    fc.asyncProperty(nonsense, async (body) => {
      const got = await send(operation, { ...input, body }, sampleOf(operation).by)
      expect(got.code).toBe('invalid_request')
    }),
    { numRuns: 30 },
  )
  expect(store.read()).toBe(before)
})

test.each(withParams)('%s: an id that is none is named', async (operation) => {
  const { prepare, send } = openSampleBackend()
  const input = await prepare(operation)
  const { params }: Endpoint = contract[operation]
  for (const name of Object.keys(params?.shape ?? {})) {
    const bad = { ...input, params: { ...input.params, [name]: 'contoso' } }
    expect(await send(operation, bad, sampleOf(operation).by)).toMatchObject({
      code: 'invalid_request',
      body: { fields: { [name]: 'invalid' } },
    })
  }
})

test.each(withPages)('%s: a page that cannot be is refused', async (operation) => {
  const { prepare, send } = openSampleBackend()
  const { query: _, ...input } = await prepare(operation)
  const impossible = [
    { limit: 0 },
    { limit: 501 },
    { limit: 1.5 },
    { limit: 'many' },
    { cursor: '€' },
    { cursor: '-3' },
  ]
  for (const query of impossible) {
    expect(await send(operation, { ...input, query }, sampleOf(operation).by)).toMatchObject({
      code: 'invalid_request',
      body: { fields: { [Object.keys(query)[0] ?? '']: 'invalid' } },
    })
  }
})
