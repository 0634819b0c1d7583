import { ApiError, Unreachable } from '#src/api/errors.ts'
import { SignedOut } from '#src/auth/signed-out.ts'
import { signInFailures } from '#src/texts/failures.ts'
import { connectionTexts, problemTexts } from '#src/texts/problems.ts'

/** The sentence that tells a person why a call did not work. */
export function problemText(error: unknown): string {
  if (error instanceof ApiError) {
    const { code, facts = {} } = error.problem
    const text = problemTexts[code]
    return typeof text === 'string' ? text : text(facts)
  }
  if (error instanceof SignedOut)
    return error.failure ? signInFailures[error.failure].text : problemTexts.unauthenticated
  return error instanceof Unreachable ? connectionTexts.unreachable : connectionTexts.broken
}
