import { expect, test } from 'vitest'
import type { DisconnectPreview } from '#src/api/contract/environments.ts'
import { lossesAsCsv, lossesAsJson } from './disconnect-file.ts'

const id = 'b57fbf7b-677f-4929-bdd2-60da87c5f87a'
const reader = { role: 'read-only-admin', accessManagement: false } as const
const preview: DisconnectPreview = {
  deployments: [{ id, name: '=HYPERLINK("x")', versions: ['2.0', '1.8'], kept: [] }],
  branding: [{ id, name: 'Kiosk, "east"' }],
  banners: [],
  notifications: [{ id, name: 'After' }],
  groups: [{ id, name: 'Readers', access: reader, members: 2 }],
  people: [{ oid: id, name: 'Nia Okafor', before: reader, after: null, self: false }],
  managersLeft: 1,
}

test('one line for each thing, and nothing that a spreadsheet would carry out', () => {
  expect(lossesAsCsv(preview).split('\r\n')).toEqual([
    '\uFEFFKind,Id,Name,Details',
    `Deployment,${id},"'=HYPERLINK(""x"")",2.0 1.8`,
    `Branding,${id},"Kiosk, ""east""",`,
    `Notification,${id},After,`,
    `Group,${id},Readers,read-only-admin`,
    `Person,${id},Nia Okafor,read-only-admin -> no access`,
  ])
})

test.each([
  [' =1+1', "' =1+1"],
  ['＝1', "'＝1"],
  ['－1', "'－1"],
  ['\t@SUM(A1)', "\t'@SUM(A1)"],
  ['x;=1+1', "x;'=1+1"],
])('nor would it carry out %j', (name, cell) => {
  const table = lossesAsCsv({ ...preview, deployments: [], branding: [{ id, name }] })
  expect(table.split('\r\n')[1]).toBe(`Branding,${id},${cell},`)
})

test('as JSON nothing of it is lost', () => {
  expect(JSON.parse(lossesAsJson(preview))).toEqual(preview)
})
