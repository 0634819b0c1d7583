import { QueryClient } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, vi } from 'vitest'
import type { PersonKey } from '#mocks/microsoft/people.ts'
import { registrations, type RegistrationKey } from '#mocks/scenarios/registrations.ts'
import type { ScenarioId } from '#mocks/scenarios/scenarios.ts'
import { traffic } from '#mocks/transport/traffic.ts'
import type { Store } from '#mocks/world/store.ts'
import { renderApp } from './render-app.tsx'

export interface Values {
  id: string
  clientId: string
  secret: string
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name })
export const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label)
export const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

interface Opening {
  as?: PersonKey
  scenario?: ScenarioId
  faults?: string
  company?: string
}

/** The wizard with a company chosen. */
export async function openWizard({
  as = 'two-companies',
  scenario = 'owner-left',
  faults = '',
  company = 'Contoso (US)',
}: Opening = {}) {
  watchCaches()
  const app = await renderApp(
    `/recover?scenario=${scenario}&as=${as}&faults=${encodeURIComponent(faults)}`,
  )
  await choose(app.user, company)
  return app
}

export async function choose(user: UserEvent, company: string) {
  await user.click(await screen.findByRole('combobox', { name: 'Company to Claim' }))
  await user.click(await screen.findByText(company))
}

export async function paste(user: UserEvent, label: string, text: string) {
  await user.clear(field(label))
  await user.click(field(label))
  await user.paste(text)
}

/** Pastes all three values, of a registration or of somebody's own making. */
export async function fillIn(user: UserEvent, what: RegistrationKey | Values) {
  const { id, clientId, secret } = typeof what === 'string' ? registrations[what] : what
  await paste(user, 'Object ID', id)
  await paste(user, 'Client ID', clientId)
  await paste(user, 'Secret', secret)
}

export const granted = (person: string) =>
  screen.findByRole('dialog', {
    name: 'Ownership Granted',
    description: `"${person}" has received full admin with access management rights.`,
  })
export const refusal = () =>
  screen.findByRole('heading', { name: 'Error - Claim Ownership Failed' })
export const proceed = (user: UserEvent) => user.click(button('Continue'))

/** What those who listen hear last. */
export const announced = () =>
  screen.getAllByRole('status').find((region) => region.matches('.visually-hidden'))

/** One success is one event and one mail. */
export function expectOneSuccess(store: Store, person: string) {
  const { events, mails } = store.read().portal
  expect(events.map(({ title }) => title)).toEqual([`Company Ownership Approved for ${person}`])
  expect(mails).toMatchObject([
    { to: 'ana.silva@contoso.example', subject: 'Access Recovered to "PMPC_Contoso"' },
  ])
}

let caches: { mock: { contexts: unknown[] } } | undefined

/** From now on every query cache that a page works with is swept too, and the log of all calls. */
export function watchCaches() {
  traffic.clear()
  traffic.record()
  caches = vi.spyOn(QueryClient.prototype, 'mount').mockClear()
}

/** Wherever something can stay behind, no secret is. While one is typed, its field alone holds it. */
export async function expectNoSecret(store: Store, ...secrets: string[]) {
  const written = secrets.flatMap((secret) => [secret, encodeURIComponent(secret)])
  await waitFor(() => {
    for (const [place, text] of Object.entries(places(store))) {
      expect(
        written.some((secret) => text.includes(secret)),
        place,
      ).toBe(false)
    }
  })
}

function places(store: Store): Record<string, string> {
  const remembered = (caches?.mock.contexts ?? []).flatMap((cache) => [
    ...(cache as QueryClient).getQueryCache().getAll(),
    ...(cache as QueryClient).getMutationCache().getAll(),
  ])
  expect(remembered.length).toBeGreaterThan(0)
  expect(traffic.read().length).toBeGreaterThan(0)
  return {
    address: location.href,
    history: JSON.stringify(history.state),
    localStorage: JSON.stringify({ ...localStorage }),
    sessionStorage: JSON.stringify({ ...sessionStorage }),
    world: JSON.stringify(store.read()),
    traffic: JSON.stringify(traffic.read()),
    cache: JSON.stringify(remembered.map(({ state }) => state)),
    page: document.documentElement.outerHTML,
    fields: [...document.querySelectorAll('input')]
      .filter((input) => input.name !== 'secret')
      .map(({ value }) => value)
      .join(' '),
  }
}
