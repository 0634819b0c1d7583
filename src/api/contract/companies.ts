import * as z from 'zod/mini'
import { Access } from './access.ts'
import { defineContract } from './endpoint.ts'
import {
  Accepted,
  Email,
  Id,
  Instant,
  pageOf,
  PageQuery,
  PersonName,
  Region,
  requiredLine,
} from './shapes.ts'

/** An own request to join that nobody has answered yet. */
const AccessRequest = z.object({ requestId: Id, since: Instant, renotifyFrom: Instant })

/** How a person stands to a company, and so what they can do with a company on the selector. */
export const CompanyChoice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('member'), access: Access, signedIn: z.boolean() }),
  z.object({
    kind: z.literal('stranger'),
    /** Nobody is left who could approve: then recovery is the way, where the company allows it. */
    administered: z.boolean(),
    recovery: z.boolean(),
  }),
  z.object({ kind: z.literal('waiting'), ...AccessRequest.shape }),
])
export type CompanyChoice = z.infer<typeof CompanyChoice>

export const ListedCompany = z.object({
  id: Id,
  name: z.string(),
  region: Region,
  choice: CompanyChoice,
})
export type ListedCompany = z.infer<typeof ListedCompany>

export const CompanyList = z.extend(pageOf(ListedCompany), {
  /** Of how many the person is a member: with exactly one, signing in needs no question. */
  memberships: z.int(),
  /** Regions whose companies are hidden because the service is down there. */
  outages: z.array(Region),
})
export type CompanyList = z.infer<typeof CompanyList>

export const CompanyName = requiredLine(64).check(
  z.regex(/^[^@/+]*$/, { message: 'forbiddenCharacter' }),
)

export const NewCompanyInfo = z.strictObject({
  region: z.enum(Region.options, { message: 'required' }),
  name: CompanyName,
  country: z.string().check(z.regex(/^[A-Z]{2}$/, { message: 'required' })),
})

export const NewCompanyUser = z.strictObject({
  firstName: PersonName,
  lastName: PersonName,
  contactEmail: Email,
  termsAccepted: Accepted,
})

export const NewCompany = z.extend(NewCompanyInfo, NewCompanyUser.shape)

const oneCompany = z.object({ companyId: Id })

export const companies = defineContract({
  companyList: {
    summary: 'The companies a person may sign in to, or ask for',
    method: 'GET',
    path: '/companies',
    query: z.object({ ...PageQuery, search: z.optional(z.string()) }),
    reply: CompanyList,
    permission: null,
    problems: [],
  },
  companyCreate: {
    summary: 'Create a company; the creator manages its access',
    method: 'POST',
    path: '/companies',
    body: NewCompany,
    reply: z.object({ id: Id }),
    permission: null,
    problems: ['region_unavailable'],
    once: true,
  },
  accessRequestCreate: {
    summary: 'Ask to join a company',
    method: 'POST',
    path: '/companies/{companyId}/access-requests',
    params: oneCompany,
    body: z.strictObject({
      reason: z.string().check(z.trim(), z.maxLength(500, { message: 'tooLong' })),
    }),
    reply: AccessRequest,
    permission: null,
    problems: ['not_found', 'already_member', 'request_pending', 'region_unavailable'],
    once: true,
  },
  accessRequestRenotify: {
    summary: 'Remind those who can approve the own request',
    method: 'POST',
    path: '/companies/{companyId}/access-requests/{requestId}/reminders',
    params: z.object({ companyId: Id, requestId: Id }),
    reply: AccessRequest,
    permission: null,
    problems: ['not_found', 'too_early', 'region_unavailable'],
    once: true,
  },
  accessRequestWithdraw: {
    summary: 'Take the own request back',
    method: 'DELETE',
    path: '/companies/{companyId}/access-requests/{requestId}',
    params: z.object({ companyId: Id, requestId: Id }),
    reply: null,
    permission: null,
    problems: ['not_found'],
    once: true,
    undoes: ['accessRequestCreate'],
  },
})
