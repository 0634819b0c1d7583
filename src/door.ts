/**
 * The way from the landing page into the portal. The landing page is built on its own, so that it stays a few
 * kilobytes; this is all that it knows of the rest.
 */

import './lib/strict-zod.ts'

export { prepareDemo } from './demo.ts'

/** Leaves for Microsoft's sign-in, which comes back to `returnTo`. */
export async function signIn(returnTo: string) {
  const { openPortal } = await import('./app/open-portal.ts')
  const { session } = await openPortal()
  await session.signIn(returnTo)
}

/** Gets what the next page will need, before anybody asks for it. What does not come is asked for again then. */
export async function warmUp() {
  await Promise.allSettled([
    import('./app/open-portal.ts'),
    import('./auth/msal.ts'),
    import('./app/start.tsx'),
  ])
}

/** Where the deployer wishes it, tells how fast the landing page was. */
export async function tellOfLanding() {
  const { landingTelemetryWhenWished } = await import('./app/telemetry/when-wished.ts')
  await landingTelemetryWhenWished()
}

/** Puts the portal where the landing page was. */
export async function showPortal() {
  const mount = document.createElement('div')
  document.body.replaceChildren(mount)
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[disabled]'))
    link.disabled = false
  const [{ startApp }, { opening, spoken }] = await Promise.all([
    import('./app/start.tsx'),
    import('./opening.ts'),
  ])
  await spoken
  startApp(mount, opening)
}
