import { useQueryClient } from '@tanstack/react-query'
import { use, useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import {
  createPath,
  Link,
  useLocation,
  useNavigate,
  useNavigation,
  useRouteError,
  type Location,
} from 'react-router'
import { connection } from '#src/api/connection.ts'
import { needsSupport, type SignInFailure } from '#src/auth/failures.ts'
import type { Config } from '#src/config/config.ts'
import { useLeaving } from '#src/auth/use-leaving.ts'
import { wayIn } from '#src/entry/way-in.ts'
import { failureTexts as texts, signInFailures } from '#src/texts/failures.ts'
import { product } from '#src/texts/product.ts'
import { Again } from '#src/forms/again.tsx'
import { nameTab } from '#src/lib/tab-title.ts'
import { wholePage } from '#src/lib/whole-page.ts'
import { paths } from '#src/paths.ts'
import { Button } from '#src/ui/button.tsx'
import { ErrorState } from '#src/ui/error-state.tsx'
import { LinkButton } from '#src/ui/link-button.tsx'
import { MailLink } from '#src/ui/mail-link.tsx'
import { NoAccess } from '#src/ui/illustrations/no-access.tsx'
import { NotFound } from '#src/ui/illustrations/not-found.tsx'
import { Offline } from '#src/ui/illustrations/offline.tsx'
import { Outage } from '#src/ui/illustrations/outage.tsx'
import { later } from '#src/ui/later.tsx'
import { useWhatTheBrowserKnows } from '../connection-bar.tsx'
import { PortalContext } from '../portal-context.ts'
import { describe, type Failure } from './describe.ts'
import styles from './failure-page.module.css'

const AskAdministrator = later(
  async () => (await import('./ask-administrator.tsx')).AskAdministrator,
)

/** Stands wherever a page could not be shown: what happened, in a sentence, and the way on. */
export const FailurePage = () => (
  <main className={styles.page}>
    <WhatFailed />
  </main>
)

/** The same where the portal did not even open: nobody else hears of the network there. */
export function FailureOfOpening() {
  useWhatTheBrowserKnows()
  return <FailurePage />
}

/** The same in the place of one page, within what stays around it: a company, or the wizard with all that stands in it. */
export const FailureInFrame = () => (
  <div className={styles.page}>
    <WhatFailed />
  </div>
)

/** In the place of a company that was taken away while it was open: nothing of it stays on the screen. */
export function AccessLost() {
  useHeadingAsTitle()
  return (
    <main className={styles.page}>
      <Told failure={{ kind: 'access-lost' }} />
    </main>
  )
}

function WhatFailed() {
  const error = useRouteError()
  // The id of an unexpected failure must stay the same for as long as the page shows it.
  const [seen, setSeen] = useState(() => ({ error, failure: describe(error) }))
  if (seen.error !== error) setSeen({ error, failure: describe(error) })
  useHeadingAsTitle(seen)
  return <Told failure={seen.failure} />
}

/** The route that failed cannot name the tab, so the heading does. */
function useHeadingAsTitle(seen?: object) {
  useEffect(() => {
    const heading = document.querySelector('h1')?.textContent
    if (heading) nameTab({ failure: `${heading} · ${product.name}` })
    return () => nameTab({ failure: undefined })
  }, [seen])
}

function Told({ failure }: { failure: Failure }) {
  switch (failure.kind) {
    case 'signed-out':
      return <SignedOutState {...failure} />
    case 'forbidden':
      return (
        <State title={texts.forbiddenTitle} illustration={<NoAccess />} actions={<ToCompanies />}>
          {texts.forbiddenText}
        </State>
      )
    case 'access-lost':
      return (
        <State
          takesFocus
          title={texts.accessLostTitle}
          illustration={<NoAccess />}
          actions={<ToCompanies />}
        >
          {texts.accessLostText}
        </State>
      )
    case 'not-found':
      return (
        <State title={texts.notFoundTitle} illustration={<NotFound />} actions={<ToCompanies />}>
          {texts.notFoundText}
        </State>
      )
    case 'offline':
      return (
        <State
          title={texts.offlineTitle}
          illustration={<Offline />}
          actions={<AgainWhenConnected />}
        >
          {texts.offlineText}
        </State>
      )
    case 'region':
      return (
        <State
          title={texts.regionTitle({ region: failure.region })}
          illustration={<Outage />}
          actions={<ToCompanies />}
        >
          {texts.regionText}
        </State>
      )
    case 'busy':
      return (
        <State title={texts.busyTitle} actions={<AgainHere />}>
          {texts.busyText}
        </State>
      )
    case 'stale':
      return (
        <State title={texts.staleTitle} actions={<Reload />}>
          {texts.staleText}
        </State>
      )
    case 'readable':
      return (
        <ErrorState title={failure.error.title} actions={<Reload />}>
          <p>{failure.error.message}</p>
          <ul className={styles.details}>
            {failure.error.details.map((detail) => (
              <li key={detail}>
                <code>{detail}</code>
              </li>
            ))}
          </ul>
        </ErrorState>
      )
    case 'unexpected':
      return (
        <ErrorState title={texts.unexpectedTitle} errorId={failure.id} actions={<Reload />}>
          <p>{texts.unexpectedText}</p>
          <SupportMail />
        </ErrorState>
      )
  }
}

function SignedOutState({ why, number }: { why: SignInFailure; number: string | null }) {
  const here = createPath(useLocation())
  const portal = use(PortalContext)
  const { leaving, failure, go } = useLeaving(async () => {
    await (await portal?.())?.session.signIn(here)
  })
  const shown = failure ?? why
  const { title, text } = signInFailures[shown]
  const wantsSupport = needsSupport.has(shown)
  const config = useConfigAtHand()

  return (
    <ErrorState
      title={title}
      // What failed on the way to Microsoft has no number of theirs.
      errorId={(wantsSupport && !failure && number) || undefined}
      illustration={<NoAccess />}
      actions={
        <>
          <Button variant="primary" busy={leaving} onClick={go}>
            {wayIn(shown)}
          </Button>
          <LinkButton href={paths.landing()}>{texts.toStart}</LinkButton>
        </>
      }
    >
      <p>{text}</p>
      {wantsSupport && <SupportMail />}
      {shown === 'ask-admin' && config && <AskAdministrator config={config} />}
    </ErrorState>
  )
}

/** A failure page may stand where the settings are not at hand, or never came. */
function useConfigAtHand() {
  const portal = use(PortalContext)
  const [config, setConfig] = useState<Config>()
  useEffect(() => {
    portal?.().then(
      (it) => setConfig(it.config),
      () => {},
    )
  }, [portal])
  return config
}

function SupportMail() {
  const config = useConfigAtHand()
  return (
    config && (
      <p>
        <MailLink to={config.links.supportMail} />
      </p>
    )
  )
}

function State({
  children,
  ...rest
}: {
  title: string
  illustration?: ReactNode
  actions: ReactNode
  takesFocus?: boolean
  children: string
}) {
  return (
    <ErrorState {...rest}>
      <p>{children}</p>
    </ErrorState>
  )
}

const ToCompanies = () => (
  <LinkButton render={<Link to={paths.companies()} />}>{texts.toCompanies}</LinkButton>
)

/** Goes to the same place once more: that asks loaders and pages alike, whichever of them failed. */
function useAgain() {
  const navigate = useNavigate()
  const here = useLocation() as Location<unknown>
  const navigation = useNavigation()
  const cache = useQueryClient()
  const again = () => {
    // A page that asks while it is drawn would otherwise be told the old failure again.
    cache.removeQueries({ predicate: (query) => query.state.status === 'error' })
    // Microsoft's answer may have come with it, and is told once.
    void navigate(here, { replace: true, state: here.state })
  }
  return { again, busy: navigation.state === 'loading' }
}

function AgainHere() {
  const { again, busy } = useAgain()
  return <Again variant="primary" busy={busy} ask={again} />
}

/** Which time the connection came back a page was last asked for again. */
let heeded = 0

/** Nobody need watch for the connection to come back. Once for each time that it does: more would not help. */
function AgainWhenConnected() {
  const { again } = useAgain()
  const onConnected = useEffectEvent(again)
  useEffect(() => {
    const look = () => {
      if (connection.isLost() || connection.recoveries() === heeded) return
      heeded = connection.recoveries()
      onConnected()
    }
    // It may have come back before this page was drawn.
    look()
    return connection.subscribe(look)
  }, [])
  return <AgainHere />
}

function Reload() {
  return (
    <Button
      variant="primary"
      onClick={() => {
        wholePage.reload()
      }}
    >
      {texts.reload}
    </Button>
  )
}
