import { createContext, use } from 'react'
import type { Account, Session } from './session.ts'

export const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = use(SessionContext)
  if (!session) throw new Error('A page outside the portal asked for the session')
  return session
}

/** Who is signed in. Only pages behind the sign-in may ask. */
export function useAccount(): Account {
  const { account } = useSession()
  if (!account) throw new Error('A page outside the sign-in asked for the account')
  return account
}
