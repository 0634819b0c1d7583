import {
  loadExternalTokens,
  PublicClientApplication,
  type Configuration,
} from '@azure/msal-browser'
import type { Store } from '#mocks/world/store.ts'
import { admit, dismissAll, isLeftInMsal, type Admission } from './admit.ts'
import type { PersonKey } from './people.ts'
import { portalScopes } from './publishers.ts'

/**
 * Signs a person in at the simulated Microsoft and in the page, and everybody else out, so that from here on
 * all goes as after a sign-in by hand. Call it before MSAL starts.
 */
export async function signInAs(config: Configuration, store: Store, key: PersonKey) {
  await keepInMsal(config, await admit(store, key))
}

/** Fills MSAL's real cache, in which nobody else is left. */
export async function keepInMsal(config: Configuration, admission: Admission) {
  await forgetInMsal(config)
  await loadExternalTokens(config, { scopes: portalScopes }, admission, {
    clientInfo: admission.client_info,
  })
}

/** Nobody is signed in any more, neither at the simulated Microsoft nor in the page. */
export async function signOutEverywhere(config: Configuration, store: Store) {
  dismissAll(store)
  await forgetInMsal(config)
}

async function forgetInMsal(config: Configuration) {
  if (!isLeftInMsal()) return
  const msal = new PublicClientApplication(config)
  await msal.initialize()
  await msal.clearCache()
}
