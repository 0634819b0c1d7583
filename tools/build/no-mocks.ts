import type { Plugin } from 'vite'

const simulated = /^\/mocks\/|\/node_modules\/msw\//

/** A live site holds no line of the simulated world: a build that so much as reads one of its modules fails. */
export function noMocks(): Plugin {
  let root: string

  return {
    name: 'no-mocks',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    buildEnd() {
      const below = (id: string) => (id.startsWith(root) ? id.slice(root.length) : id)
      const found = [...this.getModuleIds()].filter((id) => simulated.test(below(id)))
      const [first] = found
      if (first === undefined) return
      const importers = this.getModuleInfo(first)?.importers.map(below).join(', ')
      this.error(
        `A live build must not know the simulated world, and reads ${found.length} modules of it: ` +
          `${below(first)}, for ${importers}.`,
      )
    },
  }
}
