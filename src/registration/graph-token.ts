import { useSession } from '#src/auth/signed-in.ts'
import type { Renewal, Session } from '#src/auth/session.ts'

/** Tokens that Graph does not take any more, each with what it asks of the next one. */
const refused = new Map<string, Renewal>()

export const refuseToken = (token: string, renewal: Renewal) => refused.set(token, renewal)

/** An access token for Microsoft Graph, and never again one that Graph has refused: MSAL goes on holding it for good. */
export function useGraphToken(): Session['graphToken'] {
  const session = useSession()
  return async (permissions, how) => {
    const token = await session.graphToken(permissions, how)
    const renewal = refused.get(token)
    return renewal ? session.graphToken(permissions, { ...how, renewal }) : token
  }
}
