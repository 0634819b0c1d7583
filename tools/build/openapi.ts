import type { Plugin } from 'vite'

/** The demo build carries the contract as OpenAPI, so that a backend team can read it beside the screens. */
export function openapi(): Plugin {
  return {
    name: 'openapi',
    apply: 'build',
    async generateBundle() {
      // Loaded by address, because a plain import would make the contract a part of vite.config.ts.
      const { href } = new URL('../openapi.ts', import.meta.url)
      const { openApiDocument } = (await import(href)) as typeof import('../openapi.ts')
      const source = JSON.stringify(openApiDocument(), null, 2)
      this.emitFile({ type: 'asset', fileName: 'openapi.json', source })
    },
  }
}
