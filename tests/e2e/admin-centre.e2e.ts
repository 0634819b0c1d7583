import type { Page } from '@playwright/test'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { registrations } from '#mocks/scenarios/registrations.ts'
import { heading, tabTo } from './by-hand.ts'
import { expect, expectAccessible, test } from './fixture.ts'

const centre = '/demo/entra/applications'
const { ready, 'no-consent': unconsented } = registrations
const contoso = companyIdOf('contoso')
const story = 'scenario=owner-left&as=newcomer'
const guide = `/guide/app-registration?for=${contoso}`

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const entry = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'PMPC Recovery' }).getByRole('link', { name })
const panel = (page: Page, name: string) => page.getByRole('dialog', { name })

/** The value that stands beside a label under Essentials. */
const essential = async (page: Page, label: string) =>
  (await page.locator('dt', { hasText: label }).locator('+ dd').locator('code').textContent()) ?? ''

/** Opens the place of a step at Microsoft, in a tab of its own. */
async function openStep(page: Page, title: string): Promise<Page> {
  const opening = page.context().waitForEvent('page')
  await page
    .getByRole('listitem', { name: title })
    .getByRole('link', { name: /^Open this place at Microsoft/ })
    .click()
  return opening
}

/** Ticks the permission, and leaves the panel open. */
async function requestAuditLog(page: Page) {
  await button(page, 'Add a permission').click()
  const request = panel(page, 'Request API permissions')
  await request.getByRole('button', { name: /^Microsoft Graph/ }).click()
  await request.getByRole('button', { name: /^Application permissions/ }).click()
  await request.getByLabel('Select permissions').fill('AuditLog')
  await request.getByText('AuditLog (1)').click()
  await request.getByLabel('AuditLog.Read.All').check()
  return request
}

const nextChapter = (page: Page, chapter: string) =>
  page.getByRole('link', { name: `Next: ${chapter}` }).click()

test('the guide leads through all sixteen steps, and what they made recovers the company', async ({
  app,
}) => {
  const page = await app.open(`${guide}&${story}`)
  const centrePage = await openStep(page, '2. Begin a new registration')
  await centrePage.getByRole('link', { name: 'New registration' }).click()
  await centrePage.getByLabel('Name').fill('PMPC Recovery')
  await button(centrePage, 'Register').click()
  await expect(heading(centrePage, 'PMPC Recovery')).toBeFocused()
  for (const label of ['Application (client) ID', 'Object ID', 'Directory (tenant) ID']) {
    await page.getByRole('textbox', { name: label }).fill(await essential(centrePage, label))
  }
  await expect(page.getByText('This is the company’s tenant.')).toBeVisible()
  await expect(page.getByText(/^The wizard has both IDs now/)).toBeVisible()
  await centrePage.close()

  await nextChapter(page, 'Permission')
  const permissions = await openStep(page, '6. Add a permission')
  const request = await requestAuditLog(permissions)
  await request.getByRole('button', { name: 'Add permissions' }).click()
  await expect(permissions.getByText('Not granted for Contoso')).toBeVisible()
  await button(permissions, 'Grant admin consent for Contoso').click()
  await button(permissions, 'Yes').click()
  await expect(permissions.getByText('Grant consent - Grant consent successful')).toBeVisible()
  await expect(permissions.getByText('Granted for Contoso').first()).toBeVisible()
  await permissions.close()

  await nextChapter(page, 'Consent')
  await nextChapter(page, 'Secret')
  const secrets = await openStep(page, '14. Begin a new secret')
  await button(secrets, 'New client secret').click()
  const adding = panel(secrets, 'Add a client secret')
  await adding.getByLabel('Description').fill('PMPC Recovery')
  await button(secrets, 'Add').dblclick()
  await expect(secrets.getByText('PMPC Recovery credentials updated')).toBeVisible()
  await expect(secrets.getByRole('tab', { name: 'Client secrets (1)' })).toBeVisible()
  const row = secrets.getByRole('row', { name: /^PMPC Recovery/ })
  const secret = (await row.locator('code').first().textContent()) ?? ''
  await secrets.reload()
  await expect(secrets.getByRole('tab', { name: 'Client secrets (1)' })).toBeVisible()
  await expect(secrets.getByText(secret)).toHaveCount(0)
  await expect(row.locator('code').first()).toContainText(secret.slice(0, 3))

  await page.getByRole('link', { name: 'Continue in the wizard' }).click()
  await expect(page.getByLabel('Object ID')).not.toHaveValue('')
  await page.getByLabel('Secret', { exact: true }).fill(secret)
  await button(page, 'Continue').click()
  await page.getByRole('checkbox', { name: /^Accept all/ }).check()
  await button(page, 'Continue').click()
  await expect(heading(page, 'Microsoft’s log does not show everything yet')).toBeVisible()

  await button(secrets, 'Simulation').click()
  await button(secrets, 'Let 5 minutes pass').click()
  await button(page, 'Look again now').click()
  await expect(page.getByRole('dialog', { name: 'Ownership Granted' })).toContainText(
    '"Nia Okafor" has received full admin',
  )
})

