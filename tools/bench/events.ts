import type { Browser, Page } from '@playwright/test'
import { heapOf, typeLetter } from './in-page.ts'
import { median } from './report.ts'

const sizes = [100, 10_000, 100_000, 1_000_000]

/** Milliseconds, but for the last one: megabytes. */
interface Measures {
  firstRows: number
  keystroke: number
  results: number
  sort: number
  export: number
  heap: number
  /** Frames over 50 ms while scrolling, and the longest time in which a row in sight was blank. */
  slowFrames: number
  blank: number
  /** The longest frame while a file was gathered, and how many in a second took more than 50 ms. */
  exportFrame: number
  exportSlow: number
}

/** What the machine itself costs: the same page without any events. */
interface Floor {
  keystroke: number
  frame: number
  slow: number
}

// The clock stands still: with every second that passes the oldest of a million events would be removed.
const address = (events: number) =>
  `/events?scenario=large-company&events=${String(events)}&latency=0&size=endless&clock=frozen`

const searchBox = '[role=combobox]'

/** How long nothing is done, to see what frames take then. */
const rest = 4_000

/** The events of a company, at a hundred and at a million rows, in one run. */
export async function benchEvents(browser: Browser, demo: string, runs: number) {
  const samples = new Map(sizes.map((size) => [size, [] as Measures[]]))
  const floors: Floor[] = []
  // Whatever is slow but once, on this machine, is nobody's.
  await measureFloor(browser, demo + address(0))
  for (let run = 0; run < runs; run += 1) {
    // Alternating, so that whatever else the machine does falls on every size alike.
    for (const size of run % 2 === 0 ? sizes : sizes.toReversed()) {
      console.error(`… events: run ${String(run + 1)} of ${String(runs)}, ${String(size)} rows`)
      samples.get(size)?.push(await measure(browser, demo + address(size)))
    }
    floors.push(await measureFloor(browser, demo + address(0)))
  }
  return table(samples, floors)
}

async function measureFloor(browser: Browser, url: string): Promise<Floor> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.goto(url)
  await page.getByRole('heading', { name: 'Nothing has happened in the last 30 days' }).waitFor()
  const keystroke = await page.evaluate(typeLetter, searchBox)
  const { longest, slow } = await page.evaluate(watchFrames, rest)
  await context.close()
  return { keystroke, frame: longest, slow }
}

async function measure(browser: Browser, url: string): Promise<Measures> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  const firstRows = await open(page, url)
  const heap = await heapOf(page)
  await page.evaluate(searchFor, '')
  const keystroke = await page.evaluate(typeLetter, searchBox)
  // Each begins at rest: what the last one found has come, and the timeline of it.
  await page.waitForTimeout(rest / 4)
  await page.evaluate(searchFor, '')
  await page.waitForTimeout(rest / 4)
  const results = await page.evaluate(searchFor, 'deployment')
  await page.evaluate(searchFor, '')
  await page.waitForTimeout(rest / 4)
  const sort = await page.evaluate(pressTitle)
  const { slowFrames, blank } = await page.evaluate(scroll)
  const download = page.waitForEvent('download', { timeout: 120_000 })
  const gathered = page.evaluate(exportAll)
  await download
  const { time, longest, slow } = await gathered
  const grown = await heapOf(page)
  await context.close()
  return {
    firstRows,
    keystroke,
    results,
    sort,
    slowFrames,
    blank,
    export: time,
    exportFrame: longest,
    exportSlow: slow,
    heap: Math.max(heap, grown),
  }
}

/** Until the first row is there, counted from the start of the navigation. */
async function open(page: Page, url: string) {
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForSelector('[data-row="0"]')
  return page.evaluate(() => performance.now())
}

// What follows runs in the page.

/**
 * Until the number of what was found, and its first row, are those of this search: all of them, or fewer, each of which
 * holds the word.
 */
function searchFor(text: string) {
  const box = document.querySelector<HTMLInputElement>('[role=combobox]')
  const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  const count = () =>
    [...document.querySelectorAll('button')].find((one) => one.textContent.startsWith('Export'))
      ?.textContent
  const seen = globalThis as { countOfAll?: string | undefined }
  seen.countOfAll ??= count()
  const isAnswered = () => {
    const first = document.querySelector('[data-row="0"]')?.closest('[role=row]')?.textContent
    if (first === undefined) return false
    if (text === '') return count() === seen.countOfAll
    return count() !== seen.countOfAll && first.toLowerCase().includes(text)
  }
  return new Promise<number>((resolve) => {
    const start = performance.now()
    put?.call(box, text)
    box?.dispatchEvent(new Event('input', { bubbles: true }))
    const look = () => {
      if (isAnswered()) resolve(performance.now() - start)
      else requestAnimationFrame(look)
    }
    look()
  })
}

/** Until another row is the first. */
function pressTitle() {
  const first = () => document.querySelector('[data-row="0"]')?.textContent
  const before = first()
  return new Promise<number>((resolve) => {
    const start = performance.now()
    const buttons = [...document.querySelectorAll<HTMLElement>('[role=columnheader] button')]
    buttons.find((button) => button.textContent === 'Title')?.click()
    const look = () => {
      const now = first()
      if (now !== undefined && now !== before) resolve(performance.now() - start)
      else requestAnimationFrame(look)
    }
    look()
  })
}

