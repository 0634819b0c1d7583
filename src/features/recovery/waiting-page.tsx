import { focusManager, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Link, Navigate, useParams } from 'react-router'
import { query } from '#src/api/query.ts'
import { useServerTime } from '#src/api/use-server-time.ts'
import { renewal } from '#src/auth/renewal.ts'
import { useAccount } from '#src/auth/signed-in.ts'
import { isClaimable, noteClaimable } from '#src/company/claimable-companies.ts'
import { claimRules, waitsUntil } from '#src/domain/claims.ts'
import { NotLoaded } from '#src/forms/not-loaded.tsx'
import { usePressed } from '#src/lib/use-pressed.ts'
import { paths } from '#src/paths.ts'
import { planShelf } from '#src/registration/plan-shelf.ts'
import { RegistrationClock } from '#src/registration/registration-clock.tsx'
import { notedAge } from '#src/registration/registration-note.ts'
import { dateAndTime } from '#src/texts/dates.ts'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'
import { announce } from '#src/ui/announcer.tsx'
import { Button } from '#src/ui/button.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Hourglass } from '#src/ui/illustrations/hourglass.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { CompanyStanding } from './company-standing.tsx'
import { pathOfClaim } from './path-of-claim.ts'
import styles from './recovery.module.css'

/** Every look at the claim makes the backend look at Microsoft's log again, and nothing else does. */
const lookEvery = { seen: 15_000, unseen: 60_000 }

/** Two clocks run here: Microsoft's log has to catch up, and the registration must not grow too old. */
export function Component() {
  const { claimId = '' } = useParams()
  const cache = useQueryClient()
  const {
    data: claim,
    refetch,
    isFetching,
    error,
  } = useSuspenseQuery({
    ...query('claimGet', { params: { claimId } }),
    // Many wait with Microsoft's pages before them. The claim goes on meanwhile.
    refetchInterval: () => lookEvery[focusManager.isFocused() ? 'seen' : 'unseen'],
    refetchIntervalInBackground: true,
    refetchOnWindowFocus: 'always',
  })
  const { company, state } = claim
  // Where it leads to, the list of companies is read: it must not tell how things stood before.
  useEffect(() => void noteClaimable(cache, company), [cache, company])
  const createdAt = useAge(company.id, state.kind === 'waiting' ? state.objectId : '')
  const looking = usePressed(async () => {
    renewal.wished()
    const { data, isSuccess } = await refetch()
    if (isSuccess && data.state.kind === 'waiting') announce(texts.waitingTitle)
  })
  if (state.kind !== 'waiting') return <Navigate replace to={pathOfClaim(claim)} />
  const since = Date.parse(state.since)
  return (
    <>
      <h1>{texts.waitingTitle}</h1>
      <NotLoaded asked={{ data: claim, error, isFetching, refetch }} />
      {!isClaimable(company) && <CompanyStanding company={company} attemptsTold />}
      <EmptyState
        illustration={<Hourglass />}
        title={texts.waitingSince({ since: dateAndTime(since) })}
        action={
          <>
            <Button busy={looking.busy} onClick={looking.press}>
              {texts.lookAgain}
            </Button>
            <LinkButton render={<Link to={paths.companies()} />}>{texts.toCompanies}</LinkButton>
          </>
        }
      >
        {isClaimable(company) ? <Course since={since} /> : <p>{texts.waitingRests}</p>}
        {createdAt === null && <p>{texts.ageUnknown}</p>}
      </EmptyState>
      {createdAt !== null && <RegistrationClock createdAt={createdAt} />}
    </>
  )
}

/** What is behind the claim, where it stands, and what is before it. */
function Course({ since }: { since: number }) {
  // The log is minutes behind, and the consent may have been given just before the claim.
  const usual = since + claimRules.auditUsual
  const inTime = useServerTime() <= usual
  return (
    <ol className={styles.course}>
      <li data-done>{texts.waitingAccepted}</li>
      <li aria-current="step">
        <p>{texts.waitingText}</p>
        <p>{inTime ? texts.waitingUsual({ by: dateAndTime(usual) }) : texts.waitingLong}</p>
      </li>
      <li>{texts.waitingCompare}</li>
      <li>{texts.waitingUntil({ by: dateAndTime(waitsUntil(since)) })}</li>
    </ol>
  )
}

/** When a registration was made, as noted in this tab, or by whoever made it here for the person. */
function useAge(companyId: string, objectId: string) {
  const made = planShelf(useAccount().id, companyId).read()?.application
  return notedAge(objectId) ?? (made?.objectId === objectId ? made.createdAt : null)
}
