import { ApiError, Unreachable } from '#src/api/errors.ts'
import { SignedOut } from '#src/auth/signed-out.ts'

/** A page tells its person what was refused, what was not answered, and that they are not signed in; anything else is a fault for the console. */
export function onCaughtError(error: unknown) {
  const told = [ApiError, Unreachable, SignedOut]
  if (told.some((kind) => error instanceof kind)) return
  console.error(error)
}
