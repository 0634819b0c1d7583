import { chooseInAccountMenu, heading } from './by-hand.ts'
import { expect, test } from './fixture.ts'

const contoso = '/c/b57fbf7b-677f-4929-bdd2-60da87c5f87a'
const fabrikam = '/c/80e77c29-f0aa-45d4-9dc5-50f0e49f902f'

test('a tab left behind cannot change its company, and can come back', async ({ app, context }) => {
  const page = await app.open(`${contoso}?scenario=tour&as=two-companies`)
  const account = page.getByRole('button', { name: 'Account of Max Weber' })
  await expect(account).toContainText('Contoso')

  const other = await context.newPage()
  await other.goto(fabrikam)
  await expect(other.getByRole('button', { name: 'Account of Max Weber' })).toContainText(
    'Fabrikam',
  )

  await page.getByRole('button', { name: 'Notifications, 1 new' }).click()
  const refusal = page.getByRole('dialog', { name: 'Nothing was changed' })
  await expect(refusal).toContainText('This page shows Contoso')
  await expect(refusal).toContainText('signed in to Fabrikam')

  await refusal.getByRole('button', { name: 'Sign in to Contoso again' }).click()
  await expect(refusal).toBeHidden()
  // What was open is open still, and counts as seen.
  await expect(page.getByText('Sam Ortiz asks for access')).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('button', { name: 'Notifications', exact: true })).toBeVisible()
  await expect(account).toContainText('Contoso')
})

test('a second tab is signed in too, and sees what the first one did', async ({ app, context }) => {
  const page = await app.open('/companies?scenario=tour&as=two-companies')
  const other = await context.newPage()
  await other.goto('/companies')

  await page.getByRole('button', { name: 'Request Access: Contoso Labs' }).click()
  await page.getByLabel('Reason for Request').fill('I follow Lena')
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect(page.getByText('Access request sent')).toBeVisible()

  await other.reload()
  await other.getByRole('button', { name: 'Withdraw: Contoso Labs' }).click()
  await expect(other.getByText('Access request withdrawn')).toBeVisible()

  await page.reload()
  await expect(page.getByRole('button', { name: 'Request Access: Contoso Labs' })).toBeVisible()
})

test('signing out in one tab ends the session of the other', async ({ app, context }) => {
  const page = await app.open('/?scenario=licensed')
  await expect(heading(page, 'App Catalog')).toBeVisible()
  const other = await context.newPage()
  await other.goto('/')
  await expect(heading(other, 'App Catalog')).toBeVisible()

  await chooseInAccountMenu(other, 'Sign Out')
  await expect(heading(other, 'Ready to explore?')).toBeVisible()

  await page.reload()
  await expect(heading(page, 'You are signed out')).toBeVisible()
  await expect(page.getByText('Contoso')).toHaveCount(0)
})
