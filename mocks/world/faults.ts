import { operationNames } from './operation-names.ts'

/** What can meet a call: a status, trouble with the connection, or an answer that is late, doubled, lost or broken. */
export type Fault =
  | { kind: 'status'; status: number }
  | { kind: 'delay'; ms: number }
  | { kind: 'network' | 'timeout' | 'drop-reply' | 'duplicate' | 'malformed' }

interface Rule {
  operation: string
  from: number
  to: number
  fault: Fault
}

const statuses = [401, 403, 404, 409, 429, 500, 503]
const simple = ['network', 'timeout', 'drop-reply', 'duplicate', 'malformed'] as const

const known = new Set<string>(['*', ...operationNames])

export const faultNames = [
  ...statuses.map((status) => `status-${String(status)}`),
  'delay-<ms>',
  ...simple,
]

/** Reads `<operation or *>[#n[-m]]:<what>` rules, separated by `;`. Returns the first rule it cannot read as text. */
export function parseFaults(script: string): { rules: Rule[] } | { unreadable: string } {
  const rules: Rule[] = []
  for (const text of script
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)) {
    const match = /^(?<operation>\*|\w+)(?:#(?<from>\d+)(?:-(?<to>\d+))?)?:(?<what>[\w-]+)$/.exec(
      text,
    )
    const { operation = '', what = '', from, to } = match?.groups ?? {}
    const fault = parseFault(what)
    const first = Number(from ?? 1)
    const last = Number(to ?? from ?? Infinity)
    if (!fault || !known.has(operation) || first < 1 || last < first) return { unreadable: text }
    rules.push({ operation, from: first, to: last, fault })
  }
  return { rules }
}

function parseFault(what: string): Fault | null {
  const plain = simple.find((name) => name === what)
  if (plain) return { kind: plain }
  const [, kind, number] = /^(status|delay)-(\d+)$/.exec(what) ?? []
  if (kind === 'delay') return { kind, ms: Number(number) }
  if (kind === 'status' && statuses.includes(Number(number)))
    return { kind, status: Number(number) }
  return null
}

/** The fault that the n-th call of an operation meets, if any: the first rule that fits. */
export function faultAt(rules: readonly Rule[], operation: string, n: number): Fault | null {
  return (
    rules.find(
      (rule) =>
        (rule.operation === '*' || rule.operation === operation) && n >= rule.from && n <= rule.to,
    )?.fault ?? null
  )
}
