import { serverNow } from '#src/api/server-time.ts'
import {
  beginPlan,
  isComplete,
  isFinal,
  isTooOld,
  type Plan,
} from '#src/domain/registration-plan.ts'
import { createSignal } from '#src/lib/signal.ts'
import { claimDraft } from '#src/registration/claim-draft.ts'
import { openWorkplace, type Progress, type Workplace } from '#src/registration/one-tab.ts'
import { planShelf } from '#src/registration/plan-shelf.ts'
import { troubleOf, type Trouble } from '#src/registration/trouble.ts'
import type { useGraphWork } from '#src/registration/use-graph-work.ts'
import { doItTexts as texts, troubleTold } from '#src/texts/do-it.ts'
import { uiTexts } from '#src/texts/ui.ts'
import { toast } from '#src/ui/toast.ts'
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

/** Why the work breaks off, when nobody has called it off: it goes on in another tab, or its page is gone. */
const elsewhere = new Error('Another tab has taken over')
const gone = new Error('The page is gone')

/** What the page lends to the work, and renews for as long as it shows it. */
interface Means {
  begin: ReturnType<typeof useGraphWork>
  notes: Pick<GuideNotes, 'noteMade' | 'forgetMade'>
}

interface Whose {
  accountId: string
  companyId: string
  tenantId: string
}

const works = new Map<string, Work>()

export type Work = ReturnType<typeof createWork>

/** The work for a person and a company, which may be under way already. */
export function workFor(whose: Whose, means: Means): Work {
  const shelf = planShelf(whose.accountId, whose.companyId)
  return works.get(shelf.key) ?? createWork(shelf, whose, means)
}

/** For tests, whose pages are left without their memory being lost. */
export function leaveWorks() {
  for (const work of works.values()) work.leave()
}

/**
 * The work that is done for a person: from the first press to the values in the wizard, or back to nothing. It belongs
 * to the page and not to the part that shows it: whoever reads on or closes the guide meanwhile finds it going on.
 */
