import type { Page } from '@playwright/test'
import { registrations } from '#mocks/scenarios/registrations.ts'
import { expectReadable } from './fit.ts'
import { expect, test } from './fixture.ts'

/** What A4 and Letter hold between our margins, at 96 pixels an inch. */
const papers = { A4: 673, Letter: 695 }
const wizard = '/recover?scenario=owner-left&as=two-companies'

/** Prints as the browser would, and looks at the sheets. */
async function expectGoodSheets(page: Page, print: () => Promise<void>) {
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '')
  })
  await print()
  await expect(page.locator('html[data-printed]')).toHaveCount(1)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  for (const [paper, width] of Object.entries(papers)) {
    await page.setViewportSize({ width, height: 900 })
    await expectReadable(page, paper)
  }
  // Black on white, whatever the theme, and nothing to press.
  await expect(page.locator('html')).toHaveCSS('color', 'rgb(27, 28, 46)')
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
  await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0)
}

/** Goes on at the screen. */
async function putAway(page: Page) {
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: null })
  await page.setViewportSize({ width: 1280, height: 720 })
}

async function chooseContoso(page: Page) {
  await page.getByRole('combobox', { name: 'Company to Claim' }).fill('Contoso (US)')
  await page.getByRole('option', { name: /^Contoso \(US\)/ }).click()
}

const printButton = (page: Page) => page.getByRole('button', { name: 'Print' })

test('the whole guide is printed, a chapter a sheet, with all its pictures', async ({ app }) => {
  const guide = '/guide/app-registration?for=b57fbf7b-677f-4929-bdd2-60da87c5f87a'
  const page = await app.open(`${guide}&scenario=owner-left&as=newcomer&theme=contrast#consent`)
  await expect(page.getByRole('heading', { level: 2, name: 'Consent' })).toBeVisible()
  await expectGoodSheets(page, () => printButton(page).click())
  const chapters = ['Register', 'Permission', 'Consent', 'Secret', 'Afterwards']
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(chapters)
  for (const chapter of chapters.slice(1))
    await expect(page.getByRole('heading', { level: 2, name: chapter })).toHaveCSS(
      'break-before',
      'page',
    )
  await expect(page.getByRole('main').getByRole('img')).toHaveCount(19)
  await expect(page.locator('main [role=img]:empty')).toHaveCount(0)

  await putAway(page)
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Consent'])
})

test('the pack for a colleague and the receipt are printed without the page behind', async ({
  app,
}) => {
  const page = await app.open(`${wizard}&theme=dark`)
  await chooseContoso(page)
  await page.getByText('Can I do this?').click()
  await page.getByRole('button', { name: 'Hand over to a colleague' }).click()
  await expectGoodSheets(page, () => printButton(page).click())
  const pack = page.getByText('Recovering Contoso in Holdfast')
  await expect(pack).toContainText('Microsoft Graph PowerShell')
  expect(await pack.evaluate((text) => text.scrollHeight - text.clientHeight)).toBe(0)
  await expect(page.getByText('Company to Claim')).toBeHidden()
  await putAway(page)
  await page.keyboard.press('Escape')

  const { id, clientId, secret } = registrations.ready
  for (const [label, value] of [
    ['Object ID', id],
    ['Client ID', clientId],
    ['Secret', secret],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(value)
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Ownership Granted' })).toBeVisible()
  await expectGoodSheets(page, () => printButton(page).click())
  await expect(
    page.getByText(/^Contoso, whose Directory \(tenant\) ID ends in 8012d/),
  ).toBeVisible()
  await expect(page.getByText('Company to Claim')).toBeHidden()
})
