import { http, type RequestHandler } from 'msw'
import { setupWorker } from 'msw/browser'
import { answer, mustBeAnswered, unanswered } from './in-page.ts'
import { readdressed } from './readdressed.ts'
import { trustedScript } from './trusted-script.ts'

const script = '/mockServiceWorker.js'
/** Below this path of our own site, the worker's page finds the requests that were meant for other hosts. */
const detour = '/simulated/'

/**
 * Answers through MSW's service worker, so that the calls show in the browser's network panel. False where
 * no worker can run. Calls to Microsoft's hosts take a detour over our own site: the content security
 * policy, which proves that nothing leaves, would stop them before the worker sees them.
 */
export async function installWorker(handlers: readonly RequestHandler[]): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false
  allowScript()
  try {
    await setupWorker(
      http.all(`${detour}:host/*`, async ({ request }) => {
        const call = await onward(request)
        return (await answer(handlers, call)) ?? unanswered(call)
      }),
      ...handlers,
      http.all(
        ({ request }) => mustBeAnswered(request),
        ({ request }) => unanswered(request),
      ),
    ).start({ serviceWorker: { url: script }, onUnhandledFrame: 'bypass', quiet: true })
  } catch {
    return false
  }
  detourForeignCalls()
  return true
}

const onward = (request: Request) => {
  const { pathname, search } = new URL(request.url)
  return readdressed(request, `https://${pathname.slice(detour.length)}${search}`)
}

function detourForeignCalls() {
  const real = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    const request = new Request(
      input instanceof Request ? input : new URL(input, document.baseURI),
      init,
    )
    const { origin, host, pathname, search } = new URL(request.url)
    return real(
      origin === location.origin
        ? request
        : await readdressed(request, `${detour}${host}${pathname}${search}`),
    )
  }
}

/** MSW names the script as a plain text, which the browser would not take. */
function allowScript() {
  const container = navigator.serviceWorker
  const register = container.register.bind(container)
  container.register = (_url, options) => register(trustedScript(script), options)
}
