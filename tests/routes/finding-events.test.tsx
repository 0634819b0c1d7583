import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { expectAccessible } from '../support/accessible.ts'
import { box, button, contoso, events, found, inAddress, titles } from '../support/events-page.ts'
import { here, renderApp } from '../support/render-app.tsx'

const table = () => screen.findByRole('table', { name: 'Events of the last 30 days' })

async function search(user: UserEvent, text: string) {
  const input = await box()
  await user.clear(input)
  await user.type(input, text)
}

async function choose(user: UserEvent, field: string, value: string) {
  await user.click(screen.getByRole('combobox', { name: field }))
  await user.click(await screen.findByRole('option', { name: value }))
}

test('the list shows the last events, page by page', async () => {
  const { user } = await renderApp(events())
  await table()
  expect(await found(60)).toBeVisible()
  expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
    'Date',
    'Title',
    'User',
    'Category',
    'Operation Type',
    'Severity',
  ])
  expect(screen.getByText('1 - 10 of 60')).toBeVisible()
  expect(titles()[0]).toMatch(/^Deployment .+ Created$/)
  await expectAccessible()

  await user.click(button('Last page'))
  expect(await screen.findByText('51 - 60 of 60')).toBeVisible()
  expect(inAddress('page')).toBe('6')
  await waitFor(() => {
    expect(titles().at(-1)).toContain('Company Contoso Updated')
  })

  await user.selectOptions(screen.getByLabelText('Items per page:'), '50')
  expect(await screen.findByText('1 - 50 of 60')).toBeVisible()
  await waitFor(() => {
    expect(titles()).toHaveLength(50)
  })
  expect(here()).toBe(`${contoso}?size=50`)
})

