import { spawn } from 'node:child_process'
import type { Counts, Step } from './steps.ts'

const CORES = 2

export type Result = Counts & {
  step: Step
  seconds: number
  output: string
  /** The failed step whose results it would have read. */
  blockedBy?: string
}
export type Watcher = {
  onStart: (step: Step) => void
  onEnd: (result: Result) => void
}

/** Runs every step as soon as the steps it reads from are done and there are cores to spare. */
export async function runAll(steps: Step[], { onStart, onEnd }: Watcher): Promise<Result[]> {
  const waiting = new Set(steps)
  const running = new Map<Step, Promise<void>>()
  const results: Result[] = []

  const unfinished = (name: string) =>
    [...waiting, ...running.keys()].some((step) => step.name === name)
  const failed = (name: string) =>
    results.some(({ step, failed, blockedBy }) => step.name === name && (failed > 0 || blockedBy))
  const busyCores = () => [...running.keys()].reduce((sum, { cores }) => sum + cores, 0)

  while (waiting.size > 0 || running.size > 0) {
    for (const step of waiting) {
      if (busyCores() + step.cores > CORES || step.after?.some(unfinished)) continue
      waiting.delete(step)
      onStart(step)
      const blockedBy = step.after?.find(failed)
      const run = (blockedBy ? blocked(step, blockedBy) : runStep(step)).then((result) => {
        running.delete(step)
        results.push(result)
        onEnd(result)
      })
      running.set(step, run)
    }
    await Promise.race(running.values())
  }
  return results.toSorted((a, b) => steps.indexOf(a.step) - steps.indexOf(b.step))
}

async function runStep(step: Step): Promise<Result> {
  const began = performance.now()
  const { succeeded, output } = await execute(step)
  const seconds = (performance.now() - began) / 1000
  return { step, seconds, output, ...(await count(step, succeeded)) }
}

async function blocked(step: Step, blockedBy: string): Promise<Result> {
  return { step, blockedBy, seconds: 0, output: '', passed: 0, failed: 0 }
}

function execute({ command, env }: Step): Promise<{ succeeded: boolean; output: string }> {
  const [program = '', ...args] = command
  return new Promise((resolve) => {
    let output = ''
    const collect = (chunk: Buffer) => {
      output += chunk.toString()
    }
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    })
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', (error) => resolve({ succeeded: false, output: output + String(error) }))
    child.on('close', (code) => resolve({ succeeded: code === 0, output }))
  })
}

/** A step that ends badly has failed at least once, whatever its tests say or cannot say any more. */
async function count({ tests }: Step, succeeded: boolean): Promise<Counts> {
  if (!tests) return { passed: Number(succeeded), failed: Number(!succeeded) }
  const counts: Counts = await tests().catch(() => ({ passed: 0, failed: 1 }))
  return { ...counts, failed: succeeded ? counts.failed : Math.max(counts.failed, 1) }
}
