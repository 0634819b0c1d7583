import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { heading } from './by-hand.ts'
import { expect, test } from './fixture.ts'

const microsoft = 'https://login.microsoftonline.com'
const clientId = '7c1e3f5a-9b2d-4e6f-8a10-2b4c6d8e0f12'

async function giveSettings(page: Page) {
  const shipped = await readFile(new URL('../../public/config.json', import.meta.url), 'utf8')
  await page.route('/config.json', (route) =>
    route.fulfill({ body: shipped.replaceAll('00000000-0000-0000-0000-000000000000', clientId) }),
  )
}

test('with its settings filled in, it leaves for Microsoft to sign in', async ({
  app,
  page,
  baseURL,
}) => {
  app.allow(new RegExp(`left the site: GET ${microsoft}/organizations/`), 'signing in is leaving')
  await giveSettings(page)
  await page.route(`${microsoft}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Microsoft</h1>' }),
  )

  await app.open('/')
  await page.getByRole('button', { name: 'Sign In' }).click()
  await expect(heading(page, 'Microsoft')).toBeVisible()

  const { pathname, searchParams } = new URL(page.url())
  expect(pathname).toBe('/organizations/oauth2/v2.0/authorize')
  expect(Object.fromEntries(searchParams)).toMatchObject({
    client_id: clientId,
    redirect_uri: new URL('/redirect.html', baseURL).href,
    response_type: 'code',
    code_challenge_method: 'S256',
    prompt: 'select_account',
    scope: expect.stringContaining(`api://${clientId}/Portal.Access`),
  })
  expect(searchParams.get('code_challenge')).toMatch(/^[\w-]{43}$/)
})

test('as it is shipped, it says which settings are missing', async ({ app, page }) => {
  await app.open('/companies')
  await expect(heading(page, 'The portal’s settings are incomplete')).toBeVisible()
  await expect(page.getByText('signIn.clientId')).toBeVisible()
})

test('without storage, people read what the browser keeps from them', async ({ app, page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError')
        },
      })
    }
  })
  await giveSettings(page)
  await app.open('/')
  await expect(heading(page, 'Ready to explore?')).toBeVisible()
  await app.open('/companies')
  await expect(heading(page, 'Your browser’s storage is full or blocked')).toBeVisible()
})
