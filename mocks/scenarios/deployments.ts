import { appAt } from '#mocks/catalogue/apps.ts'
import { days, minutes } from '#mocks/world/clock.ts'
import { idFrom } from '#mocks/world/ids.ts'
import type { Deployment, World } from '#mocks/world/state.ts'
import { companyIdOf } from './companies.ts'

interface Told {
  app: number
  daysAgo: number
  state?: Partial<Pick<Deployment, 'name' | 'status' | 'updatesPaused' | 'retained' | 'version'>>
}

/** Twelve deployments, among them each state that one can be in. */
const healthy: Told[] = [
  { app: 1, daysAgo: 190 },
  { app: 4, daysAgo: 180, state: { retained: [{ version: '5.9.2', assigned: false }] } },
  { app: 8, daysAgo: 171, state: { version: '9.2.22' } },
  { app: 2, daysAgo: 120, state: { name: 'Vault for the finance team' } },
  {
    app: 12,
    daysAgo: 96,
    state: {
      retained: [
        { version: '5.0.40', assigned: true },
        { version: '4.8.11', assigned: false },
      ],
    },
  },
  { app: 17, daysAgo: 80, state: { updatesPaused: true } },
  { app: 27, daysAgo: 61 },
  { app: 31, daysAgo: 44, state: { name: 'Pilot group' } },
  { app: 38, daysAgo: 30, state: { status: 'failed' } },
  { app: 5, daysAgo: 12 },
  { app: 42, daysAgo: 0.4, state: { status: 'retrying' } },
  { app: 55, daysAgo: 0, state: { status: 'in-progress' } },
]

const tried: Told[] = [
  { app: 1, daysAgo: 10 },
  { app: 8, daysAgo: 6, state: { version: '9.2.22' } },
  { app: 12, daysAgo: 2 },
]

/** One fewer than a trial allows on Windows. */
const nearlyAll: Told[] = Array.from({ length: 60 }, (_, n) => n)
  .filter((n) => appAt(n).os === 'windows')
  .slice(0, 24)
  .map((app, n) => ({ app, daysAgo: 11 - n / 3 }))

export const addDeployments = (world: World) => deploy(world, healthy)

/** A trial begins small. */
export const addTrialDeployments = (world: World) => deploy(world, tried)

export const addNearlyAllDeployments = (world: World) => deploy(world, nearlyAll)

export const deploymentIdOf = (app: number) => idFrom(`deployment/${String(app)}`)

function deploy(world: World, told: Told[]) {
  for (const { app: n, daysAgo, state } of told) {
    const app = appAt(n)
    world.portal.deployments.push({
      id: deploymentIdOf(n),
      companyId: companyIdOf('contoso'),
      appId: app.id,
      name: app.name,
      appName: app.name,
      vendor: app.vendor,
      os: app.os,
      source: app.source,
      language: app.languages.includes('English') ? 'English' : (app.languages[0] ?? ''),
      architecture: app.architectures[0] ?? '',
      version: app.versions[0] ?? '',
      createdAt: world.startedAt - days(daysAgo) - minutes(daysAgo > 0 ? n : 0),
      status: 'success',
      updatesPaused: false,
      retained: [],
      ...state,
    })
  }
}
