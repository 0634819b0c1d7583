import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect } from 'vitest'

type Role = Parameters<typeof screen.findByRole>[0]
type Name = string | RegExp

export const focused = () => document.activeElement

/** Moves the focus with the Tab key until it is there. What the keyboard cannot reach fails the test. */
export async function tabTo(
  user: UserEvent,
  target: HTMLElement,
  shift = isBefore(target, focused()),
) {
  for (let presses = 0; presses < 80 && focused() !== target; presses += 1) {
    await user.tab({ shift })
    // What guards the ends of a dialog leads back into it with the next frame. Nobody presses faster.
    await waitFor(() => expect(focused()).not.toHaveAttribute('data-base-ui-focus-guard'))
  }
  expect(target).toHaveFocus()
}

interface Opening {
  /** What is pressed. */
  by: Name
  byRole?: Role
  /** The choice in the menu that it opens, where that leads on. */
  item?: Name
  name: Name
  role?: 'dialog' | 'alertdialog'
  /** The button that closes it; Escape does so, too. */
  way?: Name
}

/** What a person does who has no pointer: goes there, and presses. */
export function atKeyboard(user: UserEvent) {
  const find = (role: Role, name: Name) =>
    waitFor(() => within(around()).getByRole(role, { name, hidden: true }))
  const reach = async (role: Role, name: Name) => {
    await tabTo(user, await find(role, name))
  }
  const press = async (name: Name, role: Role = 'button') => {
    await reach(role, name)
    await user.keyboard(['checkbox', 'radio', 'switch'].includes(String(role)) ? ' ' : '{Enter}')
  }
  /** Goes with the arrow keys to one of what is open, a menu or a list of choices. */
  const choose = async (name: Name, role: Role = 'option') => {
    const popup = await waitFor(() => {
      const list = document.querySelector('[role=menu], [role=listbox]:not([hidden])')
      const opened = list?.role === 'listbox' ? list.parentElement : list
      expect(opened).toContainElement(focused() as HTMLElement)
      return opened as HTMLElement
    })
    const item = within(popup).getByRole(role, { name, hidden: true })
    for (let presses = 0; presses < 20 && focused() !== item; presses += 1)
      await user.keyboard('{ArrowDown}')
    expect(item).toHaveFocus()
    await user.keyboard('{Enter}')
  }
  const open = async ({ by, byRole, item, name, role = 'dialog' }: Opening) => {
    await press(by, byRole)
    if (item !== undefined) await choose(item, 'menuitem')
    const opened = await screen.findByRole(role, { name })
    await expectIn(opened)
    return opened
  }
  const has = (role: Role, name: Name) =>
    waitFor(() => expect(within(around()).getByRole(role, { name, hidden: true })).toHaveFocus())
  return {
    reach,
    press,
    choose,
    /** The focus is there, or comes there. */
    has,
    type: async (label: Name, text: string) => {
      await tabTo(user, await waitFor(() => within(around()).getByLabelText(label)))
      await user.keyboard('{Control>}a{/Control}')
      await user.paste(text)
    },
    /** Opens it, sees that it holds the focus and that both ways out lead back to what opened it, and opens it again. */
    openAfterTrying: async (what: Opening) => {
      const { by, byRole = 'button', way = 'Close' } = what
      await expectKept(user, await open(what))
      await user.keyboard('{Escape}')
      await has(byRole, by)
      await open(what)
      // Backwards, as the ways out come last.
      await tabTo(user, await find('button', way), true)
      await user.keyboard('{Enter}')
      await has(byRole, by)
      return open(what)
    },
    /** Opens a menu, which takes the focus; Escape leads back to its button, and opens it again. */
    openMenuAfterTrying: async (by: Name) => {
      const opened = async () => {
        await press(by)
        await expectIn(await screen.findByRole('menu'))
      }
      await opened()
      await user.keyboard('{Escape}')
      await has('button', by)
      await opened()
    },
  }
}

/** What the keyboard can reach: of all that is open, what holds the focus. */
const around = () =>
  focused()?.closest<HTMLElement>('[role=dialog], [role=alertdialog]') ?? document.body

const expectIn = (opened: HTMLElement) =>
  waitFor(() => expect(opened).toContainElement(focused() as HTMLElement))

/** From its first stop the Tab key leads back to its last, and from there on to the first: never to what lies behind. */
async function expectKept(user: UserEvent, opened: HTMLElement) {
  const tab = async (shift = false) => {
    await user.tab({ shift })
    await expectIn(opened)
  }
  if (focused() === opened) await tab()
  let first
  do {
    first = focused()
    await tab(true)
  } while (isBefore(focused(), first))
  await tab()
  expect(first).toHaveFocus()
}

const isBefore = (one: Element | null, other: Element | null) =>
  Boolean(one && other && one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING)
