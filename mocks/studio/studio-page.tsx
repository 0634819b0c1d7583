import { Suspense, useState } from 'react'
import { Link, useParams } from 'react-router'
import { Button } from '#src/ui/button.tsx'
import { Skeleton } from '#src/ui/skeleton.tsx'
import { isHandleShown, showHandle } from './handle-shown.ts'
import { roomById, rooms } from './rooms.ts'
import { isRoomId } from './room-ids.ts'
import styles from './studio.module.css'

export const handle = { title: () => 'Studio' }

/** Nobody is behind such a door. */
export function loader({ params: { room } }: { params: { room?: string } }) {
  // oxlint-disable-next-line typescript/only-throw-error -- a thrown Response is how the router learns the status
  if (room !== undefined && !isRoomId(room)) throw new Response(null, { status: 404 })
  return null
}

/** The studio on a page of its own. */
export function Component() {
  const { room } = useParams()
  const { id, title, Content } = roomById(isRoomId(room) ? room : 'gallery')
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <p className={styles.brand}>Holdfast demo · Studio</p>
        <nav aria-label="Rooms of the studio">
          <ul className={styles.doors}>
            {rooms.map(({ id: door, title: name, icon: Icon }) => (
              <li key={door}>
                <Link
                  to={door === 'gallery' ? '/demo' : `/demo/${door}`}
                  className={styles.door}
                  aria-current={door === id ? 'page' : undefined}
                >
                  <Icon />
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main className={styles.room}>
        <h1>{title}</h1>
        <Suspense fallback={<Skeleton shape="block" />}>
          <Content />
        </Suspense>
      </main>
      <footer className={styles.footer}>
        <Link to="/demo/components">All components</Link>
        <Link to="/demo/entra">The simulated admin center</Link>
        <HandleSwitch />
      </footer>
    </div>
  )
}

function HandleSwitch() {
  const [shown, setShown] = useState(isHandleShown)
  if (shown) return null
  return (
    <Button
      variant="link"
      onClick={() => {
        showHandle(true)
        setShown(true)
      }}
    >
      Show the studio’s handle on every page again
    </Button>
  )
}
