import type { Account, DirectoryRole } from '#mocks/world/microsoft-state.ts'
import { tenantByKey, type TenantKey } from './tenants.ts'

/** The ten people of the demo, under the names that links and tests use. */
const people = {
  owner: account('1099f562-9b9b-4684-9c7b-5e12a345c5ae', 'Ana', 'Silva', 'contoso', [
    'Global Administrator',
  ]),
  'full-admin': account('b75c1c57-99a1-405a-b94b-9b14b570ed0e', 'Ben', 'Carter', 'contoso'),
  'custom-app-admin': account('f4ce0fca-bb83-4181-9c12-2273e89bf388', 'Cora', 'Lind', 'contoso'),
  'intune-app-admin': account('9ca03694-5fae-42a1-8594-effb1372e2f2', 'Ivo', 'Novak', 'contoso', [
    'Application Administrator',
  ]),
  reader: account('9aaf1225-4a0d-4a3d-9a49-915c2dfe2b13', 'Rita', 'Moreau', 'contoso'),
  'two-companies': account('446d32ed-acaa-4a8e-9d62-ae31c2600ec4', 'Max', 'Weber', 'contoso', [
    'Application Administrator',
    'Privileged Role Administrator',
  ]),
  newcomer: account('9432497b-2b85-416a-975c-f4976e316215', 'Nia', 'Okafor', 'contoso', [
    'Global Administrator',
  ]),
  'app-admin': account('7571fd3f-ac17-4a63-9446-d038bef0a80b', 'Omar', 'Haddad', 'contoso', [
    'Application Administrator',
  ]),
  'fabrikam-owner': account('15ecc77a-7553-4f19-ae47-233058ec8080', 'Fay', 'Jensen', 'fabrikam', [
    'Global Administrator',
  ]),
  'no-company': account('a2ac2742-51ec-4447-bc81-ba35b0fb18b2', 'Zed', 'Young', 'tailspin', [
    'Global Administrator',
  ]),
}

export type PersonKey = keyof typeof people

export const personKeys = Object.keys(people) as PersonKey[]

export const isPersonKey = (text: string): text is PersonKey => Object.hasOwn(people, text)

export const personByKey = (key: PersonKey): Account => people[key]

function account(
  oid: string,
  givenName: string,
  surname: string,
  tenant: TenantKey,
  roles: DirectoryRole[] = [],
): Account {
  const { id, domain } = tenantByKey(tenant)
  return {
    oid,
    tenantId: id,
    name: `${givenName} ${surname}`,
    givenName,
    surname,
    upn: `${givenName}.${surname}@${domain}`.toLowerCase(),
    roles,
    enabled: true,
  }
}
