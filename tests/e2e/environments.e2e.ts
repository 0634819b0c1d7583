import type { Page } from '@playwright/test'
import { heading, passMicrosoft, people, tabTo } from './by-hand.ts'
import { expect, expectAccessible, test } from './fixture.ts'

const contoso = '/c/b57fbf7b-677f-4929-bdd2-60da87c5f87a'
const environments = (scenario: string, more = '') =>
  `${contoso}/settings/environments?scenario=${scenario}${more}`
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name })

/** Presses a button that opens Microsoft's window, and chooses an account there. */
async function goToMicrosoft(page: Page, press: () => Promise<void>, account: string | RegExp) {
  const [popup] = await Promise.all([page.waitForEvent('popup'), press()])
  await popup.getByRole('button', { name: account }).click()
  return popup
}

test('a new company: connect, start the trial, deploy', async ({ app }) => {
  const page = await app.open(`${contoso}/app-catalog?scenario=new-company`)
  await expect(page.getByText('No Connection Found')).toBeVisible()
  const popup = await goToMicrosoft(page, () => button(page, 'Connect').click(), /Ana Silva/)
  await expect(heading(popup, 'Permissions requested')).toBeVisible()
  await popup.getByText('Read all group memberships').click()
  await expect(popup.getByText('reads your groups and who belongs to them')).toBeVisible()
  await expectAccessible(heading(popup, 'Permissions requested'))
  await Promise.all([
    popup.waitForEvent('close'),
    popup.getByRole('button', { name: 'Accept' }).click(),
  ])

  const panel = dialog(page, 'Intune is connected')
  await expect(panel.getByText('Intune Tenant Connected Successfully')).toBeVisible()
  await panel.getByLabel('Enter total number of managed devices').fill('40')
  await panel.getByRole('button', { name: 'Start Now' }).click()
  const done = dialog(page, 'You have successfully activated your license')
  await expect(done).toContainText('30 days')
  await done.getByRole('button', { name: 'Close' }).first().click()
  await expect(heading(page, 'App Catalog')).toBeVisible()
})

