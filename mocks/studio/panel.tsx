import { ExternalLink, X } from 'lucide-react'
import { Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { read, write } from '#src/lib/keep.ts'
import { IconButton } from '#src/ui/icon-button.tsx'
import { Skeleton } from '#src/ui/skeleton.tsx'
import { roomById, rooms } from './rooms.ts'
import { isRoomId, type RoomId } from './room-ids.ts'
import styles from './studio.module.css'

const roomKey = 'holdfast.studio-room'

/** The studio beside the page. The page stays in use: it is what the studio is about. */
export function Panel({ onClose }: { onClose: () => void }) {
  const [id, setId] = useState<RoomId>(() => {
    const kept = read(roomKey)
    return isRoomId(kept) ? kept : 'gallery'
  })
  const { title, Content } = roomById(id)
  const panel = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)

  useLayoutEffect(() => {
    heading.current?.focus()
  }, [])

  useEffect(() => {
    const section = panel.current
    const leave = (event: KeyboardEvent) => {
      // A list that is open closes first; a dialog of the page is not meant.
      const listOpen = document.activeElement?.matches(
        '[aria-expanded=true][aria-haspopup=listbox]',
      )
      if (event.key !== 'Escape' || event.defaultPrevented || listOpen) return
      event.stopPropagation()
      onClose()
    }
    section?.addEventListener('keydown', leave)
    return () => {
      section?.removeEventListener('keydown', leave)
    }
  }, [onClose])

  return (
    <section ref={panel} className={styles.panel} tabIndex={-1} aria-label="Studio">
      <header className={styles.panelHeader}>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Link className={styles.whole} to={id === 'gallery' ? '/demo' : `/demo/${id}`}>
          <ExternalLink />
          Whole page
        </Link>
        <IconButton label="Close the studio" icon={<X />} small onClick={onClose} />
      </header>
      <nav aria-label="Rooms of the studio">
        <ul className={styles.doors}>
          {rooms.map(({ id: door, title: name, icon: Icon }) => (
            <li key={door}>
              <button
                type="button"
                className={styles.door}
                aria-current={door === id ? 'page' : undefined}
                onClick={() => {
                  write(roomKey, door)
                  setId(door)
                }}
              >
                <Icon />
                {name}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.room}>
        <Suspense fallback={<Skeleton shape="block" />}>
          <Content />
        </Suspense>
      </div>
    </section>
  )
}
