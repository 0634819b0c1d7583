import type { Page } from '@playwright/test'
import { heading } from './by-hand.ts'
import { expect, test } from './fixture.ts'

const now = 'now=2026-03-02T09:00:00Z&clock=frozen'
const selector = `/companies?scenario=tour&as=two-companies&studio=on&${now}`
const rooms = ['Gallery', 'Clock', 'Faults', 'Traffic', 'Outbox', 'World', 'Directory']

const studio = (page: Page) => page.getByRole('region', { name: 'Studio' })

async function openTraffic(page: Page) {
  await page.getByRole('button', { name: 'Demo' }).click()
  await studio(page).getByRole('button', { name: 'Traffic', exact: true }).click()
}

const listOfCompanies = (page: Page) =>
  studio(page)
    .getByRole('list', { name: 'Calls' })
    .getByText(/^\/api\/companies/)

/** The browser's own reload that leaves caches and service workers out. */
async function reloadHard(page: Page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Page.reload', { ignoreCache: true })
}

for (const transport of ['page', 'worker']) {
  test(`demo and studio live through a hard reload, answered by the ${transport}`, async ({
    app,
  }) => {
    const page = await app.open(`${selector}&transport=${transport}`)
    await expect(page.getByRole('link', { name: 'Select: Contoso' })).toBeVisible()
    await openTraffic(page)
    await expect(listOfCompanies(page)).toBeVisible()
    await reloadHard(page)
    await expect(page.getByRole('link', { name: 'Select: Contoso' })).toBeVisible()
    await expect(listOfCompanies(page)).toBeVisible()
  })
}

test.describe('in a private window, where no service worker may run', () => {
  test.use({ serviceWorkers: 'block' })

  test('demo and studio live, and say that the page answers', async ({ app }) => {
    app.allow(/registration blocked by Playwright/, 'what a private window does')
    const page = await app.open(`${selector}&transport=worker`)
    await expect(page.getByText('the demo answers inside the page')).toBeVisible()
    await openTraffic(page)
    await expect(listOfCompanies(page)).toBeVisible()
    await reloadHard(page)
    await page.getByRole('link', { name: 'Select: Contoso' }).click()
    await expect(heading(page, 'App Catalog')).toBeVisible()
  })
})

test.describe('where the browser keeps nothing for the page', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          configurable: true,
          get() {
            throw new DOMException('Access is denied for this document.', 'SecurityError')
          },
        })
      }
    })
  })

  test('the demo lives in memory, with the studio beside it', async ({ app }) => {
    const page = await app.open(selector)
    await page.getByRole('button', { name: 'Request Access: Contoso Labs' }).click()
    await page.getByRole('button', { name: 'Submit' }).click()
    await expect(page.getByRole('button', { name: 'Withdraw: Contoso Labs' })).toBeVisible()
    await page.getByRole('button', { name: 'Demo' }).click()
    for (const room of rooms) {
      await studio(page).getByRole('button', { name: room, exact: true }).click()
      await expect(
        studio(page).getByRole('heading', { level: 2, name: room, exact: true }),
      ).toBeVisible()
    }
    await page.getByRole('link', { name: 'Select: Contoso' }).click()
    await expect(heading(page, 'App Catalog')).toBeVisible()
  })

  test('the studio has its own pages', async ({ app }) => {
    const page = await app.open('/demo')
    await expect(heading(page, 'Gallery')).toBeVisible()
    await page.getByRole('link', { name: 'World' }).click()
    await expect(heading(page, 'World')).toBeVisible()
  })
})

test('a second tab has its own studio on the same world', async ({ app, context }) => {
  const page = await app.open(selector)
  await openTraffic(page)
  const other = await context.newPage()
  await other.goto('/companies')
  await expect(other.getByRole('link', { name: 'Select: Contoso' })).toBeVisible()
  await expect(listOfCompanies(other)).toBeVisible()
})
