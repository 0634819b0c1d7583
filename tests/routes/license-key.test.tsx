import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderApp } from '../support/render-app.tsx'

const license = '/settings/environments?show=license&scenario=licensed'
const button = (name: string) => screen.findByRole('button', { name })

test('the name of the button alone says what it does with the key', async () => {
  const { user } = await renderApp(license)
  await user.click(await button('Show the whole key'))
  expect(await button('Hide the key')).not.toHaveAttribute('aria-pressed')
})

test('a key that cannot be fetched is told, and fetched once more by who asks for it', async () => {
  const { user, store } = await renderApp(`${license}&faults=licenseKeyShow:status-500`)
  await user.click(await button('Show the whole key'))
  expect(await screen.findByText(/because of a fault on our side/)).toBeVisible()
  expect(await button('Show the whole key')).not.toHaveAttribute('aria-disabled')
  expect(screen.queryByRole('button', { name: 'Copy the license key' })).not.toBeInTheDocument()

  store.change(({ conditions }) => {
    conditions.faults = ''
  })
  await user.click(await button('Show the whole key'))
  expect(await button('Hide the key')).toBeVisible()
  expect(await button('Copy the license key')).toBeVisible()
})
