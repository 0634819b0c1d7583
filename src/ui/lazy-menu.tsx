import { cloneElement, useState } from 'react'
import type { ComponentProps, ComponentType, KeyboardEvent, ReactElement, ReactNode } from 'react'
import { quietly } from '#src/lib/get-ahead.ts'
import { loadOnce } from '#src/lib/load-once.ts'
import { uiTexts } from '#src/texts/ui.ts'
import type { Menu } from './menu.tsx'
import { toast } from './toast.ts'

const fetchMenu = loadOnce(() => import('./menu.tsx'))

interface LazyMenuProps<Items> {
  /** The button that opens the menu. */
  trigger: ReactElement<ComponentProps<'button'>>
  load: () => Promise<Items>
  /** It stands, and opens nothing for now; its button says why. */
  off?: boolean
  children: (items: Items) => ReactNode
}

/**
 * A menu that costs the page only its button. What pops up is large, and is fetched when the pointer or
 * the focus comes near.
 */
export function LazyMenu<Items extends ComponentType<never>>({
  trigger,
  load,
  off = false,
  children,
}: LazyMenuProps<Items>) {
  const [loaded, setLoaded] = useState<{ Popup: typeof Menu; items: Items }>()

  const fetchAll = async () => {
    const [{ Menu: Popup }, items] = await Promise.all([fetchMenu(), load()])
    return { Popup, items }
  }
  const warmUp = () => void quietly(fetchAll)
  const open = async (button: HTMLButtonElement, byKeyboard: boolean) => {
    if (off) return
    // Not every browser does so by itself.
    button.focus()
    try {
      const all = await fetchAll()
      // Whoever has gone on meanwhile is not called back.
      if (document.activeElement !== button) return
      setLoaded(all)
      if (byKeyboard) focusFirstItem()
    } catch {
      toast.error(uiTexts.notFetched)
    }
  }
  const openByArrow = ({ key, currentTarget }: KeyboardEvent<HTMLButtonElement>) => {
    if (key === 'ArrowDown') void open(currentTarget, true)
  }

  if (loaded) {
    return (
      <loaded.Popup trigger={trigger} defaultOpen off={off}>
        {children(loaded.items)}
      </loaded.Popup>
    )
  }
  return cloneElement(trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onPointerEnter: warmUp,
    onFocus: warmUp,
    // A click without a press of the pointer came from the keyboard.
    onClick: ({ currentTarget, detail }) => void open(currentTarget, detail === 0),
    onKeyDown: openByArrow,
  })
}

/** As the menu itself does from its second opening on, when it owns the button. It may take some frames to be there. */
function focusFirstItem(frames = 30) {
  requestAnimationFrame(() => {
    const item = document.querySelector<HTMLElement>('[role="menu"] [role^="menuitem"]')
    if (item) item.focus()
    else if (frames > 0) focusFirstItem(frames - 1)
  })
}
