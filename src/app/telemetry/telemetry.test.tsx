import { expect, test, vi } from 'vitest'
import { startTelemetry } from './telemetry.ts'

/** Whoever watches is told of every file, however few of them the browser remembers. */
class Watching {
  static supportedEntryTypes = ['resource', 'largest-contentful-paint', 'layout-shift', 'event']
  readonly untold: { name: string }[] = []
  readonly disconnect = vi.fn<() => void>()
  readonly told: (list: { getEntries: () => object[] }) => void
  constructor(told: Watching['told']) {
    this.told = told
  }
  observe({ type }: { type: string }) {
    watching.set(type, this)
  }
  takeRecords() {
    return this.untold.splice(0)
  }
}
const watching = new Map<string, Watching>()

/** Begins to tell, and collects what. */
function begin() {
  const told: unknown[] = []
  vi.stubGlobal('PerformanceObserver', Watching)
  vi.spyOn(window, 'addEventListener').mockReturnValue()
  vi.spyOn(window, 'fetch').mockImplementation(async (_, { body } = {}) => {
    told.push(...(JSON.parse(body as string) as unknown[]))
    return new Response()
  })
  return { told, tell: startTelemetry('/told', () => '/') }
}

function faultIn(file: string) {
  const error = new TypeError('It failed')
  error.stack = `TypeError: It failed\n    at x (https://portal.example/assets/${file}:2:14)`
  return error
}

const loaded = (file: string) => ({ name: `https://portal.example/assets/${file}?v=1` })

test('the place of a fault is told, however late its file has come, and though it has come just now', () => {
  const { told, tell } = begin()
  const files = watching.get('resource')
  files?.told({ getEntries: () => [loaded('late-1a.js')] })
  files?.untold.push(loaded('now-2b.js'))
  for (const file of ['late-1a.js', 'now-2b.js', 'never-3c.js']) tell(faultIn(file))
  expect(told).toMatchObject([{ at: ['late-1a.js:2:14'] }, { at: ['now-2b.js:2:14'] }, { at: [] }])
})

test('once it is told how fast the page was, nothing more is measured', () => {
  const { told } = begin()
  watching.get('largest-contentful-paint')?.told({ getEntries: () => [{ startTime: 812.4 }] })
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  document.dispatchEvent(new Event('visibilitychange'))
  expect(told).toMatchObject([
    { name: 'LCP', value: 812 },
    { name: 'CLS', value: 0 },
  ])
  const ended = [...watching].filter(([, { disconnect }]) => disconnect.mock.calls.length > 0)
  expect(ended.map(([type]) => type)).toEqual(['largest-contentful-paint', 'layout-shift', 'event'])
})
