import type { PersonKey } from '#mocks/microsoft/people.ts'
import { pairs } from './promises.ts'
import { provocations, provoke, refuses } from './refusals.ts'
import { createTrial, type Finding, type Subject, type Trial } from './trial.ts'
import type { Operation } from '#src/api/contract/contract.ts'

interface Step {
  promise: string
  operation: Operation
  keep: (trial: Trial) => Promise<void>
}

export const steps: Step[] = [
  ...pairs.map(({ promise, operation, keep }) => ({
    promise,
    operation,
    keep: (trial: Trial) => keep(trial, operation),
  })),
  ...provocations.map((provocation) => ({
    promise: refuses(provocation.problem),
    operation: provocation.operation,
    keep: (trial: Trial) => provoke(trial, provocation),
  })),
]

/** Tries every promise on every operation, each on a fresh stage. What is found twice is told once. */
export async function examine(backend: Subject, only?: Operation[]): Promise<Finding[]> {
  const subject = { ...backend, tokenFor: once(backend.tokenFor) }
  const found = new Map<string, Finding>()
  for (const { operation, promise, keep } of steps) {
    if (only && !only.includes(operation)) continue
    await subject.reset()
    const trial = createTrial(subject, operation, promise)
    try {
      await keep(trial)
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
      trial.expect(false, `could not be tried to the end: ${String(cause)}`)
    }
    for (const finding of trial.findings) found.set(JSON.stringify(finding), finding)
  }
  return [...found.values()]
}

/** A token outlives every trial. */
function once(tokenFor: Subject['tokenFor']): Subject['tokenFor'] {
  const tokens = new Map<PersonKey, Promise<string>>()
  return (person) => {
    const token = tokens.get(person) ?? tokenFor(person)
    tokens.set(person, token)
    return token
  }
}
