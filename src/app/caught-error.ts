import { ApiError, Unreachable } from '#src/api/errors.ts'

/** A page tells its person what the backend refused or could not answer; anything else is a fault for the console. */
export function onCaughtError(error: unknown) {
  if (error instanceof ApiError || error instanceof Unreachable) return
  console.error(error)
}
