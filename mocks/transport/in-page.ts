import { getResponse, isPassthroughResponse, type RequestHandler } from 'msw'
import { traffic } from './traffic.ts'

/** Hosts that the demo must never reach: a call that nothing here answers is a mistake, and is shown as one. */
const closed = /^https:\/\/(login\.microsoftonline\.com|graph\.microsoft\.com)\//

/**
 * Answers `fetch` inside the page: no service worker is needed, so that the demo also lives in private
 * windows and after a hard reload. Five things of a real network are kept: abort, failure, being offline,
 * pass-through, and that a call and its answer are events of their own, before which the page can draw.
 */
export function installInPage(handlers: readonly RequestHandler[]): () => void {
  const real = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    const request = new Request(
      input instanceof Request ? input : new URL(input, document.baseURI),
      init,
    )
    request.signal.throwIfAborted()
    // What no network could bring, no simulation brings.
    if (!navigator.onLine) throw new TypeError('Failed to fetch')
    await anEvent()
    request.signal.throwIfAborted()
    const response = await Promise.race([answer(handlers, request), aborted(request.signal)])
    await anEvent()
    if (!response) return real(request)
    if (response.type === 'error') throw new TypeError('Failed to fetch')
    // A constructed response has no address; MSAL and our own client report it in errors.
    Object.defineProperty(response, 'url', { value: request.url })
    return response
  }
  return () => {
    globalThis.fetch = real
  }
}

/** Without a timer, which would make it wait longer than the fastest network. */
function anEvent(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}

/** The simulated answer; `undefined` means that the request may go to the site itself. */
export async function answer(handlers: readonly RequestHandler[], request: Request) {
  let response: Response | undefined
  try {
    response = await getResponse([...handlers], request.clone())
  } catch (error) {
    // A mistake of the simulation, not of a network: whoever builds it must see it.
    console.error(error)
    return new Response(null, { status: 500 })
  }
  if (response && !isPassthroughResponse(response)) return response
  return mustBeAnswered(request) ? unanswered(request) : undefined
}

/** Whether a call is one to the API or to Microsoft: it never leaves the demo. */
export function mustBeAnswered({ url }: Request) {
  const { origin, pathname } = new URL(url)
  return closed.test(url) || (origin === location.origin && pathname.startsWith('/api/'))
}

/** A mistake of the simulation, too. */
export function unanswered(request: Request) {
  const response = new Response(null, { status: 501 })
  traffic.begin(request, null, null)(response)
  console.error(`Nothing in the demo answers ${request.method} ${request.url}`)
  return response
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error)
    })
  })
}
