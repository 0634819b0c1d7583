import { heading, passMicrosoft, people, typePassword } from './by-hand.ts'
import { expect, test } from './fixture.ts'

test('consent can be refused, and given after all', async ({ app }) => {
  const page = await app.open('/?scenario=tour&as=nobody')
  await page.getByRole('button', { name: 'Sign Up' }).click()
  await passMicrosoft(page, people.noCompany)
  await expect(heading(page, 'Permissions requested')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()

  await expect(heading(page, 'The sign-in was canceled')).toBeVisible()
  await page.getByRole('button', { name: 'Sign In' }).click()
  await page.getByRole('button', { name: 'Zed Young' }).click()
  await page.getByRole('button', { name: 'Accept' }).click()

  await expect(heading(page, 'Where shall the data of your company be stored?')).toBeVisible()
})

test('a wrong password and a disabled account are told, and another account is let in', async ({
  app,
}) => {
  const page = await app.open('/?scenario=owner-left')
  await page.getByRole('button', { name: 'Sign In' }).click()
  await passMicrosoft(page, people.owner, 'wrong')
  await expect(page.getByText('That password is not right')).toBeVisible()
  await expect(page.getByLabel('Password')).toBeFocused()

  await typePassword(page)
  await expect(page.getByText('This account is switched off')).toBeVisible()
  await expect(page.getByText('AADSTS50057')).toBeVisible()

  await page.getByRole('button', { name: 'Use another account' }).click()
  await passMicrosoft(page, people.newcomer)
  await expect(page.getByRole('list', { name: 'Companies' })).toContainText('Contoso')
})

test('a sign-in that ended is renewed in place, and nothing typed is lost', async ({
  app,
  context,
}) => {
  const faults = 'profileUpdate%231:status-401;entraToken:delay-900'
  const page = await app.open(`/?scenario=licensed&faults=${faults}`)
  await page.getByRole('button', { name: 'Account of Ana Silva' }).click()
  await page.getByRole('menuitem', { name: 'Profile' }).click()
  await page.getByLabel('First Name').fill('Anabela')

  const elsewhere = await context.newPage()
  await elsewhere.goto('/entra.html')
  await expect(heading(elsewhere, 'You are signed out')).toBeVisible()

  await page.getByRole('button', { name: 'Save' }).click()
  const question = page.getByRole('dialog', { name: 'Your sign-in has ended' })
  const openWindow = async () => {
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      question.getByRole('button', { name: 'Sign In' }).click(),
    ])
    await expect(heading(popup, 'Enter password')).toBeVisible()
    return popup
  }

  await (await openWindow()).close()
  await expect(question.getByText('The sign-in window was closed')).toBeVisible()

  await typePassword(await openWindow())
  await expect(question).toBeHidden()
  await expect(page.getByText('User Profile updated')).toBeVisible()

  await page.getByRole('button', { name: 'Account of Anabela Silva' }).click()
  await page.getByRole('menuitem', { name: 'Profile' }).click()
  await expect(page.getByLabel('First Name')).toHaveValue('Anabela')
})

test('whoever left the page open for an hour gives the password once more before Intune is disconnected', async ({
  app,
  context,
}) => {
  // What is done by night would change what is about to be deleted.
  const now = 'now=2026-03-02T09:00:00Z'
  const page = await app.open(`/settings/environments?scenario=licensed&show=disconnect&${now}`)
  await expect(page.getByText('2 notifications')).toBeVisible()
  const elsewhere = await context.newPage()
  await elsewhere.goto('/demo/clock?studio=off')
  for (let times = 0; times < 2; times += 1)
    await elsewhere.getByRole('button', { name: '+ 1 hour' }).click()
  await page.bringToFront()
  await page.getByRole('button', { name: 'OK' }).click()
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page
      .getByRole('dialog', { name: 'Sign in once more' })
      .getByRole('button', { name: 'Sign In' })
      .click(),
  ])
  await expect(heading(popup, 'Enter password')).toBeVisible()
  await typePassword(popup)
  await expect(page.getByText('Intune disconnected')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Connect' })).toBeVisible()
})

test('whoever signs in as somebody else in another tab is asked for over the page, which stays as it stands', async ({
  app,
  context,
}) => {
  const page = await app.open('/settings/users?scenario=licensed')
  await expect(heading(page, 'Users')).toBeVisible()
  // Loaded again, a page stands on MSAL alone, and no longer on what its link has brought.
  await page.reload()
  await expect(heading(page, 'Users')).toBeVisible()
  const elsewhere = await context.newPage()
  await elsewhere.goto('/settings/users?as=reader&latency=0&studio=off')
  await expect(elsewhere.getByRole('button', { name: 'Account of Rita Moreau' })).toBeVisible()
  await elsewhere.reload()
  await expect(elsewhere.getByRole('button', { name: 'Account of Rita Moreau' })).toBeVisible()

  await page.bringToFront()
  await page.getByRole('link', { name: 'Events' }).click()
  const question = page.getByRole('dialog', { name: 'Your sign-in has ended' })
  await expect(question).toBeVisible()
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await question.getByRole('button', { name: 'Not now' }).click()
  await expect(heading(page, 'Events')).toBeFocused()
})
