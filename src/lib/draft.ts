/** What somebody has typed so far, kept for this tab until it is sent. Never for secrets. */
export function keepDraft(key: string, value: unknown) {
  try {
    if (value === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, JSON.stringify(value))
  } catch {
    // Without storage a reload loses the draft; the form itself works on.
  }
}

/** Whatever anybody has typed in this tab: it is not for whoever comes next. */
export function forgetDrafts() {
  try {
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith('holdfast.')) sessionStorage.removeItem(key)
  } catch {
    // Nothing could be kept.
  }
}

export function readDraft(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as unknown
  } catch {
    return null
  }
}
