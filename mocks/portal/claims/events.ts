import type { Event } from '#mocks/world/state.ts'

interface Claiming {
  id: string
  companyId: string
  company: string
  at: number
  email: string
}

/** What a company's record says of a claim, whoever writes it: the backend, or a story that happened before. */
const claimEvent = (
  { id, companyId, at, email }: Claiming,
  operation: 'Approved' | 'Rejected',
  description: string,
): Event => ({
  id,
  companyId,
  at,
  actor: email,
  title: `Company Ownership ${operation} for ${email}`,
  category: 'Access',
  operation,
  severity: 'Security',
  description,
})

export const rejection = (claiming: Claiming) =>
  claimEvent(
    claiming,
    'Rejected',
    `${claiming.email} tried to claim the ownership of ${claiming.company}. The proof was not accepted.`,
  )

export const approval = (claiming: Claiming, proof: { createdBy: string; consentedBy: string }) =>
  claimEvent(
    claiming,
    'Approved',
    `${claiming.email} proved control of the Entra tenant and is now Full Admin with Access Management of ${claiming.company}. The registration was made by ${proof.createdBy}; ${proof.consentedBy} consented.`,
  )
