import { useEffect, useRef, useState } from 'react'
import type { ClaimableCompany } from '#src/api/contract/claims.ts'
import { useAccount } from '#src/auth/signed-in.ts'
import { beginPlan, isFinal, type Act, type Plan } from '#src/domain/registration-plan.ts'
import { planShelf } from '#src/registration/plan-shelf.ts'
import { troubleOf, type Trouble } from '#src/registration/trouble.ts'
import { useGraphWork } from '#src/registration/use-graph-work.ts'
import type { GuideNotes } from './use-guide-notes.ts'

export type Standing =
  | { kind: 'ready' }
  | { kind: 'working'; at: Act | 'delete' | 'sign-in'; again: number | null }
  | { kind: 'made'; removed: number }
  /** Something is there. Whoever comes back later does not know why any more. */
  | { kind: 'unfinished'; plan: Plan; why: Trouble | null }
  /** Nothing goes on, and this is what became of what had been made. */
  | { kind: 'ended'; why: Trouble | 'called-off'; left: Left }

type Left = 'deleted' | 'nothing' | 'left'

/** The work that is done for a person: from the first press to the values in the wizard, or back to nothing. */
export function useDoIt(company: ClaimableCompany, notes: GuideNotes) {
  const { id: accountId, tenantId } = useAccount()
  const begin = useGraphWork()
  const [shelf] = useState(() => planShelf(accountId, company.id))
  const [standing, setStanding] = useState<Standing>(() => {
    const plan = shelf.read()
    return plan ? { kind: 'unfinished', plan, why: null } : { kind: 'ready' }
  })
  const work = useRef(new AbortController())
  const gone = useRef(false)
  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
      work.current.abort()
    }
  }, [])

  const tell = (at: Act | 'delete' | 'sign-in', again: number | null = null) =>
    setStanding({ kind: 'working', at, again })

  function start() {
    work.current = new AbortController()
    tell('sign-in')
    return work.current.signal
  }

  async function make() {
    const signal = start()
    try {
      const tools = await begin(signal, tell)
      signal.throwIfAborted()
      const plan = shelf.read() ?? beginPlan(crypto.randomUUID())
      const { makeRegistration } = await import('#src/registration/make-registration.ts')
      const made = await makeRegistration(plan, { ...tools, keep: shelf.keep })
      const { objectId = '', clientId = '', createdAt = 0 } = made.plan.application ?? {}
      notes.noteMade({ objectId, clientId, tenantId }, createdAt, made.secret)
      setStanding({ kind: 'made', removed: made.removed })
    } catch (error) {
      if (gone.current) return
      if (signal.aborted) return endWith('called-off')
      const why = troubleOf(error)
      const plan = shelf.read()
      if (plan && !isFinal(why)) return setStanding({ kind: 'unfinished', plan, why })
      await endWith(why)
    }
  }

  /** Takes everything back, and says what became of it. */
  async function endWith(why: Trouble | 'called-off') {
    const plan = shelf.read()
    const left = plan ? await takeAllBack(plan) : 'nothing'
    if (left !== 'left') {
      shelf.keep(null)
      if (plan) notes.forgetMade()
    }
    setStanding({ kind: 'ended', why, left })
  }

  async function takeAllBack(plan: Plan): Promise<Left> {
    work.current = new AbortController()
    tell('delete')
    try {
      const tools = await begin(work.current.signal, tell)
      const { takeBack } = await import('#src/registration/make-registration.ts')
      return (await takeBack(plan, tools)) ? 'deleted' : 'nothing'
    } catch {
      return 'left'
    }
  }

  return {
    standing,
    make,
    callOff: () => work.current.abort(),
    takeBack: () => endWith('called-off'),
  }
}
