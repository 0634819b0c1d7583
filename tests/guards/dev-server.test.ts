import { readFile } from 'node:fs/promises'
import { createServer } from 'vite'
import { expect, test } from 'vitest'

// What `npm start` serves is made by the same plugins as the builds, but out of no build.
test.each([
  ['index.html', '/index.html'],
  ['src/app.html', '/src/app.html'],
  ['mocks/microsoft/entra.html', '/mocks/microsoft/entra.html'],
])('the development server serves %s', async (file, address) => {
  const server = await createServer({
    mode: 'demo',
    logLevel: 'silent',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    const page = await server.transformIndexHtml(address, await readFile(file, 'utf8'))
    expect(page).toContain('/@vite/client')
  } finally {
    await server.close()
  }
})