function createWork(
  shelf: ReturnType<typeof planShelf>,
  { companyId, tenantId }: Whose,
  means: Means,
) {
  const watchers = createSignal()
  let standing = atRest(shelf.read())
  let running = new AbortController()
  let place: Workplace | null = null
  let stopListening = () => {}
  /** All but a secret was there before: a claim may wait for it, and so it stays whatever becomes of the secret. */
  let isForSecret = false

  function stand(next: Standing) {
    standing = next
    watchers.tell()
  }

  /** It is over. Whoever does not see it is told. */
  function end(next: Extract<Standing, { kind: 'made' | 'unfinished' | 'ended' }>) {
    stand(next)
    if (watchers.isHeard()) return
    if (next.kind === 'made') toast.success(texts.madeTitle)
    else toast.notice(toldOf(next))
  }

  const lookAgain = (...kinds: Standing['kind'][]) => {
    if (kinds.includes(standing.kind)) stand(atRest(shelf.read()))
  }

  function open() {
    if (place) return
    works.set(shelf.key, work)
    standing = atRest(shelf.read())
    place = openWorkplace(shelf.key, {
      onProgress: (progress) => stand({ kind: 'elsewhere', ...progress }),
      onQuiet: () => lookAgain('elsewhere'),
      onLost: () => running.abort(elsewhere),
    })
    stopListening = shelf.onKept(() => {
      lookAgain('ready', 'unfinished')
      // What was made here and is deleted somewhere else is no longer made.
      if (!shelf.read()) lookAgain('made')
    })
  }

  function leave() {
    running.abort(gone)
    stopListening()
    place?.leave()
    place = null
    works.delete(shelf.key)
  }

  function tell(at: Progress['at'], again: number | null = null) {
    if (running.signal.aborted) return
    stand({ kind: 'working', at, again, isForSecret })
    place?.tell({ at, again })
  }

  async function make() {
    const { signal } = running
    const begun = shelf.read()
    if (begun && isTooOld(begun, serverNow())) return stand(atRest(begun))
    tell('sign-in')
    try {
      signal.throwIfAborted()
      const tools = await means.begin(signal, tell)
      signal.throwIfAborted()
      const plan = shelf.read() ?? beginPlan(crypto.randomUUID())
      const keep = (news: Plan) => {
        if (signal.reason !== elsewhere) shelf.keep(news)
      }
      const { makeRegistration } = await import('#src/registration/make-registration.ts')
      const made = await makeRegistration(plan, { ...tools, keep })
      const { objectId = '', clientId = '', createdAt = 0 } = made.plan.application ?? {}
      const { companyId: at } = claimDraft()
      means.notes.noteMade({ objectId, clientId, tenantId }, createdAt, made.secret)
      // Where the wizard is at another company by now, it takes nothing of this one.
      const isAway = !watchers.isHeard() && at !== '' && at !== companyId
      if (isAway) end({ kind: 'unfinished', plan: made.plan, why: null })
      else end({ kind: 'made', plan: made.plan, removed: made.removed })
    } catch (error) {
      if (signal.reason === elsewhere || signal.reason === gone) return
      const why = signal.aborted ? 'called-off' : troubleOf(error)
      const plan = shelf.read()
      if (plan && (isForSecret || !(isWished(why) || isFinal(why))))
        return end({ kind: 'unfinished', plan, why: isWished(why) ? null : why })
      await endWith(why)
    }
  }

  /** Takes everything back, and says what became of it. */
  async function endWith(why: Trouble | Wished) {
    const plan = shelf.read()
    try {
      const remains = plan ? await takeAllBack(plan) : 'nothing'
      shelf.keep(null)
      if (plan) means.notes.forgetMade(plan.application)
      end({ kind: 'ended', why, left: remains })
    } catch (error) {
      // What they wished the person knows. Why it is still there, such as for a window held back, they do not.
      const told = isWished(why) ? troubleOf(error) : why
      end({ kind: 'ended', why: told, left: 'left' })
    }
  }

  async function takeAllBack(plan: Plan): Promise<Left> {
    running = new AbortController()
    const { signal } = running
    tell('delete')
    const tools = await means.begin(signal, tell)
    const { takeBack } = await import('#src/registration/make-registration.ts')
    return (await takeBack(plan, tools)) ? 'deleted' : 'nothing'
  }

  /** Whoever has pressed sees it at once and can call it off, before it is decided which tab works. */
  function lead(at: Progress['at'], job: () => Promise<void>, takeOver = false) {
    running = new AbortController()
    isForSecret = at !== 'delete' && isComplete(shelf.read())
    stand({ kind: 'working', at, again: null, isForSecret })
    void place?.lead(job, takeOver)
  }

  const work = {
    standing: () => standing,
    /** What is under way, or has ended unseen, stays for whoever comes next. */
    subscribe(watcher: () => void) {
      open()
      const stop = watchers.subscribe(watcher)
      return () => {
        stop()
        if (!watchers.isHeard() && standing.kind !== 'working') leave()
      }
    },
    equip(news: Means) {
      means = news
    },
    make: () => lead('sign-in', make),
    /** Goes on here with what another tab is doing. */
    takeOver: () => lead('sign-in', make, true),
    callOff: () => running.abort(),
    takeBack: () => lead('delete', () => endWith('taken-back')),
    leave,
  }
  return work
}

export const isWished = (why: Trouble | Wished): why is Wished =>
  why === 'called-off' || why === 'taken-back'

/** Where a plan stands that nobody is at work on. */
const atRest = (plan: Plan | null): Standing =>
  plan ? { kind: 'unfinished', plan, why: null } : { kind: 'ready' }

function toldOf(standing: Extract<Standing, { kind: 'unfinished' | 'ended' }>) {
  const { why } = standing
  if (why === null) return texts.completeTitle
  const title = isWished(why) ? texts[why] : troubleTold(why).title
  return standing.kind === 'ended' ? uiTexts.told({ title, text: texts[standing.left] }) : title
}
