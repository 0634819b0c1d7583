import type { Access } from '#src/api/contract/access.ts'
import { personByKey, type PersonKey } from '#mocks/microsoft/people.ts'
import { tenantByKey, type TenantKey } from '#mocks/microsoft/tenants.ts'
import { days } from '#mocks/world/clock.ts'
import { idFrom } from '#mocks/world/ids.ts'
import type { Company, User } from '#mocks/world/state.ts'

const known = {
  contoso: {
    id: 'b57fbf7b-677f-4929-bdd2-60da87c5f87a',
    name: 'Contoso',
    region: 'US',
    tenant: 'contoso',
  },
  'contoso-labs': {
    id: 'd956b3d8-7672-4062-b57b-8fea70f6dc81',
    name: 'Contoso Labs',
    region: 'EU',
    tenant: 'contoso',
  },
  northwind: {
    id: 'bfccff7f-90e6-4dd6-a035-f2b0aae6916d',
    name: 'Northwind Traders',
    region: 'US',
    tenant: 'contoso',
  },
  fabrikam: {
    id: '80e77c29-f0aa-45d4-9dc5-50f0e49f902f',
    name: 'Fabrikam',
    region: 'US',
    tenant: 'fabrikam',
  },
} as const satisfies Record<
  string,
  { id: string; name: string; region: Company['region']; tenant: TenantKey }
>

export type CompanySlug = keyof typeof known
export const companySlugs = Object.keys(known) as CompanySlug[]
export const companyIdOf = (slug: CompanySlug) => known[slug].id

export function companyBySlug(slug: CompanySlug, now: number): Company {
  const { id, name, region, tenant } = known[slug]
  const { id: tenantId, domain } = tenantByKey(tenant)
  const createdAt = now - days(240)
  return {
    id,
    slug,
    name,
    country: 'US',
    billingEmail: `billing@${domain}`,
    region,
    tenantId,
    domains: [domain],
    recovery: true,
    previews: { enabled: false, features: [] },
    support: null,
    createdAt,
    environment: {
      id: idFrom(`environment/${slug}`),
      name: 'Default Environment',
      createdAt,
      connection: null,
      license: null,
      otherLicenses: [],
    },
  }
}

/** Companies of Contoso's organisation in which nobody works yet. */
export function branches(count: number, now: number): Company[] {
  const northwind = companyBySlug('northwind', now)
  return Array.from({ length: count }, (_, n) => ({
    ...northwind,
    id: idFrom(`branch/${String(n)}`),
    name: `Branch ${String(n).padStart(3, '0')}`,
    environment: { ...northwind.environment, id: idFrom(`environment/branch/${String(n)}`) },
  }))
}

/** Somebody's account in a company: one of the demo's people, with the access that the story gives them. */
export function userOf(
  slug: CompanySlug,
  key: PersonKey,
  access: Access,
  lastLogon: number | null,
): User {
  const { oid, upn, givenName, surname } = personByKey(key)
  return {
    id: idFrom(`user/${slug}/${key}`),
    companyId: companyIdOf(slug),
    oid,
    email: upn,
    firstName: givenName,
    lastName: surname,
    lastLogon,
    ...access,
  }
}

/** Lena leads Contoso Labs. She never signs in to the demo; her company just must not stand without an administrator. */
export const labsLead = (now: number): User => ({
  id: idFrom('user/contoso-labs/lead'),
  companyId: companyIdOf('contoso-labs'),
  oid: idFrom('account/lena'),
  email: 'lena.brandt@contoso.example',
  firstName: 'Lena',
  lastName: 'Brandt',
  role: 'full-admin',
  accessManagement: true,
  lastLogon: now - days(3),
})
