import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { wholePage } from '#src/lib/whole-page.ts'
import { here, renderApp } from '../support/render-app.tsx'

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
