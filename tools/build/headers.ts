import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { formatHeaders, parseHeaders, type HeaderRule } from '../headers-file.ts'
import { nginxInclude, staticWebApp } from './hosting.ts'

const POLICY = 'Content-Security-Policy'

/** `public/_headers` is the one truth; other hosts' configuration, and the demo's stricter policy, follow from it. */
export function headers({ demo }: { demo: boolean }): Plugin {
  let file: string

  return {
    name: 'headers',
    apply: 'build',
    configResolved(config) {
      file = join(config.publicDir, '_headers')
    },
    async generateBundle() {
      const live = parseHeaders(await readFile(file, 'utf8'))
      const rules = demo ? demoRules(live) : live
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: 'asset', fileName, source })

      if (demo) emit('_headers', formatHeaders(rules))
      emit('staticwebapp.config.json', staticWebApp(rules))
      emit('nginx-headers.conf', nginxInclude(rules))
    },
  }
}

/**
 * Nothing leaves a demo, so its pages may reach their own origin only. They also frame the pretend
 * Microsoft sign-in, and hand the mock worker's address through a Trusted Types policy.
 */
const DEMO_DIRECTIVES: Record<string, string> = {
  'connect-src': "'self'",
  'frame-src': "'self'",
  'frame-ancestors': "'self'",
  'trusted-types': 'holdfast-worker',
}

/** As at Microsoft: a popup that passes through the sign-in page keeps its tie to its opener. */
const PRETEND_MICROSOFT: HeaderRule = {
  path: '/entra.html',
  detach: ['Cross-Origin-Opener-Policy'],
  set: { 'Cross-Origin-Opener-Policy': 'unsafe-none' },
}

function demoRules(live: HeaderRule[]): HeaderRule[] {
  const rules = live.map(({ set, ...rule }) => {
    const { [POLICY]: policy, ...others } = set
    return { ...rule, set: policy ? { [POLICY]: demoPolicy(policy), ...others } : set }
  })
  return [...rules, PRETEND_MICROSOFT]
}

function demoPolicy(live: string) {
  const directives = live.split('; ').map((directive) => {
    const [name = ''] = directive.split(' ', 1)
    const demo = DEMO_DIRECTIVES[name]
    return demo ? `${name} ${demo}` : directive
  })
  return directives.join('; ')
}
