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

export const rejected = (claimant: Claimant) =>
  eventCatalogue.ownershipRejected({
    name: claimant.name,
    description: `${told(claimant)} tried to claim the ownership of ${claimant.company}. The proof was not accepted.`,
  })

export const rejection = (claiming: Claiming): Event => ({
  ...base(claiming),
  ...rejected(claiming),
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
