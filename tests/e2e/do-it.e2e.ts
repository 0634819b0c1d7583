import type { Page } from '@playwright/test'
import { registrations } from '#mocks/scenarios/registrations.ts'
import { heading, press, pressAndAccept, typePassword } from './by-hand.ts'
import { expect, expectAccessible, test } from './fixture.ts'

const contoso = 'b57fbf7b-677f-4929-bdd2-60da87c5f87a'
const guide = `/guide/app-registration?for=${contoso}`
const { id, clientId, secret } = registrations.ready

const company = (page: Page) => page.getByRole('combobox', { name: 'Company to Claim' })
const next = (page: Page) => page.getByRole('button', { name: 'Continue', exact: true })

async function choose(page: Page) {
  await company(page).fill('Contoso (US)')
  await page.getByRole('option', { name: 'Contoso (US)' }).click()
}

/** As tall and as wide as needed for the guide beside the wizard. */
const wide = { width: 1440, height: 900 }

test('“Do it for me” recovers Contoso in one sitting, beside the wizard, and deletes what it made', async ({
  app,
}) => {
  const page = await app.open('/recover?scenario=owner-left&as=newcomer')
  await page.setViewportSize(wide)
  await choose(page)
  await page.getByRole('link', { name: 'Do it for me.' }).click()
  await expectAccessible(page.getByText('8012d').first())
  await page.setViewportSize(wide)
  await pressAndAccept(page, 'Look up my role')
  await expect(page.getByText('Your role can do all of it.')).toBeVisible()
  await pressAndAccept(page, 'Make the registration')
  await expect(page.getByText('The registration is made')).toBeVisible()
  await expect(page.getByLabel('Secret', { exact: true })).not.toHaveValue('')
  await next(page).click()
  await page.getByRole('checkbox', { name: /^Accept all/ }).check()
  // The guide has kept its place beside the second step.
  await expect(page.getByText('The registration is made')).toBeVisible()
  await next(page).click()
  await expect(heading(page, 'Microsoft’s log does not show everything yet')).toBeVisible()

  // Whoever leaves the waiting room comes back the way they came, here some minutes later.
  await app.open(`/companies?now=${new Date(Date.now() + 360_000).toISOString()}`)
  await page.getByRole('link', { name: 'Recover Company' }).click()
  await page.getByRole('link', { name: 'See how it stands' }).click()
  const granted = page.getByRole('dialog', { name: 'Ownership Granted' })
  await expect(granted).toContainText('"Nia Okafor" has received full admin')
  await granted.getByRole('button', { name: 'Delete it for me' }).click()
  await expect(granted.getByText('The app registration is deleted.')).toBeVisible()
  await granted.getByRole('button', { name: 'Close' }).last().click()
  await expect(heading(page, 'App Catalog')).toBeVisible()
})

test('an Application Administrator is told before the first step, and gets the pack', async ({
  app,
}) => {
  const page = await app.open(`${guide}&scenario=owner-left&as=app-admin#do-it`)
  await pressAndAccept(page, 'Look up my role')
  await expect(page.getByText(/^You can do steps 1 to 10 and 13 to 16\. Step 11/)).toBeVisible()
  await press(page, 'Hand over to a colleague')
  await expect(page.getByRole('dialog')).toContainText('a script for Azure CLI')
})

const outputs = {
  'Azure CLI': [
    `Object ID: ${id}`,
    `Application (client) ID: ${clientId}`,
    'Directory (tenant) ID: f62e544d-45e5-41da-8313-a2b66bd8012d',
    `Secret: ${secret}`,
  ].join('\n'),
  PowerShell: [
    '',
    `ObjectId   : ${id}`,
    `AppId      : ${clientId}`,
    'TenantId   : f62e544d-45e5-41da-8313-a2b66bd8012d',
    `SecretText : ${secret}`,
    '',
  ].join('\r\n'),
}

