import type { ScenarioId } from '#mocks/scenarios/scenarios.ts'
import { chooseInAccountMenu, heading, passMicrosoft, people, tabTo } from './by-hand.ts'
import { expect, test } from './fixture.ts'

const chooseCompany = 'Select the Company You Want to Sign In To'
const welcome = 'Ready to explore?'

test('the owner signs in, stays signed in through a reload, and leaves no trace', async ({
  app,
}) => {
  const page = await app.open('/?scenario=tour&as=nobody')
  await page.getByRole('button', { name: 'Sign In' }).click()
  await passMicrosoft(page, people.owner)

  await expect(heading(page, 'App Catalog')).toBeVisible()
  await expect(page).toHaveTitle('App Catalog · Holdfast')
  await expect(page.getByRole('navigation').getByRole('link')).toHaveText([
    'App Catalog',
    'Deployments',
    'Events',
    'Company',
    'Users',
    'Environments',
  ])

  await page.reload()
  await expect(heading(page, 'App Catalog')).toBeVisible()

  await chooseInAccountMenu(page, 'Sign Out')
  await expect(heading(page, welcome)).toBeVisible()

  // After the answer: going back ends the page, and an answer of a page that has ended is an error.
  await page.evaluate(() => {
    setTimeout(() => history.back())
  })
  await expect(heading(page, 'You are signed out')).toBeVisible()
  await expect(page.getByText('Contoso')).toHaveCount(0)
})

test('somebody of two companies chooses, and is taken there at once the next time', async ({
  app,
}) => {
  const page = await app.open('/?scenario=tour&as=nobody')
  await page.getByRole('button', { name: 'Sign In' }).click()
  await passMicrosoft(page, people.twoCompanies)

  await expect(heading(page, chooseCompany)).toBeVisible()
  await page.getByLabel('Remember my Selection').check()
  await page.getByRole('link', { name: 'Select: Fabrikam' }).click()
  await expect(page.getByRole('button', { name: 'Account of Max Weber' })).toContainText('Fabrikam')

  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Account of Max Weber' })).toContainText('Fabrikam')
})

test('signing up shows the choice of company even to somebody with only one', async ({ app }) => {
  for (const account of [people.owner, people.twoCompanies]) {
    const page = await app.open('/?scenario=tour&as=nobody')
    await page.getByRole('button', { name: 'Sign Up' }).click()
    await passMicrosoft(page, account)
    await expect(heading(page, chooseCompany)).toBeVisible()
  }
})

test('without any company, one is created with the keyboard alone', async ({ app }) => {
  const page = await app.open('/?scenario=tour&as=no-company')
  const { keyboard } = page
  const next = page.getByRole('button', { name: 'Continue' })

  await expect(heading(page, 'Where shall the data of your company be stored?')).toBeVisible()
  await tabTo(page.getByRole('radio', { name: 'US' }))
  await keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'EU' })).toBeChecked()
  await tabTo(page.getByLabel('Company Name'))
  await keyboard.type('Tailspin Toys')
  await tabTo(page.getByRole('combobox', { name: 'Country' }))
  await keyboard.type('Switz')
  await expect(page.getByRole('option', { name: 'Switzerland' })).toBeVisible()
  await keyboard.press('Enter')
  await tabTo(next)
  await keyboard.press('Enter')

  await expect(heading(page, 'Who are you?')).toBeFocused()
  await expect(page.getByLabel('First Name')).toHaveValue('Zed')
  await tabTo(page.getByRole('checkbox', { name: /Accept all/ }))
  await keyboard.press('Space')
  await tabTo(next)
  await keyboard.press('Enter')

  await expect(heading(page, 'App Catalog')).toBeVisible()
  await expect(page.getByText('You currently have only one user')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Account of Zed Young' })).toContainText(
    'Tailspin Toys',
  )
})

type Story = { title: string; says?: string; next?: string }

const stories: Record<ScenarioId, Story> = {
  tour: { title: welcome },
  'owner-left': { title: welcome },
  'owner-left-two-failures': { title: welcome },
  'owner-left-locked': { title: welcome },
  'secrets-blocked': { title: welcome },
  'new-company': { title: 'App Catalog', says: 'You currently have only one user' },
  'trial-day-12': {
    title: 'App Catalog',
    says: 'You currently have only one user',
    next: 'Your trial license expires in 18 days',
  },
  'trial-expired': { title: 'App Catalog', says: 'Your license has expired' },
  'limit-near': { title: 'App Catalog', says: '2,000 apps' },
  'test-tenant': { title: 'App Catalog', says: '2,000 apps' },
  'once-managed': { title: 'App Catalog', says: '2,000 apps' },
  licensed: { title: 'App Catalog', says: '2,000 apps' },
  'connection-lost': { title: 'App Catalog', says: 'Missing Intune permissions detected' },
  'tenant-taken': { title: 'App Catalog', says: 'No Connection Found' },
  'one-access-manager': { title: 'App Catalog', says: 'You currently have only one user' },
  'group-holds-access': { title: 'App Catalog', says: 'Ben Carter' },
  'access-requests': { title: 'App Catalog', says: '2,000 apps' },
  'region-outage': {
    title: chooseCompany,
    says: 'The service is currently unavailable in the EU region',
  },
  'many-companies': { title: chooseCompany, says: 'There are more companies than shown' },
  'large-company': { title: 'App Catalog', says: '2,000 apps' },
}

test('every story of the demo opens where it begins', async ({ app }) => {
  for (const [scenario, { title, says, next }] of Object.entries(stories)) {
    const page = await app.open(`/?scenario=${scenario}`)
    await expect(heading(page, title), scenario).toBeVisible()
    if (says) await expect(page.getByText(says).first(), scenario).toBeVisible()
    if (next) {
      await page.getByRole('button', { name: 'Next' }).click()
      await expect(page.getByText(next), scenario).toBeVisible()
    }
    await expect(page, scenario).not.toHaveURL(/scenario/)
  }
})

test('whoever deletes their company stands on the landing page, and comes in from there', async ({
  app,
}) => {
  const page = await app.open('/settings/company?scenario=new-company')
  await page.getByRole('button', { name: 'Delete Company' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Yes' }).click()
  await expect(heading(page, welcome)).toBeVisible()
  await page.reload()
  await expect(heading(page, welcome)).toBeVisible()
  await page.goto('/companies')
  await expect(page.getByRole('button', { name: 'Sign Out' })).toBeVisible()
})

test('of five hundred companies those are drawn that somebody comes near, by pointer or by key', async ({
  app,
}) => {
  const page = await app.open('/companies?scenario=many-companies')
  const list = page.getByRole('list', { name: 'Companies' })
  const ask = (branch: string) =>
    list.getByRole('button', { name: `Request Access: Branch ${branch}` })
  await ask('030').focus()
  expect(await list.evaluate(({ children }) => children.length)).toBeLessThan(100)
  for (let presses = 0; presses < 20; presses += 1) await page.keyboard.press('ArrowDown')
  await expect(ask('050')).toBeFocused()

  // Each time there is more below, down to the last.
  const goDown = (element: HTMLElement) => {
    element.scrollTop = element.scrollHeight
    return element.children.length
  }
  await expect.poll(() => list.evaluate(goDown), { intervals: [50] }).toBe(500)
  await page.getByLabel('Find a company').fill('branch 42')
  await expect(list.getByRole('listitem')).toHaveCount(10)
})
