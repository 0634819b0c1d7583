import { Malformed } from './call.ts'

/** One page of a list, and the cursor to the next. What a cursor means is nobody's business but ours. */
export function pageFrom<Item>(
  all: { length: number; slice: (start: number, end: number) => Item[] },
  { cursor = '0', limit = 50 }: { cursor?: string | undefined; limit?: number | undefined },
) {
  const start = Number.parseInt(cursor, 36)
  if (!(start >= 0)) throw new Malformed({ cursor: 'invalid' })
  const end = start + limit
  return {
    items: all.slice(start, end),
    next: end < all.length ? end.toString(36) : null,
    total: all.length,
  }
}
