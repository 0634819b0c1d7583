import { hash } from '#mocks/world/ids.ts'
import type { Answered } from '#mocks/world/state.ts'
import type { Call } from './call.ts'
import { Refusal, type Caller } from './context.ts'

type AnsweredCalls = Record<string, Answered>

/** The first answer to this key, if there was one. The same key with other content is a mistake of the caller. */
export function repeated(answered: AnsweredCalls, name: string, caller: Caller, call: Call) {
  const first = answered[`${caller.oid}/${call.key}`]
  if (!first) return null
  if (first.operation !== name || first.fingerprint !== fingerprint(call))
    throw new Refusal('idempotency_key_reused')
  return first
}

export function remember(
  answered: AnsweredCalls,
  name: string,
  caller: Caller,
  call: Call,
  answer: Pick<Answered, 'body' | 'etag'>,
) {
  answered[`${caller.oid}/${call.key}`] = {
    operation: name,
    fingerprint: fingerprint(call),
    ...answer,
  }
}

const fingerprint = ({ input }: Call) => hash(JSON.stringify(input)).toString(16)
