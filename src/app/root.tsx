import { useQueryClient } from '@tanstack/react-query'
import { Fragment, lazy, Suspense, useEffect, useSyncExternalStore } from 'react'
import { Outlet, useLoaderData, useNavigation } from 'react-router'
import { SessionContext } from '#src/auth/signed-in.ts'
import type { Session } from '#src/auth/session.ts'
import { ConfigContext } from '#src/config/config-context.ts'
import { forgetDrafts } from '#src/lib/draft.ts'
import { whenIdle } from '#src/lib/when-idle.ts'
import { leaveUnasked, wholePage } from '#src/lib/whole-page.ts'
import { redrawing } from '#src/texts/languages.ts'
import { demoHandle, isDemoEntered } from '#src/demo.ts'
import { ProgressBar } from '#src/ui/progress-bar.tsx'
import { UiRoot } from '#src/ui/ui-root.tsx'
import { usePageChange } from './page-change.ts'
import type { Portal } from './open-portal.ts'
import { ConnectionBar } from './connection-bar.tsx'
import { Questions } from './questions.tsx'

/** It comes when the page itself has nothing left to do. */
const DemoHandle = demoHandle && lazy(() => whenIdle().then(demoHandle))

/** Stands around every page. */
export function Root() {
  const { session, config } = useLoaderData<Portal>()
  const { state } = useNavigation()
  useSignOutElsewhere(session)
  const drawing = useSyncExternalStore(redrawing.subscribe, redrawing.drawings)
  usePageChange(drawing)
  return (
    <ConfigContext value={config}>
      <SessionContext value={session}>
        <UiRoot direction={document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr'}>
          <Fragment key={drawing}>
            <ProgressBar active={state !== 'idle'} />
            <ConnectionBar />
            <Outlet />
            <Questions />
            {DemoHandle && isDemoEntered() && (
              <Suspense>
                <DemoHandle />
              </Suspense>
            )}
          </Fragment>
        </UiRoot>
      </SessionContext>
    </ConfigContext>
  )
}

/** Whoever signs out in one tab leaves nothing to be seen in the others. Loaded again, the page says so. */
function useSignOutElsewhere(session: Session) {
  const cache = useQueryClient()
  useEffect(
    () =>
      session.onSignedOutElsewhere(() => {
        cache.clear()
        forgetDrafts()
        // Nor does anything unsaved keep it on the screen.
        leaveUnasked()
        wholePage.reload()
      }),
    [session, cache],
  )
}
