import type { Operation } from '#src/api/contract/contract.ts'
import { problemsOf, type Endpoint } from '#src/api/contract/endpoint.ts'
import type { ProblemCode } from '#src/api/contract/problem.ts'
import type { PersonKey } from '#mocks/microsoft/people.ts'
import type { Raw } from '#mocks/portal/on-the-wire.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { endpoints } from '../contract/samples.ts'
import { newKey, type Trial } from './trial.ts'

/** How to be refused with a problem that is an operation's own. */
interface Provocation {
  operation: Operation
  problem: ProblemCode
  by: PersonKey
  /** What must have happened before; then the sample itself is refused, with these differences. */
  after?: (trial: Trial) => Promise<unknown>
  but?: Raw
}

const unknown = crypto.randomUUID()
const contoso = { params: { companyId: companyIdOf('contoso') } }

export const provocations: Provocation[] = [
  { operation: 'companySignIn', problem: 'not_found', by: 'fabrikam-owner' },
  { operation: 'accessRequestCreate', problem: 'already_member', by: 'owner' },
  { operation: 'accessRequestCreate', problem: 'not_found', by: 'fabrikam-owner' },
  {
    operation: 'accessRequestCreate',
    problem: 'request_pending',
    by: 'newcomer',
    after: async (trial) =>
      trial.send('accessRequestCreate', await trial.prepare('accessRequestCreate'), 'newcomer'),
  },
  { operation: 'accessRequestRenotify', problem: 'not_found', by: 'owner' },
  {
    operation: 'accessRequestRenotify',
    problem: 'too_early',
    by: 'newcomer',
    after: async (trial) =>
      trial.send('accessRequestRenotify', await trial.prepare('accessRequestRenotify'), 'newcomer'),
  },
  { operation: 'accessRequestWithdraw', problem: 'not_found', by: 'owner' },
  {
    operation: 'claimCreate',
    problem: 'not_found',
    by: 'newcomer',
    but: { body: { companyId: unknown } },
  },
  {
    operation: 'claimCreate',
    problem: 'signed_in_there',
    by: 'owner',
    after: (trial) => trial.send('companySignIn', contoso, 'owner'),
  },
  { operation: 'claimGet', problem: 'not_found', by: 'owner' },
  { operation: 'claimSubmit', problem: 'not_found', by: 'owner' },
  { operation: 'claimRegistrationDeleted', problem: 'not_found', by: 'owner' },
]

export const refuses = (problem: ProblemCode) => `refuses with ${problem} where it is due`

export async function provoke(trial: Trial, { operation, problem, by, after, but }: Provocation) {
  await after?.(trial)
  const input = { ...(await trial.prepare(operation)), ...newKey(), ...but }
  trial.expectCode(await trial.send(operation, input, by), problem, `as ${by}`)
}

/** Own problems of operations that no call from outside can bring about: a region goes down, an hour passes. */
export const unprovoked = endpoints.flatMap(([operation, { problems }]) =>
  problems
    .filter((code) => !provocations.some((it) => it.operation === operation && it.problem === code))
    .map((code) => `${operation}: ${code}`),
)

/** A provocation of what an operation does not declare would be a mistake of ours. */
export const misplaced = provocations.filter(({ operation, problem }) => {
  const endpoint: Endpoint | undefined = endpoints.find(([name]) => name === operation)?.[1]
  return !endpoint || !problemsOf(endpoint).includes(problem)
})
