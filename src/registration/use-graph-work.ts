import { serverNow } from '#src/api/server-time.ts'
import { useConfig } from '#src/config/config-context.ts'
import { unlessGivenUp, wait } from '#src/lib/wait.ts'
import { refuseToken, useGraphToken } from './graph-token.ts'
import type { Tools } from './make-registration.ts'

/** What the person must allow before anything is made or deleted for them. */
export const workPermissions = ['Application.ReadWrite.All', 'AppRoleAssignment.ReadWrite.All']

export type WorkTools = Omit<Tools, 'keep'>

/** Asks for the permissions, and gives what work at Microsoft Graph is done with. */
export function useGraphWork() {
  const graphToken = useGraphToken()
  const { graph } = useConfig()
  return async (signal: AbortSignal, tell: Tools['tell']): Promise<WorkTools> => {
    // Whoever calls it off may leave Microsoft's window open: what is answered there begins nothing any more.
    const asked = graphToken(workPermissions, { ask: true, signal })
    const token = await unlessGivenUp(asked, signal)
    const { connect } = await import('./graph.ts')
    return {
      graph: connect({ baseUrl: graph.baseUrl, token, refuse: refuseToken, signal }),
      now: serverNow,
      signal,
      tell,
      pause: (ms) => wait(ms, signal),
    }
  }
}
