import { createClient, type Call } from '#src/api/client.ts'
import type { Begin, OpenSession, Session } from '#src/auth/session.ts'
import { loadConfig, type Config } from '#src/config/config.ts'
import { prepareDemo } from '#src/demo.ts'
import { keepDraftsOf } from '#src/lib/draft.ts'

/** What a running portal stands on. */
export interface Portal {
  config: Config
  session: Session
  call: Call
}

export type Open = () => Promise<Portal>

/**
 * Opens the portal: settings, the simulated world where this is a demo, and the session. The page is on
 * the screen long before; only data and buttons wait for this.
 */
export async function openPortal(
  prepare: (() => Promise<Begin | null>) | null = prepareDemo,
): Promise<Portal> {
  const [config, begin] = await Promise.all([loadConfig(), prepare?.()])
  const open: OpenSession = async (shown) =>
    (await import('#src/auth/msal.ts')).openSession(config, shown)
  const session = begin ? begin(open) : await open()
  // Before any page looks for them: another tab may have signed in somebody else since.
  if (session.account) keepDraftsOf(session.account.id)
  return {
    config,
    session,
    call: createClient({ baseUrl: config.api.baseUrl, token: session.token }),
  }
}

/** One opening for all who ask. What could not be opened is opened anew for whoever asks next. */
export function createOpening(...prepare: Parameters<typeof openPortal>): Open {
  let opening: Promise<Portal> | undefined
  return () =>
    (opening ??= openPortal(...prepare).catch((error: unknown) => {
      opening = undefined
      throw error
    }))
}
