import type { Page } from '@playwright/test'
import { registrations, type RegistrationKey } from '#mocks/scenarios/registrations.ts'
import type { ScenarioId } from '#mocks/scenarios/scenarios.ts'
import { heading, passMicrosoft, people, pressAndAccept, tabTo } from './by-hand.ts'
import { expect, expectAccessible, test } from './fixture.ts'

const { ready, aged } = registrations
const contoso = '/c/b57fbf7b-677f-4929-bdd2-60da87c5f87a'
const lockedTitle = "You've reached the maximum number of claim ownership attempts"

const company = (page: Page) => page.getByRole('combobox', { name: 'Company to Claim' })
const next = (page: Page) => page.getByRole('button', { name: 'Continue' })
const granted = (page: Page) => page.getByRole('dialog', { name: 'Ownership Granted' })

async function choose(page: Page, name = 'Contoso (US)') {
  await company(page).fill(name)
  await page.getByRole('option', { name }).click()
}

async function fillIn(page: Page, { id, clientId, secret }: (typeof registrations)['edge']) {
  await page.getByLabel('Object ID').fill(id)
  await page.getByLabel('Client ID').fill(clientId)
  await page.getByLabel('Secret', { exact: true }).fill(secret)
}

/** The secret stays behind in nothing that the browser keeps or shows. */
async function expectNoSecret(page: Page, secret: string) {
  const kept = await page.evaluate(async () => {
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name)
        const answers = await cache.matchAll()
        return Promise.all(answers.map((answer) => answer.text()))
      }),
    )
    const databases = await Promise.all(
      (await indexedDB.databases()).map(async ({ name = '' }) => {
        const database = await settled(indexedDB.open(name))
        const stores = [...database.objectStoreNames]
        if (stores.length === 0) return []
        const transaction = database.transaction(stores)
        return Promise.all(stores.map((store) => settled(transaction.objectStore(store).getAll())))
      }),
    )
    const fields = [...document.querySelectorAll('input')].filter(({ name }) => name !== 'secret')
    return JSON.stringify({
      address: location.href,
      history: history.state as unknown,
      storage: [{ ...localStorage }, { ...sessionStorage }],
      cookies: document.cookie,
      cached,
      databases,
      page: document.documentElement.outerHTML,
      fields: fields.map(({ value }) => value),
    })

    function settled<T>(request: IDBRequest<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        request.addEventListener('success', () => {
          resolve(request.result)
        })
        request.addEventListener('error', () => {
          reject(request.error ?? new Error('The database cannot be read'))
        })
      })
    }
  })
  expect(kept).not.toContain(secret)
  expect(kept).not.toContain(encodeURIComponent(secret))
}

test('a newcomer recovers the company with the keyboard alone, from the landing page on', async ({
  app,
}) => {
  const page = await app.open('/?scenario=owner-left&as=nobody')
  const { keyboard } = page
  await tabTo(page.getByRole('button', { name: 'Sign Up' }))
  await keyboard.press('Enter')
  await expect(page.getByLabel('Email address')).toBeFocused()
  await keyboard.type(people.newcomer)
  await keyboard.press('Enter')
  await expect(page.getByLabel('Password')).toBeFocused()
  await keyboard.type('any')
  await keyboard.press('Enter')

  await expect(heading(page, 'Select the Company You Want to Sign In To')).toBeVisible()
  await tabTo(page.getByRole('link', { name: 'Recover Company' }))
  await keyboard.press('Enter')
  await expect(heading(page, 'Claim Ownership')).toBeFocused()
  await tabTo(company(page))
  await keyboard.type('Contoso (U')
  await expect(page.getByRole('option', { name: 'Contoso (US)' })).toBeVisible()
  await keyboard.press('Enter')
  await expect(page.getByText('8012d')).toBeVisible()
  for (const [label, text] of [
    ['Object ID', ready.id],
    ['Client ID', ready.clientId],
    ['Secret', ready.secret],
  ] as const) {
    await tabTo(page.getByLabel(label, { exact: true }))
    await keyboard.type(text)
  }
  await expectNoSecret(page, ready.secret)
  await tabTo(next(page))
  await keyboard.press('Enter')

  await expect(heading(page, 'Who will own the company?')).toBeVisible()
  await expect(page.getByLabel('First Name')).toHaveValue('Nia')
  await expectNoSecret(page, ready.secret)
  await tabTo(page.getByRole('checkbox', { name: /^Accept all/ }))
  await keyboard.press('Space')
  await tabTo(next(page))
  await keyboard.press('Enter')

  await expect(granted(page)).toContainText('"Nia Okafor" has received full admin')
  await expectNoSecret(page, ready.secret)
  await keyboard.press('Escape')
  await expect(heading(page, 'App Catalog')).toBeFocused()
  expect(new URL(page.url()).pathname).toBe(`${contoso}/app-catalog`)
  await expect(page.getByText('only one user with Access Management')).toHaveCount(0)
  await expectNoSecret(page, ready.secret)
})

