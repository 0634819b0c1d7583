import * as z from 'zod/mini'
import { Access } from './access.ts'
import { defineContract } from './endpoint.ts'
import { IntunePermission } from './environments.ts'
import { Id, Instant, Region } from './shapes.ts'

/** What a licence limits. */
export const LimitedThing = z.enum([
  'windowsDeployments',
  'macDeployments',
  'customApps',
  'storageGb',
  'deploymentsWithFiles',
])
export type LimitedThing = z.infer<typeof LimitedThing>

export const Banner = z.discriminatedUnion('kind', [
  /** Microsoft took the last one away, which the portal cannot refuse. */
  z.object({ kind: z.literal('no-access-manager'), recovery: z.boolean() }),
  z.object({ kind: z.literal('one-access-manager') }),
  z.object({ kind: z.literal('trial-ends'), expiresAt: Instant }),
  z.object({ kind: z.literal('license-expired') }),
  z.object({ kind: z.literal('region-outage'), region: Region }),
  z.object({ kind: z.literal('permissions-missing') }),
  z.object({
    kind: z.literal('limit-near'),
    what: LimitedThing,
    used: z.number(),
    limit: z.number(),
  }),
  /** For whoever recovered the company: its registration is still there, and nothing needs it any more. */
  z.object({ kind: z.literal('delete-registration'), claimId: Id }),
])
export type Banner = z.infer<typeof Banner>

export const ConnectionState = z.enum(['none', 'connected', 'consent-lost'])
export type ConnectionState = z.infer<typeof ConnectionState>

/** What the shell around every page of a company needs to know. */
export const CompanyOverview = z.object({
  id: Id,
  name: z.string(),
  region: Region,
  access: Access,
  /** By which name the portal knows the person who asks. */
  you: z.string(),
  /** Whether this is the company that the person is signed in to: only there may anything be changed. */
  signedIn: z.boolean(),
  connection: ConnectionState,
  /** What Microsoft no longer grants the portal in the connected tenant. */
  missing: z.array(IntunePermission),
  banners: z.array(Banner),
  unseenNotices: z.int(),
})
export type CompanyOverview = z.infer<typeof CompanyOverview>

export const Notice = z.object({
  id: Id,
  kind: z.enum(['access-requested', 'ownership-claimed']),
  who: z.string(),
  at: Instant,
  seen: z.boolean(),
})
export type Notice = z.infer<typeof Notice>

const oneCompany = z.object({ companyId: Id })

export const company = defineContract({
  companyOverview: {
    summary: 'Name, own access, connection and banners of a company',
    method: 'GET',
    path: '/companies/{companyId}',
    params: oneCompany,
    reply: CompanyOverview,
    permission: 'catalog.read',
    problems: [],
  },
  companySignIn: {
    summary: 'Sign in to a company, and so out of any other',
    method: 'PUT',
    path: '/companies/{companyId}/session',
    params: oneCompany,
    reply: CompanyOverview,
    permission: null,
    problems: ['not_found', 'region_unavailable'],
  },
  companySignOut: {
    summary: 'Leave a company without leaving the portal',
    method: 'DELETE',
    path: '/companies/{companyId}/session',
    params: oneCompany,
    reply: null,
    permission: null,
    problems: [],
  },
  sessionEnd: {
    summary: 'Leave the portal, and with it the company that one is signed in to',
    method: 'DELETE',
    path: '/session',
    reply: null,
    permission: null,
    problems: [],
  },
  noticeList: {
    summary: 'What waits behind the bell, newest first',
    method: 'GET',
    path: '/companies/{companyId}/notices',
    params: oneCompany,
    reply: z.object({ items: z.array(Notice) }),
    permission: 'users.read',
    problems: [],
  },
  noticesSeen: {
    summary: 'Mark what waits behind the bell as seen',
    method: 'PUT',
    path: '/companies/{companyId}/notices/seen',
    params: oneCompany,
    body: z.strictObject({ upTo: Instant }),
    reply: null,
    permission: 'users.read',
    problems: [],
  },
})
