import { revokeConsent } from '#mocks/scenarios/base.ts'
import { companyIdOf } from '#mocks/scenarios/companies.ts'
import type { World } from '#mocks/world/state.ts'

/** What takes the last who manage Contoso away, where only a group holds them; and the lightest way back with them. */
export function emptyGroups({ microsoft }: World) {
  for (const group of microsoft.groups) group.members = []
}

export function hideGroups(world: World) {
  revokeConsent(world, 'contoso', ['GroupMember.Read.All'])
}

export function forbidRecovery({ portal }: World) {
  for (const company of portal.companies)
    if (company.id === companyIdOf('contoso')) company.recovery = false
}
