import { isRouteErrorResponse } from 'react-router'
import { ApiError, Unreachable } from '#src/api/errors.ts'
import { OutOfReach, SignedOut } from '#src/auth/signed-out.ts'
import { failureOf, numberOf, type SignInFailure } from '#src/auth/failures.ts'
import { ReadableError } from '#src/lib/readable-error.ts'

/** What a page that failed can say about it. */
export type Failure =
  | { kind: 'signed-out'; why: SignInFailure; number: string | null }
  | { kind: 'forbidden' | 'not-found' | 'offline' | 'busy' | 'stale' | 'access-lost' }
  | { kind: 'region'; region: string }
  | { kind: 'readable'; error: ReadableError }
  | { kind: 'unexpected'; id: string }

/** The several ways to say that a file of ours did not come: browsers of a script, Vite of a style sheet. */
const missingFile = /dynamically imported module|module script|^Unable to preload CSS/i

export function describe(error: unknown): Failure {
  if (error instanceof ReadableError) return { kind: 'readable', error }
  if (error instanceof OutOfReach) return { kind: 'offline' }
  if (error instanceof SignedOut)
    return { kind: 'signed-out', why: error.failure ?? 'signed-out', number: error.number }
  if (error instanceof Unreachable || !navigator.onLine) return { kind: 'offline' }
  if (isRouteErrorResponse(error) && error.status === 404) return { kind: 'not-found' }
  if (error instanceof ApiError) return ofProblem(error)
  if (error instanceof Error && missingFile.test(error.message)) return { kind: 'stale' }
  const why = failureOf(error)
  return why === 'unexpected'
    ? { kind: 'unexpected', id: hashOf(error) }
    : { kind: 'signed-out', why, number: numberOf(error) }
}

function ofProblem({ problem }: ApiError): Failure {
  switch (problem.code) {
    case 'unauthenticated':
      return { kind: 'signed-out', why: 'signed-out', number: null }
    case 'forbidden':
      return { kind: 'forbidden' }
    case 'not_found':
    // All that a page asks with comes from its address.
    case 'invalid_request':
      return { kind: 'not-found' }
    case 'region_unavailable':
      return { kind: 'region', region: problem.facts?.region ?? '' }
    case 'rate_limited':
    case 'unavailable':
      return { kind: 'busy' }
    default:
      return { kind: 'unexpected', id: problem.requestId }
  }
}

/** The same fault has the same number, whoever meets it: support sees whether it is known already. */
function hashOf(error: unknown): string {
  let hash = 0x811c9dc5
  for (const char of String(error)) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
