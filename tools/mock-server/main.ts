import { parseArgs } from 'node:util'
import {
  beginScenario,
  isScenarioId,
  scenarioIds,
  type ScenarioId,
} from '#mocks/scenarios/scenarios.ts'
import { clockAt } from '#mocks/world/clock.ts'
import { createStore } from '#mocks/world/store.ts'
import { stage } from '../../tests/contract/samples.ts'
import { answerFrom } from './answer.ts'
import { fileShelf } from './file-shelf.ts'
import { listen } from './listen.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4270' },
    host: { type: 'string', default: 'localhost' },
    scenario: { type: 'string', default: 'tour' },
    file: { type: 'string' },
  },
})
const { port, host, scenario, file } = values

/** The world of the conformance suite is no story, but what its samples need. */
const begin =
  scenario === 'conformance' ? stage : isScenarioId(scenario) ? () => storyOf(scenario) : null

if (begin) {
  const store = createStore(begin, file === undefined ? null : fileShelf(file))
  const { url } = await listen(answerFrom(store), { port: Number(port), host })
  console.log(`The simulated backend answers at ${url}/api until Ctrl+C. How to use it: ${url}/`)
} else {
  const known = [...scenarioIds, 'conformance'].join(', ')
  console.error(`There is no scenario ${scenario}. The scenarios are: ${known}.`)
  process.exitCode = 2
}

/** As in the demo, the story begins now and time goes on. */
function storyOf(id: ScenarioId) {
  const now = Date.now()
  const world = beginScenario(id, now)
  world.conditions.clock = clockAt(now, false)
  return world
}
