import { expect, test } from 'vitest'
import { filesUnder } from '../support/files.ts'

const ASSET = /^assets\/[\w.-]+-[\w-]{8}\.(js|css|svg|png|woff2)$/
const LIVE = [
  '.vite/manifest.json',
  '_headers',
  'app.html',
  // Where a host answers every unknown address with a page, it answers so below assets, with a 404.
  'assets/404.html',
  'config.json',
  'first.js',
  'index.html',
  'mark.svg',
  'nginx-headers.conf',
  'redirect.html',
  'staticwebapp.config.json',
]
const DEMO = [...LIVE, 'entra.html', 'mockServiceWorker.js', 'openapi.json']

test.each([
  ['dist', LIVE],
  ['dist-demo', DEMO],
])('%s ships what we know of, and nothing else', (folder, known) => {
  const others = filesUnder(folder).filter((path) => !ASSET.test(path))
  expect(others).toEqual(known.toSorted())
})
