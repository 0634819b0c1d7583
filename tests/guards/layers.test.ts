import { expect, test } from 'vitest'
import { filesUnder, textOf } from '../support/files.ts'

const pages = ['dist', 'dist-demo'].flatMap((folder) =>
  ['index.html', 'app.html'].map((page) => [folder, page] as const),
)

// The first stylesheet decides how the layers lie: any other one there turns the whole look over.
test.each(pages)('%s/%s begins with the styles that everything else builds on', (folder, page) => {
  const [, first = ''] =
    /<link rel="stylesheet"[^>]*href="\/([^"]+)"/.exec(textOf(folder, page)) ?? []
  expect(filesUnder(folder)).toContain(first)
  const layers = [...textOf(folder, first).matchAll(/@layer (\w+)/g)].map(([, name]) => name)
  expect([...new Set(layers)].slice(0, 3)).toEqual(['reset', 'tokens', 'base'])
})
