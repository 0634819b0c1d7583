const day = 24 * 60 * 60 * 1000

/** An invitation can be accepted for so long after it was sent, or sent again. */
export const expiryOf = (sentAt: number) => sentAt + 60 * day

/** Mail addresses are the same however they are written. */
export const sameAddress = (one: string, other: string) =>
  one.trim().toLowerCase() === other.trim().toLowerCase()
