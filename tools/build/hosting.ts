import { headersFor, type HeaderRule, type Headers } from '../headers-file.ts'

const FILES = '/*.{css,html,ico,js,json,png,svg,txt,webmanifest,woff2}'

/** Azure Static Web Apps: global headers, and what differs from them per path. */
export function staticWebApp(rules: HeaderRule[]): string {
  const config = {
    globalHeaders: headersFor(rules, '/*'),
    routes: exceptions(rules).map(({ path, set }) => ({ route: path, headers: set })),
    navigationFallback: { rewrite: '/app.html', exclude: ['/assets/*', FILES] },
  }
  return `${JSON.stringify(config, null, 2)}\n`
}

/** To be included in nginx's `server` block. A location inherits no headers, so each one repeats them all. */
export function nginxInclude(rules: HeaderRule[]): string {
  const location = (match: string, answer: string, headers: Headers) => {
    const lines = Object.entries(headers).map(([name, value]) => {
      // A file may be kept for good, but not a failure in its place.
      const always = value.includes('immutable') ? '' : ' always'
      return `  add_header ${name} "${value}"${always};`
    })
    return `location ${match} {\n  ${answer};\n${lines.join('\n')}\n}\n`
  }
  const files = (match: string, tried: string, path: string) =>
    location(match, `try_files ${tried}`, headersFor(rules, path))
  return [
    files('= /', '/index.html @missing', '/'),
    files('/', '$uri /app.html', '/*'),
    files('~ \\.\\w+$', '$uri @missing', '/*'),
    ...exceptions(rules).map(({ path }) =>
      files(path.endsWith('*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`, '$uri @missing', path),
    ),
    // While a new version is rolled out, what is missing here may be there in a moment.
    location('@missing', 'return 404', {
      ...headersFor(rules, '/*'),
      'Cache-Control': 'no-store',
    }),
  ].join('\n')
}

function exceptions(rules: HeaderRule[]) {
  return rules.filter((rule) => rule.path !== '/*')
}
