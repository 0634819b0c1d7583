import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import demoConfig from '#mocks/config.json' with { type: 'json' }
import { beginScenario } from '#mocks/scenarios/scenarios.ts'
import { personByKey } from '#mocks/microsoft/people.ts'
import { createStore } from '#mocks/world/store.ts'
import { findBrowser } from '#tools/browser.ts'
import { answerFrom } from '#tools/mock-server/answer.ts'
import { listen } from '#tools/mock-server/listen.ts'
import { compress } from './compress.ts'

// The live build as a deployer serves it: nginx with the settings of this folder, a config.json of its own, and
// a backend and an authority on another host. A real browser signs in.

const PORT = 4271
const site = `http://localhost:${PORT}`

const nginx = findNginx()
if (!existsSync('dist/index.html')) run('vite', ['build', '--logLevel', 'warn'])

const folder = mkdtempSync(join(tmpdir(), 'holdfast-nginx-'))
// As root, nginx reads the files as somebody else.
chmodSync(folder, 0o755)
const root = join(folder, 'site')
const backend = await listen(
  answerFrom(createStore(() => beginScenario('licensed', Date.now()), null)),
  { port: 0 },
)
deploy(backend.url)
const server = spawn(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' })
try {
  await answering()
  await checkHeaders()
  await signIn()
  console.log('nginx serves the live build as it should, and people can sign in.')
} finally {
  server.kill()
  await once(server, 'exit')
  backend.close()
  rmSync(folder, { recursive: true })
}

function findNginx() {
  const places = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx']
  const found = () => places.find((path) => existsSync(path))
  if (!found() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-q'])
    run('apt-get', ['install', '-qy', '--no-install-recommends', 'nginx-light'])
  }
  const path = found()
  if (path) return path
  throw new Error('This test needs nginx. Install it, then run the test again.')
}

function run(program: string, args: string[]) {
  const { status } = spawnSync(program, args, { stdio: 'inherit' })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} did not work`)
}

/** What the README tells a deployer to do. */
function deploy(api: string) {
  cpSync('dist', root, { recursive: true })
  compress(root)
  const config = {
    ...demoConfig,
    signIn: {
      ...demoConfig.signIn,
      endpoints: {
        authorize: `${api}/entra.html?tenant={tenantid}`,
        token: `${api}/{tenantid}/oauth2/v2.0/token`,
        endSession: `${api}/entra.html?tenant={tenantid}`,
        adminConsent: `${api}/entra.html?flow=adminconsent&tenant={tenantid}`,
      },
    },
    api: { ...demoConfig.api, baseUrl: `${api}/api` },
    graph: { baseUrl: `${api}/v1.0` },
  }
  writeFileSync(join(root, 'config.json'), JSON.stringify(config))
  edit(join(root, 'nginx-headers.conf'), (text) =>
    text.replaceAll(/(connect-src|frame-src) 'self'/g, `$1 'self' ${api}`),
  )
  const own = readFileSync(new URL('nginx.conf', import.meta.url), 'utf8')
    .replace('listen 80', `listen ${PORT}`)
    .replaceAll('/srv/holdfast', root)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off;
error_log stderr error;
pid ${folder}/nginx.pid;
events {}
http {
include /etc/nginx/mime.types;
access_log off;
${temporary.join('\n')}
${own}}
`,
  )
}

function edit(path: string, change: (text: string) => string) {
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  assert.notEqual(after, before)
  writeFileSync(path, after)
}

async function answering() {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const there = await fetch(site).then(
      () => true,
      () => false,
    )
    if (there) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('nginx does not answer')
}

async function checkHeaders() {
  const get = (path: string, encoding = 'identity') =>
    fetch(site + path, { headers: { 'accept-encoding': encoding } })

  const landing = await get('/')
  const app = await get('/c/b57fbf7b-677f-4929-bdd2-60da87c5f87a/events')
  assert.ok((await landing.text()) === readFileSync('dist/index.html', 'utf8'), 'the landing page')
  assert.ok((await app.text()) === readFileSync('dist/app.html', 'utf8'), 'the app behind a path')
  for (const { status, headers } of [landing, app, await get('/config.json')]) {
    assert.equal(status, 200)
    assert.equal(headers.get('cache-control'), 'no-cache')
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/)
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
  }

  const prepared = readdirSync(join(root, 'assets')).find((name) => name.endsWith('.js.gz')) ?? ''
  const asset = `/assets/${prepared.replace('.gz', '')}`
  const script = await get(asset, 'gzip')
  assert.equal(script.headers.get('cache-control'), 'public, max-age=31536000, immutable')
  assert.equal(script.headers.get('content-encoding'), 'gzip')
  assert.match(script.headers.get('vary') ?? '', /accept-encoding/i)
  assert.match(script.headers.get('content-type') ?? '', /javascript/)
  // Prepared beforehand, it has a length; compressed on the way it would have none.
  assert.ok(script.headers.has('content-length'))

  for (const missing of ['/assets/gone-12345678.js', '/gone.png']) {
    const { status, headers } = await get(missing)
    assert.equal(status, 404, missing)
    // It may be there in a moment: while a new version is rolled out, not every server has it yet.
    assert.equal(headers.get('cache-control'), 'no-store', missing)
    assert.equal(headers.get('x-content-type-options'), 'nosniff', missing)
  }
}

async function signIn() {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const page = await browser.newPage({ locale: 'en-US' })
    const problems = watch(page)
    await page.goto(site)
    await page.getByRole('button', { name: 'Sign In' }).first().click()
    await page.getByLabel('Email address').fill(personByKey('owner').upn)
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByLabel('Password').fill('any')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('heading', { level: 1, name: 'App Catalog' }).waitFor()

    await page.reload()
    await page.getByRole('button', { name: /^Account of Ana Silva/ }).click()
    await page.getByRole('menuitem', { name: 'Sign Out' }).click()
    await page.getByRole('button', { name: 'Sign In' }).first().waitFor()
    assert.equal(new URL(page.url()).origin, site)
    assert.deepEqual(problems, [])
  } finally {
    await browser.close()
  }
}

function watch(page: Page) {
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  page.on('pageerror', ({ message }) => problems.push(message))
  return problems
}
