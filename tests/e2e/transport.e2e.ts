import type { Page } from '@playwright/test'
import { heading } from './by-hand.ts'
import { expect, test } from './fixture.ts'

const nowhere = ['https://graph.microsoft.com/v1.0/nowhere', '/api/nowhere']

/** Each of them is told of. */
function allowNowhere(app: { allow: (pattern: RegExp, reason: string) => void }) {
  app.allow(/Nothing in the demo answers GET https:\/\/graph/, 'Microsoft knows no such address')
  app.allow(/Nothing in the demo answers GET \S+\/api\/nowhere/, 'nor does the API')
}

const statusOf = (page: Page, url: string) =>
  page.evaluate(async (address) => (await fetch(address)).status, url)

test('inside the page, no call is ever a request', async ({ app, context }) => {
  allowNowhere(app)
  const calls: string[] = []
  context.on('request', (request) => calls.push(new URL(request.url()).pathname))
  const page = await app.open('/?scenario=licensed')
  await expect(heading(page, 'App Catalog')).toBeVisible()

  for (const address of nowhere) expect(await statusOf(page, address)).toBe(501)
  expect(calls.filter((path) => /^\/(api|simulated)\//.test(path))).toEqual([])
})

test('through the worker, every call is a request that can be watched', async ({
  app,
  context,
}) => {
  allowNowhere(app)
  app.allow(/status of 501/, 'the browser tells of the same calls')
  const calls: string[] = []
  context.on('request', (request) => {
    calls.push(`${request.method()} ${new URL(request.url()).pathname}`)
  })
  const page = await app.open('/?scenario=licensed&transport=worker')
  await expect(heading(page, 'App Catalog')).toBeVisible()
  expect(calls).toContain('GET /api/companies')

  // A hard reload leaves the worker out.
  const devtools = await context.newCDPSession(page)
  await devtools.send('Page.reload', { ignoreCache: true })
  await page.getByRole('button', { name: 'Notifications, 1 new' }).click()
  await expect(page.getByText('Sam Ortiz asks for access')).toBeVisible()
  expect(calls.filter((call) => call.endsWith('/notices/seen'))).toHaveLength(1)

  for (const address of nowhere) expect(await statusOf(page, address)).toBe(501)
  expect(calls).toContain('GET /simulated/graph.microsoft.com/v1.0/nowhere')
  expect(calls).toContain('GET /api/nowhere')
})

test('where no worker may run, the page answers and says so', async ({ app, page }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'))
  })
  await app.open('/companies?scenario=licensed&transport=worker')
  await expect(page.getByText('the demo answers inside the page')).toBeVisible()
  await page.getByRole('link', { name: 'Select: Contoso' }).click()
  await expect(heading(page, 'App Catalog')).toBeVisible()
})
