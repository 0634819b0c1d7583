import type { PageName } from './pages.ts'
import type { Measures } from './visit.ts'
import type { Wizard } from './wizard.ts'

export type Visit = 'cold' | 'warm'
export type Samples = Map<string, Measures[]>
export type Moves = { first: number[]; again: number[] }

type Target = { what: string; measured: number; limit: number; unit: string }

const UNITS: Record<keyof Measures, (value: number) => string> = {
  seen: (ms) => ms.toFixed(0),
  usable: (ms) => ms.toFixed(0),
  bytes: (bytes) => (bytes / 1000).toFixed(1),
  requests: String,
  longTasks: (ms) => ms.toFixed(0),
  heap: (bytes) => (bytes / 1e6).toFixed(1),
}
const MEASURES = Object.keys(UNITS) as (keyof Measures)[]

export function key(page: PageName, visit: Visit) {
  return `${page}, ${visit}`
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Medians with their range, and how they compare with the bare page on the same kind of visit. */
export function visitsTable(samples: Samples): string {
  const head = [
    '| Page, visit | Seen (ms) | Usable (ms) | Bytes (kB) | Requests | Long tasks (ms) | Heap (MB) |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
  ]
  const rows = [...samples].map(([name, runs]) => {
    const bare = samples.get(name.replace(/^\w+/, 'bare')) ?? []
    const cells = MEASURES.map((measure) =>
      cell(measure, runs, name.startsWith('bare') ? [] : bare),
    )
    return `| ${name} | ${cells.join(' | ')} |`
  })
  return [...head, ...rows].join('\n')
}

function cell(measure: keyof Measures, runs: Measures[], bare: Measures[]) {
  const show = UNITS[measure]
  const values = runs.map((run) => run[measure])
  const base = median(bare.map((run) => run[measure]))
  const ratio = base > 0 ? `, ${(median(values) / base).toFixed(2)}×` : ''
  return `${show(median(values))} (${show(Math.min(...values))}–${show(Math.max(...values))})${ratio}`
}

export function movesLine({ first, again }: Moves): string {
  const show = (times: number[]) =>
    `${median(times).toFixed(0)} ms (${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)})`
  return `Moves between pages: first visit of a page ${show(first)}, later visits ${show(again)}.`
}

export function wizardLine({ usual, slowest, result, firstProgress }: Wizard): string {
  const show = (times: number[]) => `${median(times).toFixed(0)} ms`
  return `In the wizard: a key or a click paints its answer in ${show(usual)}, the slowest of a walk in ${show(slowest)}; the result stands ${show(result)} after the backend’s answer. “Do it for me” shows its first progress after ${show(firstProgress)}.`
}

export function targetsOf(samples: Samples, moves: Moves, wizard: Wizard): Target[] {
  const of = (page: PageName, measure: keyof Measures) =>
    median((samples.get(key(page, 'cold')) ?? []).map((run) => run[measure]))
  const ratio = (page: PageName, measure: keyof Measures) => of(page, measure) / of('bare', measure)
  return [
    { what: 'landing seen', measured: ratio('landing', 'seen'), limit: 0.52, unit: '× bare' },
    { what: 'landing usable', measured: ratio('landing', 'usable'), limit: 0.6, unit: '× bare' },
    { what: 'landing bytes', measured: of('landing', 'bytes') / 1000, limit: 20, unit: 'kB' },
    { what: 'landing requests', measured: of('landing', 'requests'), limit: 4, unit: '' },
    { what: 'demo first page', measured: ratio('demo', 'usable'), limit: 2, unit: '× bare' },
    { what: 'first move to a page', measured: median(moves.first), limit: 100, unit: 'ms' },
    { what: 'later moves', measured: median(moves.again), limit: 100, unit: 'ms' },
    { what: 'wizard, slowest input', measured: median(wizard.slowest), limit: 100, unit: 'ms' },
    { what: 'wizard, result', measured: median(wizard.result), limit: 150, unit: 'ms' },
    {
      what: 'do it for me, first progress',
      measured: median(wizard.firstProgress),
      limit: 100,
      unit: 'ms',
    },
  ]
}

export function isMet({ measured, limit }: Target) {
  return measured <= limit
}

export function targetsTable(targets: Target[]): string {
  const rows = targets.map((target) => {
    const { what, measured, limit, unit } = target
    const met = isMet(target) ? 'met' : '**not met**'
    return `| ${what} | ${Number(measured.toFixed(2))} ${unit} | ${limit} ${unit} | ${met} |`
  })
  return ['| Target | Measured | At most | |', '| --- | ---: | ---: | --- |', ...rows].join('\n')
}
