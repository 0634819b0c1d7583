import type { Plugin } from 'vite'

const contract = /\/src\/api\/contract\/[\w-]+\.ts$/
const summary = /^\s+summary:\s*'(?:[^'\\]|\\.)*',$/gm

/** What the operations of the contract are for is read in its document. A live page would only carry it along. */
export const noSummaries = (): Plugin => ({
  name: 'no-summaries',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!contract.test(id)) return null
    const rest = code.replaceAll(summary, '')
    if (/summary: *['"`\n]/.test(rest))
      this.error('A summary is written in a way that is not known here')
    return { code: rest, map: null }
  },
})
