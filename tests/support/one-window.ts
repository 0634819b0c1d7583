import { builtinEnvironments, type Environment } from 'vitest/runtime'

const { jsdom } = builtinEnvironments

let opened: Promise<unknown> | undefined

/** One window for all files that a process tests: the modules that they share keep hold of the first they see. */
export default {
  ...jsdom,
  name: 'one-window',
  async setup(global, options) {
    await (opened ??= open(global, options))
    return { teardown() {} }
  },
} satisfies Environment

async function open(...setup: Parameters<typeof jsdom.setup>) {
  await jsdom.setup(...setup)
  drawForEver()
}

/**
 * jsdom begins to draw when a frame is wanted, by whatever `setInterval` is then: a simulated one would end with its
 * test, and no frame would ever come again.
 */
function drawForEver() {
  requestAnimationFrame(drawForEver)
}
