import * as z from 'zod/mini'
import { AppId, AppSource, OperatingSystem } from './catalog.ts'
import { defineContract } from './endpoint.ts'
import { Id, Instant, pageOf, PageQuery, requiredLine, Search } from './shapes.ts'

export const DeploymentStatus = z.enum(['success', 'in-progress', 'retrying', 'failed'])
export type DeploymentStatus = z.infer<typeof DeploymentStatus>

export const Deployment = z.object({
  id: Id,
  appId: AppId,
  name: z.string(),
  appName: z.string(),
  vendor: z.string(),
  os: OperatingSystem,
  source: AppSource,
  language: z.string(),
  architecture: z.string(),
  version: z.string(),
  /** What the catalogue offers by now; `null` once the app has left it. */
  latestVersion: z.nullable(z.string()),
  createdAt: Instant,
  status: DeploymentStatus,
  updatesPaused: z.boolean(),
  /** Old versions that Intune still holds. */
  retained: z.array(z.object({ version: z.string(), assigned: z.boolean() })),
})
export type Deployment = z.infer<typeof Deployment>

export const DeploymentName = requiredLine(128)

export const NewDeployment = z.strictObject({
  appId: AppId,
  name: DeploymentName,
  language: z.string().check(z.minLength(1, { message: 'required' })),
  architecture: z.string().check(z.minLength(1, { message: 'required' })),
  /** One of those that the catalogue offers. */
  version: z.string().check(z.minLength(1, { message: 'required' })),
})

export const DeploymentUpdate = z.strictObject({ name: DeploymentName })

export const DeploymentSort = z.enum([
  'name',
  '-name',
  'app',
  '-app',
  'created',
  '-created',
  'status',
  '-status',
])
export type DeploymentSort = z.infer<typeof DeploymentSort>

const oneCompany = z.object({ companyId: Id })
const oneDeployment = z.object({ companyId: Id, deploymentId: Id })

export const deployments = defineContract({
  deploymentList: {
    summary: 'The deployments of a company',
    method: 'GET',
    path: '/companies/{companyId}/deployments',
    params: oneCompany,
    query: z.object({
      ...PageQuery,
      search: Search,
      sort: z.optional(DeploymentSort),
    }),
    reply: pageOf(Deployment),
    permission: 'deployments.read',
    problems: ['not_connected'],
  },
  deploymentGet: {
    summary: 'One deployment',
    method: 'GET',
    path: '/companies/{companyId}/deployments/{deploymentId}',
    params: oneDeployment,
    reply: Deployment,
    permission: 'deployments.read',
    problems: ['not_connected'],
  },
  deploymentCreate: {
    summary: 'Deploy an app of the catalogue to Intune',
    method: 'POST',
    path: '/companies/{companyId}/deployments',
    params: oneCompany,
    body: NewDeployment,
    reply: Deployment,
    permission: 'deployments.write',
    problems: ['not_connected', 'license_missing', 'license_expired', 'limit_reached'],
    once: true,
  },
  deploymentUpdate: {
    summary: 'Rename a deployment',
    method: 'PUT',
    path: '/companies/{companyId}/deployments/{deploymentId}',
    params: oneDeployment,
    body: DeploymentUpdate,
    reply: Deployment,
    permission: 'deployments.write',
    problems: ['not_connected', 'deployment_busy'],
    once: true,
    edits: 'deploymentGet',
  },
  deploymentPauseUpdates: {
    summary: 'Keep a deployment at its version, or let it follow the catalogue again',
    method: 'PUT',
    path: '/companies/{companyId}/deployments/{deploymentId}/updates-paused',
    params: oneDeployment,
    body: z.strictObject({ paused: z.boolean() }),
    reply: Deployment,
    permission: 'deployments.write',
    problems: ['not_connected', 'deployment_busy'],
    once: true,
    reversible: true,
  },
  deploymentSync: {
    summary: 'Bring a deployment to the newest version now, not tonight',
    method: 'POST',
    path: '/companies/{companyId}/deployments/{deploymentId}/synchronizations',
    params: oneDeployment,
    reply: Deployment,
    permission: 'deployments.write',
    problems: [
      'not_connected',
      'license_missing',
      'license_expired',
      'deployment_busy',
      'updates_paused',
    ],
    once: true,
  },
  deploymentRecreate: {
    summary: 'Put a deployment into Intune once more',
    method: 'POST',
    path: '/companies/{companyId}/deployments/{deploymentId}/recreations',
    params: oneDeployment,
    reply: Deployment,
    permission: 'deployments.write',
    problems: ['not_connected', 'license_missing', 'license_expired', 'deployment_busy'],
    once: true,
  },
  deploymentDelete: {
    summary: 'Delete a deployment and the old versions that retention kept',
    method: 'DELETE',
    path: '/companies/{companyId}/deployments/{deploymentId}',
    params: oneDeployment,
    reply: null,
    permission: 'deployments.write',
    problems: ['not_connected', 'deployment_busy'],
    once: true,
    undoes: ['deploymentCreate'],
  },
})
