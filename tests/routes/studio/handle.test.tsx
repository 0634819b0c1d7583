import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { expectAccessible } from '../../support/accessible.ts'
import { openPage, renderApp } from '../../support/render-app.tsx'

const button = (name: string | RegExp) => screen.findByRole('button', { name })
/** The handle and the studio stand beside the page. */
const beside = () => within(document.documentElement)
const handleButton = () => beside().findByRole('button', { name: 'Demo' })

/** A page of the portal with the handle over it, as a demo has it. */
async function openDemo(address: string) {
  document.documentElement.dataset.world = 'holdfast-demo'
  // Nothing can be dragged where nothing is painted.
  Object.assign(HTMLElement.prototype, { setPointerCapture() {} })
  // The handle comes in an idle moment.
  vi.stubGlobal('requestIdleCallback', (idle: () => void) => setTimeout(idle))
  return renderApp(address)
}

test('the handle says that this is a demo, and opens the studio beside the page', async () => {
  const { user, store } = await openDemo('/companies?scenario=tour&as=two-companies')
  const handle = await handleButton()
  expect(handle).toHaveAttribute('aria-expanded', 'false')
  await user.click(handle)
  const studio = within(await beside().findByRole('region', { name: 'Studio' }))
  expect(studio.getByRole('heading', { name: 'Gallery' })).toHaveFocus()
  await user.click(studio.getByRole('button', { name: 'World' }))
  await user.click(await studio.findByRole('combobox', { name: 'What happens' }))
  await user.click(await beside().findByRole('option', { name: 'The US region goes down' }))
  await user.click(studio.getByRole('button', { name: 'Let it happen' }))
  expect(store.read().conditions.outages).toEqual(['US'])
  expect(await screen.findByText(/unavailable in the US region/)).toBeVisible()
  await expectAccessible()

  openPage()
  expect(
    await within(await beside().findByRole('region', { name: 'Studio' })).findByRole('heading', {
      name: 'World',
    }),
  ).toBeVisible()
  await user.click(await beside().findByRole('button', { name: 'Close the studio' }))
  expect(beside().queryByRole('region', { name: 'Studio' })).not.toBeInTheDocument()
  expect(await handleButton()).toHaveFocus()
  await user.keyboard('{Alt>}{Shift>}[KeyS]{/Shift}{/Alt}')
  const opened = await beside().findByRole('region', { name: 'Studio' })
  await user.keyboard('{Escape}')
  expect(opened).not.toBeInTheDocument()
})

test('over an open dialog the studio stays in use, and does not close it', async () => {
  const { user, store } = await openDemo('/companies?scenario=tour&as=two-companies')
  await user.click(await button('Contact our Support'))
  const dialog = await screen.findByRole('dialog', { name: 'Contact Support' })
  await user.click(await handleButton())
  const studio = within(await beside().findByRole('region', { name: 'Studio' }))
  await user.click(studio.getByRole('button', { name: 'World' }))
  await user.click(await studio.findByRole('combobox', { name: 'What happens' }))
  await user.click(await beside().findByRole('option', { name: 'The US region goes down' }))
  await user.click(studio.getByRole('button', { name: 'Let it happen' }))
  expect(store.read().conditions.outages).toEqual(['US'])
  expect(dialog).toBeVisible()
  await user.keyboard('{Escape}')
  expect(beside().queryByRole('region', { name: 'Studio' })).not.toBeInTheDocument()
  expect(dialog).toBeVisible()
})

test('the handle is moved with the keyboard and stays where it was left', async () => {
  const { user } = await openDemo('/companies?scenario=tour&as=two-companies')
  const handle = await handleButton()
  handle.focus()
  await user.keyboard('{ArrowUp}{ArrowUp}{ArrowLeft}')
  const place = { '--x': '0.45', '--y': '0.9' }
  expect(handle.style.getPropertyValue('--x')).toBe(place['--x'])
  openPage()
  const again = await handleButton()
  expect(Number(again.style.getPropertyValue('--y'))).toBeCloseTo(Number(place['--y']))
})

test('with studio=off the handle stays away until it is asked for again', async () => {
  const { user } = await openDemo('/demo?scenario=tour&as=two-companies&studio=off')
  await user.click(await button(/^Show the studio’s handle/))
  openPage('/companies')
  expect(await handleButton()).toBeVisible()
  await waitFor(expectAccessible)
})
