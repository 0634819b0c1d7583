import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// Runs on a Node that knows no types, and so has none.
const file = new URL('ready.mjs', import.meta.url).href
const { suffices } = (await import(/* @vite-ignore */ file)) as {
  suffices: (version: string) => boolean
}

test.each(['22.22.2', '22.23.0', '24.15.0', '24.21.0', '26.0.0', '27.1.0'])(
  'Node %s runs the tools',
  (version) => {
    expect(suffices(version)).toBe(true)
  },
)

test.each(['20.20.2', '22.21.9', '22.22.1', '23.5.0', '23.11.1', '24.14.1', '25.9.0'])(
  'Node %s does not',
  (version) => {
    expect(suffices(version)).toBe(false)
  },
)

test('the choosiest tool asks for just that', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { engines?: { node?: string } }>
  }
  const asked = packages['node_modules/jsdom']?.engines?.node
  expect(asked).toBe('^22.22.2 || ^24.15.0 || >=26.0.0')
})
