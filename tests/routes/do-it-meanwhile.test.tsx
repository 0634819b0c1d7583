import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { button, choose, field, openWizard } from '../support/claiming.ts'
import { setFaults } from '../support/conditions.ts'
import { atMicrosoft, lookUpRole, made, make, onlyMade, openDoIt, wide } from '../support/do-it.ts'

// The registration is being made, and whoever wished for it does something else.

/** Microsoft does not answer for now, so that there is a meanwhile. */
const underWay = 'graphServicePrincipalCreate:status-503'
const noSuccessYet = /^No success yet\. It is tried again in/
const patient = { timeout: 4000 }
const isToldMade = () => screen.findByText('The registration is made', {}, patient)

/** It is being made in the guide beside the wizard. */
async function makeBeside() {
  wide()
  const app = await openWizard({ as: 'newcomer', faults: underWay })
  await app.user.click(screen.getByRole('link', { name: 'Do it for me.' }))
  const guide = within(await screen.findByRole('complementary'))
  atMicrosoft(app.store, { as: 'newcomer' })
  await app.user.click(await guide.findByRole('button', { name: 'Look up my role' }))
  await guide.findByText('Your role can do all of it.')
  await make(app.user)
  await screen.findByText(noSuccessYet)
  return app
}

test('it goes on while one reads the steps, and is told there', async () => {
  const app = await openDoIt({ faults: underWay })
  await lookUpRole(app, 'newcomer')
  await make(app.user)
  await screen.findByText(noSuccessYet)
  await app.user.click(screen.getByRole('link', { name: 'Step by step' }))
  expect(await screen.findByText('0 of 16 steps are done')).toBeVisible()
  await app.user.click(screen.getByRole('link', { name: 'Do it for me' }))
  expect(await screen.findByText(noSuccessYet)).toBeVisible()
  await app.user.click(screen.getByRole('link', { name: 'Step by step' }))
  setFaults(app.store, '')
  await isToldMade()
  expect(screen.getByText('16 of 16 steps are done')).toBeVisible()
  onlyMade(app.store)
  await app.user.click(screen.getByRole('link', { name: 'Do it for me' }))
  expect(await screen.findByText('The registration is made')).toBeVisible()
  expect(onlyMade(app.store).secrets).toHaveLength(1)
})

test('it goes on when the guide is closed, and fills the wizard', async () => {
  const { user, store } = await makeBeside()
  await user.click(button('Close the guide'))
  setFaults(store, '')
  await isToldMade()
  await waitFor(() => expect(field('Client ID')).toHaveValue(onlyMade(store).clientId))
  expect(field('Secret').value).not.toBe('')
})

test('it goes on beside another company, of which nothing is made or filled in', async () => {
  const { user, store } = await makeBeside()
  const company = screen.getByRole('combobox', { name: 'Company to Claim' })
  await user.clear(company)
  await choose(user, 'Contoso Labs (EU)')
  await screen.findByText(/^For Contoso Labs/)
  expect(screen.queryByText(noSuccessYet)).not.toBeInTheDocument()
  setFaults(store, '')
  expect(await screen.findByText('The registration is there', {}, patient)).toBeVisible()
  const { id, clientId } = onlyMade(store)
  expect(field('Client ID')).toHaveValue('')

  await user.clear(company)
  await choose(user, 'Contoso (US)')
  await user.click(await screen.findByRole('button', { name: 'Make a new secret' }))
  await waitFor(() => expect(field('Secret').value).not.toBe(''))
  expect(field('Client ID')).toHaveValue(clientId)
  expect(onlyMade(store)).toMatchObject({
    id,
    secrets: [{ hint: field('Secret').value.slice(0, 3) }],
  })
})

test('whoever has left hears that it could not be made, and finds why', async () => {
  const { user, store } = await makeBeside()
  await user.click(button('Close the guide'))
  setFaults(store, 'graphServicePrincipalCreate:status-403')
  expect(
    await screen.findByText(
      /^Your role does not allow this\. What had been made was deleted again\./,
      {},
      patient,
    ),
  ).toBeVisible()
  expect(made(store)).toEqual([])
  await user.click(screen.getByRole('link', { name: 'Do it for me.' }))
  expect(await screen.findByText('Your role does not allow this')).toBeVisible()
})
