import * as z from 'zod/mini'
import type { FieldFault } from './problem.ts'

const fault = (code: FieldFault) => ({ message: code })

export const Id = z.uuid()
export const Instant = z.iso.datetime()

export const Region = z.enum(['US', 'EU'])
export type Region = z.infer<typeof Region>

const required = (longest: number, allowed: RegExp) =>
  z
    .string()
    .check(
      z.trim(),
      z.minLength(1, fault('required')),
      z.maxLength(longest, fault('tooLong')),
      z.regex(allowed, fault('forbiddenCharacter')),
    )

/**
 * A line of text that a person must give. Stray space around it never counts. Control characters would break lists,
 * mails and file names wherever it goes later.
 */
export const requiredLine = (longest: number) => required(longest, /^\P{Cc}*$/u)

/** More than a line: a person may break it where they like. */
export const requiredText = (longest: number) => required(longest, /^[\P{Cc}\r\n\t]*$/u)

export const PersonName = requiredLine(64)
export const Email = z
  .string()
  .check(
    z.trim(),
    z.minLength(1, fault('required')),
    z.maxLength(254, fault('tooLong')),
    z.email(fault('notAnEmail')),
  )

/** Terms must be accepted, not merely answered. */
export const Accepted = z.literal(true, fault('mustAccept'))

/** One page of a list that continues while `next` is given. */
export const pageOf = <Item extends z.ZodMiniType>(item: Item) =>
  z.object({ items: z.array(item), next: z.nullable(z.string()), total: z.int() })

/** How many of a list one answer holds at most. */
export const mostItems = 500

export const PageQuery = {
  cursor: z.optional(z.string()),
  limit: z.optional(z.coerce.number<number>().check(z.int(), z.gte(1), z.lte(mostItems))),
}

export const SortOrder = z.enum(['ascending', 'descending'])
export type SortOrder = z.infer<typeof SortOrder>
