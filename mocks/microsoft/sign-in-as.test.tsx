import { PublicClientApplication } from '@azure/msal-browser'
import { expect, test } from 'vitest'
import config from '#mocks/config.json' with { type: 'json' }
import { createStore } from '#mocks/world/store.ts'
import { msalConfiguration } from '#src/auth/msal-configuration.ts'
import { microsoftWorld } from './for-tests.ts'
import { personByKey } from './people.ts'
import { signInAs, signOutEverywhere } from './sign-in-as.ts'
import { verifyToken } from './tokens.ts'

const settings = msalConfiguration(config)
const { scopes } = config.api
const owner = personByKey('owner')
const reader = personByKey('reader')

/** What the page finds when it starts MSAL. */
async function startMsal() {
  const msal = new PublicClientApplication(settings)
  await msal.initialize()
  return msal
}

test('the page finds the person signed in, with a token for the portal', async () => {
  const store = createStore(microsoftWorld, null)
  await signInAs(settings, store, 'owner')
  const msal = await startMsal()
  const [account] = msal.getAllAccounts()
  expect(account?.username).toBe(owner.upn)
  expect(store.read().microsoft.sessions).toEqual([owner.oid])
  const result = await msal.acquireTokenSilent({ scopes, ...(account && { account }) })
  expect(result.fromCache).toBe(true)
  expect(await verifyToken(result.accessToken)).toMatchObject({
    aud: config.signIn.clientId,
    oid: owner.oid,
    tid: owner.tenantId,
  })
})

test('signing somebody in signs everybody else out', async () => {
  const store = createStore(microsoftWorld, null)
  await signInAs(settings, store, 'owner')
  await signInAs(settings, store, 'reader')
  const msal = await startMsal()
  expect(msal.getAllAccounts().map(({ username }) => username)).toEqual([reader.upn])
  expect(store.read().microsoft.sessions).toEqual([reader.oid])
})

test('signed out everywhere, nobody is left', async () => {
  const store = createStore(microsoftWorld, null)
  await signInAs(settings, store, 'owner')
  await signOutEverywhere(settings, store)
  const msal = await startMsal()
  expect(msal.getAllAccounts()).toEqual([])
  expect(store.read().microsoft.sessions).toEqual([])
})
