import type { DeploymentSort } from '#src/api/contract/deployments.ts'
import { matchesSearch } from '#src/domain/search.ts'
import { appById } from '#mocks/catalogue/apps.ts'
import type { Company, Deployment } from '#mocks/world/state.ts'
import { consented, obstacleAt } from './catalogue.ts'
import { companyOf, idIn, iso, Refusal, type Context, type In, type Out } from './context.ts'
import { limitsOf } from '#src/domain/limits.ts'
import { Malformed } from './call.ts'
import { deployedApp, eventCatalogue } from './event-catalogue.ts'
import { pageFrom } from './page.ts'
import { record } from './records.ts'
import { deploymentsOf } from './usage.ts'

type Params = In<'deploymentGet'>['params']

export function listDeployments(
  context: Context,
  { params, query }: In<'deploymentList'>,
): Out<'deploymentList'> {
  const company = answeringCompany(context, params.companyId)
  const found = deploymentsOf(context.world, company)
    .filter(({ name, appName, vendor }) => matchesSearch(query.search, name, appName, vendor))
    .toSorted(inOrder(query.sort ?? '-created'))
  const page = pageFrom(found, query)
  return { ...page, items: page.items.map((one) => shown(context, one)) }
}

export function showDeployment(
  context: Context,
  { params }: In<'deploymentGet'>,
): Out<'deploymentGet'> {
  return shown(context, deploymentOf(context, params))
}

export function createDeployment(
  context: Context,
  { params, body }: In<'deploymentCreate'>,
): Out<'deploymentCreate'> {
  const company = companyOf(context, params.companyId)
  const app = appById(body.appId, context.world.sizes.apps)
  if (!app) throw new Refusal('not_found')
  const obstacle = obstacleAt(context, company, app.os)
  const { deployments } = limitsOf(company.environment.license)
  if (obstacle) throw new Refusal(obstacle, { limit: String(deployments) })
  if (!app.languages.includes(body.language)) throw new Malformed({ language: 'invalid' })
  if (!app.architectures.includes(body.architecture))
    throw new Malformed({ architecture: 'invalid' })
  if (!app.versions.includes(body.version)) throw new Malformed({ version: 'invalid' })
  const deployment: Deployment = {
    id: idIn(context),
    companyId: company.id,
    ...body,
    appName: app.name,
    vendor: app.vendor,
    os: app.os,
    source: app.source,
    createdAt: context.now,
    status: 'in-progress',
    updatesPaused: false,
    retained: [],
  }
  context.world.portal.deployments.push(deployment)
  note(context, deployment, 'deploymentCreated', `deployed ${app.name} to Intune`)
  return shown(context, deployment)
}

export function renameDeployment(
  context: Context,
  { params, body }: In<'deploymentUpdate'>,
): Out<'deploymentUpdate'> {
  const deployment = idleDeployment(context, params)
  const before = deployment.name
  if (body.name === before) return shown(context, deployment)
  deployment.name = body.name
  note(context, deployment, 'deploymentUpdated', 'renamed the deployment', [
    { name: 'Display Name', before, after: body.name },
  ])
  return shown(context, deployment)
}

export function pauseUpdates(
  context: Context,
  { params, body }: In<'deploymentPauseUpdates'>,
): Out<'deploymentPauseUpdates'> {
  const deployment = idleDeployment(context, params)
  if (deployment.updatesPaused !== body.paused) {
    deployment.updatesPaused = body.paused
    const [before, after] = body.paused ? ['Off', 'On'] : ['On', 'Off']
    note(
      context,
      deployment,
      'deploymentUpdated',
      body.paused ? 'paused the updates of the deployment' : 'let the deployment update again',
      [{ name: 'Pause Updates', before, after }],
    )
  }
  return shown(context, deployment)
}

/** What the nightly job does for all, now and for one. */
export function syncDeployment(
  context: Context,
  { params }: In<'deploymentSync'>,
): Out<'deploymentSync'> {
  const deployment = idleDeployment(context, params)
  if (deployment.updatesPaused) throw new Refusal('updates_paused')
  requireLicense(context, companyOf(context, params.companyId))
  bringUpToDate(context, deployment, 'deploymentUpdated', 'synchronized the deployment')
  return shown(context, deployment)
}

/** The nightly job: every deployment that may be touched, and that nobody has paused. */
export function synchronizeAll(context: Context) {
  const { world, now } = context
  for (const company of world.portal.companies) {
    const { license } = company.environment
    if (!license || license.expiresAt <= now || !consented(context, company)) continue
    for (const deployment of deploymentsOf(world, company))
      if (!deployment.updatesPaused && deployment.status !== 'in-progress')
        bringUpToDate(context, deployment, 'deploymentSynchronized', 'updated the deployment')
  }
}

