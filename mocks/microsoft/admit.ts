import type { Store } from '#mocks/world/store.ts'
import { issueTokens } from './authority/issue.ts'
import { beginSession, prove } from './directory.ts'
import { personByKey, type PersonKey } from './people.ts'
import { portal, portalScopes } from './publishers.ts'

/** Signs a person in at the simulated Microsoft, and everybody else out. Returns what Microsoft would send the page. */
export async function admit(store: Store, key: PersonKey) {
  const account = personByKey(key)
  store.change((world) => {
    world.microsoft.sessions = []
    beginSession(world, account.oid)
    prove(world, account.oid)
  })
  return issueTokens({
    account,
    provedAt: store.read().microsoft.provedAt[account.oid],
    clientId: portal.clientId,
    scope: ['openid', 'profile', 'offline_access', ...portalScopes].join(' '),
  })
}

export type Admission = Awaited<ReturnType<typeof admit>>

/** Nobody is signed in at the simulated Microsoft any more. */
export function dismissAll(store: Store) {
  store.change(({ microsoft }) => {
    microsoft.sessions = []
  })
}

/** Starting MSAL takes its time, and nothing of it is needed to forget where it has left nothing behind. */
export const isLeftInMsal = () => Object.keys(localStorage).some((key) => key.startsWith('msal.'))
