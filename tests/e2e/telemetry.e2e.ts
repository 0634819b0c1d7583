import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from '@playwright/test'
import { heading, press } from './by-hand.ts'
import { expect, test } from './fixture.ts'

/** The settings of a deployer who wants to be told, and all that is told then. */
async function listen(context: BrowserContext) {
  const settings = await readFile(new URL('../../mocks/config.json', import.meta.url), 'utf8')
  await context.route('/config.json', (route) =>
    route.fulfill({
      json: { ...(JSON.parse(settings) as object), telemetry: { endpoint: '/told' } },
    }),
  )
  const told: unknown[] = []
  await context.route('/told', (route, request) => {
    told.push(...(request.postDataJSON() as unknown[]))
    return route.fulfill({ status: 204 })
  })
  return told
}

const leave = (page: Page) =>
  page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })

const vital = (name: string, page: string) => expect.objectContaining({ kind: 'vital', name, page })

test('where the deployer wishes it, a page that is left tells how fast it was', async ({
  app,
  context,
}) => {
  const told = await listen(context)
  const page = await app.open('/app-catalog?scenario=licensed')
  await expect(heading(page, 'App Catalog')).toBeVisible()
  await press(page, 'Help')
  await expect(page.getByRole('menuitem', { name: 'Contact Support' })).toBeVisible()

  await leave(page)
  const catalog = '/c/:companyId/app-catalog'
  await expect
    .poll(() => told)
    .toEqual(expect.arrayContaining([vital('LCP', catalog), vital('CLS', catalog)]))
  for (const each of told) expect((each as { value: number }).value).toBeGreaterThanOrEqual(0)
})

test('and so does the landing page, once it has come to rest', async ({ app, context }) => {
  const told = await listen(context)
  const page = await app.open('/?scenario=tour&as=nobody')
  await expect(page.getByRole('button', { name: 'Sign In' })).toBeVisible()
  await expect
    .poll(async () => {
      await leave(page)
      return told
    })
    .toEqual(expect.arrayContaining([vital('LCP', '/'), vital('CLS', '/')]))
})
