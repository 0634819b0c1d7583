/** What stands in the place of a secret. */
const hidden = '•••'

const secretNames =
  /^(?:authorization|cookie|password|code_verifier|client_info|.*token|.*secret|secrettext)$/i

/** Tokens give themselves away by how they begin, client secrets by the tilde in their sixth place. */
const secretValues = /eyJ[\w-]{8,}\.[\w-]+\.[\w-]*|[\w-]{3}\dQ~[\w.~-]+/g

export const redactHeaders = (headers: Headers): [name: string, value: string][] =>
  [...headers].map(([name, value]) => [name, secretNames.test(name) ? hidden : redactText(value)])

/** A body without its secrets, whether it is JSON, a form, or anything else. */
export function redactBody(body: string, type: string | null): string {
  if (type?.includes('x-www-form-urlencoded')) return redactForm(body)
  try {
    return JSON.stringify(withoutSecrets(JSON.parse(body)), null, 2)
  } catch {
    return redactText(body)
  }
}

/** An address without the secrets of its parameters. */
export function redactAddress(address: string): string {
  const [path = '', query] = address.split('?')
  return query === undefined ? path : `${path}?${redactForm(query)}`
}

const redactText = (text: string) => text.replace(secretValues, hidden)

function redactForm(text: string): string {
  return [...new URLSearchParams(text)]
    .map(([name, value]) =>
      // In a form a code is one that opens something; in a reply it names a problem.
      name === 'code' || secretNames.test(name) || redactText(value) !== value
        ? `${name}=${hidden}`
        : new URLSearchParams([[name, value]]).toString(),
    )
    .join('&')
}

function withoutSecrets(value: unknown): unknown {
  if (typeof value === 'string') return redactText(value)
  if (Array.isArray(value)) return value.map(withoutSecrets)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      secretNames.test(name) && typeof inner === 'string' ? hidden : withoutSecrets(inner),
    ]),
  )
}
