import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readScriptOutput, type RegistrationIds } from './read-script-output.ts'
import { graphAppId, permissionId } from './registration-ids.ts'

type Field = keyof RegistrationIds

const names: Record<Field, string[]> = {
  objectId: ['Object ID', 'objectId', 'ObjectId', 'object_id', 'id', 'Id'],
  clientId: ['Application (client) ID', 'Client ID', 'clientId', 'appId', 'AppId', 'client_id'],
  tenantId: ['Directory (tenant) ID', 'Tenant ID', 'tenantId', 'TenantId', 'tenant_id'],
}
const fields = Object.keys(names) as Field[]

type Pair = readonly [name: string, value: string]

const across = (sign: string, pairs: readonly Pair[]) => [
  pairs.map(([name]) => name).join(sign),
  pairs.map(([, value]) => value).join(sign),
]

const layouts: Record<string, (pairs: readonly Pair[]) => readonly string[]> = {
  labels: (pairs) => pairs.map(([name, value]) => `${name}: ${value}`),
  'PowerShell list': (pairs) => pairs.map(([name, value]) => `${name.padEnd(30)} : ${value}`),
  'PowerShell table': (pairs) => across('   ', pairs).toSpliced(1, 0, '--------  --------  -----'),
  assignments: (pairs) => pairs.map(([name, value]) => `${name}='${value}'`),
  JSON: (pairs) => JSON.stringify(Object.fromEntries(pairs), null, 2).split('\n'),
  'JSON in one line': (pairs) => [JSON.stringify(Object.fromEntries(pairs))],
  Markdown: (pairs) => pairs.map(([name, value]) => `| ${name} | \`${value}\` |`),
  'az table': (pairs) => across('  ', pairs).map((line) => `  ${line}`),
  'a box': (pairs) => across(' | ', pairs).map((line) => `| ${line} |`),
  CSV: (pairs) => across(',', pairs),
  'copied from the page': (pairs) => pairs.flatMap(([name, value]) => [name, '', `: ${value}`]),
}

const output = fc
  .record({
    values: fc.record({ objectId: fc.uuid(), clientId: fc.uuid(), tenantId: fc.uuid() }),
    order: fc.shuffledSubarray(fields, { minLength: 1 }),
    names: fc.record({
      objectId: fc.constantFrom(...names.objectId),
      clientId: fc.constantFrom(...names.clientId),
      tenantId: fc.constantFrom(...names.tenantId),
    }),
    layout: fc.constantFrom(...Object.keys(layouts)),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    upper: fc.boolean(),
  })
  .map(({ values, order, names: chosen, layout, lineEnd, upper }) => {
    const pairs = order.map(
      (field) => [chosen[field], upper ? values[field].toUpperCase() : values[field]] as const,
    )
    const lines = layouts[layout]?.(pairs) ?? []
    return {
      text: ['Done.', ...lines, 'Keep them.'].join(lineEnd),
      expected: Object.fromEntries(order.map((field) => [field, values[field]])),
    }
  })

test('the IDs are found in any order, by any name, in every form that tools print', () => {
  fc.assert(
    fc.property(output, ({ text, expected }) => {
      expect(readScriptOutput(text)).toEqual({ ids: expected, secret: null, createdAt: null })
    }),
    { numRuns: 1000 },
  )
})

const [one, two, three] = [
  '11111111-2222-4333-8444-555555555555',
  '22222222-2222-4333-8444-555555555555',
  '33333333-2222-4333-8444-555555555555',
] as const

test('other IDs are left alone: of a secret, of Microsoft Graph, of the permission', () => {
  const shown = {
    appId: one,
    id: two,
    keyId: three,
    requiredResourceAccess: [
      { resourceAccess: [{ id: permissionId, type: 'Role' }], resourceAppId: graphAppId },
    ],
  }
  const ids = { clientId: one, objectId: two }
  expect(readScriptOutput(JSON.stringify(shown, null, 2)).ids).toEqual(ids)
  expect(readScriptOutput(`Secret ID: ${three}`).ids).toEqual({})
  expect(readScriptOutput(`id: ${permissionId}\nid: ${two}`).ids).toEqual({ objectId: two })
  expect(readScriptOutput(three).ids).toEqual({})
})

const shaped = 'abc8Q~not-a-real-secret-for-tests-00001'
const odd = 'sixteen-or-more-letters'

test.each([
  [`Secret: ${shaped}`, shaped],
  [shaped, shaped],
  [`{ "password": "${odd}" }`, odd],
  [`{"password":"${odd}","tenant":"x"}`, odd],
  [`SecretText : ${odd}`, odd],
  [`Secret ID: ${three}`, null],
  ['Secret: short', null],
])('the secret is read from %s', (line, secret) => {
  const read = readScriptOutput(`Client ID: ${one}\r\n${line}\r\n`)
  expect(read).toEqual({ ids: { clientId: one }, secret, createdAt: null })
})

test.each([
  ['Created: 2026-03-29T00:30:00Z', '2026-03-29T00:30:00Z'],
  ['"createdDateTime": "2026-03-29T02:30:00+02:00"', '2026-03-29T00:30:00Z'],
  ['Created: yesterday', null],
])('the creation is read from %s', (line, at) => {
  expect(readScriptOutput(line).createdAt).toBe(at && Date.parse(at))
})
