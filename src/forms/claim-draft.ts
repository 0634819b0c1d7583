import * as z from 'zod/mini'
import { keepDraft, readDraft } from '#src/lib/draft.ts'

/** All of a claim that a reload may bring back, or that the guide may fill in. The secret is not part of it. */
const ClaimDraft = z.object({ companyId: z.string(), objectId: z.string(), clientId: z.string() })
export type ClaimDraft = z.infer<typeof ClaimDraft>

const draftKey = 'holdfast.claim'
const channelName = 'holdfast.claim'

export const keepClaimDraft = (draft: ClaimDraft | null) => keepDraft(draftKey, draft)

export function claimDraft(): ClaimDraft {
  const kept = ClaimDraft.safeParse(readDraft(draftKey))
  return kept.success ? kept.data : { companyId: '', objectId: '', clientId: '' }
}

/** Fills the wizard: the one that is opened here next, and those that are open in other tabs. */
export function carryToWizard(draft: ClaimDraft) {
  keepClaimDraft(draft)
  const channel = new BroadcastChannel(channelName)
  channel.postMessage(draft)
  channel.close()
}

/** What the guide in another tab has noted. Returns how to stop listening. */
export function onCarried(take: (draft: ClaimDraft) => void) {
  const channel = new BroadcastChannel(channelName)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const draft = ClaimDraft.safeParse(data)
    if (draft.success) take(draft.data)
  })
  return () => channel.close()
}
