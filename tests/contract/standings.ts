import type { Access } from '#src/api/contract/access.ts'
import type { PersonKey } from '#mocks/microsoft/people.ts'

/** One person for each way to stand to Contoso. */
const standings: Partial<Record<PersonKey, Access | null>> = {
  owner: { role: 'full-admin', accessManagement: true },
  'full-admin': { role: 'full-admin', accessManagement: false },
  'intune-app-admin': { role: 'intune-app-admin', accessManagement: false },
  'custom-app-admin': { role: 'custom-app-admin', accessManagement: false },
  reader: { role: 'read-only-admin', accessManagement: false },
  'fabrikam-owner': null,
}

export const people = Object.entries(standings) as [PersonKey, Access | null][]
