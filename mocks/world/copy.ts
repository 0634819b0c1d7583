/** A copy of plain data. `structuredClone` takes seven times as long, and the world is copied at every change. */
export function copy<T>(value: T): T
export function copy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item: unknown) => copy(item))
  const made: Record<string, unknown> = {}
  // Plain data inherits nothing; to list its entries first would take most of the time.
  for (const name in value) made[name] = copy((value as Record<string, unknown>)[name])
  return made
}
