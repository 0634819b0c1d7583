import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { UiRoot } from '#src/ui/ui-root.tsx'
import { Component } from './components-page.tsx'

beforeEach(async () => {
  render(
    <UiRoot>
      <Component />
    </UiRoot>,
  )
  await screen.findByRole('region', { name: 'Notifications' })
})

afterEach(() => {
  delete document.documentElement.dataset.theme
})

// Nothing is painted here, so colours are measured elsewhere (tokens.test.ts). Open lists lie at the
// end of the body, outside of all landmarks, and belong to their field by reference.
async function violations() {
  const { violations: found } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  return found.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))
}

test('every component, as it stands, passes axe', async () => {
  expect(await violations()).toEqual([])
})

test.for(['User Profile', 'Delete a user', 'Event details', 'Filters', 'Ana Silva', 'Company'])(
  'what "%s" opens passes axe',
  async (name) => {
    await userEvent.click(screen.getByRole('button', { name }))
    expect(await violations()).toEqual([])
  },
)

test.for(['Company to Claim', 'Role', 'Theme'])(
  'the open list of "%s" passes axe',
  async (name) => {
    await userEvent.click(screen.getByRole('combobox', { name }))
    expect(await violations()).toEqual([])
  },
)

test('the theme of the page can be changed', async () => {
  await userEvent.click(screen.getByRole('combobox', { name: 'Theme' }))
  await userEvent.click(await screen.findByRole('option', { name: 'High contrast' }))
  expect(document.documentElement).toHaveAttribute('data-theme', 'contrast')
})
