import { useSuspenseQuery } from '@tanstack/react-query'
import { Navigate, useParams } from 'react-router'
import { query } from '#src/api/query.ts'
import { dateAndTime } from '#src/texts/dates.ts'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'
import { Button } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Hourglass } from '#src/ui/illustrations/hourglass.tsx'
import { pathOfClaim } from './path-of-claim.ts'

/** Every look at the claim makes the backend look at Microsoft's log again. */
const lookEvery = 15_000

export function Component() {
  const { claimId = '' } = useParams()
  const {
    data: claim,
    refetch,
    isFetching,
  } = useSuspenseQuery({
    ...query('claimGet', { params: { claimId } }),
    refetchInterval: lookEvery,
  })
  if (claim.state.kind !== 'waiting') return <Navigate replace to={pathOfClaim(claim)} />
  return (
    <>
      <h1>{texts.waitingTitle}</h1>
      <EmptyState
        illustration={<Hourglass />}
        title={texts.waitingSince({ since: dateAndTime(Date.parse(claim.state.since)) })}
        action={
          <Button busy={isFetching} onClick={() => void refetch()}>
            {texts.lookAgain}
          </Button>
        }
      >
        {texts.waitingText}
      </EmptyState>
    </>
  )
}
