import type { Operation } from '#src/api/contract/contract.ts'
import type { PersonKey } from '#mocks/microsoft/people.ts'
import { readAnswer, requestFor, type Got, type Raw } from '#mocks/portal/on-the-wire.ts'
import { preparing } from '../contract/samples.ts'

/** The backend under test: where it answers, who may ask it, and how it comes back to the stage. */
export interface Subject {
  baseUrl: string
  tokenFor: (person: PersonKey) => Promise<string>
  reset: () => Promise<void>
}

/** A promise of the contract that one operation did not keep. */
export interface Finding {
  operation: Operation
  promise: string
  text: string
}

/** Everything that is tried of one promise and one operation. */
export type Trial = ReturnType<typeof createTrial>

const patience = 10_000
const shapes = 'keeps to the shapes of the contract'

export function createTrial(subject: Subject, tried: Operation, promise: string) {
  const findings: Finding[] = []

  async function sendAs(operation: Operation, raw: Raw, token: string | null): Promise<Got> {
    const request = requestFor(subject.baseUrl, operation, raw, token)
    const response = await fetch(request, { signal: AbortSignal.timeout(patience) })
    const { got, faults } = await readAnswer(operation, response)
    for (const text of faults) findings.push({ operation, promise: shapes, text })
    return got
  }

  async function send(operation: Operation, raw: Raw, person: PersonKey | null) {
    return sendAs(operation, raw, person && (await subject.tokenFor(person)))
  }

  return {
    findings,
    send,
    sendAs,
    anew: subject.reset,
    prepare: preparing(send),

    /** Notes what is not as promised. `what` completes the sentence about the operation. */
    expect(holds: boolean, what: string) {
      if (!holds) findings.push({ operation: tried, promise, text: what })
    },

    /** Notes when an answer is another one than promised; `null` is success. */
    expectCode(got: Got, promised: string | null, circumstance: string) {
      if (got.code === promised && (promised !== null || got.status < 300)) return
      const answered = got.status < 300 ? 'is done' : `answers ${got.code ?? got.status}`
      findings.push({
        operation: tried,
        promise,
        text: `${circumstance}: ${answered} instead of ${promised ?? 'being done'}`,
      })
    },
  }
}
