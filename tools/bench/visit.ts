import type { BrowserContext, CDPSession, Page } from '@playwright/test'
import type { BenchPage } from './pages.ts'
import { apply, type Setting } from './settings.ts'

export type Measures = {
  /** Milliseconds from the start of the navigation to the first content on screen. */
  seen: number
  /** Milliseconds to the first interaction that answers, or to the page that was asked for. */
  usable: number
  /** Compressed body bytes and requests, up to that moment. */
  bytes: number
  requests: number
  /** Milliseconds spent in tasks over 50 ms. */
  longTasks: number
  heap: number
}

type Mark = { name: 'start' | 'seen' | 'usable' | 'longTask'; at: number; duration: number }

const TIMEOUT = 60_000

/** A first visit, and one more that finds the first one's files in the cache. */
export async function visitTwice(context: BrowserContext, target: BenchPage, setting: Setting) {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await apply(setting, session)

  const marks: Mark[] = []
  const usable = new EventTarget()
  await context.exposeFunction('reportMark', (mark: Mark) => {
    marks.push(mark)
    if (mark.name === 'usable') usable.dispatchEvent(new Event('usable'))
  })
  await context.addInitScript({ content: `(${observe.toString()})(${isUsableOf(target)})` })
  const traffic = countTraffic(session)

  async function visit(): Promise<Measures> {
    marks.length = 0
    traffic.reset()
    const answered = once(usable, `${target.name} was not usable in time`)
    await page.goto(target.address, { waitUntil: 'commit' })
    await answered
    const onTheWire = traffic.count()
    return { ...(await timings(page, marks)), ...onTheWire, heap: await heapOf(session) }
  }

  const cold = await visit()
  const warm = await visit()
  return { page, cold, warm }
}

/** Runs in the page, before anything else of it does. */
function observe(isUsable: () => boolean) {
  const report = Reflect.get(globalThis, 'reportMark') as (mark: Mark) => void
  const mark = (name: Mark['name'], time: number, duration = 0) =>
    report({ name, at: performance.timeOrigin + time, duration })
  mark('start', 0)

  new PerformanceObserver((list) => {
    const [paint] = list.getEntriesByName('first-contentful-paint')
    if (paint) mark('seen', paint.startTime)
  }).observe({ type: 'paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) mark('longTask', startTime, duration)
  }).observe({ type: 'longtask', buffered: true })

  const polling = setInterval(() => {
    if (!isUsable()) return
    clearInterval(polling)
    mark('usable', performance.now())
  }, 5)
}

function isUsableOf({ isUsable }: BenchPage) {
  return `({ ${isUsable.toString()} }).isUsable`
}

/** What goes over the wire: files from the cache, other hosts, and the icon of the tab do not count. */
function countTraffic(session: CDPSession) {
  const requests = new Set<string>()
  const headers = new Map<string, number>()
  let bytes = 0

  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    const ours = new URL(request.url).hostname === 'localhost'
    if (ours && type !== 'Other') requests.add(requestId)
  })
  session.on('Network.requestServedFromCache', ({ requestId }) => requests.delete(requestId))
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache) requests.delete(requestId)
    headers.set(requestId, response.encodedDataLength)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (requests.has(requestId)) bytes += encodedDataLength - (headers.get(requestId) ?? 0)
  })
  return {
    count: () => ({ requests: requests.size, bytes }),
    reset() {
      requests.clear()
      bytes = 0
    },
  }
}

/** The first paint may be reported after the page has answered. Reports of the page before are late. */
async function timings(page: Page, marks: Mark[]) {
  const start = await markAfter(page, marks, 'start', 0)
  const seen = await markAfter(page, marks, 'seen', start)
  const usable = await markAfter(page, marks, 'usable', start)
  const longTasks = marks.filter(({ name, at }) => name === 'longTask' && at >= start)
  return {
    seen: seen - start,
    usable: usable - start,
    longTasks: longTasks.reduce((sum, { duration }) => sum + duration, 0),
  }
}

async function markAfter(page: Page, marks: Mark[], name: Mark['name'], start: number) {
  for (;;) {
    const found = marks.find((mark) => mark.name === name && mark.at >= start)
    if (found) return found.at
    await page.waitForTimeout(20)
  }
}

async function heapOf(session: CDPSession) {
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

function once(target: EventTarget, complaint: string) {
  return new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(complaint)), TIMEOUT)
    target.addEventListener(
      'usable',
      () => {
        clearTimeout(timer)
        resolve()
      },
      { once: true },
    )
  })
}
