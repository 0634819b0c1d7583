import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

const opened: Record<string, (page: Page) => ReturnType<Page['getByRole']>> = {
  'App Catalog': (page) => button(page, /^Ardabra Almanac/),
  Deployments: (page) => page.getByRole('button', { name: 'Sylbeck Scanner', exact: true }),
  Events: (page) => page.getByRole('rowheader').first().getByRole('link'),
  Environments: (page) => button(page, 'Show the permissions'),
}

test('whoever closes what they opened is where they were, and Back leads away from there', async ({
  app,
}) => {
  const page = await app.open('/settings/company?scenario=licensed')
  const start = page.getByRole('heading', { level: 1, name: 'Company' })
  await expect(start).toBeVisible()
  for (const [name, opener] of Object.entries(opened)) {
    await page.getByRole('link', { name, exact: true }).click()
    await opener(page).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.goBack()
    await expect(start, `back from ${name}`).toBeVisible()
  }
})
