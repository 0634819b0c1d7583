import { Link, Navigate, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { failureIn, takeAnswer } from '#src/auth/admin-consent.ts'
import { stateIn } from '#src/auth/consent-state.ts'
import { paths } from '#src/paths.ts'
import { consentPageTexts as texts } from '#src/texts/connect.ts'
import { signInFailures } from '#src/texts/failures.ts'
import { ErrorState } from '#src/ui/error-state.tsx'
import { NoAccess } from '#src/ui/illustrations/no-access.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { ConfirmConsent } from './confirm-consent.tsx'

export const handle = { title: () => texts.title }

export function loader({ request }: LoaderFunctionArgs) {
  const { search } = new URL(request.url)
  const state = stateIn(search)
  const askedBy = state?.way === 'link' ? state.id : null
  return { askedBy, failure: failureIn(search), answer: askedBy ? null : takeAnswer(search) }
}

/** Microsoft’s answer, when it came to a tab: of the one who asked, of an administrator, or of nobody who belongs here. */
export function Component() {
  const { answer, askedBy, failure } = useLoaderData<typeof loader>()
  if (answer) {
    const { companyId, page } = answer.attempt
    return <Navigate replace to={paths.page(companyId, page)} state={{ consent: answer }} />
  }
  return (
    <main>
      {askedBy ? (
        <AnswerOfAdministrator companyId={askedBy} failure={failure} />
      ) : (
        <ForeignAnswer />
      )}
    </main>
  )
}

/** What came back in the address proves nothing: that the portal was let in, an administrator confirms with their own token. */
const AnswerOfAdministrator = ({
  companyId,
  failure,
}: {
  companyId: string
  failure: ReturnType<typeof failureIn>
}) =>
  failure ? (
    <ErrorState title={texts.notGiven} illustration={<NoAccess />}>
      <p>{signInFailures[failure].title}.</p>
      <p>{texts.notGivenText}</p>
    </ErrorState>
  ) : (
    <ConfirmConsent companyId={companyId} />
  )

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
