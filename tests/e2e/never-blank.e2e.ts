import type { Page } from '@playwright/test'
import { heading } from './by-hand.ts'
import { expect, test } from './fixture.ts'

const withMax = '/companies?scenario=tour&as=two-companies'
const chooseCompany = 'Select the Company You Want to Sign In To'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const address of ['/', '/companies', '/entra.html', '/redirect.html']) {
    test(`${address} asks for it`, async ({ app }) => {
      const page = await app.open(address)
      await expect(page.getByText(/needs JavaScript/)).toBeVisible()
    })
  }
})

test('settings that are missing or wrong are told, on every way in', async ({ app, page }) => {
  app.allow(/status of 404/, 'the settings that are missing')
  const answer = { status: 404, body: '' }
  await page.route('/config.json', (route) => route.fulfill(answer))
  await app.open(withMax)
  await expect(heading(page, 'The portal cannot find its settings')).toBeVisible()

  await app.open('/?as=nobody')
  await page.getByRole('button', { name: 'Sign In' }).click()
  await expect(page.getByText('Microsoft’s sign-in could not be opened.')).toBeVisible()

  Object.assign(answer, { status: 200, body: '{"signIn":' })
  await page.goto('/companies')
  await expect(heading(page, 'The portal cannot find its settings')).toBeVisible()

  Object.assign(answer, { body: '{"signIn":{}}' })
  await page.getByRole('button', { name: 'Load the page again' }).click()
  await expect(heading(page, 'The portal’s settings are incomplete')).toBeVisible()
  await expect(page.getByText('signIn.clientId')).toBeVisible()
})

test('a page whose code is gone is loaded again once, then told', async ({ app, page }) => {
  app.allow(/ERR_FAILED/, 'the file that is gone')
  let loads = 0
  page.on('domcontentloaded', () => (loads += 1))
  await page.route('**/assets/selector-page-*.js', (route) => route.abort())

  await app.open(withMax)
  await expect(heading(page, 'A new version of the portal is there')).toBeVisible()
  expect(loads).toBe(2)

  await page.unroute('**/assets/selector-page-*.js')
  await page.getByRole('button', { name: 'Load the page again' }).click()
  await expect(heading(page, chooseCompany)).toBeVisible()
})

for (const file of ['world', 'msal']) {
  test(`a portal that gets no ${file} says so`, async ({ app, page }) => {
    app.allow(/ERR_FAILED/, 'the file that does not arrive')
    await page.route(`**/assets/${file}-*.js`, (route) => route.abort())
    await app.open(withMax)
    await expect(heading(page, 'A new version of the portal is there')).toBeVisible()
  })
}

test('a page that gets no code at all says so', async ({ app, page }) => {
  app.allow(/ERR_FAILED/, 'the files that do not arrive')
  await page.route('**/assets/*.js', (route) => route.abort())
  for (const address of ['/', '/companies', '/entra.html']) {
    await app.open(address)
    await expect(page.getByText(/A part of .* did not arrive/), address).toBeVisible()
  }
})

test('offline, the open page stays and says what it cannot do', async ({ app, context, page }) => {
  app.allow(/ERR_INTERNET_DISCONNECTED/, 'the files that cannot come')
  await app.open(withMax)
  await expect(heading(page, chooseCompany)).toBeVisible()
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await page.getByRole('link', { name: 'Create Company' }).click()
  await expect(heading(page, 'No connection to the portal')).toBeVisible()

  await context.setOffline(false)
  await expect(heading(page, 'Where shall the data of your company be stored?')).toBeVisible()
})

test('a link of the demo that says something wrong is told what it may say', async ({ app }) => {
  const wrong = [
    ['scenario', 'nope', 'owner-left'],
    ['as', 'nobody-else', 'full-admin'],
    ['company', 'acme', 'northwind'],
    ['now', 'today', '2026-03-01T09:00:00Z'],
    ['events', '1000001', '0 – 1,000,000'],
    ['faults', 'companyList:explode', 'companyList#1:status-500'],
  ] as const
  for (const [name, value, allowed] of wrong) {
    for (const path of ['/', '/companies']) {
      const page = await app.open(`${path}?${name}=${value}`)
      await expect(heading(page, 'This demo link cannot be read')).toBeVisible()
      await expect(page.getByText(`The parameter “${name}”`)).toContainText(`“${value}”`)
      await expect(page.getByRole('listitem').filter({ hasText: allowed }).first()).toBeVisible()
      // Without its styles, a picture would fill the page.
      const widthOfPicture = async () => (await page.locator('main svg').boundingBox())?.width
      await expect.poll(widthOfPicture).toBeLessThan(300)
    }
  }
})

test('the clock of the demo is the one that pages show', async ({ app }) => {
  const page = await app.open(`${withMax}&now=2026-03-01T09:00:00Z&clock=frozen`)
  await askToJoinLabs(page)
  await expect(page.getByText('Requested Mar 1, 2026, 09:00 AM UTC')).toBeVisible()
  await expect(
    page.getByRole('button', { name: 'Renotify: Contoso Labs' }),
  ).toHaveAccessibleDescription(
    'The administrators know. You can remind them from Mar 2, 2026, 09:00 AM UTC on.',
  )
})

async function askToJoinLabs(page: Page) {
  await page.getByRole('button', { name: 'Request Access: Contoso Labs' }).click()
  await page.getByRole('button', { name: 'Submit' }).click()
}

test('an address that leads nowhere says so, whatever page the host answers with', async ({
  app,
  page,
}) => {
  await app.open('/nowhere?scenario=licensed')
  await expect(heading(page, 'There is nothing at this address')).toBeVisible()
  await page.goto('/c/00000000-0000-4000-8000-000000000000/events')
  await expect(heading(page, 'There is nothing at this address')).toBeVisible()
  await page.getByRole('link', { name: 'Choose a company' }).click()
  await expect(heading(page, chooseCompany)).toBeVisible()

  // Some hosts answer every address with index.html.
  await page.route('/companies/new', async (route) => {
    await route.fulfill({ response: await page.request.get('/') })
  })
  await page.goto('/companies/new')
  await expect(heading(page, 'Where shall the data of your company be stored?')).toBeVisible()
})