/**
 * Two hundred frames as a hurried wheel makes them, and a jump of the thumb now and then, the last one to the very end;
 * and what comes after that. Blank is where no row is, and where a row does not tell its event yet.
 */
function scroll() {
  const list = document.querySelectorAll<HTMLElement>('[role=rowgroup]')[1]
  const isBlank = () => {
    const { top = 0, bottom = 0 } = list?.getBoundingClientRect() ?? {}
    const told = [...(list?.querySelectorAll('[role=row]') ?? [])]
      .filter((row) => row.querySelector('a'))
      .map((row) => row.getBoundingClientRect())
      .filter((place) => place.bottom > top && place.top < bottom)
      .toSorted((one, other) => one.top - other.top)
    let covered = top
    for (const place of told)
      if (place.top <= covered + 1) covered = Math.max(covered, place.bottom)
    return covered < bottom - 1
  }
  return new Promise<{ slowFrames: number; blank: number }>((resolve) => {
    let frames = 0
    let slowFrames = 0
    let blank = 0
    let blankSince = 0
    let last = performance.now()
    const step = (now: number) => {
      if (now - last > 50) slowFrames += 1
      // It may have been blank as soon as the last frame was drawn.
      if (!isBlank()) blankSince = 0
      else if (blankSince === 0) blankSince = last
      if (blankSince > 0) blank = Math.max(blank, now - blankSince)
      last = now
      frames += 1
      if (list && frames <= 200) {
        const jump = (frames / 200) * (list.scrollHeight - list.clientHeight)
        list.scrollTop = frames % 50 === 0 ? jump : list.scrollTop + 400
      }
      if (frames < 230) requestAnimationFrame(step)
      else resolve({ slowFrames, blank })
    }
    requestAnimationFrame(step)
  })
}

function exportAll() {
  const button = () =>
    [...document.querySelectorAll<HTMLElement>('header button')].find((one) =>
      one.textContent.startsWith('Export'),
    )
  return new Promise<{ time: number; longest: number; slow: number }>((resolve) => {
    const start = performance.now()
    let last = start
    let longest = 0
    let slow = 0
    button()?.click()
    const look = (now: number) => {
      longest = Math.max(longest, now - last)
      if (now - last > 50) slow += 1
      last = now
      const time = now - start
      if (time > 50 && button()) resolve({ time, longest, slow: (slow / time) * 1_000 })
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

/** What frames take when nothing is done. */
function watchFrames(ms: number) {
  return new Promise<{ longest: number; slow: number }>((resolve) => {
    const start = performance.now()
    let last = start
    let longest = 0
    let slow = 0
    const look = (now: number) => {
      longest = Math.max(longest, now - last)
      if (now - last > 50) slow += 1
      last = now
      if (now - start > ms) resolve({ longest, slow: (slow / ms) * 1_000 })
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

// Back in Node.

function table(samples: Map<number, Measures[]>, floors: Floor[]) {
  const of = (size: number, name: keyof Measures) =>
    median((samples.get(size) ?? []).map((one) => one[name]))
  const cell = (size: number, name: keyof Measures, ratio: boolean) => {
    const value = of(size, name)
    const times = ratio ? `, ${(value / of(sizes[0] ?? 0, name)).toFixed(2)}×` : ''
    return `${value.toFixed(finely.has(name) ? 1 : 0)}${times}`
  }
  const row = (
    what: string,
    name: keyof Measures,
    target: string,
    { ratio = false, floor }: { ratio?: boolean; floor?: keyof Floor } = {},
  ) => {
    const atRest = floor ? median(floors.map((one) => one[floor])) : null
    const cells = sizes.map((size) => cell(size, name, ratio))
    const first = atRest === null ? '' : atRest.toFixed(finely.has(name) ? 1 : 0)
    return `| ${[what, first, ...cells, target].join(' | ')} |`
  }
  return [
    `| Events | none | ${sizes.map((size) => size.toLocaleString('en')).join(' | ')} | target |`,
    `| --- | ---: | ${sizes.map(() => '---:').join(' | ')} | --- |`,
    row('first rows (ms)', 'firstRows', '1.15 ×', { ratio: true }),
    row('keystroke, until it is painted (ms)', 'keystroke', 'one frame', {
      ratio: true,
      floor: 'keystroke',
    }),
    row('results of a search (ms)', 'results', '2 ×', { ratio: true }),
    row('sorted by title (ms)', 'sort', '2 ×', { ratio: true }),
    row('frames over 50 ms in 200 of scrolling', 'slowFrames', '0'),
    row('longest blank row (ms)', 'blank', '100 ms'),
    row('export of all (ms)', 'export', '', { ratio: true }),
    row('longest frame while exporting (ms)', 'exportFrame', 'as at rest', { floor: 'frame' }),
    row('frames over 50 ms in a second of it', 'exportSlow', 'as at rest', { floor: 'slow' }),
    row('heap of the page (MB)', 'heap', '+10 MB'),
  ].join('\n')
}

const finely = new Set<keyof Measures>(['heap', 'exportSlow'])
