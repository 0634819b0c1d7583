import { createClient, type Call } from '#src/api/client.ts'
import { sessionOf, type Arrival } from '#src/auth/arrival.ts'
import type { Session } from '#src/auth/session.ts'
import { loadConfig, type Config } from '#src/config/config.ts'
import { prepareDemo } from '#src/demo.ts'

/** What a running portal stands on. */
export interface Portal {
  config: Config
  session: Session
  call: Call
}

/**
 * Opens the portal: settings, the simulated world where this is a demo, and the session. The page is on
 * the screen long before; only data and buttons wait for this.
 */
export async function openPortal(
  prepare: (() => Promise<Arrival | null>) | null = prepareDemo,
): Promise<Portal> {
  const [config, arrival] = await Promise.all([loadConfig(), prepare?.()])
  const open = async () => (await import('#src/auth/msal.ts')).openSession(config)
  const session = arrival ? sessionOf(arrival, open) : await open()
  return {
    config,
    session,
    call: createClient({ baseUrl: config.api.baseUrl, token: session.token }),
  }
}
