import { progress, summaryLine } from './progress.ts'
import { runAll } from './run.ts'
import { steps } from './steps.ts'

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. The steps are: ${names(steps)}.`)
  process.exit(2)
}

const watcher = progress()
const results = await runAll(
  wanted.length > 0 ? steps.filter((step) => wanted.includes(step.name)) : steps,
  watcher,
)
watcher.stop()

const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed, 0)
console.log(results.map(summaryLine).join('\n'))
// Whoever reads only the end knows where to look.
for (const { failures = [] } of results)
  for (const failure of failures) console.log(`\n✗ ${failure}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function names(list: { name: string }[]) {
  return list.map(({ name }) => name).join(', ')
}
