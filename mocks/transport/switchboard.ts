import type { RequestHandler } from 'msw'
import { http } from 'msw/http'

type Params = Record<string, string>
export type Answer = (call: { request: Request; params: Params }) => Promise<Response> | Response

/** Calls of this method to such an address are answered like this. */
export interface Line {
  method: string
  address: RegExp
  answer: Answer
}

/**
 * What all addresses like this one have in common. `:name` stands for a part that the caller names, a leading
 * `*` for whatever host.
 */
export function addressLike(pattern: string): RegExp {
  const literally = pattern.replace(/^\*/, '').replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  const parts = literally.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')
  return new RegExp(`${pattern.startsWith('*') ? '' : '^'}${parts}$`)
}

/**
 * One handler for all that is simulated. MSW would ask one for each in turn whether a call is meant for it: with a
 * hundred of them the asking takes longer than the answer, and so does it to make them.
 */
export function switchboard(lines: readonly Line[]): RequestHandler {
  function connect({ method, url }: Request) {
    const { origin, pathname } = new URL(url)
    for (const line of lines) {
      const found = line.method === method ? line.address.exec(origin + pathname) : null
      if (found) return { line, params: decoded(found.groups) }
    }
    return null
  }
  return http.all(
    ({ request }) => connect(request) !== null,
    ({ request }) => {
      const connection = connect(request)
      return connection?.line.answer({ request, params: connection.params })
    },
  )
}

const decoded = (groups: Params = {}): Params =>
  Object.fromEntries(Object.entries(groups).map(([name, part]) => [name, decode(part)]))

/** What cannot be decoded stays as it came: whoever looks for it will not find it. */
function decode(part: string) {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
