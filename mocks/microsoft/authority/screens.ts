import type { Account } from '#mocks/world/microsoft-state.ts'
import type { Application } from '../publishers.ts'
import type { Permission } from '../permissions.ts'
import type { Problem } from './problems.ts'

/** What the sign-in page shows next; `leave` sends the browser back to the application. */
export type Screen =
  | { name: 'sign-in'; username: string; problem: Problem | null }
  | { name: 'pick'; accounts: Account[] }
  | { name: 'password'; account: Account; problem: Problem | null }
  | {
      name: 'consent'
      account: Account
      application: Application
      permissions: Permission[]
      mayConsentForAll: boolean
    }
  | { name: 'admin-approval'; account: Account; application: Application }
  | { name: 'error'; problem: Problem; detail: string }
  | { name: 'sign-out'; accounts: Account[] }
  | { name: 'signed-out' }
  | { name: 'leave'; to: string }

export const askForAccount = (username = '', problem: Problem | null = null): Screen => ({
  name: 'sign-in',
  username,
  problem,
})

export const error = (problem: Problem, detail = ''): Screen => ({ name: 'error', problem, detail })
