import type { SignInFailure } from './failures.ts'

/** A page needs somebody signed in, and nobody is; perhaps because an attempt just failed. */
export class SignedOut extends Error {
  override readonly name = 'SignedOut'
  readonly failure: SignInFailure | null
  readonly number: string | null

  constructor(failure: SignInFailure | null = null, number: string | null = null) {
    super('Nobody is signed in')
    this.failure = failure
    this.number = number
  }
}

/** Who is signed in is known, but Microsoft is not reached for a new token. Whatever needs one may ask again. */
export class OutOfReach extends SignedOut {
  constructor() {
    super('offline')
  }
}
