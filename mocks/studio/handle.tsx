import { FlaskConical } from 'lucide-react'
import {
  lazy,
  Suspense,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react'
import { createPortal } from 'react-dom'
import { useLocation } from 'react-router'
import { read, write } from '#src/lib/keep.ts'
import { PopupHost } from '#src/ui/popup-host.ts'
import { isHandleShown } from './handle-shown.ts'
import { isRoomId } from './room-ids.ts'
import styles from './handle.module.css'

const Panel = lazy(async () => ({ default: (await import('./panel.tsx')).Panel }))

const openKey = 'holdfast.studio-open'
const placeKey = 'holdfast.studio-place'

/** Where the handle is on the screen, each from 0 to 1: along the line, and from the top. */
interface Place {
  x: number
  y: number
}

const usual: Place = { x: 0.5, y: 1 }
/** A press that moves less is a click. */
const slack = 4

/** Says on every page that this is a demo, and opens the studio beside it. */
export function Handle() {
  const { pathname } = useLocation()
  const [open, setOpen] = useState(() => read(openKey) !== null)
  const button = useRef<HTMLButtonElement>(null)

  const show = (shown: boolean) => {
    write(openKey, shown ? 'open' : null)
    setOpen(shown)
  }

  const close = () => {
    show(false)
    button.current?.focus()
  }

  const { place, grip } = useGrip(() => {
    if (open) close()
    else show(true)
  })

  const toggle = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (!event.altKey || !event.shiftKey || event.code !== 'KeyS') return
    event.preventDefault()
    // Whoever is at work in the page stays there.
    if (open && !document.body.contains(document.activeElement)) close()
    else show(!open)
  })

  useEffect(() => {
    const hear = (event: globalThis.KeyboardEvent) => toggle(event)
    window.addEventListener('keydown', hear)
    return () => {
      window.removeEventListener('keydown', hear)
    }
  }, [])

  if (!isHandleShown() || isRoom(pathname)) return null
  return (
    <BesideThePage>
      <button
        ref={button}
        type="button"
        className={styles.handle}
        style={{ '--x': place.x, '--y': place.y } as CSSProperties}
        data-end={place.y === 1 || undefined}
        aria-expanded={open}
        aria-keyshortcuts="Alt+Shift+S"
        title="Opens the studio (Alt+Shift+S). Drag it, or move it with the arrow keys."
        {...grip}
      >
        <FlaskConical />
        Demo
      </button>
      <Suspense>{open && <Panel onClose={close} />}</Suspense>
    </BesideThePage>
  )
}

/**
 * Outside the body: an open dialog hides from screen readers what is in it, lies over it, and is closed by a press on
 * it. The studio is about such a dialog, and stays in use over it.
 */
function BesideThePage({ children }: { children: ReactNode }) {
  const [host] = useState(makeHost)
  useLayoutEffect(() => {
    document.documentElement.append(host)
    return () => host.remove()
  }, [host])
  return createPortal(<PopupHost value={host}>{children}</PopupHost>, host)
}

function makeHost() {
  const host = document.createElement('aside')
  host.className = styles.beside
  host.setAttribute('aria-label', 'Demo')
  host.dataset['studio'] = ''
  return host
}

/** In the studio itself there is no need to open it. */
const isRoom = (path: string) =>
  path === '/demo' || (path.startsWith('/demo/') && isRoomId(path.slice('/demo/'.length)))

/** Lets the handle be moved by pointer and keyboard, and remembers where it was left. */
function useGrip(onPress: () => void) {
  const [place, setPlace] = useState(keptPlace)
  const press = useRef<{ x: number; y: number; moved: boolean } | null>(null)

  const move = (next: Place) => {
    const kept = { x: within(next.x), y: within(next.y) }
    setPlace(kept)
    write(placeKey, JSON.stringify(kept))
  }

  const grip = {
    onClick() {
      if (!press.current?.moved) onPress()
      press.current = null
    },
    onKeyDown(event: KeyboardEvent) {
      const by = steps[event.key]
      if (!by) return
      event.preventDefault()
      const turn = isRightToLeft() ? -1 : 1
      move({ x: place.x + by.x * turn, y: place.y + by.y })
    },
    onPointerDown({ clientX, clientY, pointerId, currentTarget }: PointerEvent) {
      // A quick hand leaves the handle before the first move is told.
      currentTarget.setPointerCapture(pointerId)
      press.current = { x: clientX, y: clientY, moved: false }
    },
    onPointerMove({ clientX, clientY, buttons }: PointerEvent) {
      const { current } = press
      if (!current || buttons === 0) return
      if (!current.moved && Math.hypot(clientX - current.x, clientY - current.y) < slack) return
      current.moved = true
      const x = clientX / window.innerWidth
      move({ x: isRightToLeft() ? 1 - x : x, y: clientY / window.innerHeight })
    },
  }

  return { place, grip }
}

const steps: Record<string, Place> = {
  ArrowLeft: { x: -0.05, y: 0 },
  ArrowRight: { x: 0.05, y: 0 },
  ArrowUp: { x: 0, y: -0.05 },
  ArrowDown: { x: 0, y: 0.05 },
}

const within = (share: number) => Math.min(1, Math.max(0, share))

const isRightToLeft = () => document.documentElement.dir === 'rtl'

function keptPlace(): Place {
  try {
    const { x, y } = JSON.parse(read(placeKey) ?? '') as Partial<Place>
    return { x: within(Number(x)) || 0, y: within(Number(y)) || 0 }
  } catch {
    return usual
  }
}
