import type { World } from '#mocks/world/state.ts'
import { endSession, signedIn } from '../directory.ts'
import type { SignOutRequest } from './request.ts'
import type { Screen } from './screens.ts'

/** Signs out the account that is meant. If that is not clear, somebody has to choose. */
export function startSignOut(world: World, request: SignOutRequest): Screen {
  const accounts = signedIn(world)
  const hinted = accounts.find(({ upn }) => upn === request.hint)
  if (!hinted && accounts.length > 1) return { name: 'sign-out', accounts }
  const account = hinted ?? accounts[0]
  return account ? signOut(world, request, account.oid) : goodbye(request)
}

export function signOut(world: World, request: SignOutRequest, oid: string): Screen {
  endSession(world, oid)
  return goodbye(request)
}

const goodbye = ({ returnTo }: SignOutRequest): Screen =>
  returnTo ? { name: 'leave', to: returnTo } : { name: 'signed-out' }
