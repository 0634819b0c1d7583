import { errorReport, type Report, type Vital } from './report.ts'
import { measureVitals, observe } from './vitals.ts'

/** More than that of one page load says nothing new. */
const mostErrors = 10

/** Tells the deployer's own endpoint about faults and speed. Returns how to tell of a fault. */
export function startTelemetry(endpoint: string, page: () => string) {
  const opened = page()
  const told = new Set<string>()
  const vitals = measureVitals()
  const loadedFiles = watchFiles()

  const tellError = (error: unknown) => {
    const report = errorReport(error, page(), loadedFiles())
    const text = JSON.stringify(report)
    if (!report || told.has(text) || told.size === mostErrors) return
    told.add(text)
    send(endpoint, [report])
  }

  window.addEventListener('error', ({ error }) => {
    tellError(error)
  })
  window.addEventListener('unhandledrejection', ({ reason }) => {
    tellError(reason)
  })
  const tellVitals = () => {
    if (document.visibilityState !== 'hidden') return
    document.removeEventListener('visibilitychange', tellVitals)
    const measured = Object.entries(vitals()) as [Vital, number][]
    if (measured.length > 0)
      send(
        endpoint,
        measured.map(([name, value]) => ({ kind: 'vital', name, value, page: opened })),
      )
  }
  document.addEventListener('visibilitychange', tellVitals)
  return tellError
}

/** The scripts of this page, by their names alone. A browser remembers 250 files, and tells whoever watches of all. */
function watchFiles(): () => ReadonlySet<string> {
  const scripts = new Set<string>()
  const note = ({ name }: PerformanceEntry) => {
    const file = new URL(name).pathname.split('/').at(-1) ?? ''
    if (file.endsWith('.js')) scripts.add(file)
  }
  const watching = observe('resource', note)
  return () => {
    // One that has just come may be at fault already.
    watching?.takeRecords().forEach(note)
    return scripts
  }
}

/** Without cookies or a referrer, and as plain text: the endpoint need allow nothing for it. */
function send(endpoint: string, reports: Report[]) {
  void fetch(endpoint, {
    method: 'POST',
    body: JSON.stringify(reports),
    mode: 'no-cors',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    keepalive: true,
    // Whether it arrives is of no concern to the person at the page.
  }).catch(() => undefined)
}
