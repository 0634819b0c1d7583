import type { Vital } from './report.ts'

/** How long one interaction took until the page showed its effect. */
export interface Interaction {
  id: number
  duration: number
}

/** The slowest interaction; of many, one in fifty may be slower. */
export function inpOf(interactions: readonly Interaction[]): number | null {
  const longest = new Map<number, number>()
  for (const { id, duration } of interactions)
    longest.set(id, Math.max(duration, longest.get(id) ?? 0))
  const durations = [...longest.values()].toSorted((a, b) => b - a)
  return durations[Math.floor(durations.length / 50)] ?? null
}

export interface Shift {
  at: number
  value: number
}

/** The worst burst of shifts: less than a second apart, five seconds at most. */
export function clsOf(shifts: readonly Shift[]): number {
  let worst = 0
  let burst = { since: 0, last: -Infinity, sum: 0 }
  for (const { at, value } of shifts) {
    const goesOn = at - burst.last < 1000 && at - burst.since < 5000
    burst = { since: goesOn ? burst.since : at, last: at, sum: (goesOn ? burst.sum : 0) + value }
    worst = Math.max(worst, burst.sum)
  }
  return worst
}

/** Fields of browsers' entries that the DOM types do not know yet. */
interface Entry extends PerformanceEntry {
  value?: number
  hadRecentInput?: boolean
  interactionId?: number
}

/** Begins to measure, from the very start of the page on. Returns how to end that, and read what was measured. */
export function measureVitals(): () => Partial<Record<Vital, number>> {
  let paint: number | null = null
  const shifts: Shift[] = []
  const interactions: Interaction[] = []

  const observers = [
    observe('largest-contentful-paint', ({ startTime }) => {
      paint = startTime
    }),
    observe('layout-shift', ({ startTime, value = 0, hadRecentInput }) => {
      if (!hadRecentInput) shifts.push({ at: startTime, value })
    }),
    observe('event', ({ interactionId, duration }) => {
      if (interactionId) interactions.push({ id: interactionId, duration })
    }),
  ]

  return () => {
    for (const observer of observers) observer?.disconnect()
    const inp = inpOf(interactions)
    return {
      ...(paint !== null && { LCP: Math.round(paint), CLS: Number(clsOf(shifts).toFixed(4)) }),
      ...(inp !== null && { INP: Math.round(inp) }),
    }
  }
}

/** Of what there was before as well; nothing where the browser does not know this. */
export function observe(type: string, note: (entry: Entry) => void): PerformanceObserver | null {
  if (!PerformanceObserver.supportedEntryTypes.includes(type)) return null
  const observer = new PerformanceObserver((list) => {
    list.getEntries().forEach(note)
  })
  observer.observe({ type, buffered: true, durationThreshold: 40 } as PerformanceObserverInit)
  return observer
}
