import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { emptyGroups, forbidRecovery, hideGroups } from '#mocks/studio/gallery/nobody.ts'
import type { World } from '#mocks/world/state.ts'
import { expectAccessible } from '../support/accessible.ts'
import { enter, openPage, renderApp } from '../support/render-app.tsx'

const settings = `/c/${companyIdOf('contoso')}/settings`
const reconnect = ['Reconnect', `${settings}/environments?show=permissions`]
const recover = ['Recover Company', '/recover']
const enable = ['Enable Company Recovery', `${settings}/company`]
const support = ['Contact Support', null]

const nobody = 'Nobody manages users here now'
const mayNot = 'Your role does not open this page.'
const unmanaged = /Nobody manages access to this company now/

/** Somebody comes into the company after the last who managed it have gone. */
async function comeInto(as: string, changes: ((world: World) => void)[], faults = '') {
  const selector = `/companies?scenario=group-holds-access&as=${as}&faults=${faults}`
  const { user, store } = await renderApp(selector)
  const select = await screen.findByRole('link', { name: 'Select: Contoso' })
  for (const change of changes) store.change(change)
  await user.click(select)
  await screen.findByRole('heading', { name: 'App Catalog' })
  return user
}

/** The header of the page comes before those of its parts. */
const head = () => within(screen.getAllByRole('banner')[0] ?? document.body)
const page = () => within(screen.getByRole('main'))

/** What can be begun in a part of the page, and where it leads. */
const ways = (part: ReturnType<typeof head>) =>
  [...part.queryAllByRole('link'), ...part.queryAllByRole('button', { name: 'Contact Support' })]
    .filter(({ textContent }) => /Reconnect|Recover|Support/.test(textContent))
    .map((way) => [way.textContent, way.getAttribute('href')])

const leads = (part: ReturnType<typeof head>, where: readonly unknown[]) =>
  waitFor(() => expect(ways(part)).toEqual(where))

test('a company that nobody manages leads to its recovery, from its banner and from the closed door', async () => {
  // The door knows it from the company: nobody is asked for names that there are not.
  const user = await comeInto('full-admin', [emptyGroups], 'accessManagerList:timeout')
  await leads(head(), [recover])
  expect(head().getByText(unmanaged)).toHaveTextContent(/is empty or gone from Entra ID/)

  openPage('/settings/users')
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(nobody)
  expect(page().getByText(mayNot)).toBeVisible()
  expect(page().getByText(/Whoever proves that the Entra tenant is yours/)).toBeVisible()
  await leads(page(), [recover])
  await expectAccessible()
  await user.click(page().getByRole('link', { name: 'Recover Company' }))
  expect(await screen.findByRole('heading', { name: 'Claim Ownership' })).toBeVisible()
})

test('where recovery is off, a Full Admin switches it on, and it is offered at once', async () => {
  const user = await comeInto('full-admin', [emptyGroups, forbidRecovery])
  await leads(head(), [enable])
  openPage('/settings/users')
  await screen.findByRole('heading', { name: nobody })
  expect(page().getByText(/Company Recovery is switched off/)).toBeVisible()
  await leads(page(), [enable])
  await expectAccessible()

  await user.click(page().getByRole('link', { name: 'Enable Company Recovery' }))
  await user.click(await page().findByRole('switch', { name: 'Enable Company Recovery' }))
  await user.click(page().getByRole('button', { name: 'Save' }))
  expect(await head().findByRole('link', { name: 'Recover Company' })).toBeVisible()
  await leads(head(), [recover])
})

test.for(['custom-app-admin', 'intune-app-admin'])(
  'where recovery is off, %s is told whom to ask, and what support can do',
  async (person) => {
    const user = await comeInto(person, [emptyGroups, forbidRecovery])
    openPage('/settings/users')
    await screen.findByRole('heading', { name: nobody })
    const ask = /Company Recovery is switched off. Ask a Full Admin to enable it./
    expect(head().getByText(unmanaged)).toHaveTextContent(ask)
    expect(page().getByText(ask)).toBeVisible()
    expect(page().getByText(/Our support cannot do that; it can only free/)).toBeVisible()
    await leads(head(), [support])
    await leads(page(), [support])
    await expectAccessible()
    await user.click(page().getByRole('button', { name: 'Contact Support' }))
    expect(await screen.findByRole('dialog', { name: 'Contact Support' })).toBeVisible()
  },
)

test('whoever only reads opens Users, and is told by the banner whom to ask', async () => {
  await comeInto('reader', [emptyGroups, forbidRecovery])
  await leads(head(), [support])
  expect(head().getByText(unmanaged)).toHaveTextContent(/Ask a Full Admin to enable it/)
  openPage('/settings/users')
  expect(await screen.findByRole('tab', { name: /^Active/ })).toBeVisible()
})

test.for([
  ['full-admin', [hideGroups], [reconnect, recover]],
  ['full-admin', [hideGroups, forbidRecovery], [reconnect, enable]],
  ['intune-app-admin', [hideGroups], [reconnect, recover]],
  ['custom-app-admin', [hideGroups], [recover]],
] as const)(
  'where groups cannot be read, %s is led to the reconnect first, or to whoever may',
  async ([person, changes, offered]) => {
    const user = await comeInto(person, [...changes])
    await user.click(head().getByRole('button', { name: 'Next' }))
    openPage('/settings/users')
    await screen.findByRole('heading', { name: nobody })
    await user.click(head().getByRole('button', { name: 'Next' }))
    const ask = 'Ask an Intune App Admin or a Full Admin to reconnect it.'
    for (const part of [head(), page()]) {
      const said = part.getByText(/cannot be read until Intune is reconnected/)
      expect(said.textContent.includes(ask)).toBe(person === 'custom-app-admin')
      expect(ways(part)).toEqual(offered)
    }
  },
)

test('whom to ask is asked again when it could not be told, and the door stands meanwhile', async () => {
  const { user } = await renderApp(
    '/settings/users?scenario=licensed&as=custom-app-admin&faults=accessManagerList%231:status-500',
  )
  expect(
    await screen.findByRole('heading', { name: 'Users are managed by others here' }),
  ).toBeVisible()
  expect(page().getByText(mayNot)).toBeVisible()
  const failed = within(await screen.findByRole('alert'))
  const lost = 'The list of those who can change that could not be loaded.'
  expect(page().getByText(lost)).toBeVisible()
  await expectAccessible()
  await user.click(failed.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('link', { name: 'ana.silva@contoso.example' })).toBeVisible()
  expect(page().getByText('Members of PMPC Owners')).toBeVisible()
  expect(screen.queryByText(lost)).not.toBeInTheDocument()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('whoever has an unusual address can be written to', async () => {
  const { store, rest } = await enter('/settings/users?scenario=licensed&as=custom-app-admin')
  store.change(({ portal }) => {
    for (const person of portal.users)
      if (person.email.startsWith('ana.silva')) person.email = 'ana?silva&co@contoso.example'
  })
  openPage(rest)
  const link = await screen.findByRole('link', { name: 'ana?silva&co@contoso.example' })
  expect(link).toHaveAttribute('href', 'mailto:ana%3Fsilva%26co@contoso.example')
})
