import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw/http'
import { expect, test, vi } from 'vitest'
import { appAt } from '#mocks/catalogue/apps.ts'
import { expectAccessible } from '../support/accessible.ts'
import { setFaults } from '../support/conditions.ts'
import { here, renderApp } from '../support/render-app.tsx'

/** jsdom lays nothing out: whoever scrolls moves all that there is. */
function scrollBy(pixels: number) {
  const moved = new DOMRect(0, -pixels, 264, 800)
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(moved)
  fireEvent.scroll(window)
}

const heading = () => screen.findByRole('heading', { level: 1, name: 'App Catalog' })
const apps = () => screen.findByRole('list', { name: 'Apps' })
const names = async () =>
  within(await apps())
    .getAllByRole('listitem')
    .map((item) => item.querySelector('strong')?.textContent)

test('the catalogue shows its first apps, by name, and says how many there are', async () => {
  await renderApp('/app-catalog?scenario=licensed')
  const shown = await names()
  expect(await screen.findByText('2,000 apps')).toBeVisible()
  const all = Array.from({ length: 2_000 }, (_, n) => appAt(n).name).toSorted()
  expect(shown).toEqual(all.slice(0, shown.length))
  const [first] = within(await apps()).getAllByRole('listitem')
  expect(first).toHaveAttribute('aria-setsize', '2000')
  expect(first).toHaveAttribute('aria-posinset', '1')
  await expectAccessible()
})

test('a search forgives spaces, stands in the address, and can be cleared', async () => {
  const { user } = await renderApp('/app-catalog?scenario=licensed')
  await user.type(await screen.findByRole('searchbox', { name: 'Search' }), 'gal zeta')
  await screen.findByRole('button', { name: /^Galzeta Relay/ })
  await waitFor(() => {
    expect(here()).toContain('search=gal+zeta')
  })
  for (const name of await names()) expect(name).toMatch(/^Galzeta/)

  await user.type(screen.getByRole('searchbox', { name: 'Search' }), ' nothing like it')
  expect(await screen.findByText('No Results Found')).toBeVisible()
  await expectAccessible()
  await user.click(screen.getByRole('button', { name: 'Clear search and filters' }))
  expect(await screen.findByText('2,000 apps')).toBeVisible()
  expect(here()).not.toContain('search')
})

test('a view comes back from its address', async () => {
  await renderApp('/app-catalog?scenario=licensed&view=list&sort=-name&os=macos&search=notes')
  const table = await screen.findByRole('table', { name: 'Apps' })
  const rows = within(table).getAllByRole('row').slice(1)
  const shown = rows.map((row) => within(row).getByRole('rowheader').textContent)
  expect(shown.length).toBeGreaterThan(1)
  expect(shown).toEqual(shown.toSorted().toReversed())
  for (const row of rows) expect(row).toHaveTextContent('macOS')
  expect(screen.getByRole('searchbox', { name: 'Search' })).toHaveValue('notes')
  expect(screen.getByRole('button', { name: 'List View' })).toHaveAttribute('aria-pressed', 'true')
  expect(screen.getByRole('button', { name: 'Filter, some are applied' })).toBeVisible()
  await expectAccessible()
})

test('sorting by the newest update', async () => {
  const { user } = await renderApp('/app-catalog?scenario=licensed')
  await heading()
  await user.click(screen.getByRole('button', { name: 'Sorted by App Name, A to Z' }))
  await user.click(await screen.findByRole('menuitemradio', { name: 'Last Updated, newest first' }))
  const newest = Array.from({ length: 2_000 }, (_, n) => appAt(n)).toSorted(
    (a, b) => a.minutesOld - b.minutesOld,
  )
  await waitFor(async () => {
    expect((await names())[0]).toBe(newest[0]?.name)
  })
  expect(here()).toContain('sort=-updated')
})

