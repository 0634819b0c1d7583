import { parseArgs } from 'node:util'
import { createStore } from '#mocks/world/store.ts'
import { personKeys, type PersonKey } from '#mocks/microsoft/people.ts'
import { answerFrom } from '#tools/mock-server/answer.ts'
import { listen } from '#tools/mock-server/listen.ts'
import { stage } from '../contract/samples.ts'
import { examine, steps } from './examine.ts'
import { unprovoked } from './refusals.ts'
import { report } from './report.ts'

const usage = `Tests a backend against the portal's contract.

  npm run conformance                       our own simulated backend
  npm run conformance -- --base-url <url>   the API at this address, e.g. http://localhost:4270/api

  --token-for <url>   answers POST <url>?as=<person> with { "access_token": … }
  --reset <url>       POST brings the backend back to the stage; it is asked before each trial
  --stage             prints the world that the trials need, and ends

Without the last two, /demo/token and /demo/reset at the API's host are asked.
The people: ${personKeys.join(', ')}.`

const { values } = parseArgs({
  options: {
    'base-url': { type: 'string' },
    'token-for': { type: 'string' },
    reset: { type: 'string' },
    stage: { type: 'boolean' },
    help: { type: 'boolean' },
  },
})

if (values.help) console.log(usage)
else if (values.stage) console.log(JSON.stringify(stage(), null, 2))
else process.exitCode = await run()

async function run() {
  const own = values['base-url'] === undefined ? await ownServer() : null
  const baseUrl = (values['base-url'] ?? `${own?.url}/api`).replace(/\/$/, '')
  const { origin } = new URL(baseUrl)
  const tokenUrl = values['token-for'] ?? `${origin}/demo/token`
  const resetUrl = values.reset ?? `${origin}/demo/reset`

  try {
    const findings = await examine({
      baseUrl,
      tokenFor: (person) => fetchToken(tokenUrl, person),
      reset: async () => {
        await post(resetUrl)
      },
    })
    console.log(report(baseUrl, steps.length, findings, unprovoked))
    return findings.length === 0 ? 0 : 1
  } catch (error) {
    console.error(String(error))
    return 2
  } finally {
    own?.close()
  }
}

function ownServer() {
  return listen(answerFrom(createStore(stage, null)), { port: 0 })
}

async function fetchToken(address: string, person: PersonKey) {
  const url = new URL(address)
  url.searchParams.set('as', person)
  const { access_token } = (await (await post(url.href)).json()) as { access_token: string }
  return access_token
}

async function post(url: string) {
  const response = await fetch(url, { method: 'POST' })
  if (!response.ok) throw new Error(`POST ${url} was answered with ${response.status}`)
  return response
}
