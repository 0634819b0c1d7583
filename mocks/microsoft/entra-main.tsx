import { createRoot } from 'react-dom/client'
import { ReadableError } from '#src/lib/readable-error.ts'
import { browserShelf } from '#mocks/world/shelf.ts'
import { createStore, type Store } from '#mocks/world/store.ts'
import { open } from './authority/open.ts'
import { readRequest } from './authority/request.ts'
import { EntraPage } from './entra-page.tsx'
import { Frame } from './page/frame.tsx'
import { NothingHere, Unreadable } from './page/messages.tsx'

// The simulated Microsoft as people see it: a page of its own, as Microsoft's is. All that it shares with
// the portal is the simulated world, which the portal has begun, or a link that leads straight to here.

class NoWorld extends Error {}

/** Replaced, so that Back does not lead into a sign-in that is over. */
const leave = (to: string) => location.replace(to)

async function page() {
  try {
    const store = await enter()
    const request = readRequest(location.href)
    const first = store.change((world) => open(world, request))
    return <EntraPage {...{ store, request, first, leave }} />
  } catch (error) {
    if (error instanceof ReadableError)
      return (
        <Frame>
          <Unreadable error={error} />
        </Frame>
      )
    if (!(error instanceof NoWorld)) throw error
    return (
      <Frame>
        <NothingHere />
      </Frame>
    )
  }
}

async function enter(): Promise<Store> {
  const address = new URL(location.href)
  if (!address.searchParams.has('ask'))
    return createStore(() => {
      throw new NoWorld()
    }, browserShelf())
  const { followLink } = await import('./entra-link.ts')
  const { store, gallery } = await followLink(address)
  if (gallery) (await import('#mocks/studio/gallery/arrive.ts')).arriveAt(gallery)
  return store
}

const container = document.getElementById('root')
if (container) void page().then((content) => createRoot(container).render(content))