test('filters are chosen, applied, shown as on, and cleared', async () => {
  const { user } = await renderApp('/app-catalog?scenario=licensed')
  await heading()
  await user.click(screen.getByRole('button', { name: 'Filter' }))
  const panel = within(await screen.findByRole('dialog', { name: 'Filter the apps' }))
  const apply = () => panel.getByRole('button', { name: 'Apply All Filters' })
  expect(apply()).toHaveAccessibleDescription('Set a filter first.')
  await user.click(panel.getByRole('checkbox', { name: 'macOS' }))
  await user.type(await panel.findByRole('searchbox', { name: 'Find a vendor' }), 'yarrow labs')
  await user.click(panel.getByRole('checkbox', { name: 'Yarrow Labs' }))
  await expectAccessible()
  await user.click(apply())

  await waitFor(() => {
    expect(here()).toMatch(/vendor=Yarrow\+Labs&os=macos/)
  })
  const count = Array.from({ length: 2_000 }, (_, n) => appAt(n)).filter(
    ({ vendor, os }) => vendor === 'Yarrow Labs' && os === 'macos',
  ).length
  expect(await screen.findByText(count === 1 ? '1 app' : `${String(count)} apps`)).toBeVisible()

  await user.click(screen.getByRole('button', { name: 'Filter, some are applied' }))
  const again = within(await screen.findByRole('dialog', { name: 'Filter the apps' }))
  expect(await again.findByRole('checkbox', { name: 'Yarrow Labs' })).toBeChecked()
  await user.click(again.getByRole('button', { name: 'Clear All' }))
  await user.click(again.getByRole('button', { name: 'Apply All Filters' }))
  expect(await screen.findByText('2,000 apps')).toBeVisible()
})

test('the search for a vendor neither closes the filters nor applies them', async () => {
  const { user } = await renderApp('/app-catalog?scenario=licensed')
  await heading()
  await user.click(screen.getByRole('button', { name: 'Filter' }))
  const panel = within(await screen.findByRole('dialog', { name: 'Filter the apps' }))
  await user.click(panel.getByRole('checkbox', { name: 'macOS' }))
  const search = await panel.findByRole('searchbox', { name: 'Find a vendor' })
  await user.type(search, 'yarrow{Enter}')
  expect(search).toHaveValue('yarrow')
  await user.keyboard('{Escape}')
  expect(search).toHaveValue('')
  expect(panel.getByRole('checkbox', { name: 'macOS' })).toBeChecked()
  expect(here()).not.toContain('os=')
})

test('a range that ends before it begins says so, and is not applied', async () => {
  const { user } = await renderApp('/app-catalog?scenario=licensed&from=2026-03-02&to=2026-03-01')
  await heading()
  await user.click(screen.getByRole('button', { name: 'Filter, some are applied' }))
  expect(await screen.findByLabelText('To')).toHaveAccessibleDescription(/before the first one/)
  expect(screen.getByRole('button', { name: 'Apply All Filters' })).toHaveAccessibleDescription(
    'This day is before the first one.',
  )
})

test('the arrow keys lead through the cards, and keep one of them in the tab order', async () => {
  const { user } = await renderApp('/app-catalog?scenario=licensed')
  const items = within(await apps()).getAllByRole('button')
  expect(items.filter(({ tabIndex }) => tabIndex === 0)).toEqual([items[0]])
  items[0]?.focus()
  await user.keyboard('{ArrowDown}')
  expect(items[1]).toHaveFocus()
  await user.keyboard('{End}')
  await waitFor(() => {
    expect(document.activeElement?.closest('li')).toHaveAttribute('aria-posinset', '2000')
  })
  await user.keyboard('{Home}')
  await waitFor(() => {
    expect(document.activeElement?.closest('li')).toHaveAttribute('aria-posinset', '1')
  })
})

test('whoever has pressed on beyond the last card types into the search undisturbed', async () => {
  const { user } = await renderApp('/app-catalog?scenario=licensed&apps=30')
  within(await apps())
    .getAllByRole('button')[0]
    ?.focus()
  await user.keyboard('{End}{ArrowDown}')
  const search = screen.getByRole('searchbox', { name: 'Search' })
  await user.type(search, 'g')
  await waitFor(() => expect(screen.queryByText('30 apps')).not.toBeInTheDocument())
  await screen.findByText(/^\d+ apps$/)
  expect(search).toHaveFocus()
})

