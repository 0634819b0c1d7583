import { act, screen, waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, onTestFinished, test, vi } from 'vitest'
import { personByKey } from '#mocks/microsoft/people.ts'
import { companyIdOf, type CompanySlug } from '#mocks/scenarios/companies.ts'
import type { Store } from '#mocks/world/store.ts'
import { button, choose, fillIn, granted, heading, proceed } from '../support/claiming.ts'
import { here, renderApp } from '../support/render-app.tsx'

const { oid } = personByKey('two-companies')
const catalogOf = (company: CompanySlug) => `/c/${companyIdOf(company)}/app-catalog`
const signedInTo = (store: Store) => store.read().portal.sessions[oid]

async function switchCompany(user: UserEvent) {
  await user.click(await screen.findByRole('button', { name: /^Account of Max Weber/ }))
  await user.click(await screen.findByRole('menuitem', { name: 'Switch Company' }))
  await heading('Select the Company You Want to Sign In To')
}

function delaySignIn(store: Store) {
  store.change(({ conditions }) => {
    conditions.calls = {}
    conditions.faults = 'companySignIn#1:delay-600'
  })
}

/** From the company's page to its recovery, and signed out of it there. */
async function leaveToClaim() {
  const { store, user } = await renderApp(
    '/app-catalog?scenario=owner-left&as=two-companies&company=contoso',
  )
  await switchCompany(user)
  await user.click(screen.getByRole('link', { name: 'Recover Company' }))
  await choose(user, 'Contoso (US)')
  await user.click(button('Sign out of the company'))
  await waitFor(() => {
    expect(screen.queryByText('You are signed in to this company')).not.toBeInTheDocument()
  })
  expect(signedInTo(store)).toBeUndefined()
  return { store, user }
}

test('of two companies that are chosen quickly the second is the one that is signed in to', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const { store, user } = await renderApp('/companies?scenario=tour&as=two-companies')
  const first = await screen.findByRole('link', { name: 'Select: Contoso' })
  delaySignIn(store)
  await user.click(first)
  await user.click(screen.getByRole('link', { name: 'Select: Fabrikam' }))
  await screen.findByRole('heading', { name: 'App Catalog' })
  await act(() => vi.advanceTimersByTimeAsync(600))
  expect(here()).toBe(catalogOf('fabrikam'))
  expect(signedInTo(store)).toBe(companyIdOf('fabrikam'))
})

test('who signs out of a company to claim it is signed in to it anew, with what was granted', async () => {
  const { store, user } = await leaveToClaim()
  await fillIn(user, 'ready')
  await proceed(user)
  await granted('Max Weber')
  await user.keyboard('{Escape}')
  await screen.findByRole('heading', { name: 'App Catalog' })
  expect(signedInTo(store)).toBe(companyIdOf('contoso'))
})

test('who goes back to a company after signing out of it is signed in to it again', async () => {
  const { store } = await leaveToClaim()
  history.go(-2)
  await screen.findByRole('heading', { name: 'App Catalog' })
  expect(signedInTo(store)).toBe(companyIdOf('contoso'))
})
