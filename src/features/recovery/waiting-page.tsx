import { useSuspenseQuery } from '@tanstack/react-query'
import { Navigate, useParams } from 'react-router'
import { query } from '#src/api/query.ts'
import { claimRules } from '#src/domain/claims.ts'
import { dateAndTime } from '#src/texts/dates.ts'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'
import { announce } from '#src/ui/announcer.tsx'
import { Button } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Hourglass } from '#src/ui/illustrations/hourglass.tsx'
import { pathOfClaim } from './path-of-claim.ts'
import { RegistrationClock } from '#src/registration/registration-clock.tsx'
import { notedAge } from '#src/registration/registration-note.ts'
import { useServerTime } from '#src/api/use-server-time.ts'
import { useWizard } from './use-wizard.ts'

/** Every look at the claim makes the backend look at Microsoft's log again. */
const lookEvery = 15_000

/** Two clocks run here: Microsoft's log has to catch up, and the registration must not grow too old. */
export function Component() {
  const { claimId = '' } = useParams()
  const createdAt = notedAge(useWizard().getValues('objectId'))
  const {
    data: claim,
    refetch,
    isFetching,
  } = useSuspenseQuery({
    ...query('claimGet', { params: { claimId } }),
    refetchInterval: lookEvery,
  })
  if (claim.state.kind !== 'waiting') return <Navigate replace to={pathOfClaim(claim)} />
  const since = Date.parse(claim.state.since)
  const lookAgain = async () => {
    const { data } = await refetch()
    if (data?.state.kind === 'waiting') announce(texts.waitingTitle)
  }
  return (
    <>
      <h1>{texts.waitingTitle}</h1>
      <EmptyState
        illustration={<Hourglass />}
        title={texts.waitingSince({ since: dateAndTime(since) })}
        action={
          <Button busy={isFetching} onClick={() => void lookAgain()}>
            {texts.lookAgain}
          </Button>
        }
      >
        <p>{texts.waitingText}</p>
        <LogClock from={createdAt ?? since} since={since} />
      </EmptyState>
      {createdAt !== null && <RegistrationClock createdAt={createdAt} logged={false} />}
    </>
  )
}

/** The log is usually minutes behind. After an hour the backend stops waiting for it. */
function LogClock({ from, since }: { from: number; since: number }) {
  const usual = from + claimRules.auditUsual
  return (
    <p>
      {useServerTime() <= usual
        ? texts.waitingUsual({ by: dateAndTime(usual) })
        : texts.waitingLong({ by: dateAndTime(since + claimRules.auditPatience) })}
    </p>
  )
}
