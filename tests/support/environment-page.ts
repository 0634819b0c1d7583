import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { openPage, renderApp } from './render-app.tsx'

const page = '/settings/environments'
export const open = (scenario: string, more = '') =>
  renderApp(`${page}?scenario=${scenario}${more}`)
/** Goes to one of its dialogs by its address. */
export const show = (dialog: string) =>
  openPage(`/c/${companyIdOf('contoso')}/settings/environments?show=${dialog}`)
export const dialog = async (name: string) => within(await screen.findByRole('dialog', { name }))
export const button = (name: string | RegExp) => screen.findByRole('button', { name })

export async function fromMenu(user: UserEvent, item: string) {
  await user.click(await button('More actions for Default Environment'))
  await user.click(await screen.findByRole('menuitem', { name: item }))
}
