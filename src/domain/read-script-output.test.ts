import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readScriptOutput, type RegistrationIds, type ScriptOutput } from './read-script-output.ts'
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
  sentences: (pairs) => pairs.map(([name, value]) => `The ${name} of it is ${value}.`),
  HTML: (pairs) => pairs.map(([name, value]) => `<tr><td>${name}</td><td>${value}</td></tr>`),
  'copied from the page': (pairs) => pairs.flatMap(([name, value]) => [name, '', `: ${value}`]),
}

/** What pages, editors and keyboards make of a text. */
const dresses = {
  none: (text: string) => text,
  'a mark of the byte order': (text: string) => `\uFEFF${text}`,
  'spaces that do not break': (text: string) => text.replaceAll(' ', '\u00A0'),
  'full width': (text: string) =>
    text.replaceAll(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)),
  'dashes of its own': (text: string) => text.replaceAll('-', '\u2011'),
  'quotation marks of its own': (text: string) => text.replaceAll(/["']/g, '”'),
  'letters that nobody sees': (text: string) => text.replaceAll(/(?=\n)|:/g, '$&\u200B'),
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
    dressed: fc.constantFrom(...Object.values(dresses)),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    upper: fc.boolean(),
  })
  .filter(({ layout, names: { objectId } }) => layout !== 'sentences' || objectId.length > 2)
  .map(({ values, order, names: chosen, layout, dressed, lineEnd, upper }) => {
    const pairs = order.map(
      (field) => [chosen[field], upper ? values[field].toUpperCase() : values[field]] as const,
    )
    const lines = layouts[layout]?.(pairs) ?? []
    return {
      text: dressed(['Done.', ...lines, 'Keep them.'].join(lineEnd)),
      expected: Object.fromEntries(order.map((field) => [field, values[field]])),
    }
  })

test('the IDs are found in any order, by any name, in every form that tools print', () => {
  fc.assert(
    fc.property(output, ({ text, expected }) => {
      expect(readScriptOutput(text)).toEqual({
        ids: expected,
        secret: null,
        createdAt: null,
        unclear: [],
      })
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

const nothing: ScriptOutput = { ids: {}, secret: null, createdAt: null, unclear: [] }

/** The line above must not lend its label to it. */
const above = (line: string) => `Object ID\n${line}`

test.each<[string, Partial<RegistrationIds>]>([
  [above(`the Client ID is ${one}`), { clientId: one }],
  [above(`Client\u00A0ID: ${one}`), { clientId: one }],
  [above(`Client  ID: ${one}`), { clientId: one }],
  [above(`Application\u00A0(client)\u00A0ID: ${one}`), { clientId: one }],
  [above(`Application (client) ID (of the registration): ${one}`), { clientId: one }],
  [above(`<tr><td class="name">Client ID</td><td>${one}</td></tr>`), { clientId: one }],
  [`Client ID\nObject ID (of the registration): ${two}`, { objectId: two }],
  [`AZURE_CLIENT_ID=${one}\nAZURE_TENANT_ID=${two}`, { clientId: one, tenantId: two }],
  [`[${three}] Client ID: ${one}`, { clientId: one }],
  [`{"objectId":null,"appId":"${one}","tenant":"${three}"}`, { clientId: one }],
  [`"objectId": null,\n"tenant": "${three}"`, {}],
  [
    `DisplayName   Id                                   AppId\n-----------   --                                   -----\nPMPC Recovery ${two} ${one}`,
    { objectId: two, clientId: one },
  ],
  [`id: ${three}\nClient ID: ${one}\nObject ID: ${two}`, { objectId: two, clientId: one }],
])('a label in the same line wins: %j', (text, ids) => {
  expect(readScriptOutput(text)).toEqual({ ...nothing, ids })
})

// Not known, and so nothing to be asked about: the IDs of other things, and those in other languages.
test.each([
  above(`Secret  ID: ${three}`),
  above(`Secret\u00A0ID is ${three}`),
  above(`オブジェクト ID: ${three}`),
  above(`ID d’application (client) : ${three}`),
  above(`az ad app delete --id ${three}`),
  `アプリケーション (クライアント) ID: ${three}`,
  `(client) ID: ${three}`,
  `ID d’application (client) : ${three}`,
])('it is the label of nothing that is looked for: %j', (text) => {
  expect(readScriptOutput(text)).toEqual(nothing)
})

test.each<[string, (keyof RegistrationIds)[]]>([
  [`Client ID (not the Object ID): ${one}`, ['objectId', 'clientId']],
  [`Object ID / Client ID: ${two} / ${one}`, ['objectId', 'clientId']],
  [`${one} is the Client ID, ${two} the Object ID`, ['objectId', 'clientId']],
  [`Client ID: see below. Key: ${three}`, ['clientId']],
  [`Client ID: ${one}\nClient ID: ${two}`, ['clientId']],
  [`Object ID, then the Client ID:\n${one}`, ['objectId', 'clientId']],
  [`Id  AppId\n${one}  ${two}\n${two}  ${three}`, ['objectId', 'clientId']],
])('what is not clear is told, and not filled in: %j', (text, unclear) => {
  expect(readScriptOutput(text)).toEqual({ ...nothing, unclear })
})

const whole = 'abc8Q~a-whole-one-of-forty-letters-00001'

test.each([
  [`The secret is ${whole}.`, whole],
  [`The secret is ${whole}…`, whole],
  [`The secret is ${whole.slice(0, -1)}..`, `${whole.slice(0, -1)}.`],
  [`Secret: ${whole.slice(0, -2)}.`, whole.slice(0, -2)],
  [`Secret: ${whole}\nSecret: ${whole}`, whole],
])('a full stop is left to its sentence: %s', (text, secret) => {
  expect(readScriptOutput(text)).toEqual({ ...nothing, secret })
})

test.each([`Secret: ${whole}Client ID: ${one}`, `${whole}\n${whole.replace('a', 'b')}`])(
  'of a secret that is not clear nothing is filled in: %j',
  (text) => {
    expect(readScriptOutput(text)).toMatchObject({ secret: null, unclear: ['secret'] })
  },
)

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
  expect(read).toEqual({ ids: { clientId: one }, secret, createdAt: null, unclear: [] })
})

test.each([
  ['Created: 2026-03-29T00:30:00Z', '2026-03-29T00:30:00Z'],
  ['"createdDateTime": "2026-03-29T02:30:00+02:00"', '2026-03-29T00:30:00Z'],
  ['Created: yesterday', null],
])('the creation is read from %s', (line, at) => {
  expect(readScriptOutput(line).createdAt).toBe(at && Date.parse(at))
})
