import { createClient, type Call } from '#src/api/client.ts'
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
  prepare: (() => Promise<unknown>) | null = prepareDemo,
): Promise<Portal> {
  const [config, { openSession }] = await Promise.all([
    loadConfig(),
    import('#src/auth/msal.ts'),
    prepare?.(),
  ])
  const session = await openSession(config)
  return {
    config,
    session,
    call: createClient({ baseUrl: config.api.baseUrl, token: session.token }),
  }
}
