import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import {
  test as base,
  expect,
  type BrowserContext,
  type Locator,
  type Page,
} from '@playwright/test'

export { expect } from '@playwright/test'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Allowance = { pattern: RegExp; reason: string; used: boolean }

type App = {
  /** Opens an address of the demo contract. Simulated replies do not keep the tests waiting. */
  open: (pathAndQuery: string) => Promise<Page>
  /** A problem that belongs to this test's story. It must then really happen. */
  allow: (pattern: RegExp, reason: string) => void
}

const EVERYWHERE = [
  {
    pattern: /allow-scripts and allow-same-origin/,
    reason: "MSAL's own hidden frame, which shows a page of this origin",
  },
]

/** Any console error or warning, page error, policy violation or request to another origin fails the test. */
export const test = base.extend<{ app: App }>({
  app: [
    async ({ context, page, baseURL }, use, { project }) => {
      const problems = await watch(context, new URL(String(baseURL)).origin)
      const allowances: Allowance[] = []

      await use({
        async open(pathAndQuery) {
          const url = new URL(pathAndQuery, baseURL)
          const isDemo = project.name === 'demo'
          // The studio's handle lies over pages, and would be in the way of what they are tested for.
          const usual = isDemo ? { latency: '0', studio: 'off' } : {}
          for (const [name, value] of Object.entries(usual))
            if (!url.searchParams.has(name)) url.searchParams.set(name, value)
          await page.goto(url.href)
          return page
        },
        allow: (pattern, reason) => allowances.push({ pattern, reason, used: false }),
      })

      const unexpected = problems.filter((problem) => {
        const allowance = allowances.find(({ pattern }) => pattern.test(problem))
        if (allowance) allowance.used = true
        return !allowance && !EVERYWHERE.some(({ pattern }) => pattern.test(problem))
      })
      expect(unexpected, 'problems seen in the browser').toEqual([])
      const unused = allowances.filter(({ used }) => !used).map(({ reason }) => reason)
      expect(unused, 'allowed problems that did not happen').toEqual([])
    },
    { auto: true },
  ],
})

async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const problems: string[] = []

  context.on('console', (message) => {
    const kind = message.type()
    if (kind === 'error' || kind === 'warning')
      problems.push(`console ${kind}: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => problems.push(`page error: ${error.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin) {
      problems.push(`left the site: ${request.method()} ${url.href}`)
    }
  })

  await context.exposeFunction('reportViolation', (text: string) => {
    problems.push(`policy violation: ${text}`)
  })
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (violation) => {
      const { effectiveDirective, blockedURI, sample } = violation
      const report = Reflect.get(window, 'reportViolation') as (text: string) => void
      report(`${effectiveDirective} ${blockedURI} ${sample}`)
    })
  })
  return problems
}

export const LOOKS = [
  { colorScheme: 'light', width: 375 },
  { colorScheme: 'dark', width: 1440 },
] as const

/** As wide as a laptop's page at 400 % zoom. */
export const NARROWEST = 320

/** What is shown holds in every look, as axe sees it, and nowhere must anybody scroll sideways. */
export async function expectAccessible(
  shown: Locator,
  exceptions: string[] = [],
  looks: readonly (typeof LOOKS)[number][] = LOOKS,
) {
  const page = shown.page()
  const size = page.viewportSize() ?? { width: 1280, height: 720 }
  for (const { colorScheme, width } of looks) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    await expect(shown).toBeVisible()
    await expectNoFindings(page, { exceptions })
  }
  await page.setViewportSize({ width: NARROWEST, height: 900 })
  await expect(shown).toBeVisible()
  await expectNoScrollingSideways(page)
  await page.setViewportSize(size)
}

export async function expectNoScrollingSideways(page: Page, where = '') {
  const overflow = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
  await expect.poll(overflow, `sideways scrolling ${where}`).toBe(0)
}

interface Rules {
  exceptions?: string[]
  /** Nothing but these. */
  only?: string[]
  /** Nowhere but here. */
  within?: string
}

export async function expectNoFindings(page: Page, rules?: Rules) {
  expect(await findingsOn(page, rules)).toEqual([])
}

/** As somebody who saves data: nothing is fetched before it is asked for. */
export const saveData = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })

/** Has axe in every page that is opened from now on. What a page begins with the browser compiles only once. */
export const bringAxe = (page: Page) => page.addInitScript({ content: axe })

/** What axe finds on the page as it stands; here are no frames to look into. */
export async function findingsOn(page: Page, { exceptions = [], only, within }: Rules = {}) {
  // To read it takes a page longer than to be examined by it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  return page.evaluate(examine, { exceptions, only, within })
}

interface Examination {
  exceptions: string[]
  only: string[] | undefined
  within: string | undefined
}

/** Runs in the page. */
async function examine({ exceptions, only, within }: Examination) {
  const { axe } = window as unknown as { axe: typeof import('axe-core') }
  const { violations } = await axe.run(within ?? document, {
    runOnly: only ?? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    rules: Object.fromEntries(exceptions.map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
    // Only rules about sound that plays by itself read files beforehand; half of the time goes into it.
    preload: false,
    // Nothing of ours is in frames but MSAL’s own.
    iframes: false,
  })
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}
