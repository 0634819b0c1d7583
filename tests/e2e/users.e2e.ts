import type { Page } from '@playwright/test'
import { heading, passMicrosoft, people } from './by-hand.ts'
import { expect, test } from './fixture.ts'

const contoso = '/c/b57fbf7b-677f-4929-bdd2-60da87c5f87a'
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const row = (page: Page, who: string) => page.getByRole('row', { name: who })
const tab = (page: Page, name: string | RegExp) => page.getByRole('tab', { name })

test('somebody is invited by mail, and comes in from another account’s browser', async ({
  app,
}) => {
  const page = await app.open(`${contoso}/settings/users?scenario=licensed`)
  await press(page, 'Invite User')
  const dialog = page.getByRole('dialog', { name: 'Invite User' })
  await dialog.getByLabel('First Name').fill('Nia')
  await dialog.getByLabel('Email').fill(people.newcomer)
  await dialog.getByRole('radio', { name: 'Intune App Admin' }).check()
  await dialog.getByRole('button', { name: 'Invite' }).click()
  await expect(page.getByText('Invitation sent')).toBeVisible()
  await expect(tab(page, 'Invitations (3)')).toHaveAttribute('aria-selected', 'true')
  await expect(row(page, people.newcomer)).toContainText('Intune App Admin')

  await page.goto('/demo/outbox')
  await page.getByRole('link', { name: 'Join Now' }).click()
  await expect(heading(page, 'This invitation is for somebody else')).toBeVisible()
  await expect(page.locator('dl')).toContainText(people.owner)
  await expect(page.locator('dl')).toContainText(people.newcomer)

  await press(page, 'Switch account')
  await press(page, 'Use another account')
  await passMicrosoft(page, people.newcomer)
  await expect(heading(page, 'Join Contoso')).toBeVisible()
  await page.getByLabel('Last Name').fill('Okafor')
  await page.getByRole('checkbox', { name: /Accept all/ }).check()
  await press(page, 'Continue')
  await expect(heading(page, 'App Catalog')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Account of Nia Okafor' })).toContainText('Contoso')

  await page.goto(`${contoso}/settings/users`)
  await expect(heading(page, 'Users are managed by others here')).toBeVisible()
  await expect(page.getByText('ana.silva@contoso.example')).toBeVisible()
})

test('a request is approved, and a group let in', async ({ app }) => {
  const page = await app.open(`${contoso}/app-catalog?scenario=access-requests`)
  await press(page, 'Notifications, 3 new')
  await page.getByRole('link', { name: 'Review requests' }).click()
  await press(page, 'Approve: Sam Ortiz')
  // Messages are dialogs, too.
  const dialog = page.getByRole('dialog', { name: /^(Which role|Available Groups)/ })
  await dialog.getByRole('radio', { name: 'Full Admin with Access Management' }).check()
  await dialog.getByRole('button', { name: 'Confirm' }).click()
  await expect(page.getByText('User approved')).toBeVisible()
  await expect(row(page, 'sam.ortiz@contoso.example')).toContainText('Never')

  await press(page, 'Add Group')
  await page.getByLabel('Search', { exact: true }).fill('it help')
  await page.getByRole('checkbox', { name: 'IT Helpdesk' }).check()
  await page.getByRole('combobox', { name: 'Role for IT Helpdesk' }).click()
  await page.getByRole('option', { name: 'Intune App Admin' }).click()
  await dialog.getByRole('button', { name: 'Add' }).click()
  await expect(page.getByText('Group created')).toBeVisible()
  await expect(tab(page, 'Entra ID Groups (4)')).toHaveAttribute('aria-selected', 'true')
  await expect(row(page, 'IT Helpdesk')).toBeVisible()
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
