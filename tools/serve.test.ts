import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve } from './serve.ts'

let home: string
let server: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'holdfast-serve-'))
  const dir = join(home, 'site')
  await mkdir(join(dir, 'assets'), { recursive: true })
  await writeFile(join(home, 'secret.txt'), 'secret')
  await writeFile(join(dir, '_headers'), '/*\n  X-Everywhere: yes\n')
  await writeFile(join(dir, 'index.html'), 'landing')
  await writeFile(join(dir, 'app.html'), 'app')
  await writeFile(join(dir, 'assets/a.js'), 'go()'.repeat(100))
  server = await serve({ dir, port: 0 })
})

afterAll(async () => {
  server.close()
  await rm(home, { recursive: true })
})

const get = (path: string, headers = {}) => fetch(server.url + path, { headers })

test.each([
  ['/', 'landing'],
  ['/companies', 'app'],
  ['/c/1/settings/users?tab=groups', 'app'],
])('%s is answered by the %s page', async (path, page) => {
  expect(await (await get(path)).text()).toBe(page)
})

test('a missing file is not the app', async () => {
  const { status, headers } = await get('/assets/missing.js')
  expect(status).toBe(404)
  expect(headers.get('Cache-Control')).toBe('no-store')
})

test('nothing outside the folder is served', async () => {
  expect((await get('/..%2fsecret.txt')).status).toBe(404)
})

test('a file comes compressed, with the headers of its folder', async () => {
  const { headers } = await get('/assets/a.js', { 'Accept-Encoding': 'gzip, br' })
  expect(headers.get('Content-Encoding')).toBe('br')
  expect(headers.get('X-Everywhere')).toBe('yes')
})

test('what the browser has already is not sent again', async () => {
  const first = await get('/assets/a.js')
  const again = await get('/assets/a.js', { 'If-None-Match': first.headers.get('ETag') })
  expect(again.status).toBe(304)
})
