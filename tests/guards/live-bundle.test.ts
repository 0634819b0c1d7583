import { build, resolveConfig } from 'vite'
import { expect, test } from 'vitest'
import { filesUnder, textOf } from '../support/files.ts'

const MARKS = ['holdfast-demo', 'mockServiceWorker', 'dem8Q~', 'contoso', '[MSW]']

function filesWith(mark: string, folder: string) {
  return filesUnder(folder).filter((path) =>
    textOf(folder, path).toLowerCase().includes(mark.toLowerCase()),
  )
}

test.each(MARKS)('the live build holds nothing of the mock: %s', (mark) => {
  expect(filesWith(mark, 'dist')).toEqual([])
})

test.each(MARKS)('the demo build does hold it, so the search can find it: %s', (mark) => {
  expect(filesWith(mark, 'dist-demo')).not.toEqual([])
})

/** Builds one module under the eyes of what watches over a live build. */
async function buildLive(input: string) {
  const { plugins } = await resolveConfig({}, 'build')
  return build({
    configFile: false,
    logLevel: 'silent',
    plugins: plugins.filter(({ name }) => name === 'no-mocks'),
    build: { write: false, rolldownOptions: { input } },
  })
}

test('a live build that reads one module of the mock fails', async () => {
  await buildLive('src/lib/theme.ts')
  await expect(buildLive('mocks/transport/redact.ts')).rejects.toThrow('/mocks/transport/redact.ts')
})
