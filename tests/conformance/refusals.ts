import type { Operation } from '#src/api/contract/contract.ts'
import { problemsOf, type Endpoint } from '#src/api/contract/endpoint.ts'
import type { ProblemCode } from '#src/api/contract/problem.ts'
import type { PersonKey } from '#mocks/microsoft/people.ts'
import { newKey } from '#mocks/portal/for-tests.ts'
import type { Raw } from '#mocks/portal/on-the-wire.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import { endpoints, sampleOf } from '../contract/samples.ts'
import type { Trial } from './trial.ts'

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
    after: done('accessRequestCreate'),
  },
  { operation: 'accessRequestRenotify', problem: 'not_found', by: 'owner' },
  {
    operation: 'accessRequestRenotify',
    problem: 'too_early',
    by: 'newcomer',
    after: done('accessRequestRenotify'),
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
  {
    operation: 'claimSubmit',
    problem: 'claim_ended',
    by: 'newcomer',
    after: done('claimSubmit'),
  },
  {
    operation: 'claimSubmit',
    problem: 'person_needed',
    by: 'newcomer',
    but: { body: { ...(sampleOf('claimSubmit').input.body as object), person: null } },
  },
  { operation: 'claimRegistrationDeleted', problem: 'not_found', by: 'owner' },
  {
    operation: 'claimRegistrationDeleted',
    problem: 'conflict',
    by: 'newcomer',
    but: sampleOf('claimGet').input,
  },
  {
    operation: 'accessRequestApprove',
    problem: 'request_answered',
    by: 'owner',
    after: done('accessRequestReject'),
  },
  {
    operation: 'accessRequestReject',
    problem: 'request_answered',
    by: 'owner',
    after: done('accessRequestApprove'),
  },
  {
    operation: 'invitationResend',
    problem: 'invitation_closed',
    by: 'owner',
    after: done('invitationDelete'),
  },
  {
    operation: 'invitationDelete',
    problem: 'invitation_closed',
    by: 'owner',
    after: done('invitationDelete'),
  },
  {
    operation: 'invitationAccept',
    problem: 'invitation_closed',
    by: 'app-admin',
    after: done('invitationDelete'),
  },
  {
    operation: 'invitationOpen',
    problem: 'not_found',
    by: 'app-admin',
    but: { params: { invitationId: unknown } },
  },
  {
    operation: 'invitationAccept',
    problem: 'not_found',
    by: 'app-admin',
    but: { params: { invitationId: unknown } },
  },
  { operation: 'groupsAdd', problem: 'conflict', by: 'owner', after: done('groupsAdd') },
]

/** Somebody has done the sample of another operation before. */
function done(operation: Operation) {
  return async (trial: Trial) => {
    await trial.send(operation, await trial.prepare(operation), sampleOf(operation).by)
  }
}

export const refuses = (problem: ProblemCode) => `refuses with ${problem} where it is due`

export async function provoke(trial: Trial, { operation, problem, by, after, but }: Provocation) {
  await after?.(trial)
  const input = { ...(await trial.prepare(operation)), ...newKey(), ...but }
  trial.expectCode(await trial.send(operation, input, by), problem, `as ${by}`)
}

/** Own problems of operations that need another world: a region is down, a consent is gone. */
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
