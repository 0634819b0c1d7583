import type { Page } from '@playwright/test'
import { heading, openNewestEvent, passMicrosoft, people, press, readMessage } from './by-hand.ts'
import { expect, test } from './fixture.ts'

const contoso = '/c/b57fbf7b-677f-4929-bdd2-60da87c5f87a'
const users = (tab: string, more: string) => `${contoso}/settings/users?tab=${tab}&${more}`
const row = (page: Page, who: string) => page.getByRole('row', { name: who })
const tab = (page: Page, name: string) => page.getByRole('tab', { name })
const mail = (page: Page, subject: string) => page.getByRole('article', { name: subject })

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

test('an invitation is copied, sent again and taken back, and then its link says so', async ({
  app,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await app.open(users('invitations', 'scenario=licensed&now=2026-03-02T09:00:00Z'))
  const invited = row(page, people.appAdmin)
  await expect(invited).toContainText('Apr 28, 2026')
  await press(page, 'Copy Invite Link: Omar Haddad')
  await readMessage(page, 'Invitation link copied')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await press(page, 'Resend Invitation: Omar Haddad')
  await readMessage(page, 'Invitation resent')
  await expect(invited).toContainText('May 1, 2026')

  await page.goto('/demo/outbox')
  const letter = mail(page, 'You are invited to Contoso')
  await expect(letter).toContainText(`To ${people.appAdmin}`)
  await expect(letter).toContainText('active until May 1, 2026')
  await letter.getByRole('link', { name: 'Join Now' }).click()
  await expect(page).toHaveURL(link)
  await app.open(`${link}&as=app-admin`)
  await expect(heading(page, 'Join Contoso')).toBeVisible()

  await app.open(users('invitations', 'as=owner'))
  const question = page.getByRole('alertdialog', {
    name: 'Are you sure you want to delete the invitation for Omar Haddad?',
  })
  await press(page, 'Delete Invitation: Omar Haddad')
  await question.getByRole('button', { name: 'No' }).click()
  await expect(tab(page, 'Invitations (2)')).toBeVisible()
  await press(page, 'Delete Invitation: Omar Haddad')
  await question.getByRole('button', { name: 'Yes' }).click()
  await readMessage(page, 'Invitation deleted')
  await expect(tab(page, 'Invitations (1)')).toBeVisible()
  await expect(invited).toBeHidden()
  await expect(
    await openNewestEvent(page, `Invitation Removed for ${people.appAdmin}`),
  ).toContainText(`${people.owner} took the invitation of ${people.appAdmin} to Contoso back.`)

  await app.open(`${link}&as=nobody`)
  await expect(heading(page, 'You are invited')).toBeVisible()
  await press(page, 'Sign In')
  await passMicrosoft(page, people.appAdmin)
  await expect(heading(page, 'This invitation was taken back')).toBeVisible()
  await expect(page.getByText('Ask Ana Silva for a new invitation to Contoso.')).toBeVisible()
})

test('a request is approved, another one rejected, and whoever asked reads why', async ({
  app,
}) => {
  const page = await app.open(`${contoso}/app-catalog?scenario=access-requests`)
  await press(page, 'Notifications, 3 new')
  await page.getByRole('link', { name: 'Review requests' }).click()
  await press(page, 'Approve: Sam Ortiz')
  const approving = page.getByRole('dialog', { name: /^Which role/ })
  await approving.getByRole('radio', { name: 'Full Admin with Access Management' }).check()
  await approving.getByRole('button', { name: 'Confirm' }).click()
  await readMessage(page, 'User approved')
  await expect(row(page, 'sam.ortiz@contoso.example')).toContainText('Never')

  const reason = 'Cora stays. Ask <b>her</b> for the events.'
  await tab(page, 'Pending Approval (2)').click()
  await expect(row(page, 'Jonas Berg')).toBeVisible()
  await press(page, 'Reject: Jonas Berg')
  const rejecting = page.getByRole('dialog', { name: 'Reject request from "Jonas Berg"' })
  await rejecting.getByLabel('Reason for Deny').fill(reason)
  await rejecting.getByRole('button', { name: 'Submit' }).click()
  await readMessage(page, 'Request rejected')
  await expect(tab(page, 'Pending Approval (1)')).toHaveAttribute('aria-selected', 'true')
  await expect(row(page, 'Priya Nair')).toBeVisible()
  await expect(row(page, 'Jonas Berg')).toBeHidden()
  await expect(
    await openNewestEvent(page, 'Access Request Rejected for jonas.berg@contoso.example'),
  ).toContainText(reason)

  await page.goto('/demo/outbox')
  const letter = mail(page, 'Access Denied "Contoso"')
  await expect(letter).toContainText('To jonas.berg@contoso.example')
  await expect(letter).toContainText(`Reason: ${reason}`)
})

test('a group lets its member in, then gives less, and with the group the access ends', async ({
  app,
}) => {
  const page = await app.open(users('groups', 'scenario=licensed'))
  await press(page, 'Add Group')
  const adding = page.getByRole('dialog', { name: 'Available Groups' })
  await adding.getByLabel('Search', { exact: true }).fill('it help')
  await adding.getByRole('checkbox', { name: 'IT Helpdesk' }).check()
  await adding.getByRole('combobox', { name: 'Role for IT Helpdesk' }).click()
  await page.getByRole('option', { name: 'Intune App Admin' }).click()
  await adding.getByRole('button', { name: 'Add' }).click()
  await readMessage(page, 'Group created')
  await expect(tab(page, 'Entra ID Groups (4)')).toHaveAttribute('aria-selected', 'true')
  await expect(row(page, 'IT Helpdesk')).toBeVisible()
  await app.open(`${contoso}/deployments?as=app-admin`)
  await expect(heading(page, 'Deployments')).toBeVisible()

  await app.open(users('groups', 'as=owner'))
  await page.getByRole('combobox', { name: 'Role of IT Helpdesk' }).click()
  await page.getByRole('option', { name: 'Custom App Admin' }).click()
  await readMessage(page, 'Role changed')
  const changed = await openNewestEvent(
    page,
    /^Group role with name IT Helpdesk and id \S+ was changed to role Custom App Admin$/,
  )
  await expect(changed.getByRole('deletion')).toHaveText('Before: Intune App Admin')
  await expect(changed.getByRole('insertion')).toHaveText('After: Custom App Admin')
  await app.open(`${contoso}/deployments?as=app-admin`)
  await expect(heading(page, 'Your role does not open this page')).toBeVisible()

  await app.open(users('groups', 'as=owner'))
  await press(page, 'Remove IT Helpdesk')
  await page
    .getByRole('alertdialog', { name: 'Are you sure you want to remove IT Helpdesk group?' })
    .getByRole('button', { name: 'Yes' })
    .click()
  await readMessage(page, 'Group deleted')
  await expect(tab(page, 'Entra ID Groups (3)')).toBeVisible()
  await expect(row(page, 'IT Helpdesk')).toBeHidden()
  await expect(await openNewestEvent(page, 'Group Role Removed')).toContainText('IT Helpdesk')
  await app.open(`${contoso}/deployments?as=app-admin`)
  await expect(heading(page, 'There is nothing at this address')).toBeVisible()
  await page.getByRole('link', { name: 'Choose a company' }).click()
  await expect(
    page.getByRole('button', { name: 'Request Access: Contoso', exact: true }),
  ).toBeVisible()
})
