import { Link, Navigate, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { failureIn, takeAnswer } from '#src/auth/admin-consent.ts'
import { stateIn, type ConsentState } from '#src/auth/consent-state.ts'
import type { SignInFailure } from '#src/auth/failures.ts'
import { paths } from '#src/paths.ts'
import { consentPageTexts as texts } from '#src/texts/connect.ts'
import { failureTexts, signInFailures } from '#src/texts/failures.ts'
import { uiTexts } from '#src/texts/ui.ts'
import { ErrorState } from '#src/ui/error-state.tsx'
import { Connect } from '#src/ui/illustrations/connect.tsx'
import { NoAccess } from '#src/ui/illustrations/no-access.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { ConfirmConsent } from './confirm-consent.tsx'

export const handle = { title: () => texts.title }

export function loader({ request }: LoaderFunctionArgs) {
  const { search } = new URL(request.url)
  const state = stateIn(search)
  const byLink = state?.way === 'link' || state?.way === 'everybody' ? state : null
  return { byLink, failure: failureIn(search), answer: byLink ? null : takeAnswer(search) }
}

/** Microsoft’s answer, when it came to a tab: of the one who asked, of an administrator, or of nobody who belongs here. */
export function Component() {
  const { answer, byLink, failure } = useLoaderData<typeof loader>()
  if (answer) {
    const { companyId, page } = answer.attempt
    return <Navigate replace to={paths.page(companyId, page)} state={{ consent: answer }} />
  }
  return (
    <main>
      {byLink ? <AnswerOfAdministrator asked={byLink} failure={failure} /> : <ForeignAnswer />}
    </main>
  )
}

interface AnswerOfAdministratorProps {
  asked: ConsentState
  failure: SignInFailure | null
}

/**
 * What came back in the address proves nothing: that the portal was let in, an administrator confirms with their own
 * token. That everybody may sign in, Microsoft itself knows when they do.
 */
function AnswerOfAdministrator({ asked: { way, id }, failure }: AnswerOfAdministratorProps) {
  if (failure)
    return (
      <ErrorState
        title={texts.notGiven}
        illustration={<NoAccess />}
        actions={<LinkButton href={paths.landing()}>{failureTexts.toStart}</LinkButton>}
      >
        <p>{uiTexts.ended({ sentence: signInFailures[failure].title })}</p>
        <p>{texts.notGivenText}</p>
      </ErrorState>
    )
  if (way === 'link') return <ConfirmConsent companyId={id} />
  return (
    <ErrorState title={texts.everybody} illustration={<Connect />}>
      {texts.everybodyText}
    </ErrorState>
  )
}

const ForeignAnswer = () => (
  <ErrorState
    title={texts.foreign}
    illustration={<NoAccess />}
    actions={
      <LinkButton variant="primary" render={<Link to={paths.companies()} />}>
        {texts.toPortal}
      </LinkButton>
    }
  >
    {texts.foreignText}
  </ErrorState>
)
