import { expect, test } from 'vitest'
import { staticWebApp } from '#tools/build/hosting.ts'
import { headersFor, parseHeaders } from '#tools/headers-file.ts'
import { textOf } from '../support/files.ts'

function policyFor(folder: string, path: string): Record<string, string> {
  const headers = headersFor(parseHeaders(textOf(folder, '_headers')), path)
  const directives = String(headers['Content-Security-Policy']).split('; ')
  return Object.fromEntries(
    directives.map((directive) => {
      const [name = '', ...values] = directive.split(' ')
      return [name, values.join(' ')]
    }),
  )
}

const pages = ['/', '/app.html', '/redirect.html', '/companies', '/c/1/settings/users']

test.each(pages)('%s runs no code but our own', (path) => {
  expect(policyFor('dist', path)).toMatchObject({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': "'none'",
  })
})

test('only the page that silent renewal loads may stand in a frame', () => {
  expect(policyFor('dist', '/')['frame-ancestors']).toBe("'none'")
  expect(policyFor('dist', '/app.html')['frame-ancestors']).toBe("'none'")
  expect(policyFor('dist', '/redirect.html')['frame-ancestors']).toBe("'self'")
})

test('a demo reaches its own origin only', () => {
  expect(policyFor('dist-demo', '/')).toMatchObject({
    'connect-src': "'self'",
    'frame-src': "'self'",
    'trusted-types': 'holdfast-worker',
  })
})

test('assets are kept for good, pages are asked for again', () => {
  const rules = parseHeaders(textOf('dist', '_headers'))
  expect(headersFor(rules, '/assets/app-12345678.js')['Cache-Control']).toContain('immutable')
  expect(headersFor(rules, '/companies')['Cache-Control']).toBe('no-cache')
})

test("Azure's configuration says what _headers says", () => {
  const derived: unknown = JSON.parse(staticWebApp(parseHeaders(textOf('public', '_headers'))))
  expect(JSON.parse(textOf('public', 'staticwebapp.config.json'))).toEqual(derived)
})
