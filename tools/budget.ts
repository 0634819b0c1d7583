import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Manifest } from 'vite'

const DIST = 'dist'
const SHELL = 'src/app/shell/shell.tsx'
const PAGE = /^src\/features\/(.+)-page\.tsx$/
const OUTSIDE_THE_SHELL = /^src\/features\/(companies|guide|invitations|recovery)\//

/** Compressed kilobytes (brotli, 1000 bytes) and requests that a page may need before it can be used. */
const LANDING: Budget = { kB: 20, requests: 4 }
/** React, router, queries, MSAL, the contract, the shell: what every page stands on. */
const PORTAL: Budget = { kB: 212 }
/** What a page may add to that. */
const PAGE_ADDS = 55
/** What pops up brings its machinery along: lists to search in, tabs, dialogs. */
const ADDS: Record<string, number> = {
  'companies/new-company': 88,
  'recovery/claim': 101,
  'recovery/granted': 59,
  'recovery/user-info': 64,
  'settings/company': 89,
  'users/users': 70,
}

/**
 * What an area may bring along that no other page needs: its code and styles, and all that it fetches later.
 * The wizard and its guide share what they know of registrations; each of them counts it.
 */
const OWN: Record<string, number> = { recovery: 60, guide: 40, environments: 50 }
/** Microsoft's own client, a library: nothing of it is ours. */
const GRAPH_CLIENT = 'src/registration/graph.ts'

type Budget = { kB: number; requests?: number }
type Row = { name: string; requests: number; brotli: number; gzip: number; budget: Budget }

const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Manifest
const sizes = new Map<string, { brotli: number; gzip: number }>()
const chunks = new Map(Object.values(manifest).map((chunk) => [chunk.file, chunk]))

const pages = Object.keys(manifest).filter((source) => PAGE.test(source))
if (pages.length === 0) throw new Error('The build has no lazy page: is every page in one chunk?')
const rows = [
  measure('landing', 'index.html', [], LANDING),
  measure('portal, before any page', 'app.html', [], PORTAL),
  ...pages.map((page) => {
    const lazy = OUTSIDE_THE_SHELL.test(page) ? [page] : [SHELL, page]
    const name = page.replace(PAGE, '$1')
    return measure(name, 'app.html', lazy, { kB: PORTAL.kB + (ADDS[name] ?? PAGE_ADDS) })
  }),
]
const portal = filesOf('app.html', [])
const areas = Object.entries(OWN).map(([area, kB]): Row => {
  const files = [...ownFilesOf(area)].map(sizeOf)
  return {
    name: `${area}, its own`,
    budget: { kB },
    requests: files.length,
    brotli: sum(files.map(({ brotli }) => brotli)),
    gzip: sum(files.map(({ gzip }) => gzip)),
  }
})
const over = [...rows, ...areas].filter(
  ({ brotli, requests, budget }) =>
    brotli > budget.kB * 1000 || requests > (budget.requests ?? Infinity),
)

console.log('| Page | Requests | brotli | gzip | Budget |\n| --- | ---: | ---: | ---: | ---: |')
for (const { name, requests, brotli, gzip, budget } of [...rows, ...areas]) {
  console.log(`| ${name} | ${requests} | ${kB(brotli)} | ${kB(gzip)} | ${inWords(budget)} |`)
}
for (const { name, brotli, requests, budget } of over) {
  console.error(
    `\n${name}: ${kB(brotli)} in ${requests} requests; its budget is ${inWords(budget)}.`,
  )
}
process.exitCode = over.length > 0 ? 1 : 0

function measure(name: string, document: string, lazy: string[], budget: Budget): Row {
  const needed = [...filesOf(document, lazy)].map(sizeOf)
  return {
    name,
    budget,
    requests: needed.length,
    brotli: sum(needed.map(({ brotli }) => brotli)),
    gzip: sum(needed.map(({ gzip }) => gzip)),
  }
}

function sizeOf(file: string) {
  const known = sizes.get(file)
  if (known) return known
  const body = readFileSync(join(DIST, file))
  const size = { brotli: brotliCompressSync(body).length, gzip: gzipSync(body).length }
  sizes.set(file, size)
  return size
}

/** A document, what it names, and what is imported from there on; the same for what is loaded lazily. */
function filesOf(document: string, lazy: string[]): Set<string> {
  const files = new Set([document])
  const visit = (file: string) => {
    if (files.has(file)) return
    files.add(file)
    const chunk = chunks.get(file)
    chunk?.css?.forEach(visit)
    chunk?.imports?.forEach((key) => visit(fileOf(key)))
  }
  const html = readFileSync(join(DIST, document), 'utf8')
  // Styles that are disabled are not fetched.
  const named = /(?:src|href)="\/([^"]+\.(?:js|css))"(?! disabled)/g
  for (const [, file = ''] of html.matchAll(named)) visit(file)
  // What shares its chunk with the first page has no entry of its own: the document names it already.
  for (const source of lazy) if (manifest[source]) visit(fileOf(source))
  return files
}

function ownFilesOf(area: string): Set<string> {
  const of = (names: string[]) => pages.filter((page) => names.includes(page.split('/')[2] ?? ''))
  const others = pages.filter((page) => !of(Object.keys(OWN)).includes(page))
  const known = withLater([SHELL, GRAPH_CLIENT, ...others])
  return new Set([...withLater(of([area]))].filter((file) => !known.has(file)))
}

/** Pages with all that they fetch at once or later. What the portal stands on leads to every page, and ends here. */
function withLater(sources: string[]): Set<string> {
  const files = new Set<string>()
  const visit = (file: string) => {
    if (files.has(file) || portal.has(file)) return
    files.add(file)
    const chunk = chunks.get(file)
    chunk?.css?.forEach(visit)
    for (const key of [...(chunk?.imports ?? []), ...(chunk?.dynamicImports ?? [])])
      visit(fileOf(key))
  }
  for (const source of sources) if (manifest[source]) visit(fileOf(source))
  return files
}

function fileOf(key: string) {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`The manifest does not know ${key}.`)
  return chunk.file
}

function sum(sizes: number[]) {
  return sizes.reduce((total, size) => total + size, 0)
}

function kB(bytes: number) {
  return `${(bytes / 1000).toFixed(1)} kB`
}

function inWords({ kB: size, requests }: Budget) {
  return requests === undefined ? `${size} kB` : `${size} kB, ${requests} requests`
}
