import * as fc from 'fast-check'
import { EventCategory, EventOperation, EventSeverity } from '#src/api/contract/event-kinds.ts'
import { step } from '#src/domain/events/timeline.ts'
import type { EventQuery } from '#src/domain/events/query.ts'

const some = <T>(value: fc.Arbitrary<T>, most = 2) =>
  fc.record({
    is: fc.oneof(
      { weight: 3, arbitrary: fc.constant<T[]>([]) },
      fc.uniqueArray(value, { maxLength: most }),
    ),
    not: fc.oneof(
      { weight: 3, arbitrary: fc.constant<T[]>([]) },
      fc.uniqueArray(value, { maxLength: 1 }),
    ),
  })

/** Queries that somebody could ask, most of which find something. */
export const anyQuery = ({
  words,
  until,
}: {
  words: string[]
  until: number
}): fc.Arbitrary<EventQuery> =>
  fc
    .record({
      words: some(fc.constantFrom(...words), 1),
      actor: some(fc.constantFrom('ana', 'sync', 'ben.carter@contoso.example', 'nobody')),
      category: some(fc.constantFrom(...EventCategory.options), 3),
      operation: some(fc.constantFrom(...EventOperation.options), 3),
      severity: some(fc.constantFrom(...EventSeverity.options)),
      bounds: fc.uniqueArray(fc.integer({ min: until - 125 * step, max: until }), { maxLength: 2 }),
      open: fc.constantFrom('after', 'before', 'none'),
    })
    .map(({ bounds, open, ...query }) => {
      const [after = null, before = null] = bounds.toSorted((a, b) => a - b)
      return {
        ...query,
        after: open === 'after' ? null : after,
        before: open === 'before' ? null : before,
      }
    })
