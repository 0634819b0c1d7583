import { fileURLToPath } from 'node:url'
import { createServer, type Plugin } from 'vite'
import { patchCssModules } from 'vite-css-modules'

const slot = /<!-- The landing page is drawn here[^>]*-->/

/** Draws the landing page into index.html, so that it is seen and read before any script arrives. */
export const landing = ({ demo }: { demo: boolean }): Plugin => ({
  name: 'landing',
  transformIndexHtml: {
    order: 'pre',
    async handler(html) {
      if (!slot.test(html)) return html
      return html.replace(slot, await draw(demo))
    },
  },
})

/** A server of its own, for an instant: it names the classes just as the build around it does. */
async function draw(demo: boolean): Promise<string> {
  const server = await createServer({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    define: { __DEMO__: JSON.stringify(demo) },
    optimizeDeps: { noDiscovery: true },
    plugins: [patchCssModules()],
  })
  try {
    const { landingHtml } = (await server.ssrLoadModule(
      '/src/landing/prerender.tsx',
    )) as typeof import('../../src/landing/prerender.tsx')
    return landingHtml()
  } finally {
    await server.close()
  }
}
