import type { ClaimFinding } from '#src/api/contract/claims.ts'
import { eventCatalogue } from '#mocks/portal/event-catalogue.ts'
import type { Event } from '#mocks/world/state.ts'

interface Claimant {
  company: string
  name: string
  email: string
}

interface Claiming extends Claimant {
  id: string
  companyId: string
  at: number
}

/** What a company's record says of a claim, whoever writes it: the backend, or a story that happened before. */
const base = ({ id, companyId, at, email }: Claiming) => ({ id, companyId, at, actor: email })

const told = ({ name, email }: Claimant) => `${name} (${email})`

/** What could not be decided is nobody's failure, and no event. */
const undecided = ['microsoft-unreachable', 'proof-expired', 'log-silent'] as const
export type Failure = Exclude<ClaimFinding, (typeof undecided)[number]>

export const isFailure = (finding: ClaimFinding): finding is Failure =>
  !undecided.some((one) => one === finding)

/** Whoever manages access reads whether somebody erred or guessed. */
const reasons: Record<Failure, string> = {
  'values-not-accepted': 'Microsoft did not accept the client ID and the secret.',
  'wrong-tenant': 'The registration is in another tenant.',
  'wrong-object-id': 'The object ID is not that of the registration.',
  'object-id-of-enterprise-application':
    'The object ID is that of the enterprise application, not of the registration.',
  'secret-expired': 'The client secret has expired.',
  'application-disabled': 'The application is disabled.',
  'permission-not-granted': 'The application was not granted AuditLog.Read.All.',
  'too-old': 'The registration is older than 72 hours.',
}

export const rejected = (claimant: Claimant, failure: Failure) =>
  eventCatalogue.ownershipRejected({
    name: claimant.name,
    description: `${told(claimant)} tried to claim the ownership of ${claimant.company}. ${reasons[failure]}`,
  })

export const rejection = (claiming: Claiming, failure: Failure): Event => ({
  ...base(claiming),
  ...rejected(claiming, failure),
})

export const approval = (
  claiming: Claiming,
  proof: { createdBy: string; consentedBy: string },
): Event => ({
  ...base(claiming),
  ...eventCatalogue.ownershipApproved({
    name: claiming.name,
    description: `${told(claiming)} proved control of the Entra tenant and is now Full Admin with Access Management of ${claiming.company}. The registration was made by ${proof.createdBy}; ${proof.consentedBy} consented.`,
  }),
})
