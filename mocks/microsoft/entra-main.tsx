import { createRoot } from 'react-dom/client'
import { browserShelf } from '#mocks/world/shelf.ts'
import { createStore } from '#mocks/world/store.ts'
import { open } from './authority/open.ts'
import { readRequest } from './authority/request.ts'
import { EntraPage } from './entra-page.tsx'
import { Frame } from './page/frame.tsx'
import { NothingHere } from './page/messages.tsx'

// The simulated Microsoft as people see it: a page of its own, as Microsoft's is. All that it shares with
// the portal is the simulated world, which the portal has begun.

class NoWorld extends Error {}

const store = createStore(() => {
  throw new NoWorld()
}, browserShelf())

/** Replaced, so that Back does not lead into a sign-in that is over. */
const leave = (to: string) => location.replace(to)

function page() {
  const request = readRequest(location.href)
  try {
    const first = store.change((world) => open(world, request))
    return <EntraPage {...{ store, request, first, leave }} />
  } catch (error) {
    if (!(error instanceof NoWorld)) throw error
    return (
      <Frame>
        <NothingHere />
      </Frame>
    )
  }
}

const container = document.getElementById('root')
if (container) createRoot(container).render(page())
