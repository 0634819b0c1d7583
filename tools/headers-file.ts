export type Headers = Record<string, string>
export type HeaderRule = { path: string; detach: string[]; set: Headers }

/** Reads the `_headers` format of Cloudflare and Netlify. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = []
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    if (line === '' || line.startsWith('#')) continue
    const rule = rules.at(-1)
    if (line.startsWith('/')) rules.push({ path: line, detach: [], set: {} })
    else if (!rule) throw new Error(`_headers: "${line}" stands before the first path`)
    else if (line.startsWith('! ')) rule.detach.push(line.slice(2))
    else {
      const colon = line.indexOf(':')
      rule.set[line.slice(0, colon)] = line.slice(colon + 1).trim()
    }
  }
  return rules
}

export function formatHeaders(rules: HeaderRule[]): string {
  const lines = rules.flatMap(({ path, detach, set }) => [
    path,
    ...detach.map((name) => `  ! ${name}`),
    ...Object.entries(set).map(([name, value]) => `  ${name}: ${value}`),
  ])
  return `${lines.join('\n')}\n`
}

/** Every matching rule applies, in order. A name set twice without being detached is joined, as hosts do. */
export function headersFor(rules: HeaderRule[], path: string): Headers {
  const headers: Headers = {}
  for (const rule of rules.filter((each) => matches(each.path, path))) {
    for (const name of rule.detach) delete headers[name]
    for (const [name, value] of Object.entries(rule.set)) {
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`
    }
  }
  return headers
}

function matches(pattern: string, path: string) {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path
}
