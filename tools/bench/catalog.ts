import { chromium, type Page } from '@playwright/test'
import { build } from 'vite'
import { findBrowser } from '../browser.ts'
import { serve } from '../serve.ts'
import { heapOf } from './in-page.ts'
import { median } from './report.ts'

const SIZES = [100, 2_000, 20_000]
const RUNS = 5
const CATALOGUE = '/c/b57fbf7b-677f-4929-bdd2-60da87c5f87a/app-catalog'

/** What the machine takes for nothing: a page as tall, with a field that writes into a line. */
const BARE = `<!doctype html><input type="search"><main><p role="status">0</p></main>
<div style="height: 20000px"></div>
<script>
  document.querySelector('input').oninput = (event) => {
    document.querySelector('p').textContent = event.target.value
  }
</script>`

interface Measured {
  /** Milliseconds from the start of the navigation to the first card. */
  firstCards: number
  /** Milliseconds from a key to the frame that shows its letter, and to the apps that it finds. */
  keystroke: number
  found: number
  /** The longest frame of a scroll through the first few hundred rows, in milliseconds. */
  longestFrame: number
  /** Megabytes after the garbage was collected: before, and after that scroll. */
  heapBefore: number
  heapAfter: number
}

/** What the size of the catalogue costs whoever looks at it. */
async function benchCatalogue() {
  await build({ mode: 'demo', logLevel: 'warn' })
  const server = await serve({ dir: 'dist-demo', port: 0 })
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const runs = new Map<number, Measured[]>(SIZES.map((size) => [size, []]))
  const bare: Pick<Measured, 'keystroke' | 'longestFrame'>[] = []
  for (let run = 0; run < RUNS; run += 1) {
    for (const [size, measured] of runs) {
      const context = await browser.newContext()
      const page = await context.newPage()
      const address = `${server.url}${CATALOGUE}?scenario=licensed&latency=0&apps=${size}`
      measured.push(await measure(page, address))
      await context.close()
    }
    const page = await browser.newPage()
    await page.setContent(BARE)
    const { keystroke } = await page.evaluate(type)
    bare.push({ keystroke, longestFrame: await page.evaluate(scroll) })
    await page.close()
  }
  await browser.close()
  server.close()
  console.log(table(runs, bare))
}

async function measure(page: Page, address: string): Promise<Measured> {
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator('[aria-posinset="1"] strong').waitFor()
  const firstCards = await page.evaluate(() => performance.now())
  const { keystroke, found } = await page.evaluate(type)
  await page.getByRole('searchbox').fill('')
  await page.locator('[aria-posinset="1"] strong', { hasText: 'Ar' }).waitFor()
  const heapBefore = await heapOf(page)
  const longestFrame = await page.evaluate(scroll)
  // As long as the page remembers what was scrolled past.
  await page.waitForTimeout(6_000)
  return {
    firstCards,
    keystroke,
    found,
    longestFrame,
    heapBefore,
    heapAfter: await heapOf(page),
  }
}

/** Runs in the page: one letter into the search, as the browser itself would put it there. */
async function type() {
  const box = document.querySelector<HTMLInputElement>('input[type=search]')
  const count = document.querySelector('main [role=status]')
  if (!box || !count) throw new Error('The catalogue has no search')
  box.focus()
  const before = count.textContent
  const start = performance.now()
  const changed = new Promise<number>((resolve) => {
    new MutationObserver(() => {
      if (count.textContent !== before) resolve(performance.now() - start)
    }).observe(count, { subtree: true, childList: true, characterData: true })
  })
  document.execCommand('insertText', false, 'q')
  const keystroke = await new Promise<number>((resolve) => {
    requestAnimationFrame(() => {
      // Painted: the task after the frame.
      setTimeout(() => resolve(performance.now() - start))
    })
  })
  return { keystroke, found: await changed }
}

/** Runs in the page: as fast as a wheel turns, to the end or through twelve thousand pixels. */
function scroll() {
  return new Promise<number>((resolve) => {
    let longest = 0
    let last = performance.now()
    const step = (now: number) => {
      longest = Math.max(longest, now - last)
      last = now
      const before = scrollY
      scrollBy(0, 60)
      if (scrollY === before || scrollY > 12_000) resolve(longest)
      else requestAnimationFrame(step)
    }
    requestAnimationFrame((now) => {
      last = now
      requestAnimationFrame(step)
    })
  })
}

function table(
  runs: Map<number, Measured[]>,
  bare: Pick<Measured, 'keystroke' | 'longestFrame'>[],
) {
  const head = [
    '| Apps | First cards | Keystroke | Found | Longest frame | Heap before | Heap after |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ]
  const rows = [...runs].map(([size, measured]) => {
    const of = (name: keyof Measured, unit: string, digits = 0) =>
      `${median(measured.map((run) => run[name])).toFixed(digits)} ${unit}`
    const cells = [
      of('firstCards', 'ms'),
      of('keystroke', 'ms', 1),
      of('found', 'ms'),
      of('longestFrame', 'ms'),
      of('heapBefore', 'MB', 1),
      of('heapAfter', 'MB', 1),
    ]
    return `| ${size} | ${cells.join(' | ')} |`
  })
  const floor = (name: 'keystroke' | 'longestFrame', digits: number) =>
    `${median(bare.map((run) => run[name])).toFixed(digits)} ms`
  const noise = `| an empty page | | ${floor('keystroke', 1)} | | ${floor('longestFrame', 0)} | | |`
  return [...head, noise, ...rows].join('\n')
}

await benchCatalogue()
