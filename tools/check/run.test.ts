import { expect, test } from 'vitest'
import { runAll } from './run.ts'
import type { Step } from './steps.ts'

const unwatched = { onStart: () => undefined, onEnd: () => undefined }

function aStep(name: string, script: string, more: Partial<Step> = {}): Step {
  return { name, command: [process.execPath, '-e', script], cores: 1, ...more }
}

test('a step that fails does not keep the others from running', async () => {
  const results = await runAll(
    [aStep('bad', 'console.log("why"); process.exit(1)'), aStep('good', '')],
    unwatched,
  )
  expect(results).toMatchObject([
    { passed: 0, failed: 1, output: 'why\n' },
    { passed: 1, failed: 0 },
  ])
})

test('a step is not run when what it would read has failed', async () => {
  const results = await runAll(
    [aStep('build', 'process.exit(1)'), aStep('journeys', '', { after: ['build'] })],
    unwatched,
  )
  expect(results[1]).toMatchObject({ blockedBy: 'build', passed: 0, failed: 0 })
})

test('a step that needs both cores runs by itself', async () => {
  const running = new Set<string>()
  const together: string[][] = []
  await runAll([aStep('a', ''), aStep('both', '', { cores: 2 }), aStep('b', '')], {
    onStart: ({ name }) => together.push([...running.add(name)]),
    onEnd: ({ step }) => running.delete(step.name),
  })
  expect(together.filter((names) => names.includes('both'))).toEqual([['both']])
})

test('tests are counted one by one, and a crash beside them counts as a failure', async () => {
  const tests = async () => ({ passed: 7, failed: 0, failures: ['it works'] })
  const [result] = await runAll([aStep('unit', 'process.exit(1)', { tests })], unwatched)
  expect(result).toMatchObject({ passed: 7, failed: 1, failures: ['it works'] })
})

test('a step whose program does not exist fails and says so', async () => {
  const [result] = await runAll([{ name: 'x', command: ['no-such-program'], cores: 1 }], unwatched)
  expect(result?.failed).toBe(1)
  expect(result?.output).toContain('no-such-program')
})
