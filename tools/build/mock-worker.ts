import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const ADDRESS = '/mockServiceWorker.js'

/** MSW's worker script, for the demo's second transport. It never lies in public/, so it cannot ship live. */
export function mockWorker(): Plugin {
  const script = () => readFile(fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js')))

  return {
    name: 'mock-worker',
    configureServer(server) {
      server.middlewares.use(ADDRESS, (_request, response, next) => {
        response.setHeader('Content-Type', 'text/javascript')
        script().then((source) => response.end(source), next)
      })
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: ADDRESS.slice(1), source: await script() })
    },
  }
}
