import { createServer, type ViteDevServer } from 'vite'
import { heading } from './by-hand.ts'
import { expect, test } from './fixture.ts'

const port = Number(process.env['E2E_PORT'] ?? 4184) + 2
let server: ViteDevServer

test.use({ baseURL: `http://localhost:${port}` })

test.beforeAll(async () => {
  // As on the first start: nothing is known of what the pages are made of.
  server = await createServer({
    mode: 'demo',
    logLevel: 'silent',
    cacheDir: test.info().outputPath('vite'),
    server: { port, watch: null },
  })
  await server.listen()
})

test.afterAll(() => server.close())

test('what npm start opens signs in, fetches its pages, and searches events in a worker', async ({
  app,
}) => {
  const page = await app.open('/events?scenario=large-company')
  await page.getByRole('combobox', { name: 'Search' }).fill('operation:Deleted')
  await expect(page.getByRole('row').nth(1)).toBeVisible()
  await app.open('/companies')
  await expect(heading(page, 'Select the Company You Want to Sign In To')).toBeVisible()
})