for (const [name, printed] of Object.entries(outputs)) {
  test(`what the script for ${name} printed fills all fields of the wizard`, async ({ app }) => {
    const page = await app.open('/recover?scenario=owner-left&as=two-companies')
    await choose(page)
    await page.getByText('Fill in everything at once').click()
    await page.getByLabel('Paste what the script printed').fill(printed)
    await expect(page.getByLabel('Object ID', { exact: true })).toHaveValue(id)
    await expect(page.getByLabel('Client ID', { exact: true })).toHaveValue(clientId)
    await expect(page.getByLabel('Secret', { exact: true })).toHaveValue(secret)
    await expect(page.getByLabel('Paste what the script printed')).toHaveValue('')
    await next(page).click()
    await expect(page.getByRole('dialog', { name: 'Ownership Granted' })).toBeVisible()
  })
}

test('the guide beside the wizard keeps its place over steps and reloads', async ({ app }) => {
  const page = await app.open('/recover?scenario=owner-left&as=newcomer')
  await page.setViewportSize(wide)
  await choose(page)
  await page.getByRole('link', { name: 'More Info.' }).click()
  const beside = page.getByRole('complementary')
  await beside.getByRole('link', { name: /^Permission/ }).click()
  const title = beside.getByRole('heading', { level: 3, name: 'Permission' })
  await expect(title).toBeFocused()
  await beside.getByRole('checkbox', { name: 'Step 8 is done' }).check()
  const scrolled = () => beside.evaluate(({ scrollTop }) => scrollTop)
  const before = await scrolled()
  expect(before).toBeGreaterThan(0)

  await page.getByLabel('Object ID', { exact: true }).fill(id)
  await page.getByLabel('Client ID', { exact: true }).fill(clientId)
  await page.getByLabel('Secret', { exact: true }).fill(secret)
  await next(page).click()
  await expect(heading(page, 'Who will own the company?')).toBeFocused()
  expect(await scrolled()).toBe(before)
  await page.reload()
  await expect(heading(page, 'Claim Ownership')).toBeVisible()
  await expect(title).toBeVisible()
  await expect(beside.getByRole('checkbox', { name: 'Step 8 is done' })).toBeChecked()
  await beside.getByRole('button', { name: 'Close the guide' }).click()
  await expect(beside).toHaveCount(0)
})

test('what one tab makes another one shows and takes over: one registration, one secret', async ({
  app,
  context,
}) => {
  const hangs = encodeURIComponent('graphServicePrincipalCreate:timeout')
  const page = await app.open(`${guide}&scenario=owner-left&as=newcomer&faults=${hangs}#do-it`)
  await pressAndAccept(page, 'Look up my role')
  await pressAndAccept(page, 'Make the registration')
  const enterprise = page.getByRole('listitem').filter({ hasText: 'Its enterprise application' })
  await expect(enterprise).toContainText('Working')

  const other = await context.newPage()
  await other.goto(`${guide}&faults=&latency=0&studio=off#do-it`)
  await expect(other.getByText('Another tab is at work on it')).toBeVisible()
  await press(other, 'Go on in this tab')
  await expect(other.getByText('The registration is made')).toBeVisible()
  await expect(page.getByText('The registration is there')).toBeVisible()
  await expect(page.getByText('The registration is made')).toHaveCount(0)
  const secrets = await page.evaluate(() => {
    const { world } = JSON.parse(localStorage.getItem('holdfast.world') ?? '') as {
      world: { microsoft: { applications: { uniqueName?: string; secrets: unknown[] }[] } }
    }
    return world.microsoft.applications
      .filter(({ uniqueName }) => uniqueName)
      .map(({ secrets }) => secrets.length)
  })
  expect(secrets).toEqual([1])
})

test('signing out in one tab is seen in the other at once', async ({ app, context }) => {
  const page = await app.open('/recover?scenario=owner-left&as=newcomer')
  await expect(heading(page, 'Claim Ownership')).toBeVisible()
  const other = await context.newPage()
  await other.goto('/companies')
  await other.getByRole('button', { name: 'Sign Out' }).click()
  await expect(heading(page, 'You are signed out')).toBeVisible()
  // Until the other tab has been at Microsoft, the account is still signed in there, and needs no password.
  await expect(heading(other, 'Ready to explore?')).toBeVisible()
  await page.getByRole('button', { name: 'Sign In' }).click()
  await page.getByRole('button', { name: 'Nia Okafor' }).click()
  await typePassword(page)
  await expect(heading(page, 'Claim Ownership')).toBeVisible()
})
