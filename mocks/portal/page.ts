/** One page of a list, and the cursor to the next. The cursor is the place in the list, hidden from readers. */
export function pageFrom<Item>(
  all: Item[],
  { cursor, limit = 50 }: { cursor?: string | undefined; limit?: number | undefined },
) {
  const start = cursor ? Number(atob(cursor)) : 0
  const end = start + limit
  return {
    items: all.slice(start, end),
    next: end < all.length ? btoa(String(end)) : null,
    total: all.length,
  }
}
