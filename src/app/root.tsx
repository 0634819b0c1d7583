import { Outlet, useLoaderData, useNavigation } from 'react-router'
import { SessionContext } from '#src/auth/signed-in.ts'
import { ConfigContext } from '#src/config/config-context.ts'
import { ProgressBar } from '#src/ui/progress-bar.tsx'
import { UiRoot } from '#src/ui/ui-root.tsx'
import { usePageChange } from './page-change.ts'
import type { Portal } from './open-portal.ts'
import { ConnectionBar } from './connection-bar.tsx'
import { Questions } from './questions.tsx'

/** Stands around every page. */
export function Root() {
  const { session, config } = useLoaderData<Portal>()
  const { state } = useNavigation()
  usePageChange()
  return (
    <ConfigContext value={config}>
      <SessionContext value={session}>
        <UiRoot direction={document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'}>
          <ProgressBar active={state !== 'idle'} />
          <ConnectionBar />
          <Outlet />
          <Questions />
        </UiRoot>
      </SessionContext>
    </ConfigContext>
  )
}
