import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { problemsOf } from '#src/api/contract/endpoint.ts'
import { problemStatus } from '#src/api/contract/problem.ts'
import { openApiDocument } from '#tools/openapi.ts'
import { endpoints } from './samples.ts'

interface Written {
  operationId: string
  description?: string
  security?: unknown
  parameters: { in: string; name: string; required?: boolean }[]
  requestBody?: unknown
  responses: Record<string, { description: string; headers?: object }>
}

const text = JSON.stringify(openApiDocument())
const document = JSON.parse(text) as {
  openapi: string
  security: unknown
  paths: Record<string, Record<string, Written>>
  components: { schemas: Record<string, unknown>; securitySchemes: Record<string, unknown> }
}

test('the document is valid OpenAPI 3.1', async () => {
  expect(document.openapi).toMatch(/^3\.1\./)
  expect(await new Validator().validate(structuredClone({ ...document }))).toEqual({ valid: true })
})

test.each(endpoints)('%s is written as the contract has it', (operation, endpoint) => {
  const written = document.paths[endpoint.path]?.[endpoint.method.toLowerCase()]
  if (!written) throw new Error(`${operation} is missing`)
  expect(written.operationId).toBe(operation)
  expect(written.description ?? '').toContain(endpoint.permission ?? '')
  expect(Boolean(written.requestBody)).toBe(Boolean(endpoint.body))

  const required = (place: string) =>
    written.parameters.filter((it) => it.in === place && it.required).map(({ name }) => name)
  expect(required('path')).toEqual(Object.keys(endpoint.params?.shape ?? {}))
  expect(required('header')).toEqual([
    ...(endpoint.once ? ['Idempotency-Key'] : []),
    ...(endpoint.edits ? ['If-Match'] : []),
  ])

  const isEdited = endpoints.some(([, { edits }]) => edits === operation)
  const showsEdited = endpoints.some(
    ([edited, { reply }]) => endpoint.edits === edited && endpoint.reply === reply,
  )
  const hasVersion = isEdited || showsEdited
  expect(Object.keys(written.responses[200]?.headers ?? {})).toEqual(hasVersion ? ['ETag'] : [])

  const told = Object.entries(written.responses).flatMap(([status, { description }]) =>
    status.startsWith('2') ? [] : description.split(', ').map((code) => [code, Number(status)]),
  )
  expect(Object.fromEntries(told)).toEqual(
    Object.fromEntries(problemsOf(endpoint).map((code) => [code, problemStatus[code]])),
  )
})

test('nothing is written that the contract does not have', () => {
  const written = Object.values(document.paths).flatMap((path) => Object.values(path))
  expect(written.map(({ operationId }) => operationId).toSorted()).toEqual(
    endpoints.map(([operation]) => operation).toSorted(),
  )
})

test('every operation asks for a token of Microsoft', () => {
  expect(document.security).toEqual([{ microsoft: [] }])
  expect(document.components.securitySchemes).toMatchObject({
    microsoft: { type: 'http', scheme: 'bearer' },
  })
  const all = Object.values(document.paths).flatMap((path) => Object.values(path))
  expect(all.filter(({ security }) => security !== undefined)).toEqual([])
})

test('what the contract exports is written once and under its name', () => {
  const rooms = import.meta.glob<Record<string, unknown>>(
    ['/src/api/contract/*.ts', '!**/*.test.ts'],
    {
      eager: true,
    },
  )
  const exported = Object.values(rooms).flatMap((room) => Object.entries(room))
  const names = exported.flatMap(([name, value]) =>
    value instanceof z.ZodMiniType ? [[name, z.globalRegistry.get(value)?.id]] : [],
  )
  expect(names.filter(([name, id]) => name !== id)).toEqual([])
  expect(names.map(([name]) => name)).toEqual(
    expect.arrayContaining(Object.keys(document.components.schemas)),
  )

  const bytesPerOperation = text.length / endpoints.length
  expect(bytesPerOperation).toBeLessThan(4000)
})
