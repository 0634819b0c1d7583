import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Browser } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { findBrowser } from '../browser.ts'
import { serve } from '../serve.ts'
import { measureFirstProgress } from './do-it.ts'
import { benchEvents } from './events.ts'
import { benchInteractions } from './inp.ts'
import { measureMoves } from './moves.ts'
import { DEMO_DO_IT, DEMO_FIRST_PAGE, DEMO_WIZARD, pages, type BenchPage } from './pages.ts'
import {
  isMet,
  key,
  median,
  movesLine,
  targetsOf,
  targetsTable,
  visitsTable,
  wizardLine,
} from './report.ts'
import type { Moves, Samples } from './report.ts'
import { settings, type Setting } from './settings.ts'
import { benchUsers } from './users.ts'
import { visitTwice } from './visit.ts'
import { measureWizard, type Wizard } from './wizard.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '7' },
    strict: { type: 'boolean', default: false },
  },
})

const great = { events: benchEvents, users: benchUsers }
for (const [name, bench] of Object.entries(great)) {
  if (!positionals.includes(name)) continue
  await onDemo(async (browser, demo) => {
    console.log(await bench(browser, demo, Number(options.runs)))
  })
  process.exit()
}

if (positionals.includes('inp')) {
  await onDemo(async (browser, demo) => {
    const { table, allMet } = await benchInteractions(
      browser,
      demo,
      Number(options.runs),
      positionals.find((word) => word !== 'inp') ?? '',
    )
    console.log(table)
    process.exitCode = options.strict && !allMet ? 1 : 0
  })
  process.exit()
}

const bareDir = await mkdtemp(join(tmpdir(), 'holdfast-bare-'))
progress('building the bare page, the live site and the demo')
await buildBare(bareDir)
await build({ logLevel: 'warn' })
await build({ mode: 'demo', logLevel: 'warn' })

const servers = await Promise.all(
  [bareDir, 'dist', 'dist-demo'].map((dir) => serve({ dir, port: 0 })),
)
const [bare = '', live = '', demo = ''] = servers.map(({ url }) => url)
const addresses = { bare: `${bare}/`, landing: `${live}/`, demo: demo + DEMO_FIRST_PAGE }
const targets = pages.map((page) => ({ ...page, address: addresses[page.name] }))

const browser = await launch()

let allMet = true
for (const setting of settings) {
  const { samples, moves, wizard } = await measure(browser, targets, setting)
  const reached = targetsOf(samples, moves, wizard)
  allMet &&= reached.every(isMet)
  console.log(`\n### ${setting.name}, medians of ${options.runs} (min–max)\n`)
  console.log(
    `${visitsTable(samples)}\n\n${movesLine(moves)}\n\n${wizardLine(wizard)}\n\n${targetsTable(reached)}`,
  )
}

await browser.close()
servers.forEach((server) => server.close())
await rm(bareDir, { recursive: true })
process.exitCode = options.strict && !allMet ? 1 : 0

async function measure(on: Browser, benchPages: BenchPage[], setting: Setting) {
  const samples: Samples = new Map()
  for (const { name } of benchPages) samples.set(key(name, 'cold'), []).set(key(name, 'warm'), [])
  const moves: Moves = { first: [], again: [] }
  const wizard: Wizard = { usual: [], slowest: [], result: [], firstProgress: [] }

  for (let run = 0; run < Number(options.runs); run += 1) {
    // Alternating, so that whatever else the machine does falls on every page alike.
    for (const target of run % 2 === 0 ? benchPages : benchPages.toReversed()) {
      progress(`${setting.name}: run ${run + 1} of ${options.runs}, ${target.name}`)
      const context = await on.newContext()
      const { page, cold, warm } = await visitTwice(context, target, setting)
      samples.get(key(target.name, 'cold'))?.push(cold)
      samples.get(key(target.name, 'warm'))?.push(warm)
      if (target.name === 'demo') {
        const { first, again } = await measureMoves(page)
        moves.first.push(...first)
        moves.again.push(...again)
      }
      await context.close()
    }
    progress(`${setting.name}: run ${run + 1} of ${options.runs}, the wizard`)
    const context = await on.newContext()
    const { inputs, result } = await measureWizard(context, demo + DEMO_WIZARD, setting)
    wizard.usual.push(median(inputs))
    wizard.slowest.push(Math.max(...inputs))
    wizard.result.push(result)
    await context.close()
    const guided = await on.newContext()
    wizard.firstProgress.push(await measureFirstProgress(guided, demo + DEMO_DO_IT, setting))
    await guided.close()
  }
  return { samples, moves, wizard }
}

/** A bench of the demo alone. */
async function onDemo(bench: (browser: Browser, demo: string) => Promise<void>) {
  progress('building the demo')
  await build({ mode: 'demo', logLevel: 'warn' })
  const server = await serve({ dir: 'dist-demo', port: 0 })
  const browser = await launch()
  await bench(browser, server.url)
  await browser.close()
  server.close()
}

function launch() {
  return chromium.launch({
    executablePath: findBrowser(),
    // Nothing outside may answer: pressing Sign In must not depend on Microsoft being reachable.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
    ],
  })
}

async function buildBare(outDir: string) {
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'bare'),
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, target: 'es2023', modulePreload: { polyfill: false } },
  })
  await copyFile('public/_headers', join(outDir, '_headers'))
}

function progress(what: string) {
  console.error(`… ${what}`)
}
