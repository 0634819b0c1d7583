import type { Locator } from '@playwright/test'
import { heading, people, tabTo } from './by-hand.ts'
import { expectColours } from './colours.ts'
import { expect, expectAccessible, expectNoFindings, test } from './fixture.ts'

const chooseCompany = 'Select the Company You Want to Sign In To'

test('every building block', async ({ app }) => {
  const page = await app.open('/demo/components')
  await expectAccessible(page.getByRole('heading', { name: 'Components' }))

  for (const name of ['User Profile', 'Delete a user', 'Event details', 'Filters', 'Ana Silva'])
    await expectOpenAccessible(page.getByRole('button', { name, exact: true }))
  for (const name of ['Company to Claim', 'Role', 'Theme'])
    await expectOpenAccessible(page.getByRole('combobox', { name, exact: true }))
})

/** What a control opens is as accessible as what stands on the page, and closes again. */
async function expectOpenAccessible(control: Locator) {
  const page = control.page()
  const within = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox]'
  const opened = page.locator(within).filter({ visible: true })
  await control.click()
  await expect(opened).toHaveCount(1)
  await expectNoFindings(page, { within })
  await page.keyboard.press('Escape')
  await expect(opened).toHaveCount(0)
}

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

test('words that cannot be read are found, however often they are looked at', async ({ app }) => {
  const page = await app.open('/demo/components')
  await expect(page.getByRole('heading', { name: 'Components' })).toBeVisible()
  await expectColours(page)
  await expectColours(page)
  await page.evaluate(() => {
    const faint = new CSSStyleSheet()
    faint.replaceSync('h1 { color: #888 !important; background: #999 !important }')
    document.adoptedStyleSheets = [faint]
  })
  await expect(expectColours(page)).rejects.toThrow(/color-contrast.*h1/s)
  await expect(expectColours(page)).rejects.toThrow(/color-contrast.*h1/s)
})
