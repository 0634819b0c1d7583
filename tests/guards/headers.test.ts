import { expect, test } from 'vitest'
import { nginxInclude, staticWebApp } from '#tools/build/hosting.ts'
import { headersFor, parseHeaders } from '#tools/headers-file.ts'
import { filesUnder, textOf } from '../support/files.ts'

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

// All that the live site says, word for word: whoever changes a header changes it here, too, and sees what it was.
const everywhere = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self' https://login.microsoftonline.com https://graph.microsoft.com",
    "frame-src 'self' https://login.microsoftonline.com",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [
    'accelerometer=()',
    'browsing-topics=()',
    'camera=()',
    'display-capture=()',
    'fullscreen=()',
    'geolocation=()',
    'gyroscope=()',
    'magnetometer=()',
    'microphone=()',
    'midi=()',
    'payment=()',
    'publickey-credentials-get=()',
    'screen-wake-lock=()',
    'serial=()',
    'usb=()',
    'xr-spatial-tracking=()',
  ].join(', '),
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-cache',
}

test.each([
  ['/', {}],
  ['/app.html', {}],
  ['/assets/app-12345678.js', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
  [
    '/redirect.html',
    {
      'Content-Security-Policy': [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'self'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
      'Cross-Origin-Opener-Policy': 'unsafe-none',
    },
  ],
])('the live site answers %s with these headers', (path, own) => {
  const headers = headersFor(parseHeaders(textOf('dist', '_headers')), path)
  expect(headers).toEqual({ ...everywhere, ...own })
})

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

test('nginx keeps no failure in the place of a file that is kept for good', () => {
  const locations = nginxInclude(parseHeaders(textOf('public', '_headers'))).split(/^}$/m)
  const of = (match: string) => locations.find((each) => each.includes(`location ${match} {`))
  expect(of('^~ /assets/')).toContain('try_files $uri @missing;')
  expect(of('^~ /assets/')).toMatch(/add_header Cache-Control "[^"]*immutable";/)
  expect(of('@missing')).toContain('return 404;')
  expect(of('@missing')).toContain('add_header Cache-Control "no-store" always;')
  expect(of('@missing')).toContain('add_header X-Content-Type-Options "nosniff" always;')
})

test("Azure's configuration says what _headers says", () => {
  const derived: unknown = JSON.parse(staticWebApp(parseHeaders(textOf('public', '_headers'))))
  expect(JSON.parse(textOf('public', 'staticwebapp.config.json'))).toEqual(derived)
})

// What the service documents of its file: https://learn.microsoft.com/azure/static-web-apps/configuration
test("Azure's configuration keeps the rules of its service", () => {
  const config = readAzure()
  expect(textOf('dist', 'staticwebapp.config.json').length).toBeLessThan(20_000)
  expect(Object.keys(config)).toEqual(['globalHeaders', 'routes', 'navigationFallback'])

  const values = [config.globalHeaders, ...config.routes.map(({ headers }) => headers)]
  for (const value of values.flatMap((headers) => Object.values(headers))) {
    expect(value).toEqual(expect.any(String))
    expect(value.length).toBeLessThan(4096)
  }
  for (const { route, ...rest } of config.routes) {
    // A wildcard stands for the end of a path, and only there.
    expect(route).toMatch(/^\/[^*]*\*?$/)
    expect(Object.keys(rest)).toEqual(['headers'])
  }
  const routes = config.routes.map(({ route }) => route)
  expect(routes).toEqual([...new Set(routes)])
  expect(filesUnder('dist')).toContain(config.navigationFallback.rewrite.slice(1))
})

test('at Azure, a file that is missing is missing, and is not the app', () => {
  const { exclude } = readAzure().navigationFallback
  const [pattern = ''] = exclude.filter((each) => each.includes('{'))
  const [, extensions = ''] = /^\/\*\.\{([\w,]+)\}$/.exec(pattern) ?? []
  const served = new Set(filesUnder('dist').map((path) => /(?<=\w\.)\w+$/.exec(path)?.[0] ?? ''))
  // Not for pages: its own configuration, and headers in the format of other hosts.
  for (const other of ['', 'conf']) served.delete(other)
  expect(extensions.split(',')).toEqual(expect.arrayContaining([...served]))
})

function readAzure() {
  return JSON.parse(textOf('dist', 'staticwebapp.config.json')) as {
    globalHeaders: Record<string, string>
    routes: { route: string; headers: Record<string, string> }[]
    navigationFallback: { rewrite: string; exclude: string[] }
  }
}