function bringUpToDate(
  context: Context,
  deployment: Deployment,
  event: DeploymentEvent,
  what: string,
) {
  const changes = toLatest(context, deployment)
  if (changes.length > 0) note(context, deployment, event, what, changes)
}

/** The version that was there stays behind as an old one. */
function toLatest(context: Context, deployment: Deployment): Change[] {
  const { latestVersion } = shown(context, deployment)
  const before = deployment.version
  if (!latestVersion || latestVersion === before) return []
  deployment.retained = [{ version: before, assigned: false }, ...deployment.retained]
  deployment.version = latestVersion
  return [{ name: 'Version', before, after: latestVersion }]
}

export function recreateDeployment(
  context: Context,
  { params }: In<'deploymentRecreate'>,
): Out<'deploymentRecreate'> {
  const deployment = idleDeployment(context, params)
  requireLicense(context, companyOf(context, params.companyId))
  deployment.status = 'in-progress'
  deployment.createdAt = context.now
  note(
    context,
    deployment,
    'deploymentRecreated',
    'recreated the deployment',
    // Whoever paused the updates stays at the version that is there.
    deployment.updatesPaused ? [] : toLatest(context, deployment),
  )
  return shown(context, deployment)
}

export function deleteDeployment(
  context: Context,
  { params }: In<'deploymentDelete'>,
): Out<'deploymentDelete'> {
  const deployment = idleDeployment(context, params)
  const { portal } = context.world
  portal.deployments = portal.deployments.filter(({ id }) => id !== deployment.id)
  const versions = deployment.retained.map(({ version }) => version).join(', ')
  const removed = versions ? ` and the old versions ${versions}` : ''
  note(context, deployment, 'deploymentDeleted', `deleted the deployment${removed}`)
  return null
}

/** Deployments live in Intune: without its consent nobody can see or change them. */
function answeringCompany(context: Context, companyId: string): Company {
  const company = companyOf(context, companyId)
  if (!consented(context, company)) throw new Refusal('not_connected')
  return company
}

function deploymentOf(context: Context, { companyId, deploymentId }: Params): Deployment {
  const company = answeringCompany(context, companyId)
  const deployment = deploymentsOf(context.world, company).find(({ id }) => id === deploymentId)
  if (!deployment) throw new Refusal('not_found')
  return deployment
}

function idleDeployment(context: Context, params: Params): Deployment {
  const deployment = deploymentOf(context, params)
  if (deployment.status === 'in-progress') throw new Refusal('deployment_busy')
  return deployment
}

function requireLicense({ now }: Context, { environment }: Company) {
  if (!environment.license) throw new Refusal('license_missing')
  if (environment.license.expiresAt <= now) throw new Refusal('license_expired')
}

interface Change {
  name: string
  before: string
  after: string
}

type DeploymentEvent =
  | 'deploymentCreated'
  | 'deploymentUpdated'
  | 'deploymentSynchronized'
  | 'deploymentRecreated'
  | 'deploymentDeleted'

function note(
  context: Context,
  deployment: Deployment,
  event: DeploymentEvent,
  what: string,
  changes: Change[] = [],
) {
  const { companyId, name, appName, version } = deployment
  record(
    context,
    companyId,
    eventCatalogue[event]({
      name,
      description: `${context.caller.email} ${what}: ${appName} ${version}.`,
      about: deployedApp(deployment),
      ...(changes.length > 0 && { changes }),
    }),
  )
}

const shown = ({ world }: Context, deployment: Deployment) => ({
  ...deployment,
  latestVersion: appById(deployment.appId, world.sizes.apps)?.versions[0] ?? null,
  createdAt: iso(deployment.createdAt),
})

const sortKeys = {
  name: ({ name }: Deployment) => name.toLowerCase(),
  app: ({ appName }: Deployment) => appName.toLowerCase(),
  created: ({ createdAt }: Deployment) => createdAt,
  status: ({ status }: Deployment) => status,
}

function inOrder(sort: DeploymentSort) {
  const key = sortKeys[sort.replace('-', '') as keyof typeof sortKeys]
  const direction = sort.startsWith('-') ? -1 : 1
  return (a: Deployment, b: Deployment) => {
    const [one, other] = [key(a), key(b)]
    return one < other ? -direction : one > other ? direction : 0
  }
}
