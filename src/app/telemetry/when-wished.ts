import type { DataRouter } from 'react-router'
import { loadConfig, type Config } from '#src/config/config.ts'
import { paths } from '#src/paths.ts'
import type { Portal } from '../open-portal.ts'
import { pageOf } from './page-of.ts'

/** Tells how the portal does. Returns how to tell of a fault. */
export function telemetryWhenWished(portal: Promise<Portal>, router: DataRouter) {
  const config = portal.then(({ config }) => config)
  const telling = start(config, () => pageOf(router.state.matches), arrived(router))
  return (error: unknown) => {
    void telling.then((tell) => tell?.(error))
  }
}

/** The landing page has no router, and no portal yet. */
export const landingTelemetryWhenWished = () => start(loadConfig(), paths.landing)

/**
 * Nothing is measured, loaded or sent unless the deployer named an endpoint, and never for people whose
 * browser says that they want to be left alone.
 */
async function start(config: Promise<Config>, page: () => string, arrived?: Promise<void>) {
  try {
    const { telemetry } = await config
    if (!telemetry || wantsToBeLeftAlone()) return null
    const { startTelemetry } = await import('./telemetry.ts')
    await arrived
    return startTelemetry(telemetry.endpoint, page)
  } catch {
    // Whoever opens the portal hears what is wrong with its settings.
    return null
  }
}

/** Many an address leads on to another. What is measured belongs to the page where that ends. */
const arrived = (router: DataRouter) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (!router.state.initialized || router.state.navigation.state !== 'idle') return
      stop()
      resolve()
    }
    const stop = router.subscribe(look)
    look()
  })

const wantsToBeLeftAlone = () =>
  Reflect.get(navigator, 'globalPrivacyControl') === true || navigator.doNotTrack === '1'