test('own apps are added where the packages are, and the dialog says where', async () => {
  const { user } = await renderApp('/app-catalog?scenario=licensed')
  await user.click(await screen.findByRole('button', { name: 'Add App' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Add your own app' }))
  expect(dialog.getByRole('link', { name: 'How to connect' })).toBeVisible()
  await expectAccessible()
})

test('when the consent is gone, the page says why only own apps are there', async () => {
  await renderApp('/app-catalog?scenario=connection-lost')
  expect(await screen.findByText(/only your own apps are shown/)).toBeVisible()
  expect(await screen.findByText('12 apps')).toBeVisible()
  await expectAccessible()
})

test('without a connection there is a way to make one, for whoever may', async () => {
  await renderApp('/app-catalog?scenario=new-company')
  expect(await screen.findByText('No Connection Found')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Connect' })).toBeVisible()
  const publisher = screen.getByRole('link', { name: 'Connect Publisher' })
  expect(publisher).toHaveAccessibleDescription('How to connect Opens in a new tab')
  expect(screen.queryByRole('searchbox')).not.toBeInTheDocument()
  await expectAccessible()
})

test('a catalogue that does not answer says so, and comes when asked again', async () => {
  const { user } = await renderApp('/app-catalog?scenario=licensed&faults=appList%231-3:network')
  await user.click(await screen.findByRole('button', { name: 'Try again' }, { timeout: 15_000 }))
  expect(await screen.findByText('2,000 apps')).toBeVisible()
  // React and the router report what an error page then shows.
  vi.mocked(console.error).mockClear()
})

test.each(['status-500', 'network'])(
  'a search that fails (%s) says so, keeps what was there and typed, and is asked for again',
  async (fault) => {
    const { user, store } = await renderApp('/app-catalog?scenario=licensed')
    expect(await screen.findByText('2,000 apps')).toBeVisible()
    const before = await names()
    setFaults(store, `appList:${fault}`)
    const search = screen.getByRole('searchbox', { name: 'Search' })
    await user.type(search, 'galzeta')
    const alert = await screen.findByRole('alert', {}, { timeout: 15_000 })
    expect(alert).toHaveTextContent('What you see below is from before.')
    expect(search).toHaveValue('galzeta')
    expect(search).toHaveFocus()
    expect(await names()).toEqual(before)
    expect(screen.queryByText('2,000 apps')).not.toBeInTheDocument()
    await expectAccessible()

    setFaults(store, '')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await screen.findByRole('button', { name: /^Galzeta Relay/ })
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    for (const name of await names()) expect(name).toMatch(/^Galzeta/)
  },
)

test.each([
  ['grid', 236],
  ['list', 470],
])(
  'in the %s, apps further down that fail leave the page and its list there',
  async (view, place) => {
    const { user, store } = await renderApp(`/app-catalog?scenario=licensed&view=${view}`)
    expect(await screen.findByText('2,000 apps')).toBeVisible()
    setFaults(store, 'appList:status-500')
    scrollBy(30_000)
    expect(await screen.findByRole('alert')).toHaveTextContent(/fault on our side/)
    expect(screen.getByText('2,000 apps')).toBeVisible()

    setFaults(store, '')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    const all = Array.from({ length: 2_000 }, (_, n) => appAt(n).name).toSorted()
    expect(await screen.findByText(all[place] ?? '')).toBeVisible()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  },
)

test('under a search that fails, the list goes on with the answer that stands', async () => {
  const { user, store, server } = await renderApp('/app-catalog?scenario=licensed')
  expect(await screen.findByText('2,000 apps')).toBeVisible()
  setFaults(store, 'appList:status-500')
  await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'galzeta')
  await screen.findByRole('alert', {}, { timeout: 15_000 })
  setFaults(store, '')
  const further: URLSearchParams[] = []
  server.events.on('request:start', ({ request }) => {
    const { searchParams } = new URL(request.url)
    if (Number(searchParams.get('from')) > 0) further.push(searchParams)
  })
  scrollBy(30_000)
  const all = Array.from({ length: 2_000 }, (_, n) => appAt(n).name).toSorted()
  expect(await screen.findByText(all[236] ?? '')).toBeVisible()
  expect(further.map((asked) => asked.get('search'))).toEqual(further.map(() => null))
})

test('a search that was cleared says nothing of all apps until they are there', async () => {
  const { user, store, server } = await renderApp('/app-catalog?scenario=licensed&search=zzzz')
  const nothing = await screen.findByText('No Results Found')
  const answered = Promise.withResolvers<void>()
  server.use(http.get('*/apps', () => answered.promise))
  await user.click(screen.getByRole('button', { name: 'Clear search and filters' }))
  await waitFor(() => expect(nothing.closest('[aria-busy=true]')).not.toBeNull())
  expect(here()).not.toContain('search')
  expect(nothing).toHaveTextContent('No Results Found')

  setFaults(store, 'appList:status-500')
  answered.resolve()
  expect(await screen.findByRole('alert')).toHaveTextContent('What you see below is from before.')
  expect(nothing).toHaveTextContent('No Results Found')

  setFaults(store, '')
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('2,000 apps')).toBeVisible()
})
