import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { UiRoot } from '#src/ui/ui-root.tsx'
import { Component } from './components-page.tsx'

afterEach(() => {
  delete document.documentElement.dataset.theme
})

test('the theme of the page can be changed', async () => {
  render(
    <UiRoot>
      <Component />
    </UiRoot>,
  )
  await userEvent.click(await screen.findByRole('combobox', { name: 'Theme' }))
  await userEvent.click(await screen.findByRole('option', { name: 'High contrast' }))
  expect(document.documentElement).toHaveAttribute('data-theme', 'contrast')
})
