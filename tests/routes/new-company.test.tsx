import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Region } from '#src/api/contract/shapes.ts'
import { keepInfo } from '#src/features/companies/new-company-draft.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import type { Store } from '#mocks/world/store.ts'
import { expectAccessible } from '../support/accessible.ts'
import { newEvents } from '../support/new-events.ts'
import { enter, here, openPage, renderApp } from '../support/render-app.tsx'

const address = '/companies/new?scenario=tour&as=no-company'
const firstStep = 'Where shall the data of your company be stored?'
const secondStep = 'Who are you?'
const zed = personByKey('no-company')

type User = Awaited<ReturnType<typeof renderApp>>['user']

const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const field = (name: string) => screen.findByRole('textbox', { name })
const button = (name: string) => screen.getByRole('button', { name })

async function fillCompany(user: User) {
  await user.click(await screen.findByRole('radio', { name: /^EU/ }))
  await user.type(await field('Company Name'), 'Tailspin Toys')
  await user.type(screen.getByRole('combobox', { name: 'Country' }), 'Germ')
  await user.click(await screen.findByRole('option', { name: 'Germany' }))
}

/** Where a reload takes up what was told before: the second step, with its terms accepted. */
async function openSecondStep({
  region = 'US',
  faults = '',
}: {
  region?: Region
  faults?: string
}) {
  const { rest, ...around } = await enter(
    `/companies/new?step=user-info&scenario=tour&as=no-company&faults=${faults}`,
  )
  keepInfo({ region, name: 'Tailspin Toys', country: 'DE' })
  openPage(rest)
  await heading(secondStep)
  await around.user.click(await screen.findByRole('checkbox', { name: /^Accept all/ }))
  return around
}

const made = (store: Store) =>
  store.read().portal.companies.filter(({ name }) => name === 'Tailspin Toys')

test('two steps make a company, and its creator manages its access', async () => {
  const { user, store } = await renderApp(address)
  await heading(firstStep)
  await waitFor(() => expect(document.title).toBe('Create Company · Holdfast'))
  expect(button('Continue')).toHaveAccessibleDescription(
    'Choose a region, a name and a country first.',
  )
  await fillCompany(user)
  await expectAccessible()
  await user.click(button('Continue'))

  await heading(secondStep)
  openPage()
  expect(await field('First Name')).toHaveValue('Zed')
  expect(await field('Last Name')).toHaveValue('Young')
  expect(await field('Contact Email')).toHaveValue(zed.upn)
  expect(button('Continue')).toHaveAccessibleDescription('Accept the terms first.')
  await user.clear(await field('Contact Email'))
  await user.click(screen.getByRole('checkbox', { name: /^Accept all/ }))
  await user.click(button('Continue'))
  expect(await screen.findByRole('group', { name: 'There is a problem' })).toHaveFocus()
  await waitFor(() => expect(document.title).toBe('Error: Create Company · Holdfast'))
  expect(await field('Contact Email')).toHaveAccessibleDescription(/Error/)
  await expectAccessible()
  await user.type(await field('Contact Email'), 'zed@tailspin.example')
  await user.click(button('Continue'))

  await heading('App Catalog')
  expect(
    screen.getByText(/You currently have only one user with Access Management privileges/),
  ).toBeVisible()
  const [company] = made(store)
  expect(here()).toBe(`/c/${company?.id ?? ''}/app-catalog`)
  expect(company).toMatchObject({
    region: 'EU',
    country: 'DE',
    environment: { name: 'Default Environment', connection: null, license: null },
  })
  expect(newEvents(store)).toMatchObject([
    { companyId: company?.id, title: `Company Tailspin Toys Created by ${zed.upn}` },
  ])

  openPage('/companies/new')
  expect(await field('Company Name')).toHaveValue('')
})

test('what a name may not hold is refused next to it', async () => {
  const { user } = await renderApp(address)
  await fillCompany(user)
  for (const character of '@/+') {
    await user.clear(await field('Company Name'))
    await user.type(await field('Company Name'), `Tail${character}spin`)
    await user.click(button('Continue'))
    const summary = await screen.findByRole('group', { name: 'There is a problem' })
    await waitFor(() => expect(summary).toHaveFocus())
    await user.click(
      within(summary).getByRole('link', { name: /^Company Name: The characters @, \/ and \+/ }),
    )
    expect(await field('Company Name')).toHaveFocus()
    expect(await field('Company Name')).toHaveAccessibleDescription(/The characters @, \/ and \+/)
  }
  await user.clear(await field('Company Name'))
  await user.type(await field('Company Name'), 'Tailspin')
  expect(await field('Company Name')).not.toHaveAccessibleDescription(/The characters/)
})

test('reading the terms loses nothing that was typed', async () => {
  const { user } = await openSecondStep({})
  await user.clear(await field('First Name'))
  await user.type(await field('First Name'), 'Zoe')
  await user.click(button('Terms and conditions'))
  const terms = within(await screen.findByRole('dialog', { name: 'Terms and Conditions' }))
  await expectAccessible()
  await user.click(terms.getByRole('button', { name: 'Close' }))
  await waitFor(() => {
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
  expect(await field('First Name')).toHaveValue('Zoe')
  expect(screen.getByRole('checkbox', { name: /^Accept all/ })).toBeChecked()
})

test('the way back and a reload keep what the first step was told', async () => {
  const { user } = await openSecondStep({})
  await user.click(await screen.findByRole('link', { name: 'Back' }))
  await heading(firstStep)
  expect(await field('Company Name')).toHaveValue('Tailspin Toys')
  expect(screen.getByRole('combobox', { name: 'Country' })).toHaveValue('Germany')
  expect(screen.getByRole('radio', { name: /^US/ })).toBeChecked()

  await user.click(button('Continue'))
  await heading(secondStep)
  history.back()
  await heading(firstStep)
  expect(await field('Company Name')).toHaveValue('Tailspin Toys')
})

test('a link to the second step begins with the first', async () => {
  await renderApp('/companies/new?step=user-info&scenario=tour&as=no-company')
  await heading(firstStep)
  expect(here()).toBe('/companies/new')
})

test.for([
  ['a double click', 'dblClick', ''],
  ['an answer that is lost', 'click', 'companyCreate%231:drop-reply'],
  ['a request that arrives twice', 'click', 'companyCreate:duplicate'],
] as const)('%s makes one company', async ([, press, faults]) => {
  const { user, store } = await openSecondStep({ faults })
  await user[press](button('Continue'))
  await heading('App Catalog')
  expect(made(store)).toHaveLength(1)
  expect(newEvents(store)).toHaveLength(1)
})

test('when no answer comes at all, sending the form again makes no second company', async () => {
  const { user, store } = await openSecondStep({ faults: 'companyCreate%231-3:drop-reply' })
  await user.click(button('Continue'))
  expect(await screen.findByText(/The portal did not answer/)).toBeVisible()
  await user.click(button('Continue'))
  await heading('App Catalog')
  expect(made(store)).toHaveLength(1)
})

test('a region that is down takes no new company, and the form stays as it is', async () => {
  const { user, store } = await openSecondStep({ region: 'EU' })
  store.change(({ conditions }) => {
    conditions.outages = ['EU']
  })
  await user.click(button('Continue'))
  expect(await screen.findByText(/The EU region is not available right now/)).toBeVisible()
  expect(await field('First Name')).toHaveValue('Zed')
  expect(made(store)).toEqual([])
})
