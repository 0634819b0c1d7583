import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Manifest } from 'vite'

const DIST = 'dist'
const PAGE = /^src\/(?:app|features)\/(.+)-page\.tsx$/
/** What the routes (`src/app/routes.tsx`) draw around a page travels with it. */
const SHELL = 'src/app/shell/shell.tsx'
const WIZARD = 'src/app/recover-page.tsx'
const IN_THE_WIZARD = /^src\/features\/recovery\//
const BY_ITSELF = /^src\/(app|features\/(companies|guide|invitations))\//

/** Compressed kilobytes (brotli, 1000 bytes) and requests that a page may need before it can be used. */
const LANDING: Budget = { kB: 20, requests: 4 }
/** React, router, queries, MSAL, the contract, the shell: what every page stands on. The App Catalog shares its chunk. */
const PORTAL: Budget = { kB: 214, requests: 12 }
/** What a page may add to that. */
const PAGE_ADDS = 55
/** In how many requests, and how much more it adds if things pop up on it: lists to search in, tabs, dialogs. */
const PAGES: Record<string, { adds?: number; requests: number }> = {
  consent: { requests: 18 },
  'companies/new-company': { adds: 91, requests: 27 },
  'companies/selector': { requests: 20 },
  'deployments/deployments': { requests: 17 },
  'environments/environments': { requests: 18 },
  'events/events': { requests: 19 },
  'guide/guide': { requests: 22 },
  'invitations/accept': { requests: 24 },
  'recovery/claim': { adds: 106, requests: 26 },
  'recovery/granted': { adds: 71, requests: 25 },
  'recovery/locked': { requests: 21 },
  'recovery/user-info': { requests: 25 },
  'recovery/waiting': { requests: 23 },
  'settings/company': { adds: 92, requests: 25 },
  'users/users': { adds: 72, requests: 23 },
}

/**
 * What an area may bring along that no other page needs: its code and styles, and all that it fetches later.
 * The wizard and its guide share what they know of registrations; each of them counts it. Microsoft's answer to
 * Connect comes back to the page of consent.
 */
const OWN: Record<string, { kB: number; of: RegExp }> = {
  recovery: { kB: 60, of: /^src\/(features\/recovery\/|app\/recover-page)/ },
  guide: { kB: 40, of: /^src\/features\/guide\// },
  environments: { kB: 50, of: /^src\/(features\/environments\/|app\/consent-page)/ },
}
/** The chunk of Microsoft's own client, a library: nothing of it is ours. */
const GRAPH_CLIENT = 'graph'

type Budget = { kB: number; requests?: number }
type Row = { name: string; requests: number; brotli: number; gzip: number; budget: Budget }

const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Manifest
const sizes = new Map<string, { brotli: number; gzip: number }>()
const chunks = new Map(Object.values(manifest).map((chunk) => [chunk.file, chunk]))
// What shares its chunk with the first page has no entry of its own: the document names it already.
const shell = manifest[SHELL] ? [SHELL] : []

const lazy = Object.keys(manifest).filter((source) => PAGE.test(source))
if (lazy.length === 0) throw new Error('The build has no lazy page: is every page in one chunk?')
const pages = new Map(
  lazy.filter((source) => source !== WIZARD).map((source) => [source.replace(PAGE, '$1'), source]),
)
for (const name of Object.keys(PAGES))
  if (!pages.has(name)) throw new Error(`There is a budget for ${name}, and no such page.`)

const rows = [
  measure('landing', 'index.html', [], LANDING),
  measure('app-catalog, with the portal', 'app.html', [], PORTAL),
  ...[...pages].map(([name, page]) =>
    measure(name, 'app.html', [...around(page), page], budgetOf(name)),
  ),
]
const portal = filesOf('app.html', [])
const areas = Object.entries(OWN).map(([area, { kB, of }]): Row => {
  const files = [...ownFilesOf(of)].map(sizeOf)
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
  for (const source of lazy) visit(fileOf(source))
  return files
}

function around(page: string) {
  if (IN_THE_WIZARD.test(page)) return [WIZARD]
  return BY_ITSELF.test(page) ? [] : shell
}

function budgetOf(name: string): Budget {
  const budget = PAGES[name]
  if (!budget) throw new Error(`${name} has no budget.`)
  return { kB: PORTAL.kB + (budget.adds ?? PAGE_ADDS), requests: budget.requests }
}

function ownFilesOf(area: RegExp): Set<string> {
  const others = lazy.filter((page) => !Object.values(OWN).some(({ of }) => of.test(page)))
  const known = withLater([...shell, keyOf(GRAPH_CLIENT), ...others])
  return new Set(
    [...withLater(lazy.filter((page) => area.test(page)))].filter((file) => !known.has(file)),
  )
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
  for (const source of sources) visit(fileOf(source))
  return files
}

function keyOf(name: string) {
  const key = Object.keys(manifest).find((each) => manifest[each]?.name === name)
  if (key === undefined) throw new Error(`The build has no chunk called ${name}.`)
  return key
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
