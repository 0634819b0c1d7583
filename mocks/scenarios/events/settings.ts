import { eventCatalogue as is } from '#mocks/portal/event-catalogue.ts'
import { days, hours } from '#mocks/world/clock.ts'
import { idFrom } from '#mocks/world/ids.ts'
import { ana, ben, type Told } from './told.ts'

/** The company, its environment, and what they are connected to. */
export const settings = (): Told[] => [
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
      description: `${ana} renewed the connection of Contoso to its Intune tenant.`,
      facts: [
        { name: 'Connection Identifier', value: idFrom('connection/contoso') },
        { name: 'Tenant', value: 'contoso.example' },
      ],
    }),
  ],
  [
    days(27) + hours(5),
    'owner',
    is.environmentUpdated({
      environment: 'Default Environment',
      description: `${ana} renamed the environment.`,
      changes: [{ name: 'Name', before: 'Environment 1', after: 'Default Environment' }],
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
      description: `${ana} let support in for one day.`,
      changes: [
        { name: 'Grant Access', before: 'Off', after: 'On' },
        { name: 'Access type', before: '-', after: 'Cloud Admin Read Only' },
      ],
    }),
  ],
  [
    days(12),
    'full-admin',
    is.previewFeaturesUpdated({
      by: ben,
      description: `${ben} switched the preview features on.`,
      changes: [{ name: 'Preview features', before: 'Off', after: 'On' }],
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
