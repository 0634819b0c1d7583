import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { wholePage } from '#src/lib/whole-page.ts'
import { languages } from '#src/texts/languages.ts'
import { product } from '#src/texts/product.ts'
import { here, renderApp } from '../support/render-app.tsx'
import { forgottenTexts } from '../support/plain-texts.ts'

/** The same in every language: our own name, and how languages call themselves. */
const names = [product.name, ...Object.values(languages)]

test.each([
  '/companies?scenario=tour&as=two-companies',
  '/companies?scenario=region-outage',
  '/companies/new?scenario=tour&as=no-company',
  '/recover/locked/b57fbf7b-677f-4929-bdd2-60da87c5f87a?scenario=owner-left-locked&as=newcomer',
  '/app-catalog?scenario=new-company',
  '/nowhere?scenario=tour&as=owner',
])('no sentence of %s stands in the code', async (address) => {
  const { store } = await renderApp(`${address}&lang=en-XA`)
  expect((await screen.findAllByRole('heading', { name: /⟦/ }))[0]).toBeVisible()
  await waitFor(() => {
    for (const forgotten of forgottenTexts(store.read(), names)) expect.soft(forgotten).toBe('')
  })
})

test('a language that is chosen is kept, and the page begins anew where it was', async () => {
  const reload = vi.spyOn(wholePage, 'reload').mockReturnValue()
  const { user } = await renderApp('/companies?scenario=tour&as=two-companies')
  await user.click(await screen.findByRole('button', { name: 'Language' }))
  expect(await screen.findByRole('menuitemradio', { name: 'English' })).toBeChecked()
  await user.click(screen.getByRole('menuitemradio', { name: 'العربية' }))
  expect(localStorage.getItem('holdfast.language')).toBe('ar')
  expect(reload).toHaveBeenCalledOnce()
  expect(here()).toBe('/companies')
})
