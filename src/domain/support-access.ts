const minute = 60_000

/** Whole hours and minutes that are left; nothing is left of a time that is over. */
export function timeLeft(until: number, now: number) {
  const minutes = Math.max(0, Math.floor((until - now) / minute))
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 }
}
