import type { Manifest } from 'vite'
import { expect, test } from 'vitest'
import { textOf } from '../support/files.ts'

// Which of two chunks that need each other runs first is luck, and the other finds names without values.
test.each(['dist', 'dist-demo'])('no two chunks of %s need each other', (folder) => {
  const manifest = JSON.parse(textOf(folder, '.vite/manifest.json')) as Manifest
  const importsOf = new Map<string, string[]>()
  for (const { file, imports = [] } of Object.values(manifest)) {
    const needed = imports.map((source) => manifest[source]?.file ?? source)
    importsOf.set(file, [...(importsOf.get(file) ?? []), ...needed])
  }

  // What needs nothing that is still there can be taken away. Only circles remain.
  let left = [...importsOf.keys()]
  for (let before = Infinity; left.length < before;) {
    before = left.length
    left = left.filter((file) => importsOf.get(file)?.some((needed) => left.includes(needed)))
  }
  expect(importsOf.size).toBeGreaterThan(50)
  expect(left).toEqual([])
})
