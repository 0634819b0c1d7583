import config from '#mocks/config.json' with { type: 'json' }
import type { AskedPermission, Grant } from '#mocks/world/microsoft-state.ts'
import { IntunePermission } from '#src/api/contract/environments.ts'
import { tenantByKey } from './tenants.ts'

/** An application as its publisher registered it at Microsoft. */
export interface Application {
  clientId: string
  name: string
  publisher: string
  /** What it asks an administrator for, beyond what single people allow. */
  asks: AskedPermission[]
}

const { clientId } = config.signIn

/** The portal: one registration for the pages and for the API behind them. */
export const portal: Application = {
  clientId,
  name: 'Holdfast',
  publisher: 'Holdfast',
  asks: [
    { name: 'offline_access', type: 'delegated' },
    { name: 'User.Read', type: 'delegated' },
    ...IntunePermission.options.map((name) => ({ name, type: 'application' as const })),
  ],
}

/** With it the backend proves to Microsoft that it is the portal. No page ever sees it. */
export const portalSecret = 'hold8Q~the-portal-s-own-secret-for-demos'

/** What the pages ask for to call the portal's own API. */
export const portalScopes = config.api.scopes

const applications = [portal]

export const applicationById = (id: string) => applications.find((it) => it.clientId === id)

/** Contoso and Fabrikam use the portal already: their administrators consented for everyone. */
export const onboardingGrants: Grant[] = [tenantByKey('contoso'), tenantByKey('fabrikam')].map(
  ({ id }) => ({ clientId, tenantId: id, oid: null, scopes: ['User.Read'] }),
)
