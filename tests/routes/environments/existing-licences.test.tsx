import { waitFor } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { companyIn } from '#mocks/scenarios/base.ts'
import { minutes } from '#mocks/world/clock.ts'
import type { Store } from '#mocks/world/store.ts'
import { expectAccessible } from '../../support/accessible.ts'
import { dialog, open } from '../../support/environment-page.ts'

/** What others do shows once somebody comes back to the tab. */
function othersActivate(store: Store, end: string) {
  store.change((world) => {
    const { environment } = companyIn(world, 'contoso')
    const { license, otherLicenses } = environment
    if (!license) return
    const key = `ENTR-CONT-2026-${end}`
    environment.license = { ...license, type: 'Enterprise Premium', key }
    environment.otherLicenses = [license, ...otherLicenses]
  })
  vi.setSystemTime(Date.now() + minutes(1))
  onTestFinished(() => void vi.useRealTimers())
  window.dispatchEvent(new Event('visibilitychange'))
}

async function openScreen() {
  const { user, store } = await open('licensed', '&show=license')
  const asked = await dialog('License Screen')
  othersActivate(store, '0001')
  const radio = (end: string) =>
    asked.findByRole('radio', { name: `License key that ends in ${end}` })
  const select = () => asked.getByRole('button', { name: 'Select' })
  return { user, store, asked, radio, select }
}

test('until somebody chooses, what is in force is chosen', async () => {
  const { store, radio, select } = await openScreen()
  expect(await radio('0001')).toBeChecked()
  othersActivate(store, '0002')
  expect(await radio('0002')).toBeChecked()
  expect(await radio('0247')).not.toBeChecked()
  expect(select()).toHaveAccessibleDescription('Choose another license first.')
})

test('what somebody chose stays, and another activation is told before it acts', async () => {
  const { user, store, asked, radio, select } = await openScreen()
  await user.click(await radio('0247'))
  expect(select()).not.toHaveAttribute('aria-disabled')
  expect(asked.queryByText(/^Meanwhile another license/)).not.toBeInTheDocument()
  othersActivate(store, '0002')
  expect(await asked.findByText(/^Meanwhile another license was activated/)).toBeVisible()
  expect(await radio('0247')).toBeChecked()
  await expectAccessible()

  await user.click(await radio('0001'))
  await waitFor(() => expect(asked.queryByText(/^Meanwhile/)).not.toBeInTheDocument())
  await user.click(await radio('0247'))
  await user.click(select())
  await dialog('You have successfully activated your license')
  expect(companyIn(store.read(), 'contoso').environment.license?.key).toBe('ENTP-CONT-2026-0247')
})
