import { landing as arabic } from '#src/texts/ar/landing.ts'
import { landing as german } from '#src/texts/de/landing.ts'
import { landing as japanese } from '#src/texts/ja/landing.ts'
import { heading } from './by-hand.ts'
import { expect, test } from './fixture.ts'

for (const [locale, title, direction] of [
  ['de-AT', german.title, 'ltr'],
  ['ja-JP', japanese.title, 'ltr'],
  ['ar-EG', arabic.title, 'rtl'],
  ['fr-FR', 'Ready to explore?', 'ltr'],
] as const) {
  test.describe(`a browser that speaks ${locale}`, () => {
    test.use({ locale })

    test('is greeted in its language, or in English', async ({ app }) => {
      const page = await app.open('/?scenario=tour&as=nobody')
      await expect(heading(page, title)).toBeVisible()
      const document = page.locator('html')
      await expect(document).toHaveCSS('direction', direction)
      await expect(document).toHaveAttribute(
        'lang',
        title.startsWith('R') ? 'en' : locale.slice(0, 2),
      )
    })
  })
}

test.describe('a browser that speaks ja', () => {
  test.use({ locale: 'ja' })

  test('gets the portal in its language from the first page on', async ({ app }) => {
    const page = await app.open('/companies?scenario=tour&as=two-companies')
    await expect(heading(page, 'サインインする会社を選択')).toBeVisible()
  })
})

test('the language that is chosen stays, here and on the landing page', async ({ app }) => {
  const page = await app.open('/companies?scenario=tour&as=two-companies')
  await page.getByRole('button', { name: 'Language' }).click()
  await page.getByRole('menuitemradio', { name: 'Deutsch' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await page.goto('/?as=nobody')
  await expect(heading(page, german.title)).toBeVisible()
})

test.describe('a browser that speaks German', () => {
  test.use({ locale: 'de-DE' })

  test('opens the portal in German from the first moment', async ({ app }) => {
    const page = await app.open('/companies?scenario=tour&as=two-companies')
    await expect(heading(page, 'Bei welchem Unternehmen möchten Sie sich anmelden?')).toBeVisible()
  })
})
