import { personByKey, type PersonKey } from '#mocks/microsoft/people.ts'
import { eventCatalogue as is } from '#mocks/portal/event-catalogue.ts'
import { days, hours } from '#mocks/world/clock.ts'
import { idFrom } from '#mocks/world/ids.ts'
import type { Deployment, EventText, World } from '#mocks/world/state.ts'
import { companyIdOf } from './companies.ts'

/** Whoever is none of the people of the demo. */
interface Other {
  email: string
}

/** So long ago, by whom, and what. */
type Told = [ago: number, by: PersonKey | Other, text: EventText]

const ana = personByKey('owner').upn
const ben = personByKey('full-admin').upn
const ivo = personByKey('intune-app-admin').upn
const cora = personByKey('custom-app-admin').upn
const max = personByKey('two-companies').upn
const omar = personByKey('app-admin').upn

const sync: Other = { email: 'sync-service@holdfast.example' }

/** The last thirty days of Contoso, as somebody who works there would tell them: sixty events. */
export function addEvents(world: World) {
  const companyId = companyIdOf('contoso')
  const told: Told[] = [...work(), ...asking(world), ...rollOut(world), ...nightly(world)]
  world.portal.events.push(
    ...told
      .toSorted(([a], [b]) => b - a)
      .map(([ago, by, text], n) => ({
        id: idFrom(`event/contoso/${String(n)}`),
        companyId,
        at: world.startedAt - ago,
        actor: typeof by === 'string' ? personByKey(by).upn : by.email,
        ...text,
      })),
  )
}

/** People, groups and settings. */
const work = (): Told[] => [
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
        { name: 'Connection identifier', value: idFrom('connection/contoso') },
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
    days(25) + hours(2),
    'owner',
    is.groupRoleCreated({
      id: idFrom('group/PMPC Packaging'),
      role: 'Custom App Admin',
      description: `${ana} gave the group PMPC Packaging access.`,
      facts: [{ name: 'Group', value: 'PMPC Packaging' }],
    }),
  ],
  [
    days(25),
    'owner',
    is.groupRoleChanged({
      name: 'PMPC Operations',
      id: idFrom('group/PMPC Operations'),
      role: 'Intune App Admin',
      description: `${ana} changed the role of the group PMPC Operations.`,
      changes: [{ name: 'Role', before: 'Read-Only Admin', after: 'Intune App Admin' }],
    }),
  ],
  [
    days(24),
    'owner',
    is.groupRoleRemoved({
      description: `${ana} removed the access of the group PMPC Trainees.`,
      facts: [{ name: 'Group', value: 'PMPC Trainees' }],
    }),
  ],
  [
    days(22) + hours(6),
    'owner',
    is.invitationSent({
      user: max,
      description: `${ana} invited ${max} as Read-Only Admin.`,
      facts: [{ name: 'Role', value: 'Read-Only Admin' }],
    }),
  ],
  [
    days(22) + hours(1),
    'two-companies',
    is.userCreated({ user: max, description: `${max} accepted the invitation of ${ana}.` }),
  ],
  [
    days(20),
    'owner',
    is.userRoleChanged({
      user: cora,
      by: ana,
      description: `${ana} changed the role of ${cora}.`,
      changes: [{ name: 'Role', before: 'Read-Only Admin', after: 'Custom App Admin' }],
    }),
  ],
  [
    days(19) + hours(4),
    'owner',
    is.userRemoved({
      user: 'hugo.lopez@contoso.example',
      by: ana,
      description: `${ana} removed the account of hugo.lopez@contoso.example.`,
    }),
  ],
  [
    days(17),
    'owner',
    is.invitationSent({
      user: 'pat.keane@contoso.example',
      description: `${ana} invited pat.keane@contoso.example as Read-Only Admin.`,
    }),
  ],
  [
    days(16),
    'owner',
    is.invitationRemoved({
      email: 'pat.keane@contoso.example',
      description: `${ana} took the invitation of pat.keane@contoso.example back.`,
    }),
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
  [
    days(8),
    'newcomer',
    is.ownershipRejected({
      name: personByKey('newcomer').name,
      description:
        'Nia Okafor tried to claim Contoso. The registration was made in another tenant.',
    }),
  ],
  [
    days(3),
    'owner',
    is.invitationSent({
      user: omar,
      description: `${ana} invited ${omar} as Intune App Admin.`,
      facts: [{ name: 'Role', value: 'Intune App Admin' }],
    }),
  ],
]

/** Whoever waits to be let in has asked before. */
const asking = ({ portal, startedAt }: World): Told[] =>
  portal.accessRequests.map((request) => [
    startedAt - request.receivedAt,
    request,
    is.accessRequested({
      by: request.email,
      description: `${request.email} asked to join Contoso.`,
      facts: request.reason ? [{ name: 'Reason', value: request.reason }] : [],
    }),
  ])

const about = ({ architecture, version }: Deployment) => ({
  architecture,
  installerType: 'MSI',
  version,
})
const tideClock = { architecture: 'x86', installerType: 'EXE', version: '1.3' }

/** The nth of those that were deployed before this month began, oldest first. */
const old = ({ portal, startedAt }: World, n: number) => {
  const before = portal.deployments.filter(({ createdAt }) => createdAt < startedAt - days(30))
  return before[n % before.length] as Deployment
}

/** Apps and their look on the devices. */
const rollOut = (world: World): Told[] => [
  ...world.portal.deployments
    .map((deployment) => ({ deployment, ago: world.startedAt - deployment.createdAt }))
    .filter(({ ago }) => ago < days(30))
    .map(({ deployment, ago }): Told => [
      Math.max(ago, 1_000),
      'intune-app-admin',
      is.deploymentCreated({
        name: deployment.name,
        about: about(deployment),
        description: `${ivo} deployed ${deployment.name} to all devices.`,
      }),
    ]),
  [
    days(18),
    'intune-app-admin',
    is.deploymentUpdated({
      name: old(world, 2).name,
      about: about(old(world, 2)),
      description: `${ivo} changed the groups of the deployment ${old(world, 2).name}.`,
      changes: [{ name: 'Groups', before: 'Pilot devices', after: 'All devices' }],
    }),
  ],
  [
    days(15),
    'full-admin',
    is.deploymentRecreated({
      name: old(world, 4).name,
      about: about(old(world, 4)),
      description: `${ben} created the deployment ${old(world, 4).name} again.`,
    }),
  ],
  [
    days(14),
    'intune-app-admin',
    is.deploymentCreated({
      name: 'Tide Clock',
      about: tideClock,
      description: `${ivo} deployed Tide Clock to the pilot devices.`,
    }),
  ],
  [
    days(6),
    'intune-app-admin',
    is.deploymentDeleted({
      name: 'Tide Clock',
      about: tideClock,
      description: `${ivo} deleted the deployment Tide Clock.`,
    }),
  ],
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
      description: `${cora} removed the application Tide Tables.`,
    }),
  ],
  [
    days(27),
    'intune-app-admin',
    is.appsDiscovered({ description: `${ivo} looked for apps in Intune for the first time.` }),
  ],
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

/** Every night for three weeks, a new version comes for one of them. */
const nightly = (world: World): Told[] =>
  Array.from({ length: 21 }, (_, night): Told => {
    const deployment = old(world, night)
    const { name, version } = deployment
    return [
      days(night) + hours(7),
      sync,
      is.deploymentSynchronized({
        name,
        about: about(deployment),
        description: `The nightly synchronization brought ${name} to version ${version}.`,
        changes: [{ name: 'Version', before: `${version}-1`, after: version }],
      }),
    ]
  })
