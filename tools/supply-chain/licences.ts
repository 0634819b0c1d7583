import { readProject, type Package } from './packages.ts'

/** What is shipped must be free to ship with nothing but a notice. */
const fineToShip = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']

export const notFineToShip = (packages: Package[]) =>
  packages.filter(({ shipped, licence }) => shipped && !fineToShip.includes(licence ?? ''))

/** What people load, package by package; what only makes and tests it, by licence. */
export function licenceReport(packages: Package[]): string {
  const shipped = packages.filter((it) => it.shipped)
  const tools = Map.groupBy(
    packages.filter((it) => !it.shipped),
    ({ licence }) => licence ?? 'not told in the lock file',
  )
  return [
    'Shipped to people:',
    ...shipped.map(({ name, version, licence }) => `  ${licence ?? '?'}  ${name} ${version}`),
    '',
    'Used to make and test it:',
    ...[...tools].map(([licence, all]) => `  ${licence}: ${all.length}`).toSorted(),
  ].join('\n')
}

if (process.argv[1] === import.meta.filename) {
  const { packages } = readProject()
  console.log(licenceReport(packages))
  const wrong = notFineToShip(packages)
  for (const { name, licence } of wrong)
    console.error(`\n${name} is shipped, and its licence is ${licence ?? 'not told'}.`)
  process.exitCode = wrong.length > 0 ? 1 : 0
}
