import { screen, waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, onTestFinished, vi } from 'vitest'
import { answerPopups, type Visit } from '#mocks/microsoft/for-tests.ts'
import type { PersonKey } from '#mocks/microsoft/people.ts'
import { companyIdOf, type CompanySlug } from '#mocks/scenarios/companies.ts'
import type { Store } from '#mocks/world/store.ts'
import { button, heading } from './claiming.ts'
import { renderApp } from './render-app.tsx'

interface Opening {
  as?: PersonKey
  company?: CompanySlug
  faults?: string
}

/** The guide, where the registration is made for somebody. */
export const address = (company: CompanySlug) =>
  `/guide/app-registration?for=${companyIdOf(company)}#do-it`

export async function openDoIt({
  as = 'newcomer',
  company = 'contoso',
  faults = '',
}: Opening = {}) {
  const wishes = `scenario=owner-left&as=${as}&faults=${encodeURIComponent(faults)}`
  const app = await renderApp(address(company).replace('#', `&${wishes}#`))
  await screen.findByRole('heading', { level: 2, name: 'Do it for me' })
  await screen.findByText('What is made')
  return app
}

export function atMicrosoft(store: Store, visit: Visit | 'closed') {
  const { release, urls } = answerPopups(store, visit)
  onTestFinished(release)
  return urls
}

/** Microsoft's window stays open until the person does something there. */
export function lateAtMicrosoft(store: Store) {
  const { release, ...microsoft } = answerPopups(store, 'later')
  onTestFinished(release)
  return microsoft
}

export async function lookUpRole(
  { user, store }: { user: UserEvent; store: Store },
  as: PersonKey,
) {
  const urls = atMicrosoft(store, { as })
  await user.click(button('Look up my role'))
  await waitFor(() => {
    expect(screen.queryByText(/^First, Microsoft tells/)).not.toBeInTheDocument()
  })
  return urls
}

/** What this story did not begin with, and what is not deleted. */
export const made = (store: Store) =>
  store
    .read()
    .microsoft.applications.filter(({ uniqueName, deletedAt }) => uniqueName && deletedAt === null)

export const onlyMade = (store: Store) => {
  const [application, ...others] = made(store)
  expect(others).toEqual([])
  if (!application) throw new Error('Nothing was made')
  return application
}

export const make = (user: UserEvent) => user.click(button('Make the registration'))
export const isMade = () => screen.findByText('The registration is made')

/** A window in which the guide stands beside the wizard. */
export const wide = () =>
  vi
    .spyOn(window, 'matchMedia')
    .mockImplementation(
      (media) =>
        Object.assign(new EventTarget(), { media, matches: true }) as unknown as MediaQueryList,
    )

/** To the wizard within the page, so that its memory stays. */
export async function goToWizard(user: UserEvent) {
  await user.click(screen.getByRole('link', { name: 'Step by step' }))
  await user.click(await screen.findByRole('link', { name: /^Secret/ }))
  await user.click(await screen.findByRole('link', { name: 'Continue in the wizard' }))
  await heading('Claim Ownership')
}
