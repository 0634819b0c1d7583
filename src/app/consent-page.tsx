import { Link, Navigate, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { failureIn, takeAnswer } from '#src/auth/admin-consent.ts'
import { stateIn } from '#src/auth/consent-state.ts'
import { paths } from '#src/paths.ts'
import { consentPageTexts as texts } from '#src/texts/connect.ts'
import { signInFailures } from '#src/texts/failures.ts'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Connect } from '#src/ui/illustrations/connect.tsx'
import { NoAccess } from '#src/ui/illustrations/no-access.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'

export const handle = { title: () => texts.title }

export function loader({ request }: LoaderFunctionArgs) {
  const { search } = new URL(request.url)
  const byLink = stateIn(search)?.way === 'link'
  return { byLink, failure: failureIn(search), answer: byLink ? null : takeAnswer(search) }
}

/** Microsoft’s answer, when it came to a tab: of the one who asked, of an administrator, or of nobody who belongs here. */
export function Component() {
  const { answer, byLink, failure } = useLoaderData<typeof loader>()
  if (answer) {
    const { companyId, page } = answer.attempt
    return <Navigate replace to={paths.page(companyId, page)} state={{ consent: answer }} />
  }
  return <main>{byLink ? <AnswerOfAdministrator failure={failure} /> : <ForeignAnswer />}</main>
}

/** Nothing hangs on what is shown here: the page of the one who asked finds out by itself. */
const AnswerOfAdministrator = ({ failure }: { failure: ReturnType<typeof failureIn> }) =>
  failure ? (
    <EmptyState title={texts.notGiven} illustration={<NoAccess />}>
      <p>{signInFailures[failure].title}.</p>
      <p>{texts.notGivenText}</p>
    </EmptyState>
  ) : (
    <EmptyState title={texts.thanks} illustration={<Connect />}>
      {texts.thanksText}
    </EmptyState>
  )

const ForeignAnswer = () => (
  <EmptyState
    title={texts.foreign}
    illustration={<NoAccess />}
    action={
      <LinkButton variant="primary" render={<Link to={paths.companies()} />}>
        {texts.toPortal}
      </LinkButton>
    }
  >
    {texts.foreignText}
  </EmptyState>
)
