/** A copy of plain data. `structuredClone` takes five times as long, and the world is copied at every change. */
export function copy<T>(value: T): T
export function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => copy(item))
  if (typeof value !== 'object' || value === null) return value
  const made: Record<string, unknown> = {}
  for (const [name, part] of Object.entries(value)) made[name] = copy(part)
  return made
}
