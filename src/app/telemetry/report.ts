import { ApiError, ContractError } from '#src/api/errors.ts'
import { describe } from '../failures/describe.ts'

/**
 * All that a deployer may ever be told. Every field is a number, a word of a closed list, or an address within
 * our own source: nothing that a person typed, and nobody's id, can be in it.
 */
export type Report =
  | { kind: 'vital'; name: Vital; value: number; page: string }
  | { kind: 'error'; name: ErrorName; at: string[]; page: string }

export type Vital = 'LCP' | 'CLS' | 'INP'

const errorNames = [
  'Error',
  'TypeError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'ContractError',
  'ServerError',
] as const
type ErrorName = (typeof errorNames)[number]

/** An error as it may be told; `null` for what is no fault of the portal's: a refusal, or a lost connection. */
export function errorReport(
  error: unknown,
  page: string,
  files: ReadonlySet<string>,
): Report | null {
  const { kind } = describe(error)
  if (kind !== 'unexpected') return null
  return { kind: 'error', name: nameOf(error), at: placesIn(error, files), page }
}

function nameOf(error: unknown): ErrorName {
  if (error instanceof ApiError) return 'ServerError'
  if (error instanceof ContractError) return 'ContractError'
  return errorNames.find((name) => error instanceof Error && error.name === name) ?? 'Error'
}

const mostPlaces = 10

/**
 * Where in our own scripts it happened: file, line and column. The message is left out, and only the files that
 * this page has loaded can be named, so that nothing in a message passes for a place.
 */
function placesIn(error: unknown, files: ReadonlySet<string>): string[] {
  if (!(error instanceof Error) || !error.stack) return []
  const { stack, message } = error
  const calls = stack.slice(Math.max(0, stack.indexOf(message)) + message.length)
  return [...calls.matchAll(/\/assets\/([\w-]+\.js)(?:\?[^:\s]*)?:(\d+):(\d+)/g)]
    .filter(([, file = '']) => files.has(file))
    .slice(0, mostPlaces)
    .map(([, file = '', line = '', column = '']) => `${file}:${line}:${column}`)
}
