import type { Page } from '@playwright/test'
import { heading } from './by-hand.ts'
import { expect, test } from './fixture.ts'

const contoso = '/c/b57fbf7b-677f-4929-bdd2-60da87c5f87a'

const cards = (page: Page) => page.getByRole('list', { name: 'Apps' }).getByRole('button')
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).click()

test('browse, filter and deploy, and see what Intune makes of it', async ({ app }) => {
  const page = await app.open(`${contoso}/app-catalog?scenario=licensed`)
  await expect(page.getByText('2,000 apps')).toBeVisible()
  await press(page, 'List View')
  await press(page, 'Grid View')

  await press(page, 'Filter')
  const panel = page.getByRole('dialog', { name: 'Filter the apps' })
  await panel.getByRole('searchbox', { name: 'Find a vendor' }).fill('yarrow')
  await panel.getByRole('checkbox', { name: 'Yarrow Labs' }).check()
  await panel.getByRole('button', { name: 'Apply All Filters' }).click()
  await expect(page.getByText('2,000 apps')).toBeHidden()
  for (const card of await cards(page).all()) await expect(card).toContainText('Yarrow Labs')
  await page.reload()
  await expect(cards(page).first()).toContainText('Yarrow Labs')

  await cards(page).first().click()
  const drawer = page.getByRole('dialog')
  const deploy = drawer.getByRole('button', { name: 'Deploy', exact: true })
  await deploy.click()
  await drawer.getByLabel('Display Name').fill('For everybody')
  await deploy.dblclick()
  await expect(page.getByText('Deployment For everybody created')).toBeVisible()
  await drawer.getByRole('link', { name: 'Edit Deployment' }).click()
  await expect(page.getByText('on its way to Intune')).toBeVisible()
  await page.keyboard.press('Escape')
  // Under the dialog it is out of everybody's reach.
  await expect(heading(page, 'Deployments')).toBeVisible()
  await expect(page.getByRole('row', { name: /For everybody/ })).toHaveCount(1)
})

test('the last of twenty thousand is one key away, and few are ever drawn', async ({ app }) => {
  const page = await app.open(`${contoso}/app-catalog?scenario=licensed&apps=20000`)
  await cards(page).first().focus()
  await page.keyboard.press('End')
  const last = page.locator('[aria-posinset="20000"]')
  await expect(last.getByRole('button')).toBeFocused()
  await expect(last.locator('strong')).toBeVisible()
  expect(await cards(page).count()).toBeLessThan(120)
  await page.keyboard.press('Home')
  await expect(page.locator('[aria-posinset="1"]').getByRole('button')).toBeFocused()
})

test('an expired licence shows all, and stops new work with its reason', async ({ app }) => {
  const page = await app.open(`${contoso}/app-catalog?scenario=trial-expired&app=app-00001`)
  const deploy = page.getByRole('button', { name: 'Deploy', exact: true })
  await expect(deploy).toHaveAttribute('aria-disabled', 'true')
  await deploy.focus()
  await expect(page.getByRole('tooltip', { name: /license has expired/ })).toBeVisible()
})

test('a deployment is deleted after a question', async ({ app }) => {
  const page = await app.open(`${contoso}/deployments?scenario=licensed`)
  await press(page, 'Actions for Kelmora Planner')
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  const dialog = page.getByRole('alertdialog')
  await expect(dialog.getByText('5.0.40 and 4.8.11')).toBeVisible()
  await dialog.getByRole('button', { name: 'Yes' }).click()
  await expect(page.getByText('Deployment Kelmora Planner deleted')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Kelmora Planner', exact: true })).toHaveCount(0)
})

test('of two tabs that save the company, the second is told and loses nothing', async ({
  app,
  context,
}) => {
  const page = await app.open(`${contoso}/settings/company?scenario=licensed`)
  const name = (tab: Page) => tab.getByLabel('Company Name')
  const other = await context.newPage()
  await other.goto(`${contoso}/settings/company`)
  await name(other).fill('Contoso East')
  await name(page).fill('Contoso West')
  await press(other, 'Save')
  await expect(other.getByText('Company information updated')).toBeVisible()

  await press(page, 'Save')
  await expect(page.getByText('Somebody else changed this')).toBeVisible()
  await expect(name(page)).toHaveValue('Contoso West')
  await press(page, 'Load the current values')
  await expect(name(page)).toHaveValue('Contoso East')
})

test('with recovery switched off, a claim is refused before it begins', async ({ app }) => {
  const page = await app.open(`${contoso}/settings/company?scenario=licensed`)
  await page.getByRole('switch', { name: 'Enable Company Recovery' }).click()
  await expect(page.getByText('nobody can bring this company back')).toBeVisible()
  await press(page, 'Save')
  await expect(page.getByText('Company information updated')).toBeVisible()

  await page.goto('/recover?as=newcomer&latency=0')
  await page.getByRole('combobox', { name: 'Company to Claim' }).fill('Contoso (US)')
  await page.getByRole('option', { name: 'Contoso (US)' }).click()
  await expect(page.getByText('Tenant recovery has been disabled')).toBeVisible()
})
