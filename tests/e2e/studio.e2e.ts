import type { Page } from '@playwright/test'
import { heading } from './by-hand.ts'
import { expect, expectAccessible, test } from './fixture.ts'

const now = 'now=2026-03-02T09:00:00Z&clock=frozen'
const companies = `/companies?scenario=tour&as=two-companies&studio=on&${now}`

const handle = (page: Page) => page.getByRole('button', { name: 'Demo' })
const studio = (page: Page) => page.getByRole('region', { name: 'Studio' })

async function openRoom(page: Page, name: string) {
  if (!(await studio(page).isVisible())) await handle(page).click()
  await studio(page).getByRole('button', { name, exact: true }).click()
  await expect(studio(page).getByRole('heading', { level: 2, name, exact: true })).toBeVisible()
}

for (const room of ['', 'clock', 'faults', 'traffic', 'outbox', 'world', 'directory']) {
  test(`the room /demo/${room} holds in every look`, async ({ app }) => {
    const page = await app.open(`/demo/${room}?scenario=tour&as=owner&${now}`)
    await expectAccessible(page.getByRole('heading', { level: 1 }))
  })
}

test('the studio opens beside the page, with pointer and keyboard, and holds in every look', async ({
  app,
}) => {
  const page = await app.open(companies)
  await handle(page).click()
  await expectAccessible(studio(page))
  await page.setViewportSize({ width: 1440, height: 900 })
  const beside = await page.getByRole('main').boundingBox()
  const panel = await studio(page).boundingBox()
  expect((beside?.x ?? 0) + (beside?.width ?? 0)).toBeLessThanOrEqual(panel?.x ?? 0)

  await page.keyboard.press('Escape')
  await expect(studio(page)).toBeHidden()
  await expect(handle(page)).toBeFocused()
  await page.keyboard.press('Alt+Shift+S')
  await expect(studio(page)).toBeVisible()
})

test('over an open dialog the studio is in use, and the dialog makes room for it', async ({
  app,
}) => {
  const page = await app.open(companies)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('button', { name: 'Contact our Support' }).click()
  const dialog = page.getByRole('dialog', { name: 'Contact Support' })
  await expect(dialog).toBeVisible()
  await openRoom(page, 'World')
  await studio(page).getByRole('combobox', { name: 'What happens' }).click()
  await page.getByRole('option', { name: 'The US region goes down' }).click()
  await studio(page).getByRole('button', { name: 'Let it happen' }).click()
  await expect(studio(page).getByRole('button', { name: /^Undo:/ })).toBeVisible()
  const box = await dialog.boundingBox()
  const panel = await studio(page).boundingBox()
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(panel?.x ?? 0)

  await page.keyboard.press('Escape')
  await expect(studio(page)).toBeHidden()
  await expect(dialog).toBeVisible()
})

test('the handle is dragged out of the way and stays there', async ({ app }) => {
  const page = await app.open(companies)
  const box = await handle(page).boundingBox()
  if (!box) throw new Error('There is no handle')
  await page.mouse.move(box.x + 10, box.y + 10)
  await page.mouse.down()
  await page.mouse.move(200, 300, { steps: 4 })
  await page.mouse.up()
  await expect(studio(page)).toBeHidden()
  const moved = await handle(page).boundingBox()
  expect(Math.abs((moved?.x ?? 0) - 190)).toBeLessThan(60)
  await page.reload()
  await expect.poll(() => handle(page).boundingBox()).toEqual(moved)
})

test('the page follows the clock of the studio', async ({ app }) => {
  const page = await app.open(companies)
  await page.getByRole('button', { name: 'Request Access: Contoso Labs' }).click()
  await page.getByRole('button', { name: 'Submit' }).click()
  const renotify = page.getByRole('button', { name: 'Renotify: Contoso Labs' })
  await expect(renotify).toHaveAttribute('aria-disabled', 'true')
  await openRoom(page, 'Clock')
  await studio(page)
    .getByRole('button', { name: /^Just after: Max Weber may remind/ })
    .click()
  await expect(renotify).not.toHaveAttribute('aria-disabled')
  await openRoom(page, 'Outbox')
  await expect(studio(page).getByRole('article')).toHaveCount(1)
})

