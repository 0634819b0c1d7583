import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { isGone } from '#src/api/errors.ts'
import { goneOrFail, query } from '#src/api/query.ts'
import { useSession } from '#src/auth/signed-in.ts'
import { useLeaving } from '#src/auth/use-leaving.ts'
import { EntryFrame } from '#src/entry/entry-frame.tsx'
import { SignInFailed } from '#src/entry/sign-in-failed.tsx'
import { wayIn } from '#src/entry/way-in.ts'
import { paths } from '#src/paths.ts'
import { acceptTexts as texts } from '#src/texts/accept-invite.ts'
import { Button } from '#src/ui/button.tsx'
import { SkeletonRows } from '#src/ui/skeleton.tsx'
import styles from './join-form.module.css'
import { JoinForm } from './join-form.tsx'
import { Refused } from './refused.tsx'

export const handle = { title: () => texts.tab }

/** Where the link of an invitation leads: first to Microsoft, then to the own name, then into the company. */
export function Component() {
  const [search] = useSearchParams()
  const { account } = useSession()
  const invitationId = search.get('invitationId') ?? ''
  return (
    <EntryFrame>
      {account ? (
        <Opened invitationId={invitationId} />
      ) : (
        <SignInFirst invitationId={invitationId} />
      )}
    </EntryFrame>
  )
}

function Opened({ invitationId }: { invitationId: string }) {
  const { data, error } = useQuery({
    ...query('invitationOpen', { params: { invitationId } }),
    staleTime: 0,
    ...goneOrFail,
  })
  if (isGone(error)) return <Refused invitation={{ kind: 'unknown' }} />
  if (!data) return <SkeletonRows rows={3} />
  return data.kind === 'open' ? (
    <JoinForm invitationId={invitationId} invitation={data} />
  ) : (
    <Refused invitation={data} onSwitch={paths.acceptInvite(invitationId)} />
  )
}

function SignInFirst({ invitationId }: { invitationId: string }) {
  const session = useSession()
  const { leaving, failure, go } = useLeaving(
    () => session.signIn(paths.acceptInvite(invitationId)),
    session.failure,
  )
  return (
    <>
      <h1>{texts.signInTitle}</h1>
      <div className={styles.signIn}>
        <p>{texts.signInText}</p>
        <SignInFailed failure={failure} />
        <Button variant="primary" busy={leaving} onClick={go}>
          {wayIn(failure, texts.signIn)}
        </Button>
      </div>
    </>
  )
}
