import { cleanup, render } from '@testing-library/react'
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event'
import { HttpResponse, http } from 'msw/http'
import { setupServer } from 'msw/node'
import { createBrowserRouter } from 'react-router'
import { onTestFinished } from 'vitest'
import { connection, overload } from '#src/api/connection.ts'
import { companyMismatch } from '#src/app/action-errors.ts'
import { createOpening } from '#src/app/open-portal.ts'
import { onCaughtError } from '#src/app/caught-error.ts'
import { assemble } from '#src/app/start.tsx'
import { renewal } from '#src/auth/renewal.ts'
import { leaveQuestion } from '#src/entry/leave-question.ts'
import { leaveWorks } from '#src/features/guide/work.ts'
import { held } from '#src/lib/held.ts'
import { letGoOfSecret } from '#src/registration/claim-draft.ts'
import { speak } from '#src/texts/languages.ts'
import { enterWorld } from '#mocks/boot.ts'
import demoConfig from '#mocks/config.json' with { type: 'json' }
import { handlersFor } from '#mocks/handlers.ts'

/**
 * Opens an address of the demo contract in the real portal: real routes, real MSAL, and the simulated world
 * behind it. Returns the person at the keyboard, the world, and the wire between them.
 */
export async function renderApp(address: string) {
  const { rest, ...around } = await enter(address)
  openPage(rest)
  return around
}

/** Brings about the world that an address wishes, without a page yet. */
export async function enter(address: string) {
  const { store, rest, arrival } = await enterWorld(new URL(address, location.origin))
  await arrival?.keep()
  const server = setupServer(
    http.get('*/config.json', () => HttpResponse.json(demoConfig)),
    ...handlersFor(store),
  )
  server.listen({ onUnhandledFrame: 'error' })
  let answers = true
  /** Nothing answers any more, so that the next world can. */
  const hangUp = () => {
    if (answers) server.close()
    answers = false
  }
  onTestFinished(hangUp)
  // No styles are loaded, so none can keep the pointer off; looking for them at every click takes its time.
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never })
  return { store, server, rest, user, hangUp }
}

/** Loads the portal in place of whatever page was there: by a link, a reload, or coming back from Microsoft. */
export function openPage(address = here()) {
  leavePage()
  beginDocument()
  history.replaceState(null, '', address)
  render(
    assemble(createOpening(null), (routes, options) => {
      const router = createBrowserRouter(routes, options)
      routers.push(router)
      onTestFinished(() => {
        leavePage()
        void speak('en')
        history.replaceState(null, '', '/')
      })
      return router
    }),
    { onCaughtError },
  )
}

/** What index.html and app.html begin with. Of our styles only this counts: in a wide window the navigation is open. */
export function beginDocument() {
  const style = document.createElement('style')
  style.textContent = '#sidebar { display: block }'
  document.head.replaceChildren(style)
  document.documentElement.lang = 'en'
  document.title = 'Holdfast'
  // Nothing of a new document has had the focus.
  document.dispatchEvent(new FocusEvent('focusin'))
}

/** Real pages fall silent when they are left. Here each one's MSAL would go on reading what the next ones write. */
const channels: BroadcastChannel[] = []
globalThis.BroadcastChannel = class extends BroadcastChannel {
  constructor(name: string) {
    super(name)
    channels.push(this)
  }
}

/** Nor would it still follow where the next one goes. */
const routers: ReturnType<typeof createBrowserRouter>[] = []

/** Whether the way to another page has begun: what still stands there is about to go. */
export const isOnTheWay = () => routers.some(({ state }) => state.navigation.state !== 'idle')

/** With a page goes all that its modules remembered. */
function leavePage() {
  cleanup()
  leaveWorks()
  window.dispatchEvent(new Event('beforeunload'))
  for (const router of routers.splice(0)) router.dispose()
  for (const channel of channels.splice(0)) channel.close()
  document.body.replaceChildren()
  held.clear()
  renewal.declined()
  companyMismatch.set(null)
  leaveQuestion.set(null)
  connection.restore()
  overload.forget()
  letGoOfSecret()
}

/** What the address bar shows. */
export const here = () => location.pathname + location.search + location.hash
