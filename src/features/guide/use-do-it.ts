import { useEffect, useRef, useState } from 'react'
import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import { serverNow } from '#src/api/server-time.ts'
import { useByServerTime } from '#src/api/use-server-time.ts'
import { useAccount } from '#src/auth/signed-in.ts'
import {
  beginPlan,
  isComplete,
  isFinal,
  isTooOld,
  type Plan,
} from '#src/domain/registration-plan.ts'
import { openWorkplace, type Progress, type Workplace } from '#src/registration/one-tab.ts'
import { planShelf } from '#src/registration/plan-shelf.ts'
import { troubleOf, type Trouble } from '#src/registration/trouble.ts'
import { useGraphWork } from '#src/registration/use-graph-work.ts'
import type { GuideNotes } from './use-guide-notes.ts'

export type Standing =
  | { kind: 'ready' }
  | ({ kind: 'working'; isForSecret: boolean } & Progress)
  /** Another tab does the work. */
  | ({ kind: 'elsewhere' } & Progress)
  | { kind: 'made'; plan: Plan; removed: number }
  /** Something is there. Whoever comes back later does not know why any more. */
  | { kind: 'unfinished'; plan: Plan; why: Trouble | null }
  /** It is there for nothing: its 72 hours are over. */
  | { kind: 'too-old'; plan: Plan }
  /** Nothing goes on, and this is what became of what had been made. */
  | { kind: 'ended'; why: Trouble | Wished; left: Left }

/** Called off in the middle of the work, or taken back when it was over. */
type Wished = 'called-off' | 'taken-back'

type Left = 'deleted' | 'nothing' | 'left'

/** Why the work breaks off, when nobody has called it off: it goes on in another tab, or its page is left. */
const elsewhere = new Error('Another tab has taken over')
const left = new Error('The page was left')

/** The work that is done for a person: from the first press to the values in the wizard, or back to nothing. */
export function useDoIt(company: ClaimableCompany, notes: GuideNotes) {
  const { id: accountId, tenantId } = useAccount()
  const begin = useGraphWork()
  const [shelf] = useState(() => planShelf(accountId, company.id))
  const [kept, setStanding] = useState<Standing>(() => atRest(shelf.read()))
  const isOver = useByServerTime((now) => 'plan' in kept && isTooOld(kept.plan, now))
  const standing: Standing = isOver && 'plan' in kept ? { kind: 'too-old', plan: kept.plan } : kept
  const work = useRef(new AbortController())
  const place = useRef<Workplace>(null)
  /** All but a secret was there before: a claim may wait for it, and so it stays whatever becomes of the secret. */
  const isForSecret = useRef(false)

  useEffect(() => {
    const lookAgain = (...kinds: Standing['kind'][]) =>
      setStanding((now) => (kinds.includes(now.kind) ? atRest(shelf.read()) : now))
    const workplace = openWorkplace(shelf.key, {
      onProgress: (progress) => setStanding({ kind: 'elsewhere', ...progress }),
      onQuiet: () => lookAgain('elsewhere'),
      onLost: () => work.current.abort(elsewhere),
    })
    place.current = workplace
    const stop = shelf.onKept(() => {
      lookAgain('ready', 'unfinished')
      // What was made here and is deleted somewhere else is no longer made.
      if (!shelf.read()) lookAgain('made')
    })
    return () => {
      stop()
      work.current.abort(left)
      workplace.leave()
    }
  }, [shelf])

  function tell(at: Progress['at'], again: number | null = null) {
    if (work.current.signal.aborted) return
    setStanding({ kind: 'working', at, again, isForSecret: isForSecret.current })
    place.current?.tell({ at, again })
  }

  async function make() {
    const { signal } = work.current
    const begun = shelf.read()
    if (begun && isTooOld(begun, serverNow())) return setStanding(atRest(begun))
    tell('sign-in')
    try {
      signal.throwIfAborted()
      const tools = await begin(signal, tell)
      signal.throwIfAborted()
      const plan = shelf.read() ?? beginPlan(crypto.randomUUID())
      const keep = (news: Plan) => {
        if (signal.reason !== elsewhere) shelf.keep(news)
      }
      const { makeRegistration } = await import('#src/registration/make-registration.ts')
      const made = await makeRegistration(plan, { ...tools, keep })
      const { objectId = '', clientId = '', createdAt = 0 } = made.plan.application ?? {}
      notes.noteMade({ objectId, clientId, tenantId }, createdAt, made.secret)
      setStanding({ kind: 'made', plan: made.plan, removed: made.removed })
    } catch (error) {
      if (signal.reason === elsewhere || signal.reason === left) return
      const why = signal.aborted ? 'called-off' : troubleOf(error)
      const plan = shelf.read()
      if (plan && (isForSecret.current || !(isWished(why) || isFinal(why))))
        return setStanding({ kind: 'unfinished', plan, why: isWished(why) ? null : why })
      await endWith(why)
    }
  }

  /** Takes everything back, and says what became of it. */
  async function endWith(why: Trouble | Wished) {
    const plan = shelf.read()
    try {
      const remains = plan ? await takeAllBack(plan) : 'nothing'
      shelf.keep(null)
      if (plan) notes.forgetMade(plan.application)
      setStanding({ kind: 'ended', why, left: remains })
    } catch (error) {
      // What they wished the person knows. Why it is still there, such as for a window held back, they do not.
      const told = isWished(why) ? troubleOf(error) : why
      setStanding({ kind: 'ended', why: told, left: 'left' })
    }
  }

  async function takeAllBack(plan: Plan): Promise<Left> {
    work.current = new AbortController()
    const { signal } = work.current
    tell('delete')
    const tools = await begin(signal, tell)
    const { takeBack } = await import('#src/registration/make-registration.ts')
    return (await takeBack(plan, tools)) ? 'deleted' : 'nothing'
  }

  /** Whoever has pressed sees it at once and can call it off, before it is decided which tab works. */
  function lead(at: Progress['at'], job: () => Promise<void>, takeOver = false) {
    work.current = new AbortController()
    isForSecret.current = at !== 'delete' && isComplete(shelf.read())
    setStanding({ kind: 'working', at, again: null, isForSecret: isForSecret.current })
    void place.current?.lead(job, takeOver)
  }

  return {
    standing,
    make: () => lead('sign-in', make),
    /** Goes on here with what another tab is doing. */
    takeOver: () => lead('sign-in', make, true),
    callOff: () => work.current.abort(),
    takeBack: () => lead('delete', () => endWith('taken-back')),
  }
}

export const isWished = (why: Trouble | Wished): why is Wished =>
  why === 'called-off' || why === 'taken-back'

/** Where a plan stands that nobody is at work on. */
const atRest = (plan: Plan | null): Standing =>
  plan ? { kind: 'unfinished', plan, why: null } : { kind: 'ready' }
