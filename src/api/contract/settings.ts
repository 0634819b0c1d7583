import * as z from 'zod/mini'
import { CompanyName } from './companies.ts'
import { defineContract } from './endpoint.ts'
import { Email, Id, Instant, Region } from './shapes.ts'

export const SupportRole = z.enum(['full-admin', 'read-only'])
export type SupportRole = z.infer<typeof SupportRole>

/** For how many hours the support may come in. */
export const SupportPeriod = z.enum(['4', '24', '72', '168'])
export type SupportPeriod = z.infer<typeof SupportPeriod>

export const CompanySettings = z.object({
  id: Id,
  name: z.string(),
  billingEmail: z.string(),
  country: z.string(),
  region: Region,
  recovery: z.boolean(),
  previews: z.object({
    enabled: z.boolean(),
    features: z.array(z.object({ name: z.string(), on: z.boolean() })),
  }),
  support: z.nullable(z.object({ role: SupportRole, until: Instant })),
  /** What still connects the company; it cannot be deleted before. */
  connected: z.boolean(),
})
export type CompanySettings = z.infer<typeof CompanySettings>

export const CompanySettingsUpdate = z
  .strictObject({
    name: CompanyName,
    billingEmail: z.union([z.literal(''), Email]),
    country: z.string().check(z.regex(/^[A-Z]{2}$/, { message: 'required' })),
    recovery: z.boolean(),
    previews: z.boolean(),
    /** A grant that runs is kept, ended, or replaced by a new one. */
    support: z.enum(['keep', 'none', 'grant']),
    supportRole: z.nullable(SupportRole),
    supportPeriod: SupportPeriod,
  })
  .check(
    z.refine(({ support, supportRole }) => support !== 'grant' || supportRole !== null, {
      path: ['supportRole'],
      message: 'required',
    }),
  )
export type CompanySettingsUpdate = z.infer<typeof CompanySettingsUpdate>

const Used = z.object({ used: z.number(), limit: z.number() })

export const CompanyUsage = z.object({
  license: z.nullable(z.object({ type: z.string(), trial: z.boolean() })),
  devices: z.int(),
  windowsDeployments: Used,
  macDeployments: Used,
  customApps: Used,
  storageGb: Used,
  deploymentsWithFiles: Used,
})
export type CompanyUsage = z.infer<typeof CompanyUsage>

export const CompanyDomain = z.object({
  name: z.string(),
  enabled: z.boolean(),
  /** Microsoft still knows it as a domain of the tenant. */
  available: z.boolean(),
})
export type CompanyDomain = z.infer<typeof CompanyDomain>

const CompanyDomains = z.object({ items: z.array(CompanyDomain) })

export const DomainsUpdate = z.strictObject({
  enabled: z.array(z.string()).check(z.minLength(1, { message: 'required' })),
})

const oneCompany = z.object({ companyId: Id })

export const settings = defineContract({
  companySettingsGet: {
    summary: 'What a company has set for itself',
    method: 'GET',
    path: '/companies/{companyId}/settings',
    params: oneCompany,
    reply: CompanySettings,
    permission: 'company.read',
    problems: [],
  },
  companyUpdate: {
    summary: 'Change what a company has set for itself',
    method: 'PUT',
    path: '/companies/{companyId}/settings',
    params: oneCompany,
    body: CompanySettingsUpdate,
    reply: CompanySettings,
    permission: 'company.write',
    problems: [],
    once: true,
    edits: 'companySettingsGet',
  },
  companyUsageGet: {
    summary: 'How much of its limits a company uses',
    method: 'GET',
    path: '/companies/{companyId}/usage',
    params: oneCompany,
    reply: CompanyUsage,
    permission: 'company.read',
    problems: [],
  },
  companyDelete: {
    summary: 'Delete a company with all that it holds',
    method: 'DELETE',
    path: '/companies/{companyId}',
    params: oneCompany,
    reply: null,
    permission: 'company.write',
    problems: ['connection_exists'],
    lately: true,
    once: true,
    undoes: ['companyCreate'],
  },
  domainList: {
    summary: 'The mail domains whose people see the company',
    method: 'GET',
    path: '/companies/{companyId}/domains',
    params: oneCompany,
    reply: CompanyDomains,
    permission: 'domains.read',
    problems: [],
  },
  domainsUpdate: {
    summary: 'Choose the mail domains whose people see the company',
    method: 'PUT',
    path: '/companies/{companyId}/domains',
    params: oneCompany,
    body: DomainsUpdate,
    reply: CompanyDomains,
    permission: 'domains.write',
    problems: ['last_access_manager'],
    once: true,
    edits: 'domainList',
  },
})
