import { eventCatalogue as is } from '#mocks/portal/event-catalogue.ts'
import { days, hours } from '#mocks/world/clock.ts'
import { ivo, type Told } from './told.ts'

/** What people see on their devices. */
export const devices = (): Told[] => [
  [
    days(23),
    'intune-app-admin',
    is.defaultBrandingCreated({
      name: 'Contoso',
      description: `${ivo} made Contoso the look of all apps.`,
    }),
  ],
  [
    days(23) - hours(1),
    'intune-app-admin',
    is.brandingCreated({
      name: 'Warehouse kiosks',
      description: `${ivo} made the look Warehouse kiosks.`,
    }),
  ],
  [
    days(20) - hours(2),
    'intune-app-admin',
    is.brandingCreated({ name: 'Board room', description: `${ivo} made the look Board room.` }),
  ],
  [
    days(11),
    'intune-app-admin',
    is.brandingUpdated({
      name: 'Warehouse kiosks',
      description: `${ivo} changed the banner of the look Warehouse kiosks.`,
      changes: [{ name: 'Banner', before: 'harbour.png', after: 'warehouse.png' }],
    }),
  ],
  [
    days(9),
    'intune-app-admin',
    is.notificationTestCreated({ description: `${ivo} sent a test of “Restart needed”.` }),
  ],
  [
    days(4) + hours(1),
    'intune-app-admin',
    is.clientDeploymentCreated({
      ring: 'preview',
      description: `${ivo} deployed the client to the preview ring.`,
    }),
  ],
  [
    hours(5),
    'intune-app-admin',
    is.clientDeploymentUpdated({
      ring: 'preview',
      description: `${ivo} changed the groups of the preview ring.`,
      changes: [{ name: 'Groups', before: 'IT', after: 'IT, Finance' }],
    }),
  ],
]
