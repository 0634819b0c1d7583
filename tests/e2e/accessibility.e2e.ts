import type { Page } from '@playwright/test'
import { heading, passMicrosoft, people, tabTo, typePassword } from './by-hand.ts'
import { expect, expectAccessible, expectNoFindings, test } from './fixture.ts'

const chooseCompany = 'Select the Company You Want to Sign In To'

const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name })
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()

async function close(page: Page) {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('menu')).toHaveCount(0)
}

test('the way in: landing page and Microsoft', async ({ app }) => {
  const page = await app.open('/?scenario=tour&as=nobody')
  await expectAccessible(heading(page, 'Ready to explore?'))

  await press(page, 'Sign In')
  await expectAccessible(heading(page, 'Sign in'))
  await passMicrosoft(page, people.noCompany, 'wrong')
  await expectAccessible(page.getByText('That password is not right'))
  await typePassword(page)
  await expectAccessible(heading(page, 'Permissions requested'))
  await press(page, 'Cancel')
  await expectAccessible(heading(page, 'The sign-in was cancelled'))
  await press(page, 'Sign In')
  await expectAccessible(heading(page, 'Pick an account'))
  await page.goto('/entra.html?client_id=unknown')
  await expectAccessible(heading(page, 'You cannot sign in like this'))
  await page.goto('/entra.html')
  await expectAccessible(heading(page, 'You are signed out'))
})

test('the choice of company, and what opens over it', async ({ app }) => {
  const page = await app.open('/companies?scenario=owner-left&as=newcomer')
  await expectAccessible(heading(page, chooseCompany))

  await press(page, 'Request Access: Contoso Labs')
  await expectAccessible(dialog(page, 'Request Access to join "Contoso Labs"'))
  await press(page, 'Submit')
  await expect(page.getByText('Access request sent')).toBeVisible()
  await expectAccessible(page.getByRole('button', { name: 'Withdraw: Contoso Labs' }))

  await press(page, 'Request Access: Northwind Traders')
  await expectAccessible(dialog(page, 'No Active Administrator'))
  await close(page)

  await press(page, 'Contact our Support')
  const support = dialog(page, 'Contact Support')
  await support.getByRole('button', { name: 'Send' }).click()
  await expectAccessible(support.getByRole('group', { name: 'There is a problem' }))
  await support.getByRole('combobox', { name: 'Subject' }).click()
  await expectAccessible(page.getByRole('option', { name: 'Billing' }))

  await app.open('/companies?scenario=region-outage')
  await expectAccessible(page.getByRole('heading', { name: /unavailable in the EU region/ }))
})

test('creating a company', async ({ app }) => {
  const page = await app.open('/companies/new?scenario=tour&as=no-company')
  await expectAccessible(heading(page, 'Where shall the data of your company be stored?'))
  await page.getByRole('radio', { name: 'EU' }).check()
  await page.getByLabel('Company Name').fill('Tailspin@Toys')
  await page.getByRole('combobox', { name: 'Country' }).fill('Swi')
  // Base UI keeps two focusable guards beside an open list and hides them from screen readers.
  await expectAccessible(page.getByRole('option', { name: 'Switzerland' }), ['aria-hidden-focus'])
  await page.getByRole('option', { name: 'Switzerland' }).click()
  await press(page, 'Continue')
  await expectAccessible(page.getByRole('group', { name: 'There is a problem' }))
  await page.getByLabel('Company Name').fill('Tailspin Toys')
  await press(page, 'Continue')
  await expectAccessible(heading(page, 'Who are you?'))
  await press(page, 'Terms and conditions')
  await expectAccessible(dialog(page, 'Terms and Conditions'))
})

test('the shell, and what opens over it', async ({ app }) => {
  const page = await app.open('/?scenario=trial-expired')
  await expectAccessible(heading(page, 'App Catalog'))
  await press(page, 'Help')
  await expectAccessible(page.getByRole('menuitem', { name: 'Contact Support' }))
  await close(page)
  await press(page, 'Account of Ana Silva')
  await expectAccessible(page.getByRole('menuitem', { name: 'Profile' }))
  await page.getByRole('menuitem', { name: 'Profile' }).click()
  await expectAccessible(dialog(page, 'User Profile').getByLabel('First Name'))
  await close(page)

  await app.open('/?scenario=access-requests')
  await press(page, 'Notifications, 3 new')
  await expectAccessible(page.getByText('Jonas Berg asks for access'))
  await close(page)
  await page.getByRole('link', { name: 'Events' }).click()
  await expectAccessible(heading(page, 'Events'))

  await app.open('/?scenario=new-company')
  await expectAccessible(page.getByText('No Connection Found'))
})

test('pages that tell of a failure', async ({ app }) => {
  const page = await app.open('/nowhere')
  await expectAccessible(heading(page, 'There is nothing at this address'))
  await app.open('/companies?as=nobody')
  await expectAccessible(heading(page, 'You are signed out'))
  await app.open('/companies?scenario=nope')
  await expectAccessible(heading(page, 'This demo link cannot be read'))
  await app.open('/companies?scenario=licensed&faults=companyList:malformed')
  await expectAccessible(heading(page, 'Something went wrong on our side'))
})

test('every building block', async ({ app }) => {
  const page = await app.open('/demo/components')
  await expectAccessible(page.getByRole('heading', { name: 'Components' }))
})

test('on a phone, the navigation opens over the page and gets out of the way', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 800 })
  await app.open('/?scenario=licensed')
  const opener = page.getByRole('button', { name: 'Open the navigation' })
  const events = page.getByRole('link', { name: 'Events' })

  await opener.focus()
  await page.keyboard.press('Enter')
  await expect(events).toBeVisible()
  await expectNoFindings(page)
  await page.keyboard.press('Escape')
  await expect(events).toBeHidden()
  await expect(opener).toBeFocused()

  await page.keyboard.press('Enter')
  await events.click()
  await expect(events).toBeHidden()
  await expect(heading(page, 'Events')).toBeFocused()
})

test('from the landing page into a company with the keyboard alone', async ({ app }) => {
  const page = await app.open('/?scenario=tour&as=nobody')
  const { keyboard } = page
  await tabTo(page.getByRole('button', { name: 'Sign In' }))
  await keyboard.press('Enter')
  await expect(page.getByLabel('Email address')).toBeFocused()
  await keyboard.type(people.twoCompanies)
  await keyboard.press('Enter')
  await expect(page.getByLabel('Password')).toBeFocused()
  await keyboard.type('any')
  await keyboard.press('Enter')

  await expect(heading(page, chooseCompany)).toBeVisible()
  await tabTo(page.getByRole('link', { name: 'Select: Contoso' }))
  await keyboard.press('ArrowDown')
  await expect(page.getByRole('link', { name: 'Select: Fabrikam' })).toBeFocused()
  await keyboard.press('Enter')
  await expect(heading(page, 'App Catalog')).toBeFocused()

  await page.reload()
  await expect(heading(page, 'App Catalog')).toBeVisible()
  await tabTo(page.getByRole('link', { name: 'Skip to the content' }))
  await keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await tabTo(page.getByRole('button', { name: 'Account of Max Weber' }))
  await keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Sign Out' })).toBeVisible()
  await keyboard.press('End')
  await expect(page.getByRole('menuitem', { name: 'Sign Out' })).toBeFocused()
  await keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Account of Max Weber' })).toBeFocused()
})
