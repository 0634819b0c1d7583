import { chooseInAccountMenu, heading } from './by-hand.ts'
import { expect, expectAccessible, saveData, test } from './fixture.ts'

// Nothing is on its way when the connection goes.
test.beforeEach(({ page }) => saveData(page))

test('offline, what is typed stays, and goes out once the connection is back', async ({
  app,
  context,
  page,
}) => {
  await app.open('/app-catalog?scenario=licensed')
  await expect(heading(page, 'App Catalog')).toBeVisible()
  await chooseInAccountMenu(page, 'Profile')
  const dialog = page.getByRole('dialog', { name: 'User Profile' })
  await dialog.getByLabel('First Name').fill('Anabela')
  await page.waitForLoadState('networkidle')

  await context.setOffline(true)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByText('The portal did not answer.')).toBeVisible()
  await expect(dialog.getByLabel('First Name')).toHaveValue('Anabela')

  await context.setOffline(false)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('User Profile updated')).toBeVisible()
})

test('offline, a bar stands above the page until the connection is back', async ({
  app,
  context,
  page,
}) => {
  const handle = page.waitForResponse(/assets\/handle-.*\.js$/)
  await app.open('/app-catalog?scenario=licensed')
  await expect(heading(page, 'App Catalog')).toBeVisible()
  // The last things that a demo fetches by itself.
  await handle
  await expect(page.getByRole('region', { name: 'Notifications' })).toBeAttached()
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  const tryNow = page.getByRole('button', { name: 'Try now' })
  await expect(tryNow).toBeVisible()
  await expectAccessible(heading(page, 'App Catalog'))
  await context.setOffline(false)
  await expect(tryNow).toBeHidden()
})

test('offline, what cannot be fetched stays closed, and opens once the connection is back', async ({
  app,
  context,
  page,
}) => {
  app.allow(/ERR_INTERNET_DISCONNECTED/, 'the browser’s own word on what it could not fetch')
  await app.open('/settings/company?scenario=licensed')
  const name = page.getByLabel('Company Name')
  await name.fill('Contoso Group')
  await expect(page.getByRole('region', { name: 'Notifications' })).toBeAttached()
  await page.waitForLoadState('networkidle')

  await context.setOffline(true)
  await page.getByRole('button', { name: /^Notifications/ }).click()
  await expect(page.getByText(/^This part could not be fetched/)).toBeVisible()
  await expect(name).toHaveValue('Contoso Group')
  await page.getByRole('button', { name: /^Account of/ }).click()
  await expect(page.getByText(/^This part could not be fetched/)).toHaveCount(2)

  await context.setOffline(false)
  const drawer = page.getByRole('dialog', { name: 'Notifications' })
  // What failed a moment ago may still have been on its way; then somebody presses once more.
  await expect(async () => {
    await page.getByRole('button', { name: /^Notifications/ }).click()
    await expect(drawer).toBeVisible({ timeout: 3000 })
  }).toPass()
  await expectAccessible(drawer)
  await page.keyboard.press('Escape')
  // It gives the focus back, which would close a menu that is opened before.
  await expect(drawer).toBeHidden()
  await chooseInAccountMenu(page, 'Profile')
  await expect(page.getByRole('dialog', { name: 'User Profile' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(name).toHaveValue('Contoso Group')
})
