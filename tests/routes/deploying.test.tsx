import { screen, waitFor, within } from '@testing-library/react'
import { getResponse, HttpResponse } from 'msw'
import { http } from 'msw/http'
import { expect, test } from 'vitest'
import { appAt, appIdOf } from '#mocks/catalogue/apps.ts'
import { handlersFor } from '#mocks/handlers.ts'
import { deploymentIdOf } from '#mocks/scenarios/deployments.ts'
import { expectAccessible } from '../support/accessible.ts'
import { newEvents } from '../support/new-events.ts'
import { enter, here, openPage, renderApp } from '../support/render-app.tsx'

test('an app is deployed: it is in progress, marked, and can then be edited', async () => {
  const { user, store } = await renderApp(`/app-catalog?scenario=licensed&app=${appIdOf(12)}`)
  const { name } = appAt(12)
  const drawer = within(await screen.findByRole('dialog'))
  await user.click(await drawer.findByRole('button', { name: 'Deploy' }))
  const field = await drawer.findByLabelText('Display Name')
  expect(field).toHaveValue(name)
  await user.clear(field)
  await user.click(drawer.getByRole('button', { name: 'Deploy' }))
  await waitFor(() => expect(field).toHaveAccessibleDescription(/This is needed/))
  await user.type(field, 'For the sales team')
  await user.dblClick(drawer.getByRole('button', { name: 'Deploy' }))
  expect(await screen.findByText('Deployment For the sales team created')).toBeVisible()
  const made = store.read().portal.deployments.filter((one) => one.name === 'For the sales team')
  expect(made).toMatchObject([{ status: 'in-progress', appId: appIdOf(12) }])
  expect(newEvents(store)).toMatchObject([{ title: 'Deployment For the sales team Created' }])
  expect(await drawer.findByRole('link', { name: 'For the sales team' })).toBeVisible()
  expect(drawer.getByRole('link', { name: 'Edit Deployment' })).toBeVisible()
  await expectAccessible()
  await user.click(drawer.getByRole('button', { name: 'Close' }))
  expect(here()).not.toContain('app=')
})

test('of several versions one is chosen, the newest at first', async () => {
  const several = Array.from({ length: 60 }, (_, n) => appAt(n)).find(
    ({ versions, source }) => versions.length > 1 && source === 'catalog',
  )
  const [newest = '', older = ''] = several?.versions ?? []
  const { user, store } = await renderApp(`/app-catalog?scenario=licensed&app=${several?.id ?? ''}`)
  const drawer = within(await screen.findByRole('dialog'))
  await user.click(await drawer.findByRole('button', { name: 'Deploy' }))
  const version = await drawer.findByRole('combobox', { name: 'Version' })
  expect(version).toHaveTextContent(newest)
  expect(version).toHaveAccessibleDescription(/Updates bring it to the newest one/)
  await user.click(version)
  await user.click(await screen.findByRole('option', { name: older }))
  await expectAccessible()
  await user.click(drawer.getByRole('button', { name: 'Deploy' }))
  await screen.findByText(/^Deployment .* created$/)
  expect(store.read().portal.deployments.at(-1)?.version).toBe(older)
})

test('with the last deployment that a trial allows, Deploy says so and Add stays open', async () => {
  const { user } = await renderApp(`/app-catalog?scenario=limit-near&app=${appIdOf(1_001)}`)
  const drawer = within(await screen.findByRole('dialog'))
  await user.click(await drawer.findByRole('button', { name: 'Deploy' }))
  await user.click(await drawer.findByRole('button', { name: 'Deploy' }))
  await screen.findByText(/^Deployment .* created$/)
  const deploy = await drawer.findByRole('button', { name: 'Deploy' })
  await waitFor(() => {
    expect(deploy).toHaveAccessibleDescription(/All deployments that your license allows are used/)
  })
})

test('an app opens from its card, and an app that is nowhere says so', async () => {
  const { user } = await renderApp('/app-catalog?scenario=licensed')
  const { name, id } = Array.from({ length: 2_000 }, (_, n) => appAt(n)).toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  )[1] ?? { name: '', id: '' }
  await user.click(await screen.findByRole('button', { name: new RegExp(`^${name}`) }))
  const drawer = within(await screen.findByRole('dialog', { name }))
  expect(here()).toContain(`app=${id}`)
  expect(
    await drawer.findByRole('button', { name: 'Edit Deployment' }),
  ).toHaveAccessibleDescription('This app is not deployed yet.')
})

test.each(['app-99999', 'nonsense'])('the address of the app %s, which is nowhere', async (app) => {
  await renderApp(`/app-catalog?scenario=licensed&app=${app}`)
  expect(await screen.findByText('This app is no longer in the catalog.')).toBeVisible()
})

test.each([
  ['trial-expired', 'owner', /license has expired/, /license has expired/],
  ['licensed', 'reader', /role cannot add apps/, /role cannot deploy/],
  ['licensed', 'intune-app-admin', /role cannot add apps/, null],
  ['licensed', 'custom-app-admin', null, /role cannot deploy/],
  ['connection-lost', 'owner', /no longer answers/, /no longer answers/],
])('in %s, what keeps %s from adding and deploying', async (scenario, person, add, deploy) => {
  await renderApp(`/app-catalog?scenario=${scenario}&as=${person}&app=${appIdOf(42)}`)
  const button = await screen.findByRole('button', { name: 'Deploy', hidden: true })
  if (deploy) expect(button).toHaveAccessibleDescription(deploy)
  else expect(button).not.toHaveAttribute('aria-disabled')
  const adding = screen.getByRole('button', { name: 'Add App', hidden: true })
  if (add) expect(adding).toHaveAccessibleDescription(add)
  else expect(adding).not.toHaveAttribute('aria-disabled')
})

test.each([
  ['keeps to itself', false],
  ['tells all the same', true],
])(
  'as what an app is deployed, which the backend %s, is not shown to a role without deployments',
  async (_, tells) => {
    const { store, server, rest } = await enter(
      `/app-catalog?scenario=licensed&as=custom-app-admin&app=${appIdOf(12)}`,
    )
    const deployments = [12, 17].map((n) => ({ id: deploymentIdOf(n), name: appAt(n).name }))
    if (tells)
      server.use(
        http.get('*/apps/*', async ({ request }) => {
          const answer = await getResponse(handlersFor(store), request)
          const told = (await answer?.json()) as object
          return HttpResponse.json({ ...told, deployments })
        }),
      )
    openPage(rest)
    const drawer = within(await screen.findByRole('dialog', { name: appAt(12).name }))
    expect(
      await drawer.findByRole('button', { name: 'Edit Deployment' }),
    ).toHaveAccessibleDescription(/Your role cannot deploy/)
    expect(drawer.queryByText('Deployed as')).not.toBeInTheDocument()
    for (const { name } of deployments)
      expect(drawer.queryByRole('link', { name })).not.toBeInTheDocument()
  },
)

test('a deployment that is refused keeps what was typed', async () => {
  const { user } = await renderApp(
    `/app-catalog?scenario=licensed&app=${appIdOf(0)}&faults=deploymentCreate:status-500`,
  )
  await user.click(await screen.findByRole('button', { name: 'Deploy' }))
  await user.type(await screen.findByLabelText('Display Name'), ' one')
  await user.click(screen.getByRole('button', { name: 'Deploy' }))
  expect(await screen.findByText(/fault on our side/)).toBeVisible()
  expect(screen.getByLabelText('Display Name')).toHaveValue(`${appAt(0).name} one`)
})
