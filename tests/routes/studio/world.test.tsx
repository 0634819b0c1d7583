import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { personByKey } from '#mocks/microsoft/people.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { beginScenario } from '#mocks/scenarios/scenarios.ts'
import { idFrom } from '#mocks/world/ids.ts'
import { enter, openPage, renderApp } from '../../support/render-app.tsx'

const now = Date.parse('2026-03-02T09:00:00Z')
const at = 'now=2026-03-02T09:00:00Z'

const room = (name: string) => screen.findByRole('heading', { level: 1, name })
const button = (name: string | RegExp) => screen.findByRole('button', { name })
const field = (name: string) => screen.findByRole('textbox', { name })

test('a value is changed by hand; one that does not fit is refused, and all can be undone', async () => {
  const { user, store } = await renderApp('/demo/world?scenario=tour&as=owner')
  await room('World')
  for (const branch of ['portal', 'companies', '0'])
    await user.click(await screen.findByText(branch, { selector: 'strong' }))
  await user.click(await button('recovery: true. Change'))
  const value = await field('recovery')
  await user.clear(value)
  await user.type(value, 'maybe')
  await user.click(await button('Change'))
  expect(
    await screen.findByText(/portal\.companies\.0\.recovery must be true or false/),
  ).toBeVisible()
  expect(store.read().portal.companies[0]?.recovery).toBe(true)
  await user.clear(value)
  await user.type(value, 'false')
  await user.click(await button('Change'))
  expect(store.read().portal.companies[0]?.recovery).toBe(false)
  expect(await button('recovery: false. Change')).toBeVisible()
  await user.click(await button('Undo: portal.companies.0.recovery'))
  expect(store.read().portal.companies[0]?.recovery).toBe(true)
  expect(
    screen.queryByRole('button', { name: 'Undo: portal.companies.0.recovery' }),
  ).not.toBeInTheDocument()
})

test('something happens in the world, and a story begins anew', async () => {
  const { user, store } = await renderApp('/demo/world?scenario=tour&as=owner')
  await user.click(await screen.findByRole('combobox', { name: 'What happens' }))
  await user.click(await screen.findByRole('option', { name: 'The EU region goes down' }))
  await user.click(await button('Let it happen'))
  expect(store.read().conditions.outages).toEqual(['EU'])
  const owner = personByKey('owner').oid
  store.change(({ portal }) => {
    // Somebody who has no access in the story that begins.
    portal.sessions = {
      [owner]: companyIdOf('contoso'),
      [personByKey('newcomer').oid]: companyIdOf('contoso'),
    }
  })
  await user.click(await button('Begin anew'))
  expect(store.read().conditions.outages).toEqual([])
  expect(store.read().microsoft.sessions).toHaveLength(1)
  expect(store.read().portal.sessions).toEqual({ [owner]: companyIdOf('contoso') })
  await user.click(await button('Undo: The story tour'))
  expect(store.read().conditions.outages).toEqual(['EU'])
})

test('what has happened since the last change is taken back with it, and the button says so before', async () => {
  const { user, store } = await renderApp('/demo/world?scenario=tour&as=owner')
  await user.click(await screen.findByRole('combobox', { name: 'What happens' }))
  await user.click(await screen.findByRole('option', { name: 'The EU region goes down' }))
  await user.click(await button('Let it happen'))
  await button('Undo: The EU region goes down')
  store.change(({ portal }) => {
    for (const company of portal.companies.slice(0, 1)) company.name = 'Renamed in the portal'
  })
  await user.click(await button('Undo: The EU region goes down, and all that has happened since'))
  expect(store.read().portal.companies[0]?.name).toBe('Contoso')
  expect(store.read().conditions.outages).toEqual([])
})

test('a world leaves as a file and comes back as it was; a file that is none is refused', async () => {
  const { user, store } = await renderApp('/demo/world?scenario=tour&as=owner')
  const files: Blob[] = []
  Object.assign(URL, {
    createObjectURL: (file: Blob) => `blob:${String(files.push(file))}`,
    revokeObjectURL: () => {},
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  await user.click(await button('Export as a file'))
  const exported = store.read()
  const [file] = files
  if (!file) throw new Error('Nothing was exported')
  store.reset(beginScenario('owner-left', now))

  await user.upload(screen.getByLabelText('World file'), new File(['{"portal":1}'], 'other.json'))
  expect(await screen.findByText(/The file was not taken. world/)).toBeVisible()
  expect(store.read().scenario).toBe('owner-left')
  const gone = new File([file], 'gone.json')
  vi.spyOn(gone, 'text').mockRejectedValue(new DOMException('gone', 'NotReadableError'))
  await user.upload(screen.getByLabelText('World file'), gone)
  expect(await screen.findByText(/The file was not taken. It could not be read/)).toBeVisible()
  await user.upload(screen.getByLabelText('World file'), new File([file], 'world.json'))
  await button('Undo: Import of world.json')
  expect(store.read()).toEqual(exported)
})

test('a link carries a whole world to somebody else', async () => {
  const { user, store } = await renderApp(`/demo/world?scenario=tour&as=two-companies&${at}`)
  store.change(({ portal, conditions }) => {
    conditions.clock = { kind: 'frozen', at: now }
    for (const company of portal.companies) company.name = `${company.name} of the link`
  })
  await user.click(await button('Make a link to this world'))
  await user.click(await button('Copy the link to this world'))
  const link = await navigator.clipboard.readText()
  const shared = store.read()

  localStorage.clear()
  const { store: theirs, rest } = await enter(link)
  expect(rest).toBe('/companies')
  // Whoever opens it signs in anew.
  const { provedAt } = theirs.read().microsoft
  expect(theirs.read()).toEqual({ ...shared, microsoft: { ...shared.microsoft, provedAt } })
  openPage(rest)
  expect(await screen.findByRole('link', { name: 'Select: Fabrikam of the link' })).toBeVisible()
})

test('a world that is too large for a link is told to be', async () => {
  const { user, store } = await renderApp('/demo/world?scenario=tour&as=owner')
  store.change(({ portal }) => {
    portal.removedUsers = Array.from({ length: 40_000 }, (_, n) => idFrom(String(n)))
  })
  await user.click(await button('Make a link to this world'))
  expect(await screen.findByText(/too large for a link. Export it as a file/)).toBeVisible()
})

test.for(['nonsense', 'eyJhIjoxfQ'])(
  'a link to the world %s is told to be none',
  async (packed) => {
    await expect(enter(`/companies#world=${packed}`)).rejects.toThrow('does not fit this version')
  },
)
