import { onTestFinished, vi } from 'vitest'
import { consentChannel, heard, stateIn } from '#src/auth/consent-state.ts'
import { followRedirect, type Visit } from '#mocks/microsoft/for-tests.ts'
import type { Store } from '#mocks/world/store.ts'

/** What becomes of the window that is opened at Microsoft: a visit, its closing, or that it never opens. */
export type Fate = Visit | 'closed' | 'blocked' | 'left open'

/** Microsoft's window for consent, and the redirect page that tells its answer. */
export function watchConsentWindow(store: Store, fate: () => Fate) {
  const urls: string[] = []
  const answers: string[] = []
  const spy = vi.spyOn(window, 'open').mockImplementation((url) => {
    urls.push(String(url))
    const doing = fate()
    if (doing === 'blocked') return null
    if (typeof doing === 'object') {
      const { search } = new URL(followRedirect(store, String(url), doing))
      answers.push(search)
      tell(search)
    }
    return { closed: doing === 'closed', close: vi.fn() } as unknown as Window
  })
  onTestFinished(() => spy.mockRestore())
  return { urls, answers, tell }
}

/** As the redirect page does: again and again, until it is heard. */
function tell(search: string) {
  const channel = new BroadcastChannel(consentChannel(stateIn(search)?.id ?? ''))
  const telling = setInterval(() => channel.postMessage(search), 50)
  const stop = () => {
    clearInterval(telling)
    channel.close()
  }
  channel.addEventListener('message', ({ data }) => {
    if (data === heard) stop()
  })
  onTestFinished(stop)
}
