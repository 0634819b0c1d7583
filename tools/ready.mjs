// Runs before anything is installed, on any Node from 20 on. Everything else runs on the Node it answers.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const windows = process.platform === 'win32'

/** Installs what the lock file names, unless it is there already, and answers the Node to run the tools with. */
export async function ready() {
  if (!installed()) {
    await alone(() => {
      if (!installed()) install()
    })
  }
  return findNode()
}

/** Runs one of the project's tools on the right Node, and ends as it ends. */
export async function runTool(file, args) {
  const node = await ready()
  const PATH = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  const tool = spawn(node, [join(root, file), ...args], {
    cwd: root,
    env: { ...process.env, PATH },
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => tool.kill(signal))
  tool.on('exit', (code) => process.exit(code ?? 1))
}

export function explain(error) {
  console.error(`\n${error.message}\n`)
  process.exit(1)
}

function installed() {
  const wanted = lockedPackages('package-lock.json')
  const present = lockedPackages('node_modules/.package-lock.json')
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    const found = present[path]
    return path === '' || (found ? found.version === version : optional)
  })
}

function lockedPackages(file) {
  const path = join(root, file)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {}
}

function install() {
  console.log(
    'Installing the packages that package-lock.json names. The first time takes a minute or two.',
  )
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  })
  if (npm.status !== 0) throw new Error('npm ci did not succeed; its own words are above.')
}

function findNode() {
  const home = join(
    root,
    'node_modules',
    `node-${windows ? 'win' : process.platform}-${process.arch}`,
  )
  const pinned = join(home, 'bin', windows ? 'node.exe' : 'node')
  if (existsSync(pinned)) return pinned

  if (suffices(process.versions.node)) return process.execPath
  throw new Error(
    `This project needs Node 22 from 22.22.2 on, 24 from 24.15 on, or 26 and newer, and this is ${process.version}: please install one of them from nodejs.org.`,
  )
}

/** What jsdom asks for, the choosiest of the tools: `^22.22.2 || ^24.15.0 || >=26.0.0`. */
export function suffices(version) {
  const [major, minor, patch] = version.split('.').map(Number)
  if (major === 22) return minor > 22 || (minor === 22 && patch >= 2)
  if (major === 24) return minor >= 15
  return major >= 26
}

/** Two installs in one folder would destroy each other: the second process waits for the first. */
async function alone(work) {
  const name = createHash('sha256').update(root).digest('hex').slice(0, 16)
  const lock = join(tmpdir(), `holdfast-install-${name}.lock`)
  for (let waited = 0; !take(lock); waited += 1) {
    if (abandoned(lock)) rmSync(lock, { force: true })
    if (waited === 1) console.log('Another process is installing the packages. Waiting for it.')
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  try {
    work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

function abandoned(lock) {
  try {
    const holder = Number(readFileSync(lock, 'utf8'))
    if (holder) process.kill(holder, 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}
