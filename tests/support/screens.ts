import '@testing-library/jest-dom/vitest'
import '#src/lib/strict-zod.ts'
import { announce } from '#src/ui/announcer.tsx'
import { receiveToasts } from '#src/ui/toast.ts'
import { locks } from 'node:worker_threads'
import { cleanup, configure, prettyDOM } from '@testing-library/react'
import * as React from 'react'
import { afterAll, afterEach, beforeEach, expect, vi } from 'vitest'

// jsdom has no window to measure, and nothing in it can be out of sight. It is a narrow one, unless a test says otherwise.
Element.prototype.scrollIntoView = () => {}
window.matchMedia = (query) =>
  Object.assign(new EventTarget(), { media: query, matches: false }) as unknown as MediaQueryList

// Nor has it locks between tabs. Node's are the same.
Object.defineProperty(navigator, 'locks', { value: locks, configurable: true })

// React notes for each element where it was made, which nobody here reads. It is a fourth of the time of all.
Reflect.deleteProperty(console, 'createTask')
const inside = Reflect.get(
  React,
  '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE',
) as object
Object.defineProperty(inside, 'recentlyCreatedOwnerStacks', {
  get: () => Infinity,
  set(_counted: number) {},
})

// Of a page only what is its own is worth reading.
const filterNode = (node: Node) =>
  !(
    node instanceof Element &&
    node.matches('script, style, svg, [aria-label="Pages of the company"]')
  )

configure({
  // A lost answer is asked for again after a while, and the machine may be busy.
  asyncUtilTimeout: 10_000,
  // While a test waits, it fails to find the element again and again: the page is printed for the last time only.
  getElementError: (message, container) =>
    Object.defineProperty(new Error(), 'message', {
      configurable: true,
      get: () => `${message ?? ''}\n\n${prettyDOM(container, undefined, { filterNode }) || ''}`,
    }),
  // What a screen reader is told says again, a moment later, what stands on the page. Who listens for it says so.
  defaultIgnore: 'script, style, .visually-hidden[role=status] > span',
})
vi.setConfig({ testTimeout: 20_000 })

// What the browser would complain about is a fault, even where nobody looks.
beforeEach(() => {
  // What was said when nobody was there any more must not be heard in the next test.
  receiveToasts(() => undefined)()
  announce('')
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
  // Nothing is painted in jsdom, so that nothing can be scrolled or drawn, and all is in sight.
  vi.spyOn(window, 'scrollTo').mockReturnValue()
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly #tell: (entries: { isIntersecting: boolean }[]) => void
      constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
        this.#tell = tell
      }
      observe() {
        queueMicrotask(() => this.#tell([{ isIntersecting: true }]))
      }
      disconnect() {}
    },
  )
  // What pages fetch ahead in idle moments is no matter here.
  vi.stubGlobal('requestIdleCallback', () => 0)
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
})

afterEach(() => {
  cleanup()
  const complaints = [console.error, console.warn].flatMap((method) =>
    vi.mocked(method).mock.calls.map((call) => call.map(String).join(' ')),
  )
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  localStorage.clear()
  sessionStorage.clear()
  for (const name of document.documentElement.getAttributeNames())
    document.documentElement.removeAttribute(name)
  expect(complaints).toEqual([])
})

// What was fetched ahead of a link, and is still on its way when its window goes, would be missing in all files after.
afterAll(() => vi.dynamicImportSettled())