test('Intune is connected with the keyboard alone, through Microsoft’s window and back', async ({
  app,
}) => {
  const page = await app.open(environments('new-company'))
  await tabTo(button(page, 'Connect'))
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')])
  await tabTo(popup.getByRole('button', { name: /Ana Silva/ }))
  await popup.keyboard.press('Enter')
  await expect(heading(popup, 'Permissions requested')).toBeVisible()
  await tabTo(popup.getByRole('button', { name: 'Accept' }))
  await Promise.all([popup.waitForEvent('close'), popup.keyboard.press('Enter')])

  const panel = dialog(page, 'Intune is connected')
  await expect(panel).toBeVisible()
  await page.keyboard.press('Escape')
  // Whoever closed it finds the trial again.
  const trial = button(page, 'Start Enterprise Plus Trial')
  await expectAccessible(trial)
  await tabTo(trial)
  await page.keyboard.press('Enter')
  await tabTo(panel.getByLabel('Enter total number of managed devices'))
  await page.keyboard.type('40')
  await page.keyboard.press('Enter')
  await expect(dialog(page, 'You have successfully activated your license')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(heading(page, 'App Catalog')).toBeVisible()
})

test('where windows are blocked, it goes on in the tab', async ({ app }) => {
  const page = await app.open(environments('new-company'))
  await page.evaluate(() => {
    window.open = () => null
  })
  await button(page, 'Connect').click()
  await dialog(page, 'Your browser held the window back')
    .getByRole('button', { name: 'Go on in this tab' })
    .click()
  await page.getByRole('button', { name: /Ana Silva/ }).click()
  await page.getByRole('button', { name: 'Accept' }).click()
  await expect(dialog(page, 'Intune is connected')).toBeVisible()
  await page.goBack()
  await expect(page.getByText('Intune Tenant Connected Successfully')).toBeHidden()
})

test('declined, closed, then accepted', async ({ app }) => {
  const page = await app.open(environments('new-company'))
  const popup = await goToMicrosoft(page, () => button(page, 'Connect').click(), /Ana Silva/)
  await popup.getByRole('button', { name: 'Cancel' }).click()
  const declined = dialog(page, 'Nobody accepted')
  await expect(declined).toContainText('Nothing was changed')
  const again = () => button(page, 'Try again').click()
  const second = await goToMicrosoft(page, again, /Ana Silva/)
  await second.close()
  await expect(dialog(page, 'The window was closed')).toBeVisible()
  const third = await goToMicrosoft(page, again, /Ana Silva/)
  await third.getByRole('button', { name: 'Accept' }).click()
  await expect(dialog(page, 'Intune is connected')).toBeVisible()
})

test('who is no administrator sends a link, and the page goes on when one has accepted', async ({
  app,
  context,
}) => {
  const page = await app.open(environments('connection-lost', '&as=intune-app-admin'))
  const popup = await goToMicrosoft(page, () => button(page, 'Reconnect').click(), /Ivo Novak/)
  await expect(heading(popup, 'Need admin approval')).toBeVisible()
  await popup.getByRole('button', { name: /Return to the application/ }).click()
  const waiting = dialog(page, 'Need admin approval')
  await expectAccessible(waiting)
  const message = await waiting.getByText('I am connecting Microsoft Intune').textContent()
  const link = /http\S+/.exec(message ?? '')?.[0] ?? ''

  const administrator = await context.newPage()
  await administrator.goto(link)
  await administrator.getByRole('button', { name: 'Use another account' }).click()
  await passMicrosoft(administrator, people.owner)
  await administrator.getByRole('button', { name: 'Accept' }).click()
  await expect(
    administrator.getByRole('heading', { name: 'Contoso wants to connect your Intune' }),
  ).toBeVisible()
  await expect(page.getByText('Intune connected again')).toBeVisible({ timeout: 30_000 })
})

test('an account of another tenant cannot let the portal in', async ({ app }) => {
  const page = await app.open(environments('new-company'))
  const popup = await goToMicrosoft(
    page,
    () => button(page, 'Connect').click(),
    'Use another account',
  )
  await passMicrosoft(popup, 'fay.jensen@fabrikam.example')
  await expect(popup.getByText('AADSTS50020')).toBeVisible()
  await popup.getByRole('button', { name: 'Use another account' }).click()
  await popup.getByLabel('Email address').fill(people.owner)
  await popup.getByRole('button', { name: 'Next' }).click()
  await popup.getByRole('button', { name: 'Accept' }).click()
  await expect(dialog(page, 'Intune is connected')).toBeVisible()
})

test('connection-lost: from the banner to a healed connection', async ({ app }) => {
  const page = await app.open(`${contoso}/app-catalog?scenario=connection-lost`)
  await page.getByRole('link', { name: 'Reconnect' }).click()
  const issue = dialog(page, 'Permissions Issue Detected')
  const popup = await goToMicrosoft(
    page,
    () => issue.getByRole('button', { name: 'Reconnect' }).click(),
    /Ana Silva/,
  )
  await popup.getByRole('button', { name: 'Accept' }).click()
  await expect(page.getByText('Intune connected again')).toBeVisible()
  await expect(page.getByText('7 of 7 granted')).toBeVisible()
  await expect(page.getByText('Missing Intune permissions detected')).toBeHidden()
})

test('tenant-taken: refused, and nothing is changed', async ({ app }) => {
  const page = await app.open(environments('tenant-taken'))
  const popup = await goToMicrosoft(page, () => button(page, 'Connect').click(), /Ana Silva/)
  await popup.getByRole('button', { name: 'Accept' }).click()
  await expect(
    page.getByText('Intune connection with the same Id found in another environment'),
  ).toBeVisible()
  await expect(button(page, 'Connect')).toBeVisible()
  await expect(page.getByText('Not connected')).toBeVisible()
})

test('trial-expired: a quote, a wrong key, the right key', async ({ app }) => {
  const page = await app.open(`${contoso}/app-catalog?scenario=trial-expired`)
  await expect(page.getByText('Your license has expired', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Request a Quote' }).click()
  const quote = dialog(page, 'Request a Quote')
  await quote.getByLabel('Number of Licenses').fill('250')
  await quote.getByRole('button', { name: 'Send' }).click()
  await expect(page.getByText('Quote requested')).toBeVisible()

  await page.getByRole('link', { name: 'Enter License' }).click()
  const license = dialog(page, 'License Screen')
  const key = license.getByLabel('Enter License Key Here')
  await key.fill('ENTP-OLDD-2020-0001')
  await license.getByRole('button', { name: 'Activate Now' }).click()
  await expect(license.getByText('This license has expired').first()).toBeVisible()
  await key.fill('ENTP-CONT-2026-0247')
  await license.getByRole('button', { name: 'Activate Now' }).click()
  await dialog(page, 'You have successfully activated your license')
    .getByRole('button', { name: 'Close' })
    .first()
    .click()
  await expect(heading(page, 'App Catalog')).toBeVisible()
  await expect(page.getByText('Your license has expired')).toBeHidden()
})

test('trial-day-12: the days that are left, and a key in place of the trial', async ({ app }) => {
  const page = await app.open(`${contoso}/app-catalog?scenario=trial-day-12`)
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByText('Your trial license expires in 18 days')).toBeVisible()
  await page.getByRole('link', { name: 'Enter License' }).click()
  const license = dialog(page, 'License Screen')
  await license.getByLabel('Enter License Key Here').fill('ENTR-CONT-2026-0B53')
  await license.getByRole('button', { name: 'Activate Now' }).click()
  await expect(dialog(page, 'You have successfully activated your license')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Enterprise Premium').first()).toBeVisible()
})

test('licensed: what a disconnect takes is downloaded, then taken; the licence stays', async ({
  app,
}) => {
  const page = await app.open(environments('licensed'))
  await button(page, 'Delete').click()
  const question = page.getByRole('alertdialog', {
    name: 'Are you sure you want to disconnect Intune?',
  })
  await expect(question.getByText('3 Entra ID groups')).toBeVisible()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    question.getByRole('button', { name: 'JSON' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('intune-disconnect.json')
  await question.getByRole('button', { name: 'OK' }).click()
  await expect(page.getByText('Intune disconnected')).toBeVisible()
  await expect(button(page, 'Connect')).toBeVisible()
  await expect(page.getByText('Enterprise Plus').first()).toBeVisible()
})

test('group-holds-access: a disconnect that would lock everybody out is refused', async ({
  app,
}) => {
  const page = await app.open(environments('group-holds-access', '&show=disconnect'))
  const question = page.getByRole('alertdialog')
  await expect(question.getByText(/Disconnecting would leave nobody/).first()).toBeVisible()
  await expectAccessible(question)
  // Playwright itself would wait for a button that says no.
  await question.getByRole('button', { name: 'OK' }).click({ force: true })
  await expect(question).toBeVisible()
  await question.getByRole('link', { name: 'Go to Users' }).click()
  await expect(heading(page, 'Users')).toBeVisible()
})

test('the ellipsis menu is reachable at every width and zoom', async ({ app }) => {
  const page = await app.open(environments('licensed'))
  const more = page.getByRole('button', { name: 'More actions for Default Environment' })
  // 320 px is also what a laptop of 1280 px shows at 400 %.
  for (const width of [320, 375, 640, 768, 1024, 1324, 1440, 1920]) {
    await page.setViewportSize({ width, height: width === 320 ? 256 : 800 })
    await more.click()
    const item = page.getByRole('menuitem', { name: 'Edit License' })
    await expect(item).toBeInViewport()
    await page.keyboard.press('Escape')
    await expect(item).toBeHidden()
    await expect(more).toBeInViewport({ ratio: 1 })
  }
})

test('with the keyboard alone: rename', async ({ app }) => {
  const page = await app.open(environments('licensed'))
  const more = page.getByRole('button', { name: 'More actions for Default Environment' })
  await more.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Edit Environment' })).toBeFocused()
  await page.keyboard.press('Enter')
  const name = page.getByLabel('Environment Name')
  await expect(name).toBeFocused()
  await name.fill('Production')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Environment updated')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Production' })).toBeVisible()
})
