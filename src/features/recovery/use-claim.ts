import { useQueryClient } from '@tanstack/react-query'
import { startTransition, useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type * as z from 'zod/mini'
import type { Claim, ClaimableCompany, ClaimPerson } from '#src/api/contract/claims.ts'
import { ApiError, codeOf, Unreachable } from '#src/api/errors.ts'
import { wishes } from '#src/api/idempotency.ts'
import { serverNow } from '#src/api/server-time.ts'
import { query, useQuietCall } from '#src/api/query.ts'
import type { ProblemCode } from '#src/api/contract/problem.ts'
import { noteClaimable } from '#src/company/claimable-companies.ts'
import { problemText } from '#src/forms/problem-text.ts'
import { paths } from '#src/paths.ts'
import { pathOfClaim } from './path-of-claim.ts'
import { useWizard } from './use-wizard.ts'
import type { WizardForm } from './wizard-form.ts'

/** Begins a claim and has its values checked, and goes to where it then stands. */
export function useClaim() {
  const form = useWizard()
  const cache = useQueryClient()
  const navigate = useNavigate()
  const [{ keyFor }] = useState(wishes)
  const attempt = useAttempt(form)
  const sending = useRef(false)
  const [pending, setPending] = useState(false)
  const [failure, setFailure] = useState<Error | null>(null)
  // Each of their states would draw the page that is about to be left.
  const begin = useQuietCall('claimCreate', { ownsErrors: true })
  const check = useQuietCall('claimSubmit', { ownsErrors: true })

  /** The answer holds all that the pages show next, so that no result waits for another call. */
  const note = (claim: Claim) =>
    cache.setQueryData(query('claimGet', { params: { claimId: claim.id } }).queryKey, claim)

  const noteCompany = ({ company }: Claim) => noteClaimable(cache, company)

  /** Sends the values. Once they are decided upon, the secret has left this page's memory. */
  async function send(claimId: string, person: z.output<typeof ClaimPerson> | null) {
    const { objectId, clientId, secret } = form.getValues()
    // It may have been wiped in the meantime. Then the first step asks for it again.
    if (!secret) return navigate(paths.claim(claimId))
    const sentAt = serverNow()
    const checking = check({
      params: { claimId },
      body: { values: { objectId, clientId, secret }, person },
      idempotencyKey: keyFor('claimSubmit', { claimId, person, attempt: attempt.current }),
    })
    checking.catch(() => findOut(claimId, sentAt, secret))
    const claim = await checking
    note(claim)
    noteCompany(claim)
    try {
      await navigate(pathOfClaim(claim), { replace: true })
    } finally {
      // Its page is drawn with what comes after, and not once more before it is left.
      startTransition(() => wipe(secret))
    }
  }

  /** What was sent has served. What was typed since then has not. */
  const wipe = (sent: string) => {
    if (form.getValues('secret') === sent) form.setValue('secret', '')
  }

  async function submit({ id: companyId, member }: ClaimableCompany) {
    const body = { companyId }
    const claim = await begin({ body, idempotencyKey: keyFor('claimCreate', body) })
    note(claim)
    noteCompany(claim)
    if (!member) return navigate(paths.claimStep(claim.id, 'user-info'))
    // Should the answer be lost, a reload asks how this claim stands.
    await navigate(paths.claim(claim.id), { replace: true })
    return send(claim.id, null)
  }

  /** What fails is said by the form, and what stood in the way may be news to the page. */
  function tell(error: Error) {
    setFailure(error)
    if (error instanceof Unreachable) form.loseSecretSoon()
    void cache.invalidateQueries({ queryKey: ['claimableCompanyList'] })
  }

  /** An answer may be lost and found: then the secret has served all the same. */
  async function findOut(claimId: string, sentAt: number, secret: string) {
    const asked = { ...query('claimGet', { params: { claimId } }), staleTime: 0 }
    // What was asked before it was sent does not know of it.
    await cache.cancelQueries({ queryKey: asked.queryKey })
    const claim = await cache.fetchQuery(asked).catch(() => null)
    if (claim && isDecided(claim, sentAt)) wipe(secret)
  }

  /** No form waits for it: it would draw its page once more when it had, just before that is left. */
  const telling =
    <In extends unknown[]>(act: (...input: In) => Promise<void>) =>
    (...input: In) => {
      if (sending.current) return
      sending.current = true
      setFailure(null)
      setPending(true)
      void settle(act(...input))
    }

  async function settle(act: Promise<void>) {
    await act.catch(tell)
    sending.current = false
    // Whatever it led to is being drawn.
    startTransition(() => setPending(false))
  }

  const obstacle = failure instanceof ApiError && isObstacle(failure) ? failure : null
  return {
    send: telling(send),
    submit: telling(submit),
    pending,
    /** What stops every claim of this company, whatever its values: a refusal, and no fault of the form. */
    obstacle,
    sentence: failure && !obstacle && problemText(failure),
    ended: codeOf(failure) === 'claim_ended',
  }
}

const obstacles: ProblemCode[] = ['recovery_disabled', 'claim_locked', 'signed_in_there']
const isObstacle = ({ problem }: ApiError) => obstacles.includes(problem.code)

/** The backend tells its time to the second. */
const isDecided = ({ state }: Claim, since: number) =>
  state.kind !== 'open' || (state.refusal !== null && Date.parse(state.refusal.at) > since - 1000)

/** Counts what is typed: the same values sent again, as after a lost answer, are no new attempt. */
function useAttempt({ subscribe }: WizardForm) {
  const attempt = useRef(0)
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback() {
          attempt.current += 1
        },
      }),
    [subscribe],
  )
  return attempt
}
