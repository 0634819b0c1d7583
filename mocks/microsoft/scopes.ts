export const graphResource = 'https://graph.microsoft.com'

/** All that the registration of an application names. */
export const everythingAsked = `${graphResource}/.default`

const identity = ['openid', 'profile', 'email', 'offline_access']

/** What a scope parameter asks for. */
export interface Asked {
  scopes: string[]
  /** The delegated permissions of Microsoft Graph among them: the ones that somebody must consent to. */
  permissions: string[]
  /** For whom the access token will be; an application's own API is named by the application's id. */
  resource: string
  /** One token is never good for two resources. */
  mixed: boolean
}

export function readScopes(text: string, clientId: string): Asked {
  const scopes = [...new Set(text.split(' ').filter(Boolean))]
  const asked = scopes.filter((scope) => !identity.includes(scope)).map(split)
  const [resource = graphResource, ...others] = new Set(asked.map((it) => it.resource))
  return {
    scopes,
    permissions: asked.filter((it) => it.resource === graphResource).map(({ name }) => name),
    resource,
    mixed: others.length > 0,
  }

  function split(scope: string) {
    const slash = scope.lastIndexOf('/')
    const owner = slash < 0 ? graphResource : scope.slice(0, slash)
    return {
      resource: owner === `api://${clientId}` ? clientId : owner,
      name: scope.slice(slash + 1),
    }
  }
}
