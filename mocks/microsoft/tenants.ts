import type { Tenant } from '#mocks/world/microsoft-state.ts'

/** The three organisations of the demo. */
export const tenants = {
  contoso: {
    id: 'f62e544d-45e5-41da-8313-a2b66bd8012d',
    name: 'Contoso',
    domain: 'contoso.example',
    furtherDomains: ['contoso-retail.example'],
    userConsent: 'allowed',
    secretsBlocked: false,
  },
  fabrikam: {
    id: 'fce67a04-4a3e-408c-ba87-2a69f00da989',
    name: 'Fabrikam',
    domain: 'fabrikam.example',
    furtherDomains: [],
    userConsent: 'allowed',
    secretsBlocked: false,
  },
  tailspin: {
    id: '5031e3aa-e59e-44ac-86c2-8fa68262d8d0',
    name: 'Tailspin',
    domain: 'tailspin.example',
    furtherDomains: [],
    userConsent: 'allowed',
    secretsBlocked: false,
  },
} satisfies Record<string, Tenant>

export type TenantKey = keyof typeof tenants

export const tenantByKey = (key: TenantKey): Tenant => tenants[key]
