import type { Locator, Page } from '@playwright/test'
import { heading, openNewestEvent, passMicrosoft, people, press, readMessage } from './by-hand.ts'
import { expect, test } from './fixture.ts'

const contoso = '/c/b57fbf7b-677f-4929-bdd2-60da87c5f87a'
const users = `${contoso}/settings/users`
const row = (page: Page, who: string) => page.getByRole('row', { name: who })
const switchOf = (page: Page, who: string) => row(page, who).getByRole('switch')
const onlyOne = (page: Page) => page.getByText('You currently have only one user')
const question = (page: Page, name: string) => page.getByRole('alertdialog', { name })
const linkToUsers = (page: Page) =>
  page.getByRole('navigation').getByRole('link', { name: 'Users' })

/** Whoever points at what cannot be changed reads why. */
async function expectOff(control: Locator, reason: RegExp) {
  await expect(control).toBeDisabled()
  await control.hover()
  await expect(control.page().getByRole('tooltip')).toHaveText(reason)
}

test('a second person gets Access Management, and the first one gives it up', async ({ app }) => {
  const page = await app.open(`${users}?scenario=one-access-manager`)
  const own = page.getByRole('combobox', { name: 'Role of Ana Silva' })
  await expect(onlyOne(page)).toBeVisible()
  await expectOff(own, /^Nobody else can manage access/)
  await expectOff(switchOf(page, 'Ana Silva'), /^Nobody else can manage access/)

  await page.getByRole('combobox', { name: 'Role of Cora Lind' }).click()
  await page.getByRole('option', { name: /^Full Admin/ }).click()
  await readMessage(page, 'Role changed')
  await expect(switchOf(page, 'Cora Lind')).not.toBeChecked()
  await switchOf(page, 'Cora Lind').click()
  await readMessage(page, 'Role changed')
  await expect(switchOf(page, 'Cora Lind')).toBeChecked()
  await expect(onlyOne(page)).toBeHidden()
  const given = await openNewestEvent(
    page,
    `${people.customAppAdmin} Role Changed by ${people.owner}`,
  )
  await expect(given.getByRole('deletion')).toHaveText('Before: Full Admin')
  await expect(given.getByRole('insertion')).toHaveText('After: Full Admin with Access Management')

  await page.keyboard.press('Escape')
  await linkToUsers(page).click()
  await expectOff(own, /^Your own role is changed by somebody else/)
  await switchOf(page, 'Ana Silva').click()
  const revoking = question(
    page,
    'Are you sure you want to revoke access management from your account?',
  )
  await revoking.getByRole('button', { name: 'Cancel' }).click()
  await expect(switchOf(page, 'Ana Silva')).toBeChecked()
  await switchOf(page, 'Ana Silva').click()
  await revoking.getByRole('button', { name: 'Ok' }).click()
  await expect(heading(page, 'Users are managed by others here')).toBeVisible()
  await expect(page.getByText(`Cora Lind, ${people.customAppAdmin}`)).toBeVisible()
  await expect(linkToUsers(page)).toBeHidden()
  const revoked = await openNewestEvent(page, `${people.owner} Role Changed by ${people.owner}`)
  await expect(revoked.getByRole('insertion')).toHaveText('After: Full Admin')

  await app.open(`${users}?as=custom-app-admin`)
  await expect(switchOf(page, 'Ana Silva')).not.toBeChecked()
  await expect(onlyOne(page)).toBeVisible()
})

test('an owner deletes themselves, and whoever manages access now reads of it', async ({ app }) => {
  const page = await app.open(`${users}?scenario=one-access-manager`)
  await switchOf(page, 'Ben Carter').click()
  await readMessage(page, 'Role changed')
  await press(page, 'Delete Ana Silva')
  const deleting = question(page, 'Are you sure you want to delete yourself')
  await expect(deleting).toContainText('You lose access to Contoso at once')
  await deleting.getByRole('button', { name: 'Yes' }).click()
  await readMessage(page, 'User deleted')
  await expect(heading(page, 'Select the Company You Want to Sign In To')).toBeVisible()
  await expect(
    page.getByRole('button', { name: 'Request Access: Contoso', exact: true }),
  ).toBeVisible()
  await page.goBack()
  await expect(heading(page, 'You no longer have access to this company')).toBeVisible()
  await page.getByRole('link', { name: 'Choose a company' }).click()
  await press(page, 'Sign Out')
  await press(page, 'Sign In')
  await passMicrosoft(page, people.fullAdmin)
  await expect(heading(page, 'App Catalog')).toBeVisible()
  const removed = await openNewestEvent(page, `${people.owner} Removed by ${people.owner}`)
  await expect(removed).toContainText('who was Full Admin with Access Management')
  await page.keyboard.press('Escape')
  await linkToUsers(page).click()
  await expect(row(page, people.fullAdmin)).toBeVisible()
  await expect(row(page, people.owner)).toBeHidden()
})

test('whoever is removed while deleting somebody is told, and nothing was done', async ({
  app,
}) => {
  const page = await app.open(`${contoso}/settings/users?scenario=licensed`)
  await press(page, 'Delete Ben Carter')
  await page.evaluate(removeOwner)
  await press(page, 'Yes')
  await expect(heading(page, 'You no longer have access to this company')).toBeVisible()
  await page.getByRole('link', { name: 'Choose a company' }).click()
  await expect(
    page.getByRole('button', { name: 'Request Access: Contoso', exact: true }),
  ).toBeVisible()
})

/** What somebody else does at the same moment: the world is shared by all tabs. */
function removeOwner() {
  interface Kept {
    world: { portal: { users: { email: string; accessManagement: boolean }[]; groupRoles: [] } }
  }
  const kept = JSON.parse(localStorage.getItem('holdfast.world') ?? '') as Kept
  const { portal } = kept.world
  portal.groupRoles = []
  portal.users = portal.users.filter(({ email }) => email !== 'ana.silva@contoso.example')
  for (const user of portal.users) user.accessManagement = user.email.startsWith('ben.')
  localStorage.setItem('holdfast.world', JSON.stringify(kept))
}

test('a hundred thousand users are searched while typing', async ({ app }) => {
  const page = await app.open(`${contoso}/settings/users?scenario=large-company&users=100000`)
  await expect(page.getByText('1 – 25 of 100,000')).toBeVisible()
  await page.getByLabel('Search users').fill('ana silva')
  await expect(row(page, people.owner)).toBeVisible()
  await expect(page.getByText('of 100,000')).toHaveCount(0)
})
