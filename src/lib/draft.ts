import { held } from './held.ts'

/** What somebody has typed so far, kept for this tab until it is sent. Never for secrets. */
export function keepDraft(key: string, value: unknown) {
  held.delete(key)
  const text = value === null ? null : JSON.stringify(value)
  try {
    if (text === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, text)
  } catch {
    // A reload loses the draft; until then the next page finds it.
    if (text !== null) held.set(key, text)
  }
}

/** Whatever anybody has typed or chosen in this tab alone: it is not for whoever comes next. */
export function forgetDrafts() {
  held.clear()
  try {
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith('holdfast.')) sessionStorage.removeItem(key)
  } catch {
    // Nothing could be kept.
  }
}

const ownerKey = 'holdfast.drafts-of'

/** Drafts are of the account that they were made with. A tab that is loaded for another one begins without them. */
export function keepDraftsOf(accountId: string) {
  const owner = readDraft(ownerKey)
  if (owner === accountId) return
  if (owner !== null) forgetDrafts()
  keepDraft(ownerKey, accountId)
}

export function readDraft(key: string): unknown {
  try {
    return JSON.parse(held.get(key) ?? sessionStorage.getItem(key) ?? 'null') as unknown
  } catch {
    return null
  }
}
