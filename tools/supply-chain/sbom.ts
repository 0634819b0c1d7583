import { readProject, type Package, type Project } from './packages.ts'

/**
 * The bill of materials, as CycloneDX 1.6. It carries neither an instant nor a serial number, so that the same
 * lock file gives the same bill.
 */
export function billOfMaterials({ name, version, needs, packages }: Project) {
  const root = `${name}@${version}`
  // Where a package is installed twice in one version, it is one component.
  const byRef = Map.groupBy(packages, refOf)
  const refs = new Map(packages.map((it) => [it.path, refOf(it)]))
  const refsOf = (paths: string[]) =>
    [...new Set(paths.flatMap((path) => refs.get(path) ?? []))].toSorted()
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': root, name, version } },
    components: [...byRef].flatMap(([ref, installed]) => componentOf(ref, installed)),
    dependencies: [
      { ref: root, dependsOn: refsOf(needs) },
      ...[...byRef].map(([ref, installed]) => ({
        ref,
        dependsOn: refsOf(installed.flatMap((it) => it.needs)),
      })),
    ],
  }
}

/** The package's address in the language of bills: a scope is its namespace. */
const refOf = ({ name, version }: Package) =>
  `pkg:npm/${name.replace('@', '%40')}@${encodeURIComponent(version)}`

function componentOf(ref: string, installed: Package[]) {
  const [one] = installed
  if (!one) return []
  const { name, version, licence, integrity } = one
  const [, group, ownName = name] = /^(@[^/]+)\/(.+)$/.exec(name) ?? []
  return {
    type: 'library',
    'bom-ref': ref,
    ...(group && { group }),
    name: ownName,
    version,
    scope: installed.some((it) => it.shipped) ? 'required' : 'excluded',
    ...(integrity && { hashes: integrity.split(' ').flatMap(hashOf) }),
    ...(licence && {
      licenses: [licence.startsWith('(') ? { expression: licence } : { license: { id: licence } }],
    }),
    purl: ref,
  }
}

const algorithms: Record<string, string> = { sha512: 'SHA-512', sha1: 'SHA-1' }

function hashOf(integrity: string) {
  const [algorithm = '', digest = ''] = integrity.split(/-(.*)/s)
  const alg = algorithms[algorithm]
  return alg ? [{ alg, content: Buffer.from(digest, 'base64').toString('hex') }] : []
}

if (process.argv[1] === import.meta.filename)
  console.log(JSON.stringify(billOfMaterials(readProject()), null, 2))
