import { expect, test } from 'vitest'
import ownPackage from '../../package.json' with { type: 'json' }
import { licenceReport, notFineToShip } from './licences.ts'
import { readProject, type Package } from './packages.ts'
import { billOfMaterials } from './sbom.ts'

const project = readProject()
const bill = billOfMaterials(project)

test('all that is shipped may be shipped', () => {
  expect(notFineToShip(project.packages)).toEqual([])
})

test('a licence that is none of ours to ship is found', () => {
  const strange: Package = {
    path: 'node_modules/strange',
    name: 'strange',
    version: '1.0.0',
    licence: 'GPL-3.0-only',
    integrity: null,
    shipped: true,
    needs: [],
  }
  expect(notFineToShip([strange, { ...strange, shipped: false }])).toEqual([strange])
  expect(notFineToShip([{ ...strange, licence: null }])).toHaveLength(1)
})

test('what package.json asks for at runtime counts as shipped, and the tools do not', () => {
  const shipped = project.packages.filter((it) => it.shipped).map(({ name }) => name)
  expect(shipped).toEqual(expect.arrayContaining(Object.keys(ownPackage.dependencies)))
  for (const tool of ['vite', 'vitest', 'msw', 'typescript']) expect(shipped).not.toContain(tool)
  const report = licenceReport(project.packages)
  for (const name of shipped) expect(report).toContain(`  ${name} `)
})

test('every package is in the bill once, with its hash', () => {
  const refs = bill.components.map((it) => it['bom-ref'])
  expect(refs).toEqual([...new Set(refs)])
  expect(refs).toHaveLength(
    new Set(project.packages.map(({ name, version }) => `${name}@${version}`)).size,
  )
  for (const { purl, version, scope, hashes = [] } of bill.components) {
    expect(purl).toMatch(/^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@[\w.%+-]+$/)
    expect(version).not.toBe('')
    expect(['required', 'excluded']).toContain(scope)
    for (const { content } of hashes) expect(content).toMatch(/^([0-9a-f]{128}|[0-9a-f]{40})$/)
    if (scope === 'required') expect(hashes, purl).not.toEqual([])
  }
})

test('the bill says who needs whom, and everything that is shipped is needed by us', () => {
  const needs = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]))
  const known = new Set(bill.components.map((it) => it['bom-ref']))
  expect([...needs.values()].flat().filter((ref) => !known.has(ref))).toEqual([])

  const reached = new Set<string>()
  const visit = (ref: string) => {
    if (reached.has(ref)) return
    reached.add(ref)
    needs.get(ref)?.forEach(visit)
  }
  visit(bill.metadata.component['bom-ref'])
  const unreached = bill.components.filter(
    (it) => it.scope === 'required' && !reached.has(it['bom-ref']),
  )
  expect(unreached.map(({ name }) => name)).toEqual([])
})

test('the same lock file gives the same bill', () => {
  expect(billOfMaterials(readProject())).toEqual(bill)
})