test('a fault that was built is met by the page, and its link meets it again', async ({
  app,
  context,
}) => {
  const page = await app.open(companies)
  await openRoom(page, 'Faults')
  await studio(page).getByRole('combobox', { name: 'Operation' }).fill('companyList')
  await page.getByRole('option', { name: 'companyList', exact: true }).click()
  await studio(page).getByRole('button', { name: 'Add the fault' }).click()
  const broken = heading(page, 'Something went wrong on our side')
  await expect(broken).toBeVisible()

  const link = await studio(page)
    .getByText(/faults=companyList/)
    .textContent()
  await studio(page).getByRole('button', { name: 'Remove companyList:status-500' }).click()
  await expect(broken).toBeHidden()
  const other = await context.newPage()
  await other.goto(link ?? '')
  await expect(heading(other, 'Something went wrong on our side')).toBeVisible()
})

for (const transport of ['page', 'worker']) {
  test(`the traffic is watched through the transport ${transport}`, async ({ app }) => {
    const page = await app.open(`${companies}&transport=${transport}`)
    await expect(page.getByRole('link', { name: 'Select: Contoso' })).toBeVisible()
    await openRoom(page, 'Traffic')
    const calls = studio(page).getByRole('list', { name: 'Calls' })
    await calls.getByText(/^\/api\/companies/).click()
    await expect(calls.getByText('companyList', { exact: false }).first()).toBeVisible()
    await expect(calls.getByText(/authorization: •••/)).toBeVisible()
  })
}

test('somebody else is at the page after one click', async ({ app }) => {
  const page = await app.open(companies)
  await openRoom(page, 'Directory')
  await studio(page).getByRole('link', { name: 'Act as Fay Jensen' }).click()
  await expect(page.getByRole('link', { name: 'Select: Fabrikam' })).toBeVisible()
  await expect(studio(page)).toBeVisible()
})

test('a world travels by link into a browser that never saw it', async ({ app, browser }) => {
  const page = await app.open(companies)
  await page.getByRole('button', { name: 'Request Access: Contoso Labs' }).click()
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect(page.getByRole('button', { name: 'Withdraw: Contoso Labs' })).toBeVisible()
  await openRoom(page, 'World')
  await studio(page).getByRole('button', { name: 'Make a link to this world' }).click()
  const link = await studio(page)
    .getByText(/#world=/)
    .textContent()

  const stranger = await browser.newPage()
  await stranger.goto(link ?? '')
  await expect(stranger.getByRole('button', { name: 'Withdraw: Contoso Labs' })).toBeVisible()
  expect(new URL(stranger.url()).hash).toBe('')
  await stranger.close()
})

test('a second tab sees what the studio of the first one changed', async ({ app, context }) => {
  const page = await app.open(companies)
  await expect(page.getByRole('link', { name: 'Select: Contoso' })).toBeVisible()
  const other = await context.newPage()
  await other.goto('/demo/world')
  await other.getByRole('combobox', { name: 'What happens' }).click()
  await other.getByRole('option', { name: 'The EU region goes down' }).click()
  await other.getByRole('button', { name: 'Let it happen' }).click()
  await page.getByRole('link', { name: 'Create Company' }).click()
  await expect(page).toHaveURL(/\/companies\/new/)
  await page.goBack()
  await expect(page).toHaveURL(/\/companies$/)
  await page.reload()
  await expect(page.getByRole('heading', { name: /unavailable in the EU region/ })).toBeVisible()
})

test('nothing of the studio is fetched before the page is there, and only the handle then', async ({
  app,
  context,
}) => {
  const files: string[] = []
  context.on('request', (request) => files.push(new URL(request.url()).pathname))
  const page = await app.open(companies)
  await expect(handle(page)).toBeVisible()
  const ofStudio = () =>
    files.filter((file) => /panel|room(?!-ids)|gallery|areas|arrive/.test(file))
  expect(ofStudio()).toEqual([])
  const handles = files.filter((file) => /\/handle-/.test(file))
  expect(handles.length).toBeGreaterThan(0)
  await handle(page).click()
  await expect(studio(page)).toBeVisible()
  expect(ofStudio().length).toBeGreaterThan(0)
})

test('with studio=off no trace of it is on the page, the landing page included', async ({
  app,
}) => {
  const page = await app.open('/?scenario=tour&as=nobody&studio=on')
  await expect(page.getByRole('link', { name: 'Demo' })).toBeVisible()
  await app.open('/?scenario=tour&as=nobody&studio=off')
  await expect(heading(page, 'Ready to explore?')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Demo' })).toBeHidden()
})
