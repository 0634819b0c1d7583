import type { Result, Watcher } from './run.ts'

/** One line per finished step, and on a terminal a last line that says what is being done now. */
export function progress(): Watcher & { stop: () => void } {
  const started = new Map<string, number>()
  const live = process.stdout.isTTY ? setInterval(drawLive, 250) : undefined

  function drawLive() {
    const now = performance.now()
    const parts = [...started].map(([name, at]) => `${name} ${((now - at) / 1000).toFixed(0)} s`)
    process.stdout.write(`\r\x1b[K… ${parts.join(', ')}`)
  }

  function print(line: string) {
    process.stdout.write(live ? `\r\x1b[K${line}\n` : `${line}\n`)
  }

  return {
    onStart({ name }) {
      started.set(name, performance.now())
      if (!live) print(`… ${name}`)
    },
    onEnd(result) {
      started.delete(result.step.name)
      print(summaryLine(result))
      if (result.failed > 0) print(`\n${result.output.trim()}\n`)
    },
    stop() {
      clearInterval(live)
      print('')
    },
  }
}

export function summaryLine(result: Result): string {
  const { step, seconds, failed, blockedBy } = result
  const mark = blockedBy ? '–' : failed === 0 ? '✓' : '✗'
  return `${mark} ${step.name.padEnd(12)} ${`${seconds.toFixed(1)} s`.padStart(8)}   ${verdict(result)}`
}

function verdict({ step, passed, failed, blockedBy }: Result) {
  if (blockedBy) return `not run, because ${blockedBy} failed`
  if (step.tests) return `${passed} passed, ${failed} failed`
  return failed === 0 ? 'passed' : 'failed'
}
