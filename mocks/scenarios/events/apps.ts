import { eventCatalogue as is } from '#mocks/portal/event-catalogue.ts'
import { days, hours } from '#mocks/world/clock.ts'
import { cora, ivo, type Told } from './told.ts'

/** Apps that the company adds by itself, and those that it found in Intune. */
export const apps = (): Told[] => [
  [
    days(21),
    'custom-app-admin',
    is.applicationCreated({
      app: 'Harbour Scales',
      about: { architecture: 'x64', installerType: 'MSI', version: '4.2' },
      description: `${cora} added the application Harbour Scales.`,
    }),
  ],
  [
    days(21) - hours(1),
    'custom-app-admin',
    is.binaryUploaded({
      app: 'Harbour Scales',
      about: { architecture: 'x64', installerType: 'MSI', version: '4.2' },
      description: `${cora} uploaded the installer of Harbour Scales.`,
    }),
  ],
  [
    days(7),
    'custom-app-admin',
    is.applicationChanged({
      app: 'Harbour Scales',
      by: cora,
      about: { architecture: 'x64', installerType: 'MSI', version: '4.3' },
      description: `${cora} changed the application Harbour Scales.`,
      changes: [
        { name: 'Version', before: '4.2', after: '4.3' },
        { name: 'Install command', before: 'msiexec /i /qn', after: 'msiexec /i /qn REBOOT=R' },
      ],
    }),
  ],
  [
    days(5),
    'custom-app-admin',
    is.applicationRemoved({
      app: 'Tide Tables',
      by: cora,
      about: { architecture: 'x86', installerType: 'EXE', version: '2.0' },
      description: `${cora} removed the application Tide Tables.`,
    }),
  ],
  [
    days(27),
    'intune-app-admin',
    is.appsDiscovered({ description: `${ivo} looked for apps in Intune for the first time.` }),
  ],
]
