import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvHead, csvRow } from './csv.ts'

const event = {
  at: Date.parse('2026-03-01T06:30:00.007Z'),
  title: 'Intune Connection Added',
  actor: 'ana.silva@contoso.example',
  category: 'Intune',
  operation: 'Connected',
  severity: 'Security',
  description: 'Ana said "done", and left.',
}

test('the columns are those of the product, with the severity as type', () => {
  expect(csvHead).toBe(
    'Date,Title,Architecture,Installer Type,User,Category,Operation,Type,Version,Description\r\n',
  )
  expect(csvRow(event)).toBe(
    '2026-03-01T06:30:00.007Z,Intune Connection Added,-,-,ana.silva@contoso.example,Intune,Connected,Security,-,"Ana said ""done"", and left."\r\n',
  )
  const app = { architecture: 'x64', installerType: 'MSI', version: '1.2' }
  expect(csvRow({ ...event, app, description: '' })).toBe(
    '2026-03-01T06:30:00.007Z,Intune Connection Added,x64,MSI,ana.silva@contoso.example,Intune,Connected,Security,1.2,-\r\n',
  )
})

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  [' =1', "' =1"],
  ['＝1', "'＝1"],
  ['-2+3', "'-2+3"],
  // Where lists are parted by something else, one cell of ours is several.
  ['\t=1', "\t'=1"],
  ["x;=cmd|' /C calc'!A0;", "x;'=cmd|' /C calc'!A0;"],
  ['x; -2+3', "x;' -2+3"],
  ['x\t@SUM(A1)', "x\t'@SUM(A1)"],
  ['x,"=1"', `x,'"=1"`],
  ['x\r\n+1', "x\r\n'+1"],
  ['a - b; c-d, -', 'a - b; c-d, -'],
])('a spreadsheet does not compute %j', (title, cell) => {
  expect(cellsOf(csvRow({ ...event, title }))[1]).toBe(cell)
})

test('whatever an event says comes back out of the file, and begins no formula', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', '\r', '\n', '=', '-', 'a') }),
  )
  const withoutGuards = (cell: string) => cell.replaceAll(/(^|[,;\t\r\n])'+/g, '$1')
  fc.assert(
    fc.property(text, text, (title, description) => {
      const cells = cellsOf(csvRow({ ...event, title, description }))
      expect(cells).toHaveLength(10)
      for (const [cell, said] of [
        [cells[1] ?? '', title],
        [cells[9] ?? '', description],
      ] as const) {
        expect(withoutGuards(cell)).toBe(withoutGuards(said || '-'))
        for (const piece of cell.split(/[,;\t\r\n]/))
          expect(piece).not.toMatch(/^[\s"]*[=+@]|^[\s"]*-./)
      }
    }),
  )
})

/** Reads one line back, as RFC 4180 says. */
function cellsOf(line: string): string[] {
  expect(line.endsWith('\r\n')).toBe(true)
  const cells = [...line.slice(0, -2).matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)]
  return cells.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}
