import { needsOtherAccount, type SignInFailure } from '#src/auth/failures.ts'
import { failureTexts as texts } from '#src/texts/failures.ts'

/** The name of the button that leads to Microsoft, where accounts are chosen: after some failures only another will do. */
export const wayIn = (failure: SignInFailure | null, usual = texts.signIn) =>
  failure && needsOtherAccount.has(failure) ? texts.otherAccount : usual