test('a user of the company signs in and is not asked for a name', async ({ app }) => {
  const page = await app.open('/?scenario=owner-left&as=nobody')
  await page.getByRole('button', { name: 'Sign In' }).click()
  await passMicrosoft(page, people.twoCompanies)
  await page.getByRole('link', { name: 'Recover Company' }).click()
  await choose(page)
  await fillIn(page, ready)
  const goneTo: string[] = []
  page.on('framenavigated', (frame) => goneTo.push(frame.url()))
  await next(page).click()
  await expect(granted(page)).toContainText('"Max Weber" has received full admin')
  // The page that is left knows nothing of the result: it would draw itself once more, and go there, too.
  expect(goneTo.filter((url) => url.endsWith('/granted'))).toHaveLength(1)
  await granted(page).getByRole('button', { name: 'Close' }).last().click()
  await expect(heading(page, 'App Catalog')).toBeVisible()
})

test('the third failure locks, and twelve hours later the way is open again', async ({ app }) => {
  const page = await app.open('/recover?scenario=owner-left-two-failures&as=two-companies')
  await choose(page)
  await expect(page.getByText('1 attempt is left')).toBeVisible()
  await fillIn(page, aged)
  await next(page).click()
  await expect(heading(page, lockedTitle)).toBeVisible()
  const reason = page.getByText('The registration is older than 72 hours.')
  await expect(reason).toBeVisible()
  await expectNoSecret(page, aged.secret)
  await page.reload()
  await expect(heading(page, lockedTitle)).toBeVisible()
  await expect(reason).toBeVisible()
  await page.getByRole('link', { name: 'Make a fresh registration with the guide.' }).click()
  await expect(page.getByRole('complementary')).toContainText('Begin a new registration')
  await expect(reason).toBeVisible()
  await page.getByRole('button', { name: 'Close the guide' }).click()

  const later = new Date(Date.now() + 12 * 3_600_000 + 60_000)
  await app.open(`/recover?now=${later.toISOString()}`)
  await expect(page.getByText('8012d')).toBeVisible()
  await expect(page.getByText(/attempts? (is|are) left/)).toHaveCount(0)
  await fillIn(page, ready)
  await next(page).click()
  await expect(granted(page)).toBeVisible()
})

const wait = 'Microsoft’s log does not show everything yet'
const toldApart = 'The registration does not hold the application permission AuditLog.Read.All.'

/** What the claim says of each registration; of what it cannot tell apart, what Microsoft's own pages show. */
const results: Record<RegistrationKey, [said: string, shown?: string]> = {
  ready: ['"Max Weber" has received full admin'],
  edge: ['"Max Weber" has received full admin'],
  aged: ['The registration is older than 72 hours.'],
  'no-consent': [toldApart, 'It has not been granted.'],
  delegated: [toldApart, 'AuditLog.Read.All was added as a delegated permission.'],
  'secret-expired': ['The client secret has expired.'],
  fresh: [wait],
  fabrikam: ['The registration is in another tenant.'],
}

for (const [key, [said, shown]] of Object.entries(results)) {
  test(`the registration “${key}” gives its own result`, async ({ app }) => {
    const page = await app.open('/recover?scenario=owner-left&as=two-companies')
    const registration = registrations[key as RegistrationKey]
    await choose(page)
    await fillIn(page, registration)
    await next(page).click()
    await expect(page.getByText(said)).toBeVisible()
    await expectNoSecret(page, registration.secret)
    if (!shown) return
    await pressAndAccept(page, 'See what Microsoft shows')
    await expect(page.getByText(shown)).toBeVisible()
    await expectNoSecret(page, registration.secret)
  })
}