test('a press on a column sorts by it, another one turns it around', async () => {
  const { user } = await renderApp(events('&size=100'))
  await table()
  await user.click(button('Title'))
  await waitFor(() => {
    expect(titles()).toEqual(
      titles().toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
    )
  })
  expect(screen.getByRole('columnheader', { name: 'Title' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  const first = titles()[0]
  await user.click(button('Title'))
  await waitFor(() => {
    expect(titles().at(-1)).toBe(first)
  })
  expect(inAddress('sort')).toBe('-title')
})

test('results come while typing, and the address keeps the question', async () => {
  const { user } = await renderApp(events())
  await search(user, 'harbour')
  expect(await found(3)).toBeVisible()
  await waitFor(() => {
    expect(inAddress('q')).toBe('harbour')
  })
  await search(user, 'harbour -operation:up')
  await user.keyboard('{ArrowDown}{Enter}')
  expect(await box()).toHaveValue('harbour -operation:Updated ')
  expect(await found(2)).toBeVisible()
  await expectAccessible()

  await user.click(button('Clear the search'))
  expect(await found(60)).toBeVisible()
  expect(here()).toBe(contoso)
})

test('whoever opens a result at once takes along what they have just typed', async () => {
  await renderApp(events('&page=3'))
  await table()
  const input = await box()
  // The address follows only after a pause, which does not come to its end here.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  fireEvent.change(input, { target: { value: 'harbour' } })
  await expect
    .poll(async () => {
      await vi.advanceTimersByTimeAsync(0)
      return titles()
    })
    .toHaveLength(3)
  expect(here()).toBe(`${contoso}?page=3`)
  fireEvent.click(screen.getAllByRole('link', { name: /Harbour/ })[0] as HTMLElement)
  vi.useRealTimers()
  expect(await screen.findByRole('dialog', { name: /Harbour/ })).toBeVisible()
  expect(inAddress('q')).toBe('harbour')
  expect(inAddress('page')).toBeNull()
  expect(input).toHaveValue('harbour')
})

test('a question that cannot be understood says why, and mends itself', async () => {
  const { user } = await renderApp(events())
  await search(user, 'severity:Security')
  await found(14)
  await search(user, 'chrome categry:User')
  const fault = await screen.findByText('“categry:User” is no qualifier.', { exact: false })
  expect(await box()).toHaveAccessibleDescription(fault.textContent)
  expect(await box()).toBeInvalid()
  await expectAccessible()
  await user.click(button('Write category:User'))
  expect(await box()).toHaveValue('chrome category:User')
  expect(await box()).toBeValid()
  expect(await screen.findByRole('heading', { name: 'No Results Found' })).toBeVisible()
})

test('the sidebar and the box are one filter', async () => {
  const { user } = await renderApp(events('&q=ana'))
  await table()
  await user.click(button('Filters'))
  const panel = screen.getByRole('form', { name: 'Filters' })
  expect(button('Apply All Filters')).toHaveAccessibleDescription('Nothing is set yet.')
  await choose(user, 'Severity', 'Security')
  await choose(user, 'Category', 'Group Role')
  await choose(user, 'Category', 'Invitation')
  await user.click(within(panel).getByLabelText('ana.silva@contoso.example'))
  await expectAccessible()

  expect(within(panel).getByLabelText('Operation type')).toBeVisible()

  // Hidden and shown again, nothing is lost.
  await user.click(button('Filters'))
  expect(panel).not.toBeVisible()
  await user.click(button('Filters'))
  await user.click(button('Remove Invitation'))
  await user.click(button('Apply All Filters'))
  expect(await box()).toHaveValue(
    'ana actor:ana.silva@contoso.example category:"Group Role" severity:Security',
  )
  expect(await found(3)).toBeVisible()
  expect(button('Filters, some are applied')).toBeVisible()
  expect(button('Apply All Filters')).toHaveAccessibleDescription(
    'These filters are applied already.',
  )

  // The other way round.
  await search(user, '-severity:General after:2026-01-02')
  expect(await screen.findByRole('button', { name: 'Remove not General' })).toBeVisible()
  expect(within(panel).getByLabelText('From')).toHaveValue('2026-01-02')
  expect(within(panel).getByLabelText('ana.silva@contoso.example')).not.toBeChecked()

  await user.click(button('Clear All'))
  expect(await found(60)).toBeVisible()
  expect(await box()).toHaveValue('')
})

test('the sidebar takes whole days, the first and the last included, and kinds of operations', async () => {
  const { user } = await renderApp(events('', 'scenario=tour&as=owner&now=2026-03-02T09:00:00Z'))
  await table()
  await user.click(button('Filters'))
  const panel = within(screen.getByRole('form', { name: 'Filters' }))
  fireEvent.change(panel.getByLabelText('From'), { target: { value: '2026-02-17' } })
  fireEvent.change(panel.getByLabelText('To'), { target: { value: '2026-02-19' } })
  await choose(user, 'Operation type', 'Updated')
  await user.click(button('Apply All Filters'))
  expect(await box()).toHaveValue('operation:Updated after:2026-02-17 before:2026-02-20')
  expect(await found(3)).toBeVisible()
  await waitFor(() => {
    expect(titles()).toEqual([
      'Custom Branding Warehouse kiosks Updated',
      'Preview Features Setting Updated by ben.carter@contoso.example',
      'Customer Support Settings Updated for Company Contoso',
    ])
  })
})

test('Enter and the lens ask at once, and leaving the page clears the question', async () => {
  const { user } = await renderApp(events())
  await search(user, 'harbour')
  await user.keyboard('{Enter}')
  expect(inAddress('q')).toBe('harbour')
  await search(user, 'scales')
  await user.click(button('Search now'))
  expect(inAddress('q')).toBe('scales')

  await user.click(screen.getByRole('link', { name: 'App Catalog' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'App Catalog' })).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Events' }))
  expect(await box()).toHaveValue('')
  expect(await found(60)).toBeVisible()
})

test('whoever takes a choice away stays beside it', async () => {
  const { user } = await renderApp(
    events('&q=category:User category:Intune category:Company -actor:sync'),
  )
  await table()
  await user.click(button('Filters, some are applied'))
  await user.click(button('Remove Intune'))
  expect(button('Remove Company')).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(button('Remove User')).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(screen.getByLabelText('Category')).toHaveFocus()
  await user.click(button('Remove not sync'))
  expect(screen.getAllByRole('checkbox')[0]).toHaveFocus()
})

test('where lines run from right to left, so do the arrow keys on the timeline', async () => {
  const { user } = await renderApp(events('', 'scenario=tour&as=owner&now=2026-03-02T09:00:00Z'))
  const start = await screen.findByRole('slider', { name: 'Start of the range' })
  // jsdom hands no direction down.
  start.style.direction = 'rtl'
  start.focus()
  await user.keyboard('{ArrowLeft}{ArrowLeft}')
  expect(start).toHaveAttribute('aria-valuenow', '2')
  await user.keyboard('{ArrowRight}')
  expect(start).toHaveAttribute('aria-valuenow', '1')
})

test('a key that is held on the timeline does not wear out the address', async () => {
  await renderApp(events('', 'scenario=tour&as=owner&now=2026-03-02T09:00:00Z'))
  const start = await screen.findByRole('slider', { name: 'Start of the range' })
  const replace = vi.spyOn(history, 'replaceState')
  for (let press = 0; press < 20; press += 1) fireEvent.keyDown(start, { key: 'ArrowRight' })
  expect(start).toHaveAttribute('aria-valuenow', '20')
  await waitFor(() => {
    expect(inAddress('q')).toBe('after:2026-02-05T06:00Z')
  })
  expect(replace).toHaveBeenCalledTimes(1)
})

test('the timeline narrows to a part of the time, by the keyboard too', async () => {
  const { user } = await renderApp(events('', 'scenario=tour&as=owner&now=2026-03-02T09:00:00Z'))
  const start = await screen.findByRole('slider', { name: 'Start of the range' })
  const chart = screen.getByRole('img', {
    name: /^60 events in the last 30 days, most of them on /,
  })
  expect(chart).toBeVisible()
  start.focus()
  await user.keyboard('{End}{PageDown}{PageDown}')
  await waitFor(() => {
    expect(inAddress('q')).toBe('after:2026-02-28T06:00Z')
  })
  expect(await found(6)).toBeVisible()
  screen.getByRole('slider', { name: 'End of the range' }).focus()
  await user.keyboard('{PageDown}')
  expect(await box()).toHaveValue('after:2026-02-28T06:00Z before:2026-03-01T12:00Z')
  await user.click(button('All 30 days'))
  expect(await found(60)).toBeVisible()
})

test('among a hundred thousand events the keyboard reaches the last', async () => {
  const { user } = await renderApp(events('&size=endless', 'scenario=large-company'))
  const first = await waitFor(() => {
    const link = document.querySelector<HTMLElement>('[data-row="0"]')
    expect(link).not.toBeNull()
    return link
  })
  expect(await table()).toHaveAttribute('aria-rowcount', '100001')
  await expectAccessible()
  first?.focus()
  await user.keyboard('{End}')
  await waitFor(() => {
    expect(document.activeElement).toHaveAttribute('data-row', '99999')
  })
  await user.keyboard('{ArrowUp}')
  expect(document.activeElement).toHaveAttribute('data-row', '99998')
  await user.keyboard('{Home}')
  await waitFor(() => {
    expect(document.activeElement).toHaveAttribute('data-row', '0')
  })
  // Only what is in sight is drawn.
  expect(screen.getAllByRole('row').length).toBeLessThan(60)
})

test('a company says that it was created today', async () => {
  await renderApp(events('', 'scenario=new-company'))
  expect(await found(1)).toBeVisible()
  await waitFor(() => {
    expect(titles()).toEqual(['Company Contoso Created by ana.silva@contoso.example'])
  })
})

test('a company in which nothing has happened says so', async () => {
  await renderApp(events('', 'scenario=tenant-taken'))
  expect(
    await screen.findByRole('heading', { name: 'Nothing has happened in the last 30 days' }),
  ).toBeVisible()
  expect(button('Export (0)')).toHaveAccessibleDescription('There is nothing to export.')
  await expectAccessible()
})

test.each([
  ['network', 'The portal did not answer. Check your network, then try again.'],
  [
    'status-500',
    'The portal could not do this because of a fault on our side. Try again in a moment.',
  ],
])(
  'after %s the list can be asked for again, and nothing typed is lost',
  async (fault, sentence) => {
    const { user, store } = await renderApp(events(`&q=harbour&faults=eventList:${fault}`))
    expect(
      await screen.findByRole('heading', { name: 'The events could not be loaded' }),
    ).toBeVisible()
    expect(screen.getByText(sentence)).toBeVisible()
    expect(await box()).toHaveValue('harbour')
    await expectAccessible()
    store.change(({ conditions }) => {
      conditions.faults = ''
    })
    await user.click(button('Try again'))
    expect(await found(3)).toBeVisible()
  },
)

test('an address without a company keeps what it asks for', async () => {
  await renderApp('/events?q=harbour&scenario=tour&as=owner')
  expect(await found(3)).toBeVisible()
  expect(here()).toBe(`${contoso}?q=harbour`)
})
