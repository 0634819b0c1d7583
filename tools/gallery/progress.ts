import type { Entry } from './sheet.ts'

/** On a terminal one line that says how far it is; elsewhere a line for each tenth. What fails is told at once. */
export function progress(total: number) {
  const began = performance.now()
  const counts = { states: 0, pictures: 0, changed: 0, new: 0, failed: 0 }
  const live = process.stderr.isTTY

  function draw() {
    const seconds = (performance.now() - began) / 1000
    const left = Math.round((seconds / counts.states) * (total - counts.states))
    const line = `… ${counts.states} of ${total} states, ${counts.changed} pictures changed, ${left} s left`
    if (live) process.stderr.write(`\r\x1b[K${line}`)
    else if (counts.states % Math.ceil(total / 10) === 0) console.error(line)
  }

  return {
    done({ state, pages, trouble }: Entry) {
      const count = (verdict: string) => pages.filter((page) => page.verdict === verdict).length
      counts.states += 1
      counts.pictures += pages.length
      counts.changed += count('changed')
      counts.new += count('new')
      if (trouble) {
        counts.failed += 1
        console.error(`${live ? '\r\x1b[K' : ''}✗ ${state.id}: ${trouble}`)
      }
      draw()
    },
    stop() {
      if (live) process.stderr.write('\r\x1b[K')
    },
    verdict() {
      const seconds = ((performance.now() - began) / 1000).toFixed(0)
      return (
        `${counts.states} states, ${counts.pictures} pictures in ${seconds} s: ` +
        `${counts.changed} changed, ${counts.new} new, ${counts.failed} states failed`
      )
    },
  }
}
