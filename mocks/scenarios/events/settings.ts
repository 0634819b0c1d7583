import { eventCatalogue as is, supportAccess } from '#mocks/portal/event-catalogue.ts'
import { days, hours } from '#mocks/world/clock.ts'
import type { Company, World } from '#mocks/world/state.ts'
import { ana, ben, type Told } from './told.ts'

/** The company, its environment, and what they are connected to. */
export const settings = ({ startedAt }: World, company: Company): Told[] => [
  [
    days(29) + hours(3),
    'owner',
    is.companyUpdated({
      company: 'Contoso',
      by: ana,
      description: `${ana} changed the billing address of Contoso.`,
      changes: [
        { name: 'Billing Email', before: 'it@contoso.example', after: 'billing@contoso.example' },
      ],
    }),
  ],
  [
    days(28),
    'owner',
    is.intuneConnected({
      tenantId: company.tenantId,
      description: `${ana} renewed the connection of Contoso to its Intune tenant.`,
    }),
  ],
  [
    days(27) + hours(5),
    'owner',
    is.environmentRenamed({
      environment: company.environment.name,
      before: 'Environment 1',
      description: `${ana} renamed the environment.`,
    }),
  ],
  [
    days(26),
    'full-admin',
    is.macLicenseApplied({ kind: 'Trial', description: `${ben} began a trial for macOS.` }),
  ],
  [
    days(13) + hours(2),
    'owner',
    is.supportSettingsUpdated({
      company: 'Contoso',
      before: supportAccess(null),
      after: supportAccess({ role: 'read-only', until: startedAt - days(12) - hours(2) }),
      description: `${ana} let support in for one day.`,
    }),
  ],
  [
    days(12),
    'full-admin',
    is.previewFeaturesUpdated({
      by: ben,
      on: false,
      description: `${ben} switched the preview features off. What was on has become part of the product.`,
    }),
  ],
  [
    days(10) + hours(3),
    'full-admin',
    is.publisherConnected({ description: `${ben} connected a publisher on CM01.` }),
  ],
  [
    days(9) + hours(2),
    'full-admin',
    is.macLicenseApplied({ kind: 'Full', description: `${ben} licensed macOS.` }),
  ],
]
