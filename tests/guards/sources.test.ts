import { dirname, join } from 'node:path/posix'
import { expect, test } from 'vitest'
import { filesUnder, textOf } from '../support/files.ts'

const sources = ['src', 'mocks', 'tests', 'tools', 'public'].flatMap((folder) =>
  filesUnder(folder).map((path) => join(folder, path)),
)
const topLevel = ['index.html', 'package.json', 'package-lock.json', '.npmrc', 'vite.config.ts']

test('no file names the host of a package registry', () => {
  const host = /registry\.[a-z0-9.-]+\.[a-z]{2,}|"resolved":\s*"http/i
  const offenders = [...sources, ...topLevel].filter((path) => host.test(textOf('.', path)))
  expect(offenders).toEqual([])
})

/** `src/ui`, `mocks/portal`, or a feature such as `src/features/events`. */
function roomOf(path: string) {
  const depth = path.startsWith('src/features/') ? 3 : 2
  return dirname(path).split('/').slice(0, depth).join('/')
}

// demo.ts is the one door between two rooms.
test('a relative import stays in its room', () => {
  const modules = sources.filter(
    (path) => /^(src|mocks)\/.*(?<!\.test)\.tsx?$/.test(path) && path !== 'src/demo.ts',
  )
  const strays = modules.flatMap((path) =>
    [...textOf('.', path).matchAll(/(?:from|import\() ?'(\.\.?\/[^']+)'/g)]
      .map(([, specifier = '']) => join(dirname(path), specifier))
      .filter((target) => !target.startsWith(`${roomOf(path)}/`))
      .map((target) => `${path} → ${target}`),
  )
  expect(strays).toEqual([])
})

const screens = sources.filter((path) => /^(src|mocks)\/.*(?<!\.test)\.tsx$/.test(path))

test('what opens another tab is a LinkAway, which says so', () => {
  const opening = screens.filter((path) => textOf('.', path).includes('_blank'))
  expect(opening).toEqual(['src/ui/link-away.tsx'])
})

// In the same tab, what was typed would be lost. An address to write to opens no page.
test('what leads to another site is a LinkAway', () => {
  const toAnother = /<(\w+)[^<>]*\bhref=\{(?:links\.|quote\b|entraAddress\()/g
  const found = screens.flatMap((path) =>
    [...textOf('.', path).matchAll(toAnother)].map(([, element]) => ({ path, element })),
  )
  expect(found.length).toBeGreaterThan(7)
  expect(found.filter(({ element }) => element !== 'LinkAway')).toEqual([])
})