test('the guide leads to the deletion, and every tab knows of it', async ({ app, context }) => {
  const other = await context.newPage()
  const page = await app.open(`${guide}&${story}#afterwards`)
  await expect(page.getByRole('heading', { name: 'Afterwards' })).toBeVisible()
  await other.goto(`${centre}/${ready.clientId}`)
  await expect(heading(other, 'PMPC Recovery')).toBeVisible()
  const afterwards = await openStep(page, '17. Find the registration again')
  await afterwards.getByRole('tab', { name: 'All applications' }).click()
  await afterwards
    .getByRole('row', { name: new RegExp(ready.clientId) })
    .getByRole('link')
    .click()
  await button(afterwards, 'Delete').click()
  const deleting = panel(afterwards, 'Delete app registration')
  await deleting.getByLabel(/^I understand the implications/).check()
  await deleting.getByRole('button', { name: 'Delete' }).click()
  await expect(afterwards.getByText('Successfully deleted application PMPC Recovery')).toBeVisible()
  await expect(other.getByText('There is no such registration')).toBeVisible()
})

test('the Object ID of the enterprise application is refused, that of the registration is not', async ({
  app,
}) => {
  const page = await app.open(`${centre}/${ready.clientId}?${story}`)
  const objectId = await essential(page, 'Object ID')
  await page.getByRole('link', { name: 'PMPC Recovery' }).click()
  await expectAccessible(heading(page, 'PMPC Recovery | Properties'))
  const principalId = await essential(page, 'Object ID')
  expect(principalId).not.toBe(objectId)

  await app.open('/recover')
  await page.getByRole('combobox', { name: 'Company to Claim' }).fill('Contoso (US)')
  await page.getByRole('option', { name: 'Contoso (US)' }).click()
  await page.getByLabel('Client ID').fill(ready.clientId)
  await page.getByLabel('Object ID').fill(principalId)
  await page.getByLabel('Secret', { exact: true }).fill(ready.secret)
  await button(page, 'Continue').click()
  await page.getByRole('checkbox', { name: /^Accept all/ }).check()
  await button(page, 'Continue').click()
  await expect(page.getByText('The Object ID is that of the enterprise application.')).toBeVisible()
  await page.getByLabel('Object ID').fill(objectId)
  await page.getByLabel('Secret', { exact: true }).fill(ready.secret)
  await button(page, 'Continue').click()
  await page.getByRole('checkbox', { name: /^Accept all/ }).check()
  await button(page, 'Continue').click()
  await expect(page.getByRole('dialog', { name: 'Ownership Granted' })).toBeVisible()
})

test('roles matter: what a person may not do says so, and another takes over', async ({ app }) => {
  const page = await app.open(`${centre}?scenario=owner-left&as=custom-app-admin`)
  await expectAccessible(heading(page, 'You do not have access'))
  await button(page, 'Signed in as Cora Lind, Contoso').click()
  await page.getByRole('menuitemradio', { name: /^Omar Haddad/ }).click()
  await expect(heading(page, 'App registrations')).toBeVisible()

  await app.open(`${centre}/${unconsented.clientId}/permissions`)
  const consent = button(page, 'Grant admin consent for Contoso')
  await tabTo(consent)
  await expect(page.getByRole('tooltip')).toContainText('need a Global Administrator')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
  await expect(page.getByText('Not granted for Contoso')).toBeVisible()
})

// The others are states of the gallery, and are looked at there.
test('every page that only a way through the center leads to holds in every look', async ({
  app,
}) => {
  const page = await app.open(`${centre}/${ready.clientId}?${story}`)
  await expectAccessible(heading(page, 'PMPC Recovery'))
  await app.open('/demo/entra/enterprise')
  await expectAccessible(heading(page, 'Enterprise applications'))
})

test('every closed door holds in every look', async ({ app }) => {
  const page = await app.open(`/demo/entra/fce67a04-4a3e-408c-ba87-2a69f00da989?${story}`)
  await expectAccessible(heading(page, 'This link leads to Fabrikam'))
  await app.open(`${centre}/none`)
  await expectAccessible(page.getByText('There is no such registration'))
  await app.open(`${centre}?as=nobody`)
  await expectAccessible(heading(page, 'Who is at the keyboard?'))
})

test('every question about permissions holds in every look', async ({ app }) => {
  const page = await app.open(`${centre}/${unconsented.clientId}/permissions?${story}`)
  await expectAccessible(await requestAuditLog(page))
  await page.keyboard.press('Escape')
  await button(page, 'Grant admin consent for Contoso').click()
  await expectAccessible(button(page, 'Yes'))
  await button(page, 'Yes').click()
  await expectAccessible(page.getByText('Granted for Contoso').first())
})

test('every other question holds in every look', async ({ app }) => {
  const page = await app.open(`${centre}/${ready.clientId}?${story}`)
  await button(page, 'Delete').click()
  await expectAccessible(panel(page, 'Delete app registration'))
  await page.keyboard.press('Escape')
  await entry(page, 'Certificates & secrets').click()
  await button(page, 'New client secret').click()
  await expectAccessible(panel(page, 'Add a client secret'))
  await button(page, 'Add').click()
  await expectAccessible(button(page, 'Copy Value'))
})
