import { useQueryClient } from '@tanstack/react-query'
import { startTransition, useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type * as z from 'zod/mini'
import type { Claim, ClaimableCompany, ClaimPerson } from '#src/api/contract/claims.ts'
import { ApiError, codeOf, Unreachable } from '#src/api/errors.ts'
import { wishes } from '#src/api/idempotency.ts'
import { serverNow } from '#src/api/server-time.ts'
import { query, useQuietCall } from '#src/api/query.ts'
import { noteClaimable } from '#src/company/claimable-companies.ts'
import { problemText } from '#src/forms/problem-text.ts'
import { useHere } from '#src/lib/use-here.ts'
import { paths } from '#src/paths.ts'
import { recoveryTexts as texts } from '#src/texts/recovery.ts'
import { toast } from '#src/ui/toast.ts'
import { pathOfClaim } from './path-of-claim.ts'
import type { WizardForm, WizardValues } from './wizard-form.ts'

/**
 * Begins a claim and has its values checked, and goes to where it then stands. The wizard has one of it for all its
 * steps: whoever goes back while something is under way finds it still under way, and the same is no new attempt.
 */
export function useClaim(form: WizardForm) {
  const cache = useQueryClient()
  const navigate = useNavigate()
  const [{ keyFor }] = useState(wishes)
  const attempt = useAttempt(form)
  const sending = useRef(false)
  const [pending, setPending] = useState(false)
  const [told, setTold] = useState<Told | null>(null)
  const { pathname } = useLocation()
  const isHere = useHere()
  // Each of their states would draw the page that is about to be left.
  const begin = useQuietCall('claimCreate', { ownsErrors: true })
  const check = useQuietCall('claimSubmit', { ownsErrors: true })

  /** The answer holds all that the pages show next, so that no result waits for another call. */
  const note = (claim: Claim) => cache.setQueryData(keyOf(claim), claim)

  const noteCompany = ({ company }: Claim) => noteClaimable(cache, company)

  /** What stands in the fields when the button is pressed. Whatever is typed while it is sent is for the next time. */
  const valuesNow = () => {
    const { objectId, clientId, secret } = form.getValues()
    return { values: { objectId, clientId, secret }, attempt: attempt.current }
  }

  /** Sends the values. Once they are decided upon, the secret has left this page's memory. */
  async function send(
    claimId: string,
    person: z.output<typeof ClaimPerson> | null,
    { values, attempt } = valuesNow(),
  ) {
    const { secret } = values
    // It may have been wiped in the meantime. Then the first step asks for it again.
    if (!secret) return navigate(paths.claim(claimId))
    const sentAt = serverNow()
    const checking = check({
      params: { claimId },
      body: { values, person },
      idempotencyKey: keyFor('claimSubmit', { claimId, person, attempt }),
    })
    checking.catch(() => findOut(claimId, sentAt, secret))
    const claim = await checking
    note(claim)
    noteCompany(claim)
    if (!isHere()) return tellElsewhere(claim)
    try {
      await navigate(pathOfClaim(claim), { replace: true })
    } finally {
      // Its page is drawn with what comes after, and not once more before it is left.
      startTransition(() => wipe(secret))
    }
  }

  /** Whoever has left the wizard is not called back by what was under way, but told. */
  function tellElsewhere({ state, company }: Claim) {
    void cache.invalidateQueries({ queryKey: ['companyList'] })
    if (state.kind === 'granted') toast.success(texts.granted)
    else if (state.kind === 'open') toast.error(texts.failed)
    else toast.notice(texts.claimWaits({ company: company.name }))
  }

  /** What was sent has served. What was typed since then has not. */
  const wipe = (sent: string) => {
    if (form.getValues('secret') === sent) form.setSecret('')
  }

  async function submit({ id: companyId, member }: ClaimableCompany) {
    const body = { companyId }
    const sent = valuesNow()
    const claim = await begin({ body, idempotencyKey: keyFor('claimCreate', body) })
    // Begun once more it is the same claim, and the answer that of the first time: what came of it is known better.
    if (!cache.getQueryData(keyOf(claim))) {
      note(claim)
      noteCompany(claim)
    }
    // The secret has ended with the wizard, and is sent by nobody.
    if (!isHere()) return
    if (!member) return navigate(paths.claimStep(claim.id, 'user-info'))
    // Should the answer be lost, a reload asks how this claim stands.
    await navigate(paths.claim(claim.id), { replace: true })
    return send(claim.id, null, sent)
  }

  /** What fails is said by the form, and what stood in the way may be news to the page. */
  function tell(failure: Error, { companyId, secret }: Sent) {
    if (isHere()) {
      setTold({ failure, companyId, at: location.pathname })
      if (failure instanceof Unreachable) form.loseSecretSoon()
      if (isClosed(failure)) wipe(secret)
    } else {
      // Its time is over with the wizard, which would have kept it for one more press.
      form.setSecret('')
      toast.error(problemText(failure))
    }
    void cache.invalidateQueries({ queryKey: ['claimableCompanyList'] })
  }

  /** An answer may be lost and found: then the secret has served all the same. */
  async function findOut(claimId: string, sentAt: number, secret: string) {
    const asked = { ...query('claimGet', { params: { claimId } }), staleTime: 0 }
    // What was asked before it was sent does not know of it.
    await cache.cancelQueries({ queryKey: asked.queryKey })
    const claim = await cache.fetchQuery(asked).catch(() => null)
    if (!claim || !isDecided(claim, sentAt)) return
    wipe(secret)
    if (!isHere()) tellElsewhere(claim)
  }

  /** No form waits for it: it would draw its page once more when it had, just before that is left. */
  const telling =
    <In extends unknown[]>(act: (...input: In) => Promise<void>) =>
    (...input: In) => {
      if (sending.current) return
      sending.current = true
      setTold(null)
      setPending(true)
      const { companyId, secret } = form.getValues()
      void settle(act(...input), { companyId, secret })
    }

  async function settle(act: Promise<void>, sent: Sent) {
    await act.catch((failure: Error) => tell(failure, sent))
    sending.current = false
    // Whatever it led to is being drawn.
    startTransition(() => setPending(false))
  }

  // Another step begins without it.
  const failure = told?.at === pathname ? told.failure : null
  const obstacle = failure instanceof ApiError && isObstacle(failure) ? failure : null
  return {
    send: telling(send),
    submit: telling(submit),
    pending,
    /** What stops every claim of this company, whatever its values: a refusal, and no fault of the form. */
    obstacle,
    /** The company that the obstacle or the sentence is about. */
    companyId: told?.companyId ?? '',
    overcome: () => setTold(null),
    sentence: failure && !obstacle && problemText(failure),
    ended: codeOf(failure) === 'claim_ended',
  }
}

type Sent = Pick<WizardValues, 'companyId' | 'secret'>

interface Told {
  failure: Error
  companyId: string
  /** The step that it was told at. */
  at: string
}

const keyOf = ({ id }: Claim) => query('claimGet', { params: { claimId: id } }).queryKey

/** An answer as good as any: by the time that the company can be claimed again, if ever, the secret is of no use. */
const isClosed = (failure: Error) =>
  ['recovery_disabled', 'claim_locked'].includes(codeOf(failure) ?? '')
const isObstacle = (failure: ApiError) => isClosed(failure) || codeOf(failure) === 'signed_in_there'

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
