import type { DataRouter } from 'react-router'
import type { Portal } from '../open-portal.ts'
import { pageOf } from './report.ts'

/**
 * Nothing is measured, loaded or sent unless the deployer named an endpoint, and never for people whose
 * browser says that they want to be left alone. Returns how to tell of a fault.
 */
export function telemetryWhenWished(portal: Promise<Portal>, router: DataRouter) {
  const telling = start(portal, router).catch(() => null)
  return (error: unknown) => {
    void telling.then((tell) => tell?.(error))
  }
}

async function start(portal: Promise<Portal>, router: DataRouter) {
  const { telemetry } = (await portal).config
  if (!telemetry || wantsToBeLeftAlone()) return null
  const { startTelemetry } = await import('./telemetry.ts')
  await arrived(router)
  return startTelemetry(telemetry.endpoint, () => pageOf(router.state.matches))
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
