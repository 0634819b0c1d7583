import type { Configuration } from '@azure/msal-browser'
import type { Config } from '#src/config/config.ts'

/** Whoever waits for an answer in silence waits for this twice, and is then asked to sign in. */
export const patienceInSilence = 6_000

/** A second factor is looked for in a bag. Windows that are closed are noticed by ourselves. */
const patienceWithPeople = 15 * 60_000

/** MSAL's settings from ours. A simulated authority differs in its endpoints only; MSAL does not know that it is one. */
export function msalConfiguration({ signIn }: Config): Configuration {
  const { clientId, authority, endpoints } = signIn
  const here = (address: string) => new URL(address, location.origin).href
  return {
    auth: {
      clientId,
      authority,
      redirectUri: here('/redirect.html'),
      postLogoutRedirectUri: here('/'),
      ...(endpoints && {
        authorityMetadata: JSON.stringify({
          authorization_endpoint: here(endpoints.authorize),
          // The braces of {tenantid} must survive, so an absolute address is taken as it is.
          token_endpoint: endpoints.token,
          end_session_endpoint: here(endpoints.endSession),
          issuer: 'https://login.microsoftonline.com/{tenantid}/v2.0',
          jwks_uri: 'https://login.microsoftonline.com/common/discovery/v2.0/keys',
        }),
      }),
    },
    // Shared by all tabs, encrypted by MSAL with a key that ends with the browser session.
    cache: { cacheLocation: 'localStorage' },
    system: {
      iframeBridgeTimeout: patienceInSilence,
      popupBridgeTimeout: patienceWithPeople,
    },
  }
}
