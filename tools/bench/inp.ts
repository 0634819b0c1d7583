import { setTimeout } from 'node:timers/promises'
import type { Browser, BrowserContext, Locator, Page } from '@playwright/test'
import type { Step, Target } from '#mocks/studio/gallery/state.ts'
import { find } from '../gallery/find.ts'
import { journeys, type Journey } from './journeys.ts'
import { median } from './report.ts'
import { apply, type Setting } from './settings.ts'

const LIMIT = 100

/** The wire is as fast as it can be: what counts is how long the page keeps somebody waiting by itself. */
const slow: Setting = { name: '4x slower CPU', cpu: 4 }

/** One key, click or tap, as Event Timing sees it, in milliseconds. */
interface Interaction {
  /** From the press to the next paint: the whole, what it waited for, what ran, and the painting. */
  whole: number
  waited: number
  ran: number
  painted: number
}

type Slowest = Map<string, Interaction[]>

/**
 * `npm run bench -- inp`: the slowest interaction of every step of every journey. `npm run bench -- inp wizard` walks
 * those alone that are called so. What ends on the way is told, and what was measured until then is kept.
 */
export async function benchInteractions(
  browser: Browser,
  demo: string,
  runs: number,
  called: string,
) {
  const slowest: Slowest = new Map()
  const ended: string[] = []
  const wished = journeys.filter(({ name }) => name.toLowerCase().includes(called.toLowerCase()))
  for (let run = 0; run < runs; run += 1) {
    for (const journey of wished) {
      console.error(`… inp: run ${String(run + 1)} of ${String(runs)}, ${journey.name}`)
      await walk(browser, demo, journey, slowest).catch((error: unknown) => {
        ended.push(String(error))
      })
    }
  }
  const allMet = ended.length === 0 && [...slowest.values()].every(isMet)
  return { table: [table(slowest), ...ended].join('\n'), allMet }
}

async function walk(browser: Browser, demo: string, journey: Journey, slowest: Slowest) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  context.setDefaultTimeout(30_000)
  const seen: Interaction[] = []
  await context.exposeFunction('reportInteraction', (one: Interaction) => seen.push(one))
  await context.addInitScript(observe)
  context.on('page', (page) => void slowDown(context, page))
  const page = await context.newPage()
  const address = new URL(journey.address, demo)
  for (const [name, value] of [
    ['latency', '0'],
    ['studio', 'off'],
  ] as const)
    if (!address.searchParams.has(name)) address.searchParams.set(name, value)
  await page.goto(address.href)
  // How long a page takes to come is another table, and here the simulated backend, which no live page has, comes with it.
  await find(page, firstOf(journey)).waitFor()
  await settle(context)

  for (const step of journey.steps) {
    seen.length = 0
    await take(step, context).catch((error: unknown) => {
      throw new Error(`${journey.name}: ${said(step)}`, { cause: error })
    })
    await settle(context)
    const worst = seen.toSorted((one, other) => other.whole - one.whole)[0]
    if (!worst) continue
    const name = `${journey.name}: ${said(step)}`
    slowest.set(name, [...(slowest.get(name) ?? []), worst])
  }
  await context.close()
}

async function slowDown(context: BrowserContext, page: Page) {
  await apply(slow, await context.newCDPSession(page))
}

/** Runs in every page, before anything else of it does. */
function observe() {
  const report = Reflect.get(globalThis, 'reportInteraction') as (one: Interaction) => void
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEventTiming & {
      interactionId: number
    })[]) {
      if (entry.interactionId === 0) continue
      const { startTime, processingStart, processingEnd, duration } = entry
      report({
        whole: duration,
        waited: processingStart - startTime,
        ran: processingEnd - processingStart,
        painted: startTime + duration - processingEnd,
      })
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
}

/** Steps go on wherever something opened last: a window of Microsoft lies over the page. */
const pageOf = (context: BrowserContext) => {
  const page = context.pages().at(-1)
  if (!page) throw new Error('All pages are closed')
  return page
}

async function take(step: Step, context: BrowserContext) {
  const page = pageOf(context)
  if ('wait' in step) await find(page, step.wait).waitFor()
  else if ('press' in step) {
    // Choices may be hidden under their drawn likeness, and then the words are pressed.
    const place = step.within ? find(page, step.within) : page
    await pressLikePeople(find(place, step.press))
  } else if ('fill' in step) {
    const field = page.getByLabel(step.fill, { exact: true }).filter({ visible: true }).first()
    await field.click()
    await field.press('ControlOrMeta+a')
    // As fast as nobody types.
    await page.keyboard.type(step.with, { delay: 30 })
  } else if ('key' in step) await find(page, step.at).press(step.key)
}

/** A hand arrives before it presses, and takes its time to let go: nobody does all three at once. */
async function pressLikePeople(target: Locator) {
  await target.hover()
  await setTimeout(100)
  await target.click({ delay: 60 })
}

/** What a step sets going is over, and told. A page that is being left, or a window that closes itself, has told all before. */
async function settle(context: BrowserContext) {
  const page = pageOf(context)
  const settled = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const paint = () => requestAnimationFrame(() => globalThis.setTimeout(resolve, 200))
        requestIdleCallback(paint, { timeout: 2_000 })
      }),
  )
  await Promise.race([settled.catch(() => undefined), setTimeout(5_000)])
}

const firstOf = ({ steps: [first] }: Journey): Target => {
  if (first && 'press' in first) return first.press
  return first && 'wait' in first ? first.wait : { drawn: 'main input' }
}

const said = (step: Step) => {
  const name = (target: Target) =>
    String('role' in target ? target.name : 'text' in target ? target.text : target.drawn)
  if ('press' in step) return `press “${name(step.press)}”`
  if ('fill' in step) return `type into “${String(step.fill)}”`
  if ('key' in step) return `press ${step.key}`
  if ('wait' in step) return `wait for “${name(step.wait)}”`
  return 'meanwhile'
}

const whole = (interactions: Interaction[]) => median(interactions.map((one) => one.whole))
const isMet = (interactions: Interaction[]) => whole(interactions) <= LIMIT

function table(slowest: Slowest): string {
  const sorted = [...slowest].toSorted(([, one], [, other]) => whole(other) - whole(one))
  const rows = sorted.map(([name, interactions]) => {
    const of = (part: 'waited' | 'ran' | 'painted') =>
      median(interactions.map((one) => one[part])).toFixed(0)
    const met = isMet(interactions) ? '' : '**over**'
    return `| ${name} | ${whole(interactions).toFixed(0)} | ${of('waited')} | ${of('ran')} | ${of('painted')} | ${met} |`
  })
  return [
    '| Step (its slowest key or click) | ms | waited | ran | painted | |',
    '| --- | ---: | ---: | ---: | ---: | --- |',
    ...rows,
  ].join('\n')
}
