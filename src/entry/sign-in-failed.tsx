import { needsSupport, type SignInFailure } from '#src/auth/failures.ts'
import { useConfig } from '#src/config/config-context.ts'
import { signInFailures } from '#src/texts/failures.ts'
import { uiTexts } from '#src/texts/ui.ts'
import { Banner } from '#src/ui/banner.tsx'
import { MailLink } from '#src/ui/mail-link.tsx'

/** Why Microsoft did not let somebody in, and what they can do about it. */
export function SignInFailed({ failure }: { failure: SignInFailure | null }) {
  const { links } = useConfig()
  return (
    <div role="alert">
      {failure && (
        <Banner
          tone="warning"
          actions={needsSupport.has(failure) && <MailLink to={links.supportMail} />}
        >
          {uiTexts.told(signInFailures[failure])}
        </Banner>
      )}
    </div>
  )
}
