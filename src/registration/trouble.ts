import { failureOf, type SignInFailure } from '#src/auth/failures.ts'
import type { Stop } from '#src/domain/registration-plan.ts'

/** Why work at Microsoft does not go on: Graph stopped it, or the sign-in did before. */
export type Trouble = Stop | SignInFailure

/** The runner travels with the work, so its errors are known by what they say, not by their class. */
export const troubleOf = (error: unknown): Trouble =>
  error instanceof Error && 'stop' in error ? (error.stop as Stop) : failureOf(error)
