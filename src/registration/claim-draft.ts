import * as z from 'zod/mini'
import { isSameId } from '#src/domain/registration-ids.ts'
import { keepDraft, readDraft } from '#src/lib/draft.ts'
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

const draftKey = 'holdfast.claim'
const channelName = 'holdfast.claim'
/** What a wizard says that has taken a secret. */
const taken = 'taken'

export const keepClaimDraft = (draft: ClaimDraft | null) => keepDraft(draftKey, draft)

export function claimDraft(): ClaimDraft {
  const kept = ClaimDraft.safeParse(readDraft(draftKey))
  return kept.success ? kept.data : { companyId: '', objectId: '', clientId: '' }
}

/** Fills the wizard: the one that is opened here next, and those that are open beside it or in other tabs. */
export function carryToWizard({ createdAt, secret, ...draft }: Carried) {
  keepClaimDraft(draft)
  if (createdAt !== null) noteRegistration({ objectId: draft.objectId, createdAt })
  if (secret !== null) hold({ ...draft, secret })
  else if (held && !isSameId(held.clientId, draft.clientId)) held.letGo()
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

function tell(news: Carried | Deleted) {
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
    if (take(carried.data) && carried.data.secret !== null) channel.postMessage(taken)
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

/** A secret is of use beside the IDs of its own registration. Beside others it would only cost an attempt. */
interface Held extends ClaimDraft {
  secret: string
}

const heldFor = 5 * 60 * 1000
let held: (Held & { letGo: () => void }) | null = null

/** Where no wizard is open yet, the secret waits for one in this page's memory, as long as a wizard would keep it. */
function hold(secret: Held) {
  held?.letGo()
  const channel = new BroadcastChannel(channelName)
  const callOff = whenPassed(heldFor, letGo)
  const stop = onTakenBack((objectId) => {
    if (isSameId(secret.objectId, objectId)) letGo()
  })
  channel.addEventListener('message', ({ data }) => {
    if (data === taken) letGo()
  })
  held = { ...secret, letGo }

  function letGo() {
    callOff()
    stop()
    channel.close()
    held = null
  }
}

/** Nothing waits any more: for tests, whose pages are left without their memory being lost. */
export const letGoOfSecret = () => held?.letGo()

/** The secret that waits for the wizard of this company and registration, this once. */
export function takeHeldSecret({ companyId, clientId }: Omit<ClaimDraft, 'objectId'>): string {
  if (held?.companyId !== companyId || !isSameId(held.clientId, clientId)) return ''
  const { secret, letGo } = held
  letGo()
  return secret
}
