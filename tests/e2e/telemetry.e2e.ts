import { readFile } from 'node:fs/promises'
import { heading } from './by-hand.ts'
import { expect, test } from './fixture.ts'

test('where the deployer wishes it, a page that is left tells how fast it was', async ({
  app,
  context,
  page,
}) => {
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
  await app.open('/app-catalog?scenario=licensed')
  await expect(heading(page, 'App Catalog')).toBeVisible()
  await page.getByRole('button', { name: 'Help' }).click()
  await expect(page.getByRole('menuitem', { name: 'Contact Support' })).toBeVisible()

  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  const vital = (name: string) =>
    expect.objectContaining({ kind: 'vital', name, page: '/c/:companyId/app-catalog' })
  await expect.poll(() => told).toEqual(expect.arrayContaining([vital('LCP'), vital('CLS')]))
  for (const each of told) expect((each as { value: number }).value).toBeGreaterThanOrEqual(0)
})
