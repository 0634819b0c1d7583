import * as z from 'zod/mini'
import { defineContract } from './endpoint.ts'
import { Id, Instant, pageOf, PageQuery, SortOrder } from './shapes.ts'
import { NewAccess } from './users.ts'

export const PendingRequest = z.object({
  id: Id,
  name: z.string(),
  email: z.string(),
  reason: z.string(),
  receivedAt: Instant,
})
export type PendingRequest = z.infer<typeof PendingRequest>

const oneCompany = z.object({ companyId: Id })
const oneRequest = z.object({ companyId: Id, requestId: Id })

/** The side of those who answer. How people ask stands with the companies. */
export const accessRequests = defineContract({
  accessRequestList: {
    summary: 'Who asks to join a company and waits for an answer',
    method: 'GET',
    path: '/companies/{companyId}/access-requests',
    params: oneCompany,
    query: z.object({ ...PageQuery, order: z.optional(SortOrder) }),
    reply: pageOf(PendingRequest),
    permission: 'users.read',
    problems: [],
  },
  accessRequestApprove: {
    summary: 'Make who asked a user of the company',
    method: 'POST',
    path: '/companies/{companyId}/access-requests/{requestId}/approval',
    params: oneRequest,
    body: NewAccess,
    reply: null,
    permission: 'users.write',
    problems: ['request_answered'],
    lately: true,
    once: true,
  },
  accessRequestReject: {
    summary: 'Turn a request down',
    method: 'POST',
    path: '/companies/{companyId}/access-requests/{requestId}/rejection',
    params: oneRequest,
    body: z.strictObject({
      reason: z.string().check(z.trim(), z.maxLength(500, { message: 'tooLong' })),
    }),
    reply: null,
    permission: 'users.write',
    problems: ['request_answered'],
    once: true,
  },
})
