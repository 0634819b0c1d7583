import { expect, type Locator, type Page } from '@playwright/test'

/** Sign-in names of the demo's people. */
export const people = {
  owner: 'ana.silva@contoso.example',
  fullAdmin: 'ben.carter@contoso.example',
  customAppAdmin: 'cora.lind@contoso.example',
  appAdmin: 'omar.haddad@contoso.example',
  twoCompanies: 'max.weber@contoso.example',
  newcomer: 'nia.okafor@contoso.example',
  noCompany: 'zed.young@tailspin.example',
}

/** Passes Microsoft's screens up to the password, as somebody whom Microsoft does not know yet. */
export async function passMicrosoft(page: Page, account: string, password = 'any') {
  await page.getByLabel('Email address').fill(account)
  await page.getByRole('button', { name: 'Next' }).click()
  await typePassword(page, password)
}

export async function typePassword(page: Page, password = 'any') {
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

export const press = (page: Page, name: string) => page.getByRole('button', { name }).click()

/** Presses what needs an answer at Microsoft, and accepts there what is asked for. */
export async function pressAndAccept(page: Page, name: string) {
  const [popup] = await Promise.all([page.waitForEvent('popup'), press(page, name)])
  await expect(heading(popup, 'Permissions requested')).toBeVisible()
  await popup.getByRole('button', { name: 'Accept' }).click()
}

export const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

/** Reads a message and puts it away, so that the next one of the same words is not taken for it. */
export async function readMessage(page: Page, text: string) {
  const message = page.getByRole('dialog', { name: 'Success' }).filter({ hasText: text })
  await expect(message).toBeVisible()
  await message.getByRole('button', { name: 'Dismiss' }).click()
  await expect(message).toBeHidden()
}

/** Goes to the events, finds this one on top, and opens what is known of it. */
export async function openNewestEvent(page: Page, title: string | RegExp) {
  await page.getByRole('navigation').getByRole('link', { name: 'Events' }).click()
  const newest = page.locator('[data-row="0"]')
  await expect(newest).toHaveText(title)
  await newest.click()
  return page.getByRole('dialog', { name: title })
}

export async function chooseInAccountMenu(page: Page, item: string) {
  await page.getByRole('button', { name: /^Account of/ }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

/** Moves the focus with the Tab key until it is there. What the keyboard cannot reach fails the test. */
export async function tabTo(target: Locator) {
  const { keyboard } = target.page()
  for (let presses = 0; presses < 40; presses += 1) {
    if (await isFocused(target)) return expectFocusSeen(target)
    await keyboard.press('Tab')
  }
  await expect(target, 'reached with the Tab key').toBeFocused()
}

const isFocused = (target: Locator) =>
  target.evaluate((element) => element === document.activeElement)

/** Whoever uses the keyboard sees where they are: there is an outline, and nothing lies over it. */
async function expectFocusSeen(target: Locator) {
  const seen = await target.evaluate((element) => {
    const marked = [element, element.closest('label')].some(
      (one) => one && getComputedStyle(one).outlineStyle !== 'none',
    )
    const { x, y, width, height } = element.getBoundingClientRect()
    const top = document.elementFromPoint(x + width / 2, y + height / 2)
    const label = element.closest('label')
    return { marked, onTop: element.contains(top) || (label?.contains(top) ?? false) }
  })
  expect(seen).toEqual({ marked: true, onTop: true })
}
