import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'

const box = (page: Page) => page.getByRole('combobox', { name: 'Search' })
const exportOf = (page: Page, n: string) => page.getByRole('button', { name: `Export (${n})` })
const row = (page: Page, n: number) => page.locator(`[data-row="${String(n)}"]`)

test('an auditor finds an event, hands its address on, and exports what they see', async ({
  app,
}) => {
  const page = await app.open('/events?scenario=licensed&now=2026-03-02T09:00:00Z')
  await expect(exportOf(page, '60')).toBeVisible()

  // A filter set in the sidebar is a text in the box.
  await page.getByRole('button', { name: 'Filters' }).click()
  await page.getByLabel('Category').click()
  await page.getByRole('option', { name: 'Application' }).click()
  await page.getByRole('button', { name: 'Apply All Filters' }).click()
  await expect(box(page)).toHaveValue('category:Application')
  await expect(page.getByRole('form', { name: 'Filters' })).toBeVisible()
  await box(page).fill('category:Application harbour')
  await expect(exportOf(page, '3')).toBeVisible()

  // The address leads to the same event again.
  await page.getByRole('link', { name: /^Application Harbour Scales Changed/ }).click()
  const drawer = page.getByRole('dialog', { name: /^Application Harbour Scales Changed/ })
  await expect(drawer.getByText('REBOOT=R')).toBeVisible()
  await page.reload()
  await expect(drawer.getByText('REBOOT=R')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await expect(box(page)).toHaveValue('category:Application harbour')

  const download = page.waitForEvent('download')
  await exportOf(page, '3').click()
  const file = await download
  expect(file.suggestedFilename()).toBe('events_log_entries.csv')
  expect(await readFile(await file.path(), 'utf8')).toBe(
    [
      '\uFEFFDate,Title,Architecture,Installer Type,User,Category,Operation,Type,Version,Description',
      '2026-02-23T09:00:00.000Z,Application Harbour Scales Changed by cora.lind@contoso.example,x64,MSI,cora.lind@contoso.example,Application,Updated,General,4.3,cora.lind@contoso.example changed the application Harbour Scales.',
      '2026-02-09T10:00:00.000Z,Binary File Uploaded to Application Harbour Scales,x64,MSI,cora.lind@contoso.example,Application,Uploaded,General,4.2,cora.lind@contoso.example uploaded the installer of Harbour Scales.',
      '2026-02-09T09:00:00.000Z,Application Harbour Scales Created,x64,MSI,cora.lind@contoso.example,Application,Created,General,4.2,cora.lind@contoso.example added the application Harbour Scales.',
      '',
    ].join('\r\n'),
  )
})

test('a part of the time is taken by dragging over the timeline', async ({ app }) => {
  const page = await app.open('/events?scenario=licensed&now=2026-03-02T09:00:00Z')
  const chart = page.getByRole('img', { name: /^60 events in the last 30 days/ })
  const { x, y, width, height } = (await chart.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.move(x + width * 0.5, y + height / 2)
  await page.mouse.down()
  await page.mouse.move(x + width * 0.6, y + height / 2, { steps: 4 })
  await page.mouse.up()
  await expect(box(page)).toHaveValue(/^after:2026-02-15T\S+ before:2026-02-18\S*$/)
  await page.getByRole('button', { name: 'All 30 days' }).click()
  await expect(exportOf(page, '60')).toBeVisible()
})

test('the scroll bar reaches the last of a million events, and a search all of them', async ({
  app,
}) => {
  // Of so many, one is removed every few seconds, unless the clock stands still.
  const page = await app.open(
    '/events?scenario=large-company&events=1000000&size=endless&clock=frozen',
  )
  await expect(exportOf(page, '1,000,000')).toBeVisible()
  const list = page.getByRole('rowgroup').nth(1)
  const scrollTo = (share: number) =>
    list.evaluate((element, part) => {
      element.scrollTop = part * (element.scrollHeight - element.clientHeight)
    }, share)
  // The list scrolls inside of a page that scrolls.
  await page.setViewportSize({ width: 1280, height: 1200 })
  await scrollTo(1)
  await expect(row(page, 999_999)).toBeInViewport()
  await scrollTo(0.5)
  await expect(row(page, 500_000)).toBeInViewport()
  await scrollTo(0)
  await row(page, 0).focus()
  await page.keyboard.press('End')
  await expect(row(page, 999_999)).toBeFocused()

  await box(page).fill('chrome severity:General -operation:synchronized')
  await expect(row(page, 0)).toBeInViewport()
  await expect(row(page, 0)).toContainText('Chrome')
})

test('a long export tells how far it is, and can be stopped', async ({ app }) => {
  const page = await app.open('/events?scenario=large-company&events=300000&latency=200')
  await exportOf(page, '300,000').click()
  await expect(page.getByText(/^[1-9]\d?[05],000 of 300,000$|^5,000 of 300,000$/)).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(exportOf(page, '300,000')).toBeVisible()
})

test.describe('far away', () => {
  test.use({ timezoneId: 'Asia/Tokyo' })

  test('times are those of the person, or UTC', async ({ app }) => {
    const page = await app.open('/events?scenario=licensed&now=2026-03-02T09:00:00Z')
    const newest = page.getByRole('row').nth(1)
    await expect(newest).toContainText('05:59:59 PM')
    await page.getByRole('switch', { name: 'Times in UTC' }).click()
    await expect(newest).toContainText('08:59:59 AM')
    await page.reload()
    await expect(newest).toContainText('08:59:59 AM')
  })
})
