import { useQuery } from '@tanstack/react-query'
import { codeOf, isGone } from '#src/api/errors.ts'
import { goneOrFail, query, useCall } from '#src/api/query.ts'
import { useAccount, useSession } from '#src/auth/signed-in.ts'
import { useLeaving } from '#src/auth/use-leaving.ts'
import { SignInFailed } from '#src/entry/sign-in-failed.tsx'
import { wayIn } from '#src/entry/way-in.ts'
import { problemText } from '#src/forms/problem-text.ts'
import { consentPageTexts as texts } from '#src/texts/connect.ts'
import { failureTexts } from '#src/texts/failures.ts'
import { Banner } from '#src/ui/banner.tsx'
import { Button } from '#src/ui/button.tsx'
import { ErrorState } from '#src/ui/error-state.tsx'
import { Connect } from '#src/ui/illustrations/connect.tsx'
import { NoAccess } from '#src/ui/illustrations/no-access.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'

/** An administrator who may have no account in the portal says with their own token which company may connect. */
export function ConfirmConsent({ companyId }: { companyId: string }) {
  const { account } = useSession()
  return account ? (
    <Confirm companyId={companyId} />
  ) : (
    <ErrorState title={texts.oneStep} illustration={<Connect />} actions={<SignIn />}>
      {texts.oneStepText}
    </ErrorState>
  )
}

function Confirm({ companyId }: { companyId: string }) {
  const { email } = useAccount()
  const params = { companyId }
  const { data, error } = useQuery({
    ...query('intuneApprovalGet', { params }),
    ...goneOrFail,
  })
  const approve = useCall('intuneApprove', { affects: [], meta: { ownsErrors: true } })
  if (isGone(error))
    return (
      <ErrorState title={texts.foreign} illustration={<NoAccess />}>
        {problemText(error)}
      </ErrorState>
    )
  if (!data) return <SkeletonRows rows={3} />
  if (approve.isSuccess)
    return (
      <ErrorState takesFocus title={texts.thanks} illustration={<Connect />}>
        {texts.thanksText}
      </ErrorState>
    )
  return (
    <ErrorState
      title={texts.confirmTitle({ company: data.company })}
      illustration={<Connect />}
      actions={
        <>
          <Button
            variant="primary"
            busy={approve.isPending}
            onClick={() => approve.mutate({ params })}
          >
            {texts.confirm}
          </Button>
          {codeOf(approve.error) === 'administrator_needed' && (
            <SignIn variant="secondary">{failureTexts.otherAccount}</SignIn>
          )}
        </>
      }
    >
      <p>{texts.confirmText({ end: data.tenantIdEnd, email })}</p>
      <div role="alert">
        {approve.error && <Banner tone="danger">{problemText(approve.error)}</Banner>}
      </div>
    </ErrorState>
  )
}

interface SignInProps {
  variant?: 'primary' | 'secondary'
  children?: string
}

function SignIn({ variant = 'primary', children }: SignInProps) {
  const session = useSession()
  const { leaving, failure, go } = useLeaving(
    () => session.signIn(location.pathname + location.search),
    session.failure,
  )
  return (
    <>
      <SignInFailed failure={failure} />
      <Button variant={variant} busy={leaving} onClick={go}>
        {wayIn(failure, children)}
      </Button>
    </>
  )
}
