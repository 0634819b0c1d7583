import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { renderApp } from '../support/render-app.tsx'

const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const titled = (title: string) => waitFor(() => expect(document.title).toBe(title))

test('the tab is named after a failure for as long as that stands, and after the page again when it is healed', async () => {
  const { store, user } = await renderApp(
    '/companies?scenario=tour&as=two-companies&faults=companyList:status-503',
  )
  await heading('The portal is busy right now')
  await titled('The portal is busy right now · Holdfast')
  store.change(({ conditions }) => {
    conditions.faults = ''
  })
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await heading('Select the Company You Want to Sign In To')
  await titled('Companies · Holdfast')
})

test('a page that failed while it was drawn gives the tab its title back, too', async () => {
  vi.mocked(console.error).mockImplementation(() => {})
  const { user } = await renderApp(
    '/recover?scenario=owner-left&as=newcomer&faults=claimableCompanyList%231-3:network',
  )
  await heading('No connection to the portal')
  await titled('No connection to the portal · Holdfast')
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await screen.findByLabelText(/^Company to Claim/)
  await titled('Claim Ownership · Holdfast')
  // React and the router report what an error page then shows.
  vi.mocked(console.error).mockClear()
})

test('whoever goes on from a failure comes to a tab that is named after the next page', async () => {
  const { user } = await renderApp(
    `/c/${companyIdOf('contoso')}/nothing?scenario=tour&as=two-companies`,
  )
  await titled('There is nothing at this address · Holdfast')
  await user.click(screen.getByRole('link', { name: 'Choose a company' }))
  await heading('Select the Company You Want to Sign In To')
  await titled('Companies · Holdfast')
})
