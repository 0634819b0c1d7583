import { operationNames } from './operation-names.ts'

/** What can meet a call: a status, trouble with the connection, or an answer that is late, doubled, lost or broken. */
export type Fault =
  | { kind: 'status'; status: number }
  | { kind: 'delay'; ms: number }
  | { kind: 'network' | 'timeout' | 'drop-reply' | 'duplicate' | 'malformed' }

export interface FaultRule {
  operation: string
  from: number
  to: number
  fault: Fault
}

export const faultStatuses = [401, 403, 404, 409, 429, 500, 503]
export const plainFaults = ['network', 'timeout', 'drop-reply', 'duplicate', 'malformed'] as const

const known = new Set<string>(['*', ...operationNames])

export const faultNames = [
  ...faultStatuses.map((status) => `status-${String(status)}`),
  'delay-<ms>',
  ...plainFaults,
]

/** Reads `<operation or *>[#n[-m]]:<what>` rules, separated by `;`. Returns the first rule it cannot read as text. */
export function parseFaults(script: string): { rules: FaultRule[] } | { unreadable: string } {
  const rules: FaultRule[] = []
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
  const plain = plainFaults.find((name) => name === what)
  if (plain) return { kind: plain }
  const [, kind, number] = /^(status|delay)-(\d+)$/.exec(what) ?? []
  if (kind === 'delay') return { kind, ms: Number(number) }
  if (kind === 'status' && faultStatuses.includes(Number(number)))
    return { kind, status: Number(number) }
  return null
}

/** The fault that the n-th call of an operation meets, if any: the first rule that fits. */
export function faultAt(rules: readonly FaultRule[], operation: string, n: number): Fault | null {
  return (
    rules.find(
      (rule) =>
        (rule.operation === '*' || rule.operation === operation) && n >= rule.from && n <= rule.to,
    )?.fault ?? null
  )
}

/** The name that a script gives to a fault. */
export function nameOf(fault: Fault): string {
  if (fault.kind === 'status') return `status-${String(fault.status)}`
  return fault.kind === 'delay' ? `delay-${String(fault.ms)}` : fault.kind
}

/** The script of these rules: what `parseFaults` reads. */
export const scriptOf = (rules: readonly FaultRule[]) =>
  rules
    .map(({ operation, from, to, fault }) => `${operation}${callsOf(from, to)}:${nameOf(fault)}`)
    .join(';')

/** Without an end, a rule is about every call: so the script knows it. */
function callsOf(from: number, to: number): string {
  if (to === Infinity) return ''
  return from === to ? `#${String(from)}` : `#${String(from)}-${String(to)}`
}
