import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Button } from './button.tsx'
import { LazyMenu } from './lazy-menu.tsx'
import { Menu, MenuChoice, MenuItem, MenuLink } from './menu.tsx'

test('opens by keyboard, walks, types ahead, acts, and gives the focus back', async () => {
  const signOut = vi.fn()
  render(
    <Menu trigger={<Button>Ana Silva</Button>}>
      <MenuItem onSelect={() => {}}>Profile</MenuItem>
      <MenuLink render={<a href="/companies" />}>Switch Company</MenuLink>
      <MenuItem onSelect={signOut}>Sign Out</MenuItem>
    </Menu>,
  )
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(screen.getByRole('menuitem', { name: 'Profile' })).toHaveFocus())

  await userEvent.keyboard('{ArrowDown}')
  expect(screen.getByRole('menuitem', { name: 'Switch Company' })).toHaveAttribute(
    'href',
    '/companies',
  )
  await userEvent.keyboard('si')
  expect(screen.getByRole('menuitem', { name: 'Sign Out' })).toHaveFocus()

  await userEvent.keyboard('{Enter}')
  expect(signOut).toHaveBeenCalledOnce()
  await waitFor(() => expect(screen.getByRole('button', { name: 'Ana Silva' })).toHaveFocus())
  expect(screen.queryByRole('menu')).not.toBeInTheDocument()
})

test('a choice ticks the chosen one and reports the new one', async () => {
  const choose = vi.fn()
  render(
    <Menu trigger={<Button>Company</Button>}>
      <MenuChoice
        label="My companies"
        value="contoso"
        onChange={choose}
        options={[
          { value: 'contoso', label: 'Contoso' },
          { value: 'labs', label: 'Contoso Labs' },
        ]}
      />
    </Menu>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Company' }))
  expect(await screen.findByRole('menuitemradio', { name: 'Contoso' })).toBeChecked()
  await userEvent.click(screen.getByRole('menuitemradio', { name: 'Contoso Labs' }))
  expect(choose.mock.calls[0]?.[0]).toBe('labs')
})

test('whoever presses twice, before the menu is gone, has chosen once', async () => {
  const signOut = vi.fn()
  render(
    <Menu trigger={<Button>Ana Silva</Button>}>
      <MenuItem onSelect={signOut}>Sign Out</MenuItem>
    </Menu>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Ana Silva' }))
  const item = await screen.findByRole('menuitem', { name: 'Sign Out' })
  act(() => {
    item.click()
    item.click()
  })
  expect(signOut).toHaveBeenCalledOnce()
  await waitFor(() => expect(screen.queryByRole('menu')).not.toBeInTheDocument())

  await userEvent.click(screen.getByRole('button', { name: 'Ana Silva' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Sign Out' }))
  expect(signOut).toHaveBeenCalledTimes(2)
})

test.for(['{Enter}', '{ArrowDown}'])(
  'whoever has gone on when the menu comes, after %s, stays there, and opens it with the next press',
  async (key) => {
    const items = Promise.withResolvers<typeof MenuItem>()
    render(
      <>
        <LazyMenu trigger={<Button>Ana Silva</Button>} load={() => items.promise}>
          {(Item) => <Item onSelect={() => {}}>Sign Out</Item>}
        </LazyMenu>
        <input aria-label="Search" />
      </>,
    )
    await userEvent.tab()
    await userEvent.keyboard(key)
    await userEvent.tab()
    const search = screen.getByRole('textbox', { name: 'Search' })
    expect(search).toHaveFocus()
    await act(async () => {
      items.resolve(MenuItem)
      await Promise.all([items.promise, import('./menu.tsx')])
    })
    await userEvent.keyboard('fire')
    expect(search).toHaveValue('fire')
    expect(screen.queryByRole('menu')).not.toBeInTheDocument()

    await userEvent.tab({ shift: true })
    await userEvent.keyboard(key)
    await waitFor(() => expect(screen.getByRole('menuitem', { name: 'Sign Out' })).toHaveFocus())
  },
)
