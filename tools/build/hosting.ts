import { headersFor, type HeaderRule } from '../headers-file.ts'

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
  const location = (match: string, files: string, path: string) => {
    const headers = Object.entries(headersFor(rules, path))
    const lines = headers.map(([name, value]) => `  add_header ${name} "${value}" always;`)
    return `location ${match} {\n  try_files ${files};\n${lines.join('\n')}\n}\n`
  }
  return [
    location('= /', '/index.html =404', '/'),
    location('/', '$uri /app.html', '/*'),
    location('~ \\.\\w+$', '$uri =404', '/*'),
    ...exceptions(rules).map(({ path }) =>
      location(path.endsWith('*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`, '$uri =404', path),
    ),
  ].join('\n')
}

function exceptions(rules: HeaderRule[]) {
  return rules.filter((rule) => rule.path !== '/*')
}
