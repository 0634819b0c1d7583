import type { SignInFailure } from './failures.ts'

/** A page needs somebody signed in, and nobody is; perhaps because an attempt just failed. */
export class SignedOut extends Error {
  override readonly name = 'SignedOut'
  readonly failure: SignInFailure | null

  constructor(failure: SignInFailure | null = null) {
    super('Nobody is signed in')
    this.failure = failure
  }
}
