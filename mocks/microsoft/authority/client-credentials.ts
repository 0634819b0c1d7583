import type { World } from '#mocks/world/state.ts'
import { applicationsIn, principalOf } from '../applications/act.ts'
import { secretWith } from '../applications/secrets.ts'
import { findTenant } from '../directory.ts'
import { portal, portalSecret } from '../publishers.ts'
import { graphResource, readScopes } from '../scopes.ts'
import { issueAppToken } from './issue.ts'
import { refuse } from './token-endpoint.ts'

/** An application shows its id and its secret in the tenant it belongs to, and speaks for itself from then on. */
export async function answerClientCredentials(
  world: World,
  tenantName: string,
  form: URLSearchParams,
  now: number,
): Promise<Response> {
  const clientId = form.get('client_id') ?? ''
  const tenant = findTenant(world, tenantName)
  if (!tenant) return refuse('invalid_request', 90002, 400, tenantName)
  if (clientId === portal.clientId) return answerPublisher(world, tenant.id, form)
  const application = applicationsIn(world, tenant.id).find((it) => it.clientId === clientId)
  if (!application) return refuse('unauthorized_client', 700016, 400, clientId)
  if (!isDefault(form.get('scope') ?? '', clientId)) return refuse('invalid_scope', 1002012)
  if (application.disabled) return refuse('unauthorized_client', 7000112, 400, clientId)
  const secret = secretWith(application, form.get('client_secret') ?? '')
  if (!secret) return refuse('invalid_client', 7000215, 401, clientId)
  if (secret.expiresAt <= now) return refuse('invalid_client', 7000222, 401, clientId)
  const principal = principalOf(world, application)
  if (!principal) return refuse('invalid_client', 7000229, 401, clientId)
  return Response.json(await issueAppToken(principal))
}

/** The portal comes from another directory: it is known only in tenants that have let it in. */
async function answerPublisher(world: World, tenantId: string, form: URLSearchParams) {
  const { clientId } = portal
  if (!isDefault(form.get('scope') ?? '', clientId)) return refuse('invalid_scope', 1002012)
  if (form.get('client_secret') !== portalSecret)
    return refuse('invalid_client', 7000215, 401, clientId)
  const principal = principalOf(world, { tenantId, clientId })
  if (!principal) return refuse('invalid_client', 7000229, 401, clientId)
  return Response.json(await issueAppToken(principal))
}

/** All that was granted on Microsoft Graph. Nothing less can be asked for. */
function isDefault(scope: string, clientId: string) {
  const { permissions, resource, mixed } = readScopes(scope, clientId)
  const [permission, ...others] = permissions
  return resource === graphResource && !mixed && permission === '.default' && others.length === 0
}
