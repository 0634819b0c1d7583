import type { Account } from '#mocks/world/microsoft-state.ts'
import type { World } from '#mocks/world/state.ts'
import { centreTexts as texts } from './texts.ts'

/** Who can sign in at Microsoft, in one tenant or in any. */
export const peopleIn = ({ microsoft }: World, tenantId?: string): Account[] =>
  microsoft.accounts.filter(
    (it) => it.enabled && (tenantId === undefined || it.tenantId === tenantId),
  )

/** What a person may do depends on this. */
export const noteOn = ({ roles }: Account) => roles.join(', ') || texts.noRole
