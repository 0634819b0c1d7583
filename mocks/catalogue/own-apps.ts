const last = 1_920

/** Twelve of the first two thousand apps are the company's own. */
export const isOwn = (n: number) => n % 160 === 42 && n < last

export const countOwnApps = (size: number) =>
  Array.from({ length: Math.min(size, last) }, (_, n) => n).filter(isOwn).length
