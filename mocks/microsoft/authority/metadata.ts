const login = 'https://login.microsoftonline.com'

export const tokenUrl = `${login}/:tenant/oauth2/v2.0/token`
export const keysUrl = `${login}/:tenant/discovery/v2.0/keys`
export const configurationUrl = `${login}/:tenant/v2.0/.well-known/openid-configuration`
export const instanceUrl = `${login}/common/discovery/instance`

/**
 * What the authority of a tenant says of itself. All is as at Microsoft, but for the page that people see;
 * served over HTTP, its calls have another host, too.
 */
export const openIdConfiguration = (pages: string, tenant: string, calls = login) => ({
  issuer: `${login}/${tenant}/v2.0`,
  authorization_endpoint: `${pages}/entra.html?tenant=${tenant}`,
  end_session_endpoint: `${pages}/entra.html?tenant=${tenant}`,
  token_endpoint: tokenUrl.replace(':tenant', tenant).replace(login, calls),
  jwks_uri: keysUrl.replace(':tenant', tenant).replace(login, calls),
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
