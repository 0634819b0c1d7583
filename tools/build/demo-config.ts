import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

const source = new URL('../../mocks/config.json', import.meta.url)

/** The demo's settings, at the address where the portal looks for them. */
export const demoConfig = (): Plugin => ({
  name: 'holdfast:demo-config',
  configureServer(server) {
    server.middlewares.use('/config.json', (_request, response, next) => {
      readFile(source).then((text) => {
        response.setHeader('content-type', 'application/json')
        response.end(text)
      }, next)
    })
  },
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'config.json', source: await readFile(source) })
  },
})
