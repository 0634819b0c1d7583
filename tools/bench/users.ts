import type { Browser } from '@playwright/test'
import { heapOf, typeLetter } from './in-page.ts'
import { median } from './report.ts'

const sizes = [100, 10_000, 100_000]

/** Milliseconds, but for the last one: megabytes. */
interface Measures {
  firstRows: number
  keystroke: number
  results: number
  sort: number
  turn: number
  longPage: number
  longest: number
  heap: number
}

const address = (users: number) =>
  `/c/b57fbf7b-677f-4929-bdd2-60da87c5f87a/settings/users?scenario=large-company&users=${String(users)}&latency=0&clock=frozen`

/** Each begins at rest: all that the one before it set going has come. */
const rest = 1_000

/** The users of a company, at a hundred and at a hundred thousand, in one run. */
export async function benchUsers(browser: Browser, demo: string, runs: number) {
  const samples = new Map(sizes.map((size) => [size, [] as Measures[]]))
  // Whatever is slow but once, on this machine, is nobody's.
  await measure(browser, demo + address(100))
  for (let run = 0; run < runs; run += 1) {
    // Alternating, so that whatever else the machine does falls on every size alike.
    for (const size of run % 2 === 0 ? sizes : sizes.toReversed()) {
      console.error(`… users: run ${String(run + 1)} of ${String(runs)}, ${String(size)} users`)
      samples.get(size)?.push(await measure(browser, demo + address(size)))
    }
  }
  return table(samples)
}

async function measure(browser: Browser, url: string): Promise<Measures> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  await page.goto(url, { waitUntil: 'commit' })
  await page.locator('main tbody tr').first().waitFor()
  const firstRows = await page.evaluate(() => performance.now())
  const changed = async (act: Act) => {
    await page.waitForTimeout(rest)
    return page.evaluate(untilOtherRows, act)
  }
  await page.waitForTimeout(rest)
  const keystroke = await page.evaluate(typeLetter, 'input[type=search]')
  const results = await changed({ type: 'r' })
  await changed({ type: '' })
  const sort = await changed({ press: 'User' })
  const turn = await changed({ press: 'Next page' })
  const longPage = await changed({ size: 100 })
  const heap = await heapOf(page)
  await context.close()
  return {
    firstRows,
    keystroke,
    results: results.time,
    sort: sort.time,
    turn: turn.time,
    longPage: longPage.time,
    longest: Math.max(...[results, sort, turn, longPage].map(({ longest }) => longest)),
    heap,
  }
}

type Act = { type: string } | { press: string } | { size: number }

/** Runs in the page: until the rows are others, or of another number; and the longest frame on the way. */
function untilOtherRows(act: Act) {
  const rows = () =>
    [...document.querySelectorAll('main tbody tr')].map((row) => row.textContent).join('\n')
  const put = (field: HTMLInputElement | HTMLSelectElement | null, value: string, kind: string) => {
    if (!field) throw new Error(`There is no ${kind} to put ${value} in`)
    const prototype = Object.getPrototypeOf(field) as object
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value)
    field.dispatchEvent(new Event(kind, { bubbles: true }))
  }
  const perform = () => {
    if ('type' in act) put(document.querySelector('main input[type=search]'), act.type, 'input')
    else if ('size' in act) put(document.querySelector('main select'), String(act.size), 'change')
    else {
      const button = [...document.querySelectorAll<HTMLElement>('main button')].find(
        (one) => one.textContent === act.press || one.getAttribute('aria-label') === act.press,
      )
      if (!button) throw new Error(`There is no button ${act.press}`)
      button.click()
    }
  }
  const before = rows()
  return new Promise<{ time: number; longest: number }>((resolve) => {
    requestAnimationFrame((begun) => {
      let last = begun
      let longest = 0
      const start = performance.now()
      perform()
      const look = (now: number) => {
        longest = Math.max(longest, now - last)
        last = now
        const after = rows()
        if (after !== '' && after !== before) resolve({ time: performance.now() - start, longest })
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
  })
}

// Back in Node.

function table(samples: Map<number, Measures[]>) {
  const of = (size: number, name: keyof Measures) =>
    median((samples.get(size) ?? []).map((one) => one[name]))
  const row = (what: string, name: keyof Measures, ratio = true) => {
    const cells = sizes.map((size) => {
      const value = of(size, name)
      const times = `, ${(value / of(sizes[0] ?? 0, name)).toFixed(2)}×`
      return `${value.toFixed(ratio ? 0 : 1)}${ratio ? times : ''}`
    })
    return `| ${[what, ...cells].join(' | ')} |`
  }
  return [
    `| Users | ${sizes.map((size) => size.toLocaleString('en')).join(' | ')} |`,
    `| --- | ${sizes.map(() => '---:').join(' | ')} |`,
    row('first rows (ms)', 'firstRows'),
    row('keystroke, until it is painted (ms)', 'keystroke'),
    row('results of a search (ms)', 'results'),
    row('sorted by name (ms)', 'sort'),
    row('next page (ms)', 'turn'),
    row('a page of 100 (ms)', 'longPage'),
    row('longest frame of these (ms)', 'longest'),
    row('heap of the page (MB)', 'heap', false),
  ].join('\n')
}
