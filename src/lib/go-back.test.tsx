import { afterEach, expect, test, vi } from 'vitest'
import { goBackTo } from './go-back.ts'

const traverseTo = vi.fn(() => ({
  committed: Promise.resolve(),
  finished: Promise.reject(new Error('left')),
}))

/** jsdom does not tell what lies behind. */
function leftBehind(url: string, sameDocument = true) {
  const behind = { key: 'behind', url: new URL(url, location.href).href, sameDocument }
  const here = { key: 'here', url: location.href, sameDocument: true, index: 1 }
  vi.stubGlobal('navigation', { currentEntry: here, entries: () => [behind, here], traverseTo })
}

afterEach(() => {
  traverseTo.mockClear()
  history.replaceState(null, '', '/')
})

test.for([
  ['the same page without what was opened', '/c/1/events?q=a', true, true],
  ['the same page with another search', '/c/1/events?q=b', true, false],
  ['another page', '/c/1/users?q=a', true, false],
  ['the page as it was before a reload of everything', '/c/1/events?q=a', false, false],
] as const)('behind is %s', ([, behind, sameDocument, isTaken]) => {
  history.replaceState(null, '', '/c/1/events?q=a&event=7')
  leftBehind(behind, sameDocument)
  expect(goBackTo(new URLSearchParams('q=a'))).toBe(isTaken)
  expect(traverseTo.mock.calls).toEqual(isTaken ? [['behind']] : [])
})

test('a browser that does not tell what lies behind goes nowhere', () => {
  expect(goBackTo(new URLSearchParams())).toBe(false)
})
