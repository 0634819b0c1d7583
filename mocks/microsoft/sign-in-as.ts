import {
  loadExternalTokens,
  PublicClientApplication,
  type Configuration,
} from '@azure/msal-browser'
import type { Store } from '#mocks/world/store.ts'
import { portalScopes } from './publishers.ts'
import { issueTokens } from './authority/issue.ts'
import { beginSession } from './directory.ts'
import { personByKey, type PersonKey } from './people.ts'

/**
 * Signs a person in at the simulated Microsoft and in the page, and everybody else out. It fills MSAL's
 * real cache, so that from here on all goes as after a sign-in by hand. Call it before MSAL starts.
 */
export async function signInAs(config: Configuration, store: Store, key: PersonKey) {
  await signOutEverywhere(config, store)
  const account = personByKey(key)
  store.change((world) => {
    beginSession(world, account.oid)
  })
  const tokens = await issueTokens({
    account,
    clientId: config.auth.clientId,
    scope: ['openid', 'profile', 'offline_access', ...portalScopes].join(' '),
  })
  await loadExternalTokens(config, { scopes: portalScopes }, tokens, {
    clientInfo: tokens.client_info,
  })
}

/** Nobody is signed in any more, neither at the simulated Microsoft nor in the page. */
export async function signOutEverywhere(config: Configuration, store: Store) {
  store.change(({ microsoft }) => {
    microsoft.sessions = []
  })
  // Starting MSAL takes its time, and is needed only where it left something behind.
  if (!Object.keys(localStorage).some((key) => key.startsWith('msal.'))) return
  const msal = new PublicClientApplication(config)
  await msal.initialize()
  await msal.clearCache()
}
