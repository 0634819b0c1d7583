import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { http } from 'msw/http'
import { expect, test } from 'vitest'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { minutes } from '#mocks/world/clock.ts'
import { button, choose, fillIn, granted, heading, proceed, refusal } from '../support/claiming.ts'
import { pass } from '../support/conditions.ts'
import { expectAccessible } from '../support/accessible.ts'
import { renderApp } from '../support/render-app.tsx'

const contoso = companyIdOf('contoso')
const fabrikam = companyIdOf('fabrikam')

const ways = ['Contact Support', 'App Registration Guide', 'Product Docs', 'Release Notes']

/** Help stands among the same buttons, and knows the same ways in the same order. */
async function expectHelp(user: UserEvent, around: string[], companyId = '', place = header()) {
  const names = within(place).getAllByRole('button')
  expect(names.map((it) => it.ariaLabel ?? it.textContent).slice(-around.length)).toEqual(around)
  await user.click(within(place).getByRole('button', { name: 'Help' }))
  const menu = await screen.findByRole('menu')
  const items = within(menu).getAllByRole('menuitem')
  expect(items).toHaveLength(ways.length)
  for (const [n, name] of ways.entries()) expect(items[n]).toHaveAccessibleName(name)
  expect(items[1]).toHaveAttribute(
    'href',
    `/guide/app-registration${companyId && `?for=${companyId}`}`,
  )
  await user.keyboard('{Escape}')
  await waitFor(() => expect(menu).not.toBeInTheDocument())
}

const header = () => screen.getByRole('banner')
const inHeader = (user: UserEvent, companyId?: string) =>
  expectHelp(user, ['Help', 'Language', 'Sign Out'], companyId)

test('help is the same, and in the same place, at every step of a claim', async () => {
  const { user, store, server } = await renderApp('/recover?scenario=owner-left&as=newcomer')
  await heading('Claim Ownership')
  await inHeader(user)
  await choose(user, 'Contoso (US)')
  await inHeader(user, contoso)

  await fillIn(user, 'fresh')
  await proceed(user)
  await heading('Who will own the company?')
  await inHeader(user, contoso)
  const checked = Promise.withResolvers<void>()
  server.use(http.all('*/claims/*', () => checked.promise))
  await user.click(await screen.findByRole('checkbox', { name: /^Accept all/ }))
  await proceed(user)
  await waitFor(() => expect(button('Continue')).toHaveAttribute('data-busy'))
  await inHeader(user, contoso)
  checked.resolve()

  await heading('Microsoft’s log does not show everything yet')
  await inHeader(user, contoso)
  pass(store, minutes(6))
  await user.click(button('Look again now'))
  const popup = await granted('Nia Okafor')
  // Nothing beside it can be reached, so that it has its own.
  await expectHelp(user, ['Help', 'Close'], contoso, popup)
  await expectAccessible()
})

test('help stays where it is when a claim is refused, and when claiming is locked', async () => {
  const { user } = await renderApp('/recover?scenario=owner-left-two-failures&as=two-companies')
  await choose(user, 'Fabrikam (US)')
  await fillIn(user, 'aged')
  await proceed(user)
  await refusal()
  await inHeader(user, fabrikam)

  await choose(user, 'Contoso (US)')
  await fillIn(user, 'aged')
  await proceed(user)
  await heading("You've reached the maximum number of claim ownership attempts")
  await inHeader(user, contoso)
})

test('help is the same, and in the same place, at both steps of a new company', async () => {
  const { user } = await renderApp('/companies/new?scenario=tour&as=no-company')
  await heading('Where shall the data of your company be stored?')
  await inHeader(user)
  await user.click(await screen.findByRole('radio', { name: /^EU/ }))
  await user.type(screen.getByRole('textbox', { name: 'Company Name' }), 'Tailspin Toys')
  await user.type(screen.getByRole('combobox', { name: 'Country' }), 'Germ')
  await user.click(await screen.findByRole('option', { name: 'Germany' }))
  await proceed(user)
  await heading('Who are you?')
  await inHeader(user)

  await user.click(button('Help'))
  await user.click(await screen.findByRole('menuitem', { name: 'Contact Support' }))
  expect(await screen.findByRole('dialog', { name: /Support/ })).toBeVisible()
  await expectAccessible()
})
