const login = 'https://login.microsoftonline.com'

export const tokenUrl = `${login}/:tenant/oauth2/v2.0/token`
export const keysUrl = `${login}/:tenant/discovery/v2.0/keys`
export const configurationUrl = `${login}/:tenant/v2.0/.well-known/openid-configuration`
export const instanceUrl = `${login}/common/discovery/instance`

/** What the authority of a tenant says of itself. All is as at Microsoft, but for the page that people see. */
export const openIdConfiguration = (origin: string, tenant: string) => ({
  issuer: `${login}/${tenant}/v2.0`,
  authorization_endpoint: `${origin}/entra.html?tenant=${tenant}`,
  end_session_endpoint: `${origin}/entra.html?tenant=${tenant}`,
  token_endpoint: tokenUrl.replace(':tenant', tenant),
  jwks_uri: keysUrl.replace(':tenant', tenant),
})

/** Which names the authority goes by. */
export const instanceDiscovery = {
  tenant_discovery_endpoint: `${login}/common/v2.0/.well-known/openid-configuration`,
  'api-version': '1.1',
  metadata: [
    {
      preferred_network: 'login.microsoftonline.com',
      preferred_cache: 'login.windows.net',
      aliases: ['login.microsoftonline.com', 'login.windows.net'],
    },
  ],
}