test('through the worker, the secret stays behind in nothing either', async ({ app }) => {
  const page = await app.open('/recover?scenario=owner-left&as=two-companies&transport=worker')
  await choose(page)
  await fillIn(page, ready)
  await next(page).click()
  await expect(granted(page)).toBeVisible()
  await expectNoSecret(page, ready.secret)
})

test('no result waits for code: it is there before anybody presses Continue', async ({ app }) => {
  const page = await app.open('/recover?scenario=owner-left&as=two-companies')
  await choose(page)
  await fillIn(page, ready)
  const fetched = () =>
    page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  for (const outcome of ['user-info', 'granted', 'waiting', 'locked'])
    await expect.poll(fetched).toContainEqual(expect.stringContaining(`/${outcome}-page-`))
  // What the simulated backend needs to decide comes later, as an answer does.
  await page.route('**/assets/*-page-*.js', (route) => route.abort())
  await next(page).click()
  await expect(granted(page)).toBeVisible()
})

test.describe('each story of recovery', () => {
  const stories: [ScenarioId, string][] = [
    ['owner-left', 'Fill in Object ID, Client ID, and Secret first.'],
    ['owner-left-two-failures', '1 attempt is left before claiming locks for 12 hours.'],
    ['owner-left-locked', lockedTitle],
  ]
  for (const [scenario, said] of stories) {
    test(`${scenario} opens`, async ({ app }) => {
      const page = await app.open(`/recover?scenario=${scenario}&as=newcomer`)
      await choose(page)
      await next(page).focus()
      await expect(page.getByText(said)).toBeVisible()
    })
  }
})

test('whoever is signed in there is told so, and signs out on the spot', async ({ app }) => {
  const page = await app.open(`${contoso}/app-catalog?scenario=owner-left&as=two-companies`)
  await expect(heading(page, 'App Catalog')).toBeVisible()
  await app.open('/recover')
  await choose(page)
  const signOut = page.getByRole('button', { name: 'Sign out of the company' })
  await expectAccessible(signOut)
  await signOut.click()
  await expect(signOut).toHaveCount(0)
  await expect(page.getByLabel('Object ID')).toBeEditable()
})

test.describe('no undoing brings a secret back', () => {
  const secretField = (page: Page) => page.getByLabel('Secret', { exact: true })

  /** However far somebody goes back and forth: what is undone is of all fields, one after the other. */
  async function expectNotUndone(page: Page) {
    for (const far of [1, 2, 3, 4])
      for (const keys of ['ControlOrMeta+z', 'ControlOrMeta+Shift+z'])
        for (let times = 0; times < far; times += 1) {
          await page.keyboard.press(keys)
          expect(await secretField(page).inputValue()).toBe('')
        }
  }

  test('that was typed and sent', async ({ app }) => {
    const page = await app.open('/recover?scenario=owner-left&as=two-companies')
    await choose(page)
    await fillIn(page, { ...aged, secret: '' })
    await secretField(page).pressSequentially(aged.secret)
    await secretField(page).press('Enter')
    await expect(page.getByText('The registration is older than 72 hours.')).toBeVisible()
    await expect(page.getByRole('heading', { name: /^Error/ })).toBeFocused()
    await secretField(page).focus()
    await expectNotUndone(page)
  })

  test('that was pasted into the box for all', async ({ app }) => {
    const page = await app.open('/recover?scenario=owner-left&as=two-companies')
    await choose(page)
    await fillIn(page, { ...ready, secret: '' })
    await page.getByText('Fill in everything at once').click()
    const box = page.getByLabel('Paste what the script printed')
    await box.focus()
    const { id, clientId, secret } = aged
    await page.keyboard.insertText(JSON.stringify({ id, appId: clientId, secret }))
    await expect(box).toBeFocused()
    await next(page).click()
    await expect(page.getByText('The registration is older than 72 hours.')).toBeVisible()
    await box.focus()
    await expectNotUndone(page)
  })

  test('that was wiped by time, and its field keeps the focus', async ({ app }) => {
    const page = await app.open('/companies?scenario=owner-left&as=two-companies')
    await page.clock.install()
    await app.open('/recover')
    await choose(page)
    await fillIn(page, { ...aged, secret: '' })
    await secretField(page).pressSequentially(aged.secret)
    await page.clock.fastForward('06:00')
    await expect(page.getByText('The secret was wiped for safety.').first()).toBeVisible()
    await expect(secretField(page)).toBeFocused()
    await expectNotUndone(page)
  })
})
