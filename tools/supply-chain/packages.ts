import { readFileSync } from 'node:fs'

interface Locked {
  name?: string
  version?: string
  license?: string
  integrity?: string
  dev?: boolean
  optional?: boolean
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
}

export interface Package {
  /** Where it is installed: the same name may be there in several versions. */
  path: string
  name: string
  version: string
  /** An SPDX id or expression; `null` where the lock file tells none. */
  licence: string | null
  integrity: string | null
  /** Whether it is in the pages that people load, or only makes and tests them. */
  shipped: boolean
  needs: string[]
}

export interface Project {
  name: string
  version: string
  needs: string[]
  packages: Package[]
}

/** Everything that the lock file names. */
export function readProject(file = 'package-lock.json'): Project {
  const { packages: all } = JSON.parse(readFileSync(file, 'utf8')) as {
    packages: Record<string, Locked>
  }
  const { '': own = {}, ...others } = all
  const packages = Object.entries(others).map(([path, locked]): Package => {
    const { version = '', license = null, integrity = null, dev, optional } = locked
    return {
      path,
      name: locked.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      integrity,
      // What is optional is the Node of this or that platform.
      shipped: !dev && !optional,
      needs: neededBy(path, locked, all),
    }
  })
  const { name = '', version = '' } = own
  return { name, version, needs: neededBy('', own, all), packages }
}

/** The paths of what a package asks for. What is optional may not be there. */
function neededBy(path: string, locked: Locked, all: Record<string, Locked>): string[] {
  const { dependencies, optionalDependencies, peerDependencies } = locked
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })
  return names.flatMap((name) => placeOf(name, path, all) ?? [])
}

/** As Node looks for it: beside the package that asks, then one folder further up. */
function placeOf(name: string, from: string, all: Record<string, Locked>): string | null {
  const here = from ? `${from}/node_modules/${name}` : `node_modules/${name}`
  if (all[here]) return here
  if (!from) return null
  const up = from.lastIndexOf('/node_modules/')
  return placeOf(name, up < 0 ? '' : from.slice(0, up), all)
}
