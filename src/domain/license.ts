const aDay = 24 * 60 * 60 * 1000

/** Days until a licence ends, counted up: while any time is left, it is never zero. */
export const daysLeft = (expiresAt: number, now: number) =>
  Math.max(0, Math.ceil((expiresAt - now) / aDay))
