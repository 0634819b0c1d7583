import * as z from 'zod/mini'
import { isSameId } from '#src/domain/registration-ids.ts'
import { keepDraft, readDraft } from '#src/lib/draft.ts'
import { createSignal } from '#src/lib/signal.ts'
import { whenPassed } from '#src/lib/when-passed.ts'
import { forgetRegistration, noteRegistration, notedAge } from './registration-note.ts'

/** All of a claim that a reload may bring back, or that the guide may fill in. The secret is not part of it. */
const ClaimDraft = z.object({ companyId: z.string(), objectId: z.string(), clientId: z.string() })
export type ClaimDraft = z.infer<typeof ClaimDraft>

/** What the guide hands over. A secret among it goes from memory to memory, and is written nowhere. */
const Carried = z.extend(ClaimDraft, {
  createdAt: z.nullable(z.number()),
  secret: z.nullable(z.string()),
})
export type Carried = z.infer<typeof Carried>

/** The Object ID of what is deleted again. */
const Deleted = z.object({ deleted: z.string() })
type Deleted = z.infer<typeof Deleted>

/** What a wizard says that has taken a secret: of which registration, and for which company. */
const Taken = z.object({ taken: z.omit(ClaimDraft, { objectId: true }) })
type Taken = z.infer<typeof Taken>

const draftKey = 'holdfast.claim'
const channelName = 'holdfast.claim'

export const keepClaimDraft = (draft: ClaimDraft | null) => keepDraft(draftKey, draft)

export function claimDraft(): ClaimDraft {
  const kept = ClaimDraft.safeParse(readDraft(draftKey))
  return kept.success ? kept.data : { companyId: '', objectId: '', clientId: '' }
}

/** Fills the wizard: the one that is opened here next, and those that are open beside it or in other tabs. */
export function carryToWizard({ createdAt, secret, ...draft }: Carried) {
  keepClaimDraft(draft)
  if (createdAt !== null) noteRegistration({ objectId: draft.objectId, createdAt })
  if (secret !== null) hold(draft, secret)
  else if (held && !isSameId(held.clientId, draft.clientId)) held.end(null)
  tell({ ...draft, createdAt, secret })
}

/** Of a registration that is deleted nothing stays in the wizard: it would only cost an attempt. */
export function takeFromWizard(objectId: string) {
  forget(objectId)
  tell({ deleted: objectId })
}

function forget(objectId: string) {
  const { companyId, ...ids } = claimDraft()
  if (isSameId(ids.objectId, objectId)) keepClaimDraft({ companyId, objectId: '', clientId: '' })
  if (notedAge(objectId) !== null) forgetRegistration()
}

function tell(news: Carried | Deleted | Taken) {
  const channel = new BroadcastChannel(channelName)
  channel.postMessage(news)
  channel.close()
}

/** What the guide has noted; `take` says whether it was taken. Returns how to stop listening. */
export function onCarried(take: (carried: Carried) => boolean) {
  const channel = new BroadcastChannel(channelName)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const carried = Carried.safeParse(data)
    if (!carried.success) return
    const { companyId, clientId, secret } = carried.data
    if (take(carried.data) && secret !== null) tell({ taken: { companyId, clientId } })
  })
  return () => channel.close()
}

/** Which registration is deleted, here or in another tab. Returns how to stop listening. */
export function onTakenBack(empty: (objectId: string) => void) {
  const channel = new BroadcastChannel(channelName)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const news = Deleted.safeParse(data)
    if (!news.success) return
    forget(news.data.deleted)
    empty(news.data.deleted)
  })
  return () => channel.close()
}

/** What has become of the secret that waited: a wizard in another tab has it, or its time was over. */
type Fate = 'taken' | 'wiped'

/** A secret is of use beside the IDs of its own registration. Beside others it would only cost an attempt. */
interface Held extends ClaimDraft {
  /** Empty, once something has become of it. */
  secret: string
  fate: Fate | null
  end: (fate: Fate | null) => void
}

const heldFor = 5 * 60 * 1000
let held: Held | null = null
const { tell: tellFate, subscribe } = createSignal()

/** For the page that has handed a secret over, and goes on telling of it. */
export const heldSecret = { subscribe, fate: () => held?.fate ?? null }

/** Where no wizard is open yet, the secret waits for one in this page's memory, as long as a wizard would keep it. */
function hold(ids: ClaimDraft, secret: string) {
  held?.end(null)
  const channel = new BroadcastChannel(channelName)
  const callOff = whenPassed(heldFor, () => end('wiped'))
  const stop = onTakenBack((objectId) => {
    if (isSameId(ids.objectId, objectId)) end(null)
  })
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const news = Taken.safeParse(data)
    if (news.success && isHeld(news.data.taken)) end('taken')
  })
  held = { ...ids, secret, fate: null, end }
  tellFate()

  function end(fate: Fate | null) {
    callOff()
    stop()
    channel.close()
    held = fate && { ...ids, secret: '', fate, end }
    tellFate()
  }
}

const isHeld = ({ companyId, clientId }: Taken['taken']) =>
  held?.companyId === companyId && isSameId(held.clientId, clientId)

/** Nothing waits any more: for tests, whose pages are left without their memory being lost. */
export const letGoOfSecret = () => held?.end(null)

/** The secret that waits for the wizard of this company and registration, this once; or what has become of it. */
export function takeHeldSecret(wizard: Taken['taken']): Pick<Held, 'secret' | 'fate'> | null {
  if (!held || !isHeld(wizard)) return null
  const { secret, fate } = held
  held.end(null)
  return { secret, fate }
}
