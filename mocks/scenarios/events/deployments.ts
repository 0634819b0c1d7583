import { deployedApp, eventCatalogue as is } from '#mocks/portal/event-catalogue.ts'
import { days, hours } from '#mocks/world/clock.ts'
import type { Deployment, World } from '#mocks/world/state.ts'
import { ben, ivo, type Other, type Told } from './told.ts'

/** Each deployment was made once: the one of this very instant, just before the story begins. */
export const deployed = ({ portal, startedAt }: World): Told[] =>
  portal.deployments.map((deployment) => [
    Math.max(startedAt - deployment.createdAt, 1_000),
    'intune-app-admin',
    is.deploymentCreated({
      name: deployment.name,
      about: deployedApp(deployment),
      description: `${ivo} deployed ${deployment.name} to all devices.`,
    }),
  ])

/** What became of the older ones, and one that came and went. */
export const redeployed = (world: World): Told[] => [
  [
    days(18),
    'intune-app-admin',
    is.deploymentUpdated({
      name: old(world, 2).name,
      about: deployedApp(old(world, 2)),
      description: `${ivo} changed the groups of the deployment ${old(world, 2).name}.`,
      changes: [{ name: 'Groups', before: 'Pilot devices', after: 'All devices' }],
    }),
  ],
  [
    days(15),
    'full-admin',
    is.deploymentRecreated({
      name: old(world, 4).name,
      about: deployedApp(old(world, 4)),
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
]

/** Every night for three weeks, a new version comes for one of them. */
export const nightly = (world: World): Told[] =>
  Array.from({ length: 21 }, (_, night): Told => {
    const deployment = old(world, night)
    const { name, version } = deployment
    return [
      days(night) + hours(7),
      sync,
      is.deploymentSynchronized({
        name,
        about: deployedApp(deployment),
        description: `The nightly synchronization brought ${name} to version ${version}.`,
        changes: [{ name: 'Version', before: `${version}-1`, after: version }],
      }),
    ]
  })

const sync: Other = { email: 'sync-service@holdfast.example' }

const tideClock = deployedApp({ architecture: 'x86', version: '1.3' })

/** The nth of those that were deployed before this month began, oldest first. */
const old = ({ portal, startedAt }: World, n: number) => {
  const before = portal.deployments.filter(({ createdAt }) => createdAt < startedAt - days(30))
  return before[n % before.length] as Deployment
}
