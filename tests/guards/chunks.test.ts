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

// What would only be imported by the script that draws begins when React has arrived, too.
test.each(['dist', 'dist-demo'])('in %s the portal opens by a script of its own', (folder) => {
  const html = textOf(folder, 'app.html')
  const named = [...html.matchAll(/"\/assets\/([^"]+\.js)"/g)].map(([, file]) => file)
  expect(named).toEqual([...new Set(named)])
  const scripts = [...html.matchAll(/<script type="module"[^>]*"\/assets\/(\w+)-/g)]
  expect(scripts.map(([, name]) => name)).toEqual(['begin', 'app'])
})
