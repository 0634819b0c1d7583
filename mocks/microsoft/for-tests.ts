import { NavigationClient } from '@azure/msal-browser'
import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge'
import { vi } from 'vitest'
import { baseWorld } from '#mocks/scenarios/base.ts'
import type { Microsoft } from '#mocks/world/microsoft-state.ts'
import type { World } from '#mocks/world/state.ts'
import type { Store } from '#mocks/world/store.ts'
import { jsonFromBase64Url } from './base64url.ts'
import { describe, type Problem } from './authority/problems.ts'
import { open } from './authority/open.ts'
import { readRequest, type EntryRequest } from './authority/request.ts'
import { askForAccount, type Screen } from './authority/screens.ts'
import {
  accept,
  acceptForTenant,
  authenticate,
  choose,
  decline,
  identify,
} from './authority/sign-in.ts'
import { personByKey, type PersonKey } from './people.ts'

/** The world before any story, with changes to the Microsoft in it. */
export function microsoftWorld(changes: Partial<Microsoft> = {}): World {
  const world = baseWorld('microsoft', Date.now())
  return { ...world, microsoft: { ...world.microsoft, ...changes } }
}

/** What a person does at Microsoft's pages. */
export interface Visit {
  as: PersonKey
  password?: string
  consent?: 'accept' | 'accept-for-all' | 'decline' | { refused: Problem }
}

/** Goes through Microsoft's pages as that person would, and gives the address that they lead back to. */
export function followRedirect(store: Store, url: string, visit: Visit): string {
  const request = readRequest(url)
  return store.change((world) => {
    let screen = open(world, request)
    while (screen.name !== 'leave') {
      if (request.kind !== 'sign-in' && request.kind !== 'admin-consent')
        throw new Error(`Stuck at ${screen.name}`)
      screen = act(world, request, screen, visit, store.now())
    }
    return screen.to
  })
}

function act(
  world: World,
  request: EntryRequest,
  screen: Screen,
  visit: Visit,
  now: number,
): Screen {
  const { as, password = 'a password', consent = 'accept' } = visit
  const person = personByKey(as)
  if ('problem' in screen && screen.problem) {
    throw new Error(`Stuck at ${screen.name}: ${describe(screen.problem)}`)
  }
  switch (screen.name) {
    case 'sign-in':
      return identify(world, request, person.upn)
    case 'pick':
      return screen.accounts.some(({ oid }) => oid === person.oid)
        ? choose(world, request, person.oid)
        : askForAccount()
    case 'password':
      return screen.account.oid === person.oid
        ? authenticate(world, request, person.oid, password)
        : askForAccount()
    case 'consent':
      if (consent === 'decline') return decline(request)
      if (typeof consent === 'object') return decline(request, consent.refused)
      return request.kind === 'admin-consent'
        ? acceptForTenant(world, request, screen.account, now)
        : accept(world, request, screen.account, consent === 'accept-for-all')
    case 'admin-approval':
      return decline(request, 90094)
    default:
      throw new Error(`Stuck at ${screen.name}`)
  }
}

/** Catches the page on its way out: jsdom cannot leave. */
export function catchRedirects() {
  const urls: string[] = []
  const spy = vi.spyOn(NavigationClient.prototype, 'navigateExternal').mockImplementation((url) => {
    urls.push(url)
    return Promise.resolve(false)
  })
  return { urls, release: () => spy.mockRestore() }
}

/**
 * Comes back from Microsoft through the real bridge page's code, and leaves the browser at the address
 * where the sign-in began. An application that starts now finds the answer waiting.
 */
export async function comeBack(url: string) {
  const { pathname, hash, search } = new URL(url)
  history.replaceState(null, '', pathname + search + hash)
  const navigation = new NavigationClient()
  navigation.navigateInternal = (start) => {
    history.replaceState(null, '', start)
    return Promise.resolve(true)
  }
  await broadcastResponseToMainFrame(navigation)
}

/**
 * Windows open and the person does what is said there; `closed`: they close it without a word; `later`: they take
 * their time, until `answer` or `close` is called.
 */
export function answerPopups(store: Store, visit: Visit | 'closed' | 'later') {
  const urls: string[] = []
  const answer = (how: Visit, url = urls.at(-1) ?? '') => report(followRedirect(store, url, how))
  const popup = {
    closed: visit === 'closed',
    document: { title: '' },
    focus: () => undefined,
    close: () => undefined,
    location: {
      assign(url: string) {
        urls.push(url)
        if (typeof visit === 'object') answer(visit, url)
      },
    },
  }
  const spy = vi.spyOn(window, 'open').mockReturnValue(popup as unknown as Window)
  const close = () => {
    popup.closed = true
  }
  return { urls, answer, close, release: () => spy.mockRestore() }
}

/** jsdom loads nothing into the hidden frame in which MSAL asks for a token that nobody need sign in for. */
export function answerFrames(store: Store, visit: Visit) {
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes)
      if (target instanceof HTMLIFrameElement && target.src)
        report(followRedirect(store, target.src, visit))
  })
  observer.observe(document, { subtree: true, attributeFilter: ['src'] })
  return () => observer.disconnect()
}

/** What the bridge page tells the window that opened it. */
function report(url: string) {
  const payload = new URL(url).hash.slice(1)
  const [library = ''] = (new URLSearchParams(payload).get('state') ?? '').split('|')
  const channel = new BroadcastChannel((jsonFromBase64Url(library) as { id: string }).id)
  queueMicrotask(() => {
    channel.postMessage({ v: 1, payload })
    channel.close()
  })
}
