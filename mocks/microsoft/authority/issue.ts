import { roleTemplates } from '#src/domain/directory-roles.ts'
import type { Account, ServicePrincipal } from '#mocks/world/microsoft-state.ts'
import { jsonToBase64Url } from '../base64url.ts'
import { graphResource, readScopes } from '../scopes.ts'
import { signToken, type Claims } from '../tokens.ts'
import { writeTicket } from './tickets.ts'

const hour = 3600
/** A page in a browser gets a refresh token for one day, however often it is used. */
const day = 24 * hour

interface Order {
  account: Account
  clientId: string
  scope: string
  nonce?: string
  /** When the person last proved who they are. */
  provedAt?: number | undefined
  /** The end of the refresh token that is being used. */
  refreshUntil?: number
}

const issuerOf = (tenantId: string) => `https://login.microsoftonline.com/${tenantId}/v2.0`

/** What the token endpoint answers when all is well. */
export async function issueTokens(order: Order) {
  const { account, clientId, scope, nonce, provedAt, refreshUntil } = order
  const { scopes, permissions, resource } = readScopes(scope, clientId)
  const { oid, tenantId } = account
  const now = Math.floor(Date.now() / 1000)
  const until = refreshUntil ?? now + day
  const common = {
    iss: issuerOf(tenantId),
    iat: now,
    nbf: now,
    exp: now + hour,
    oid,
    tid: tenantId,
    sub: oid,
    ver: '2.0',
    name: account.name,
    preferred_username: account.upn,
  } satisfies Partial<Claims>
  const [id_token, access_token] = await Promise.all([
    signToken({
      ...common,
      aud: clientId,
      given_name: account.givenName,
      family_name: account.surname,
      login_hint: account.upn,
      ...(nonce && { nonce }),
    }),
    signToken({
      ...common,
      aud: resource,
      azp: clientId,
      ...(provedAt !== undefined && { auth_time: Math.floor(provedAt / 1000) }),
      wids: account.roles.map((role) => roleTemplates[role]),
      scp: ['openid', 'profile', 'email', ...permissions].join(' '),
    }),
  ])
  return {
    token_type: 'Bearer' as const,
    scope: scopes.join(' '),
    expires_in: hour,
    ext_expires_in: hour,
    access_token,
    id_token,
    refresh_token: writeTicket({ kind: 'refresh', clientId, oid, until, provedAt }),
    refresh_token_expires_in: until - now,
    client_info: jsonToBase64Url({ uid: oid, utid: tenantId }),
  }
}

/** A token for Microsoft Graph in which an application speaks for itself, with what it was granted. */
export async function issueAppToken({ id, clientId, tenantId, appRoles }: ServicePrincipal) {
  const now = Math.floor(Date.now() / 1000)
  const access_token = await signToken({
    aud: graphResource,
    iss: issuerOf(tenantId),
    iat: now,
    nbf: now,
    exp: now + hour,
    azp: clientId,
    idtyp: 'app',
    oid: id,
    sub: id,
    tid: tenantId,
    ver: '2.0',
    ...(appRoles.length > 0 && { roles: appRoles.map(({ name }) => name) }),
  })
  return { token_type: 'Bearer' as const, expires_in: hour, ext_expires_in: hour, access_token }
}
