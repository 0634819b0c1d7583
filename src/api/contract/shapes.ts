import * as z from 'zod/mini'
import type { FieldFault } from './problem.ts'

const fault = (code: FieldFault) => ({ message: code })

export const Id = z.uuid()
export const Instant = z.iso.datetime()

export const Region = z.enum(['US', 'EU'])
export type Region = z.infer<typeof Region>

/** There is something to be seen: space, joiners and fillers alone are as good as nothing. */
const visible = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u

const required = (longest: number, allowed: RegExp, otherwise: FieldFault = 'forbiddenCharacter') =>
  z
    .string()
    .check(
      z.trim(),
      z.regex(visible, fault('required')),
      z.maxLength(longest, fault('tooLong')),
      z.regex(allowed, fault(otherwise)),
    )

/**
 * Nothing that is not seen but changes how the rest is read, such as a turn of the direction of writing: a name could
 * show itself as another one. Persian and Hindi words need their joiners.
 */
const plainly = /^(?:[^\p{Cf}\p{Zl}\p{Zp}]|[\u200C\u200D])*$/u

/**
 * A line of text that a person must give. Stray space around it never counts. Control characters would break lists,
 * mails and file names wherever it goes later.
 */
export const requiredLine = (longest: number, otherwise?: FieldFault) =>
  required(longest, /^\P{Cc}*$/u, otherwise).check(z.regex(plainly, fault('controlCharacter')))

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

/** What is searched for travels in the address of a call, which must not grow too long for it. */
export const longestSearch = 200
export const Search = z.optional(z.string().check(z.maxLength(longestSearch)))

export const PageQuery = {
  cursor: z.optional(z.string()),
  limit: z.optional(z.coerce.number<number>().check(z.int(), z.gte(1), z.lte(mostItems))),
}

export const SortOrder = z.enum(['ascending', 'descending'])
export type SortOrder = z.infer<typeof SortOrder>
