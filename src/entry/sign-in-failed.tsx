import type { SignInFailure } from '#src/auth/failures.ts'
import { signInFailures } from '#src/texts/failures.ts'
import { Banner } from '#src/ui/banner.tsx'

/** Why Microsoft did not let somebody in, and what they can do about it. */
export function SignInFailed({ failure }: { failure: SignInFailure | null }) {
  return (
    <div role="alert">
      {failure && (
        <Banner tone="warning">
          {signInFailures[failure].title}. {signInFailures[failure].text}
        </Banner>
      )}
    </div>
  )
}
