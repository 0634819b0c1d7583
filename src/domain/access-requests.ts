const aDay = 24 * 60 * 60 * 1000

/** Approvers can be reminded of a request a day after they last heard of it, not sooner. */
export const renotifyFrom = (lastNoticeAt: number) => lastNoticeAt + aDay
