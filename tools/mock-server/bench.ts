import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    path: { type: 'string', default: '/companies?limit=50' },
    as: { type: 'string', default: 'owner' },
    scenario: { type: 'string', default: 'large-company' },
    seconds: { type: 'string', default: '5' },
  },
})
const connections = 16
const agent = new Agent({ keepAlive: true, maxSockets: connections })

/** The server has a process, and so a core, to itself; this one only asks. */
const server = spawn(
  process.execPath,
  [new URL('main.ts', import.meta.url).pathname, '--port', '4279', '--scenario', values.scenario],
  { stdio: ['ignore', 'pipe', 'inherit'] },
)
await new Promise((ready) => server.stdout.once('data', ready))

try {
  const token = await tokenFor(values.as)
  const address = `http://localhost:4279/api${values.path}`
  await load(address, token, 1)
  const before = cpuSeconds(server.pid)
  const { answers, seconds } = await load(address, token, Number(values.seconds))
  const perSecond = (answers / seconds).toFixed(0)
  const perCore = (answers / (cpuSeconds(server.pid) - before)).toFixed(0)
  console.log(`GET ${values.path}: ${perSecond} requests a second`)
  if (perCore !== 'NaN') console.log(`${perCore} for each second of a core`)
} finally {
  server.kill()
  agent.destroy()
}

/** What the server has used of all cores, where the system tells: in hundredths of a second, after the name. */
function cpuSeconds(pid = 0) {
  const stat = `/proc/${pid}/stat`
  if (!existsSync(stat)) return Number.NaN
  const [, fields = ''] = readFileSync(stat, 'utf8').split(') ')
  const [user = 0, system = 0] = fields.split(' ').slice(11, 13).map(Number)
  return (user + system) / 100
}

async function tokenFor(person: string) {
  const response = await fetch(`http://localhost:4279/demo/token?as=${person}`, { method: 'POST' })
  const { access_token } = (await response.json()) as { access_token: string }
  return access_token
}

async function load(address: string, token: string, duration: number) {
  const began = performance.now()
  const end = began + duration * 1000
  let answers = 0
  const client = async () => {
    while (performance.now() < end) {
      await ask(address, token)
      answers += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, client))
  return { answers, seconds: (performance.now() - began) / 1000 }
}

function ask(address: string, token: string) {
  return new Promise<void>((done, failed) => {
    request(address, { agent, headers: { authorization: `Bearer ${token}` } }, (response) => {
      if (response.statusCode !== 200) failed(new Error(`${address}: ${response.statusCode}`))
      response.resume().once('end', done)
    })
      .once('error', failed)
      .end()
  })
}
